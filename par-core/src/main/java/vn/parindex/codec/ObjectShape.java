package vn.parindex.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.parindex.finding.Finding;
import vn.parindex.finding.FindingCode;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.ParIndexException;
import vn.parindex.value.Excerpt;

/**
 * The members of an object's JSON, each said once for reading and writing. What is written need not be what is read: a
 * methodology is read into its parts, which are checked as a whole later.
 *
 * <p>Members are written in their order. They are read in any order, and everything wrong with any of them is noted:
 * what is missing, of the wrong type or unknown. Only of an object without a fault, other than a key too many,
 * something is made; the refusal of a constructor is noted, too. Immutable and thread-safe.
 *
 * @param <W> the type written
 * @param <R> the type read
 */
public class ObjectShape<W, R> {

    private static final String FORMAT = "format";

    private final String format;
    private final Member<?>[] members;
    private final Function<MemberValues, R> maker;
    private final Map<FindingCode, Pattern> follows;

    /**
     * Makes a shape.
     *
     * @param definition adds the members and returns what makes an object of their values, or null after noting a fault
     */
    public ObjectShape(Function<Members<W>, Function<MemberValues, R>> definition) {
        Members<W> added = new Members<>();
        maker = definition.apply(added);
        members = added.all().toArray(Member<?>[]::new);
        format = added.format();
        follows = added.follows();
    }

    /**
     * Makes the codec of an object all of whose members are {@linkplain Members#derived derived}; reading gives
     * nothing.
     *
     * @param <T> the type that they are derived from: the whole document
     * @param definition adds the members
     * @return the codec
     */
    public static <T> Codec<T> derived(Consumer<Members<T>> definition) {
        ObjectShape<T, T> shape = new ObjectShape<>(members -> {
            definition.accept(members);
            return read -> null;
        });
        return Codec.of(shape::read, shape::write);
    }

    /**
     * Reads an object.
     *
     * @param json the value in the document
     * @param in the document being read
     * @return the value made of it; null if a fault was noted
     */
    public final R read(Json json, Reading in) {
        if (!(json instanceof Json.Obj object)) {
            return in.wrongType(json, Json.Obj.TYPE);
        }
        int before = in.count();
        int claims = in.claims();
        if (!format.isEmpty() && !isOfFormat(object, in)) {
            return null;
        }
        MemberValues values = new MemberValues(object, new Object[members.length], in);
        int known = read(object, values, in);
        if (known < object.size()) {
            refuseUnknown(object, values, in);
        }
        if (in.count() > before) {
            return null;
        }
        values.goOn();
        R made = made(values, in);
        in.follow(claims, derivedFrom(made));
        return made;
    }

    /** Returns the value that derived members follow from. */
    Object derivedFrom(R made) {
        return Claim.DOCUMENT;
    }

    private boolean isOfFormat(Json.Obj object, Reading in) {
        Json there = object.get(FORMAT);
        if (there == null) {
            in.addBeside(Finding.error(InputCode.MISSING_KEY, object.place(), "expected", FORMAT));
            return true;
        }
        String got = Codecs.NAME.read(there, in);
        if (got != null && !got.equals(format)) {
            in.fault(InputCode.WRONG_FORMAT, there, "got", Excerpt.of(got), "expected", format);
            return false;
        }
        return true;
    }

    /** The number of keys found. */
    private int read(Json.Obj object, MemberValues values, Reading in) {
        int known = !format.isEmpty() && object.has(FORMAT) ? 1 : 0;
        boolean ordered = isOrdered(object, known);
        for (Member<?> member : members) {
            Object value = member.absent();
            if (member.isAsked(values)) {
                Json there = ordered ? object.next(member.key(), known) : object.get(member.key(), known);
                int before = in.count();
                if (there != null) {
                    known++;
                    value = member.read(there, values, in);
                    if (in.count() > before) {
                        values.standIn(member, member.goOn(before, there.place(), value, in));
                    } else if (value != null && member.isDerived()) {
                        in.claim(there, value, member);
                    }
                } else if (member.isNeeded(values)) {
                    value = in.fault(InputCode.MISSING_KEY, object, "expected", member.key());
                    values.standIn(member, member.goOn(before, object.place().key(member.key()), null, in));
                }
            } else if (ordered && object.next(member.key(), known) != null) {
                // unknown here, or that of another member with the same key
                ordered = false;
            }
            values.set(member, value);
        }
        return known;
    }

    /** Checks whether the keys from a position on are the very keys of members, in the order of these. */
    private boolean isOrdered(Json.Obj object, int from) {
        int next = 0;
        for (int i = from; i < object.size(); i++) {
            while (next < members.length && members[next].key() != object.key(i)) {
                next++;
            }
            if (next++ == members.length) {
                return false;
            }
        }
        return true;
    }

    private void refuseUnknown(Json.Obj object, MemberValues values, Reading in) {
        List<String> allowed = new ArrayList<>();
        if (!format.isEmpty()) {
            allowed.add(FORMAT);
        }
        for (Member<?> member : members) {
            if (member.isAsked(values)) {
                allowed.add(member.key());
            }
        }
        for (String key : object.keys()) {
            if (!allowed.contains(key) && !in.isFull()) {
                in.addBeside(Finding.error(
                        InputCode.UNKNOWN_KEY, object.place(), "got", Excerpt.of(key), "allowed", allowed));
            }
        }
    }

    private R made(MemberValues values, Reading in) {
        try {
            return maker.apply(values);
        } catch (ParIndexException e) {
            in.addAll(e, values.place(), follows);
            return null;
        } catch (IllegalArgumentException e) {
            if (in.isSure(values.place())) {
                throw e;
            }
            in.cause(e);
            return in.fail();
        }
    }

    /**
     * Writes an object.
     *
     * @param value the object
     * @param out the document being written
     */
    public final void write(W value, JsonWriter out) {
        out.openObject();
        writeMembers(value, out);
        out.closeObject();
    }

    /**
     * Writes the members alone, for whoever writes the brackets.
     *
     * @param value the object
     * @param out the writer, inside the object
     */
    public final void writeMembers(W value, JsonWriter out) {
        if (format.isEmpty()) {
            write(out, value);
            return;
        }
        Object around = out.document();
        out.document(value);
        out.text(FORMAT, format);
        write(out, value);
        out.document(around);
    }

    private void write(JsonWriter out, W value) {
        for (Member<?> member : members) {
            member.write(value, out);
        }
    }
}
