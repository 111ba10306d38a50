package vn.parindex.codec;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One member of an object's JSON: its key, its codec, and where the object keeps it. It is a key to the values read.
 *
 * @param <F> the type of the value
 */
public final class Member<F> {

    /** The treatments of a value that is missing, or that is the one which counts when it is missing. */
    enum Absence {
        /** It must be there. */
        REQUIRED,
        /** It may be missing and is left out. */
        OMITTED,
        /** It may be missing and is written all the same. */
        WRITTEN,
        /** The object keeps it as an {@link Optional}. */
        EMPTY,
        /** It must be there and say what follows from the rest. */
        DERIVED
    }

    private final int index;
    private final Quoted key;
    private final Codec<Object> codec;
    private final Codec<Object> writing;
    private final Function<MemberValues, Codec<Object>> reader;
    private final Function<Object, Codec<Object>> writer;
    private final Function<Object, Object> getter;
    /** Computes a derived member from the object and the document. */
    private final BiFunction<Object, Object, Optional<?>> derivation;

    private final Absence absence;
    private final Object absent;
    private Predicate<MemberValues> asked;
    private Predicate<MemberValues> needed;

    @SuppressWarnings("unchecked")
    Member(
            int index,
            String key,
            Codec<?> codec,
            Function<MemberValues, ? extends Codec<?>> reader,
            Function<?, ? extends Codec<?>> writer,
            Function<?, ?> getter,
            BiFunction<?, ?, ? extends Optional<?>> derivation,
            Absence absence,
            Object absent) {
        this.index = index;
        this.key = Quoted.of(key);
        this.codec = (Codec<Object>) codec;
        this.writing = CheckedCodec.writing(this.codec);
        this.reader = (Function<MemberValues, Codec<Object>>) reader;
        this.writer = (Function<Object, Codec<Object>>) writer;
        this.getter = (Function<Object, Object>) getter;
        this.derivation = (BiFunction<Object, Object, Optional<?>>) derivation;
        this.absence = absence;
        this.absent = absent;
    }

    /**
     * Makes the key known only under a condition; elsewhere it is refused like any unknown key.
     *
     * @param condition looks at the members before this one
     * @return this member
     */
    public Member<F> askedIf(Predicate<MemberValues> condition) {
        asked = condition;
        return this;
    }

    /**
     * Makes a member that may be missing required under a condition.
     *
     * @param condition looks at the members before this one
     * @return this member
     */
    public Member<F> neededIf(Predicate<MemberValues> condition) {
        needed = condition;
        return this;
    }

    int index() {
        return index;
    }

    String key() {
        return key.value();
    }

    boolean isAsked(MemberValues values) {
        return asked == null || asked.test(values);
    }

    boolean isNeeded(MemberValues values) {
        return needed == null ? absence == Absence.REQUIRED || absence == Absence.DERIVED : needed.test(values);
    }

    Object absent() {
        return absent;
    }

    Object read(Json json, MemberValues values, Reading in) {
        Object value = (codec != null ? codec : reader.apply(values)).read(json, in);
        return absence == Absence.EMPTY ? Optional.ofNullable(value) : value;
    }

    /** Goes on with the stand-in of the codec, if it has one, after faults. */
    Object goOn(int before, Place place, Object read, Reading in) {
        if (codec == null || isDerived()) {
            return read;
        }
        var standIn = codec.standIn();
        return in.goOn(
                before,
                place,
                absence == Absence.EMPTY
                        ? standIn.map(s -> new StandIn<Object>(Optional.of(s.value()), s.weighs()))
                        : standIn,
                read);
    }

    boolean isDerived() {
        return absence == Absence.DERIVED;
    }

    /** Returns the value that a derived member must have. */
    Object derived(Object whole, Object document) {
        return derivation.apply(whole, document).orElse(null);
    }

    void write(Object whole, JsonWriter out) {
        Object value = written(whole, out);
        if (value == null) {
            return;
        }
        (writing != null ? writing : writer.apply(whole)).write(value, out.key(key));
    }

    /** The value to be written; null for none. */
    private Object written(Object whole, JsonWriter out) {
        if (absence == Absence.DERIVED) {
            return derived(whole, out.document());
        }
        Object value = getter.apply(whole);
        return switch (absence) {
            case EMPTY -> ((Optional<?>) value).orElse(null);
            case OMITTED -> absent.equals(value) ? null : value;
            default -> value;
        };
    }
}
