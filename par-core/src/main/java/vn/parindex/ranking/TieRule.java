package vn.parindex.ranking;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.parindex.value.Labelled;
import vn.parindex.value.Language;
import vn.parindex.value.Text;

/**
 * How equal values are numbered. No decision at hand states a rule, so a ranking names the one it used.
 *
 * @param kind the way of numbering
 * @param keys what separates equal units, first key first; empty unless the kind is ordinal
 */
public record TieRule(Kind kind, List<TieKey> keys) {

    /** Ways of numbering equal units. */
    public enum Kind implements Labelled {
        /** Equal units share a rank and the next rank leaves a gap: 1, 2, 2, 4. */
        COMPETITION(
                "competition",
                Text.of("đồng hạng, hạng kế tiếp bỏ cách (1-2-2-4)", "equal ranks, then a gap (1-2-2-4)")),
        /** Equal units share a rank and the next rank follows at once: 1, 2, 2, 3. */
        DENSE("dense", Text.of("đồng hạng, hạng kế tiếp liền nhau (1-2-2-3)", "equal ranks, no gap (1-2-2-3)")),
        /** Equal units are separated by stated keys: 1, 2, 3, 4. */
        ORDINAL(
                "ordinal",
                Text.of(
                        "không đồng hạng, xếp theo khóa phụ (1-2-3-4)",
                        "no equal ranks, separated by a key (1-2-3-4)"));

        private final String id;
        private final Text label;

        Kind(String id, Text label) {
            this.id = id;
            this.label = label;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /**
     * Checks that an ordinal rule has keys and no other rule has any.
     *
     * @throws IllegalArgumentException if keys are missing for an ordinal rule or given for another
     */
    public TieRule {
        Objects.requireNonNull(kind, "kind");
        keys = List.copyOf(keys);
        if ((kind == Kind.ORDINAL) == keys.isEmpty()) {
            throw new IllegalArgumentException("keys do not go with " + kind.id + ": " + keys);
        }
    }

    /**
     * The usual rule: 1, 2, 2, 4.
     *
     * @return the rule
     */
    public static TieRule competition() {
        return new TieRule(Kind.COMPETITION, List.of());
    }

    /**
     * The rule without gaps: 1, 2, 2, 3.
     *
     * @return the rule
     */
    public static TieRule dense() {
        return new TieRule(Kind.DENSE, List.of());
    }

    /**
     * The rule that separates equal units by keys, tried in order: 1, 2, 3, 4. Units that every key leaves equal, or
     * for which a key has no value, share their rank as in {@link #competition()}, and the ranking says so in a
     * finding.
     *
     * @param keys at least one
     * @return the rule
     * @throws IllegalArgumentException if there is no key
     */
    public static TieRule ordinal(TieKey... keys) {
        return new TieRule(Kind.ORDINAL, List.of(keys));
    }

    /**
     * The rule in words, its keys named.
     *
     * @return the label in both languages
     */
    public Text label() {
        if (keys.isEmpty()) {
            return kind.label;
        }
        String vi = keys.stream().map(k -> k.label().vi()).collect(Collectors.joining(", "));
        String en = keys.stream().map(k -> k.label().in(Language.EN)).collect(Collectors.joining(", "));
        return Text.of(kind.label.vi() + ": " + vi, kind.label.en() + ": " + en);
    }
}
