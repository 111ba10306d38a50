package vn.parindex.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.parindex.finding.FindingCode;

/**
 * The members of an object's JSON in their order, while a codec is made.
 *
 * @param <T> the type of the object
 */
public final class Members<T> {

    private final List<Member<?>> members = new ArrayList<>();
    private final Map<FindingCode, Pattern> follows = new HashMap<>();
    private String format = "";

    Members() {}

    List<Member<?>> all() {
        return members;
    }

    String format() {
        return format;
    }

    Map<FindingCode, Pattern> follows() {
        return follows;
    }

    private <F> Member<F> add(
            String key, Codec<?> codec, Function<? super T, ?> getter, Member.Absence absence, Object absent) {
        Objects.requireNonNull(codec, "codec");
        return add(new Member<>(members.size(), key, codec, null, null, getter, null, absence, absent));
    }

    private <F> Member<F> add(
            String key,
            Function<MemberValues, ? extends Codec<?>> reader,
            Function<? super T, ? extends Codec<?>> writer,
            Function<? super T, ?> getter,
            Member.Absence absence,
            Object absent) {
        return add(new Member<>(members.size(), key, null, reader, writer, getter, null, absence, absent));
    }

    private <F> Member<F> add(Member<F> member) {
        members.add(member);
        return member;
    }

    /**
     * Begins with the id of a format. Where a document says that it is of another, nothing else of it is looked at.
     *
     * @param id e.g. {@code par-assessment/1}
     */
    public void format(String id) {
        format = id;
    }

    /**
     * States what a refusal of the object follows from besides the place where it is told: it is not told while any of
     * that is missing or refused.
     *
     * @param code the code of the refusal
     * @param pointers a regular expression of pointers into the object
     */
    public void follows(FindingCode code, String pointers) {
        follows.put(code, Pattern.compile(pointers));
    }

    /**
     * Adds a member that must be there.
     *
     * @param <F> the type of its value
     * @param key its key
     * @param codec its codec
     * @param getter gets it from the object
     * @return the member
     */
    public <F> Member<F> required(String key, Codec<F> codec, Function<? super T, ? extends F> getter) {
        return add(key, codec, getter, Member.Absence.REQUIRED, null);
    }

    /**
     * Adds a member that may be missing and is left out while writing where it is what counts then.
     *
     * @param <F> the type of its value
     * @param key its key
     * @param codec its codec
     * @param absent the value that counts where it is missing
     * @param getter gets it from the object
     * @return the member
     */
    public <F> Member<F> optional(String key, Codec<F> codec, F absent, Function<? super T, ? extends F> getter) {
        return add(key, codec, getter, Member.Absence.OMITTED, Objects.requireNonNull(absent, "absent"));
    }

    /**
     * Adds words that may be missing and then are empty; they are not written if they are blank.
     *
     * @param key the key
     * @param getter gets them from the object
     * @return the member
     */
    public Member<String> remark(String key, Function<? super T, String> getter) {
        return optional(key, Codecs.NAME, "", object -> {
            String words = getter.apply(object);
            return words.isBlank() ? "" : words;
        });
    }

    /**
     * Adds a member as {@link #optional(String, Codec, Object, Function)} does, whose codec depends on other members.
     *
     * @param <F> the type of its value
     * @param key its key
     * @param reader gives the codec by the members before this one
     * @param writer gives the same codec by the object
     * @param absent the value that counts where it is missing
     * @param getter gets it from the object
     * @return the member
     */
    public <F> Member<F> optional(
            String key,
            Function<MemberValues, Codec<F>> reader,
            Function<? super T, Codec<F>> writer,
            F absent,
            Function<? super T, ? extends F> getter) {
        return add(key, reader, writer, getter, Member.Absence.OMITTED, Objects.requireNonNull(absent, "absent"));
    }

    /**
     * Adds a member that the object has or has not.
     *
     * @param <F> the type of its value
     * @param key its key
     * @param codec its codec
     * @param getter gets it from the object
     * @return the member
     */
    public <F> Member<Optional<F>> optional(String key, Codec<F> codec, Function<? super T, Optional<F>> getter) {
        return add(key, codec, getter, Member.Absence.EMPTY, Optional.empty());
    }

    /**
     * Adds a member as {@link #required(String, Codec, Function)} does, whose codec depends on other members.
     *
     * @param <F> the type of its value
     * @param key its key
     * @param reader gives the codec by the members before this one
     * @param writer gives the same codec by the object
     * @param getter gets it from the object
     * @return the member
     */
    public <F> Member<F> required(
            String key,
            Function<MemberValues, Codec<F>> reader,
            Function<? super T, Codec<F>> writer,
            Function<? super T, ? extends F> getter) {
        return add(key, reader, writer, getter, Member.Absence.REQUIRED, null);
    }

    /**
     * Adds a member that follows from the rest of the document and stands there for its readers. What it says is not
     * believed: it is compared once the whole document has been read, see {@link Reading#verify}.
     *
     * @param <F> the type of its value
     * @param key its key
     * @param codec its codec
     * @param getter computes it from the object, or from the whole document if the object is none of its own
     * @return the member
     */
    public <F> Member<F> derived(String key, Codec<F> codec, Function<? super T, ? extends F> getter) {
        return derivedIfAny(key, codec, (object, document) -> Optional.of(getter.apply(object)));
    }

    /**
     * Adds a member as {@link #derived(String, Codec, Function)} does, which follows from its object and the document.
     *
     * @param <F> the type of its value
     * @param <D> the type of the document: the outermost object that begins with the id of a format
     * @param key its key
     * @param codec its codec
     * @param getter computes it from the object and the document
     * @return the member
     */
    public <F, D> Member<F> derived(String key, Codec<F> codec, BiFunction<? super T, ? super D, ? extends F> getter) {
        return this.<F, D>derivedIfAny(key, codec, (object, document) -> Optional.of(getter.apply(object, document)));
    }

    /**
     * Adds a member as {@link #derived(String, Codec, BiFunction)} does, which does not always stand there;
     * {@link Member#askedIf} says when it does.
     *
     * @param <F> the type of its value
     * @param <D> the type of the document: the outermost object that begins with the id of a format
     * @param key its key
     * @param codec its codec
     * @param getter computes it from the object and the document
     * @return the member
     */
    public <F, D> Member<F> derivedIfAny(
            String key, Codec<F> codec, BiFunction<? super T, ? super D, Optional<F>> getter) {
        Objects.requireNonNull(codec, "codec");
        return add(new Member<>(members.size(), key, codec, null, null, null, getter, Member.Absence.DERIVED, null));
    }

    /**
     * Adds a member that may be missing and is always written.
     *
     * @param <F> the type of its value
     * @param key its key
     * @param codec its codec
     * @param absent the value that counts where it is missing
     * @param getter gets it from the object
     * @return the member
     */
    public <F> Member<F> defaulted(String key, Codec<F> codec, F absent, Function<? super T, ? extends F> getter) {
        return add(key, codec, getter, Member.Absence.WRITTEN, Objects.requireNonNull(absent, "absent"));
    }
}
