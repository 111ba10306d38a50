package vn.parindex.ranking;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.parindex.value.Language;
import vn.parindex.value.Text;

/**
 * A rule by which units of equal value are numbered. No decision at hand states one, so a ranking names the rule that
 * it used.
 *
 * @param kind the way of numbering
 * @param keys the keys that separate equal units, first key first; empty unless the kind is ordinal
 */
public record TieRule(TieNumbering kind, List<TieKey> keys) {

    /**
     * Checks that an ordinal rule has keys and no other rule has any.
     *
     * @throws IllegalArgumentException if keys are missing for an ordinal rule or given for another
     */
    public TieRule {
        Objects.requireNonNull(kind, "kind");
        keys = List.copyOf(keys);
        if ((kind == TieNumbering.ORDINAL) == keys.isEmpty()) {
            throw new IllegalArgumentException("keys do not go with " + kind.id() + ": " + keys);
        }
    }

    /**
     * Returns the usual rule: 1, 2, 2, 4.
     *
     * @return the rule
     */
    public static TieRule competition() {
        return new TieRule(TieNumbering.COMPETITION, List.of());
    }

    /**
     * Returns the rule without gaps: 1, 2, 2, 3.
     *
     * @return the rule
     */
    public static TieRule dense() {
        return new TieRule(TieNumbering.DENSE, List.of());
    }

    /**
     * Returns the rule that separates equal units by keys, tried in order: 1, 2, 3, 4. Units that every key leaves
     * equal, or for which a key has no value, share their rank as in {@link #competition()}, and the ranking remarks on
     * it in a finding.
     *
     * @param keys at least one
     * @return the rule
     * @throws IllegalArgumentException if there is no key
     */
    public static TieRule ordinal(TieKey... keys) {
        return new TieRule(TieNumbering.ORDINAL, List.of(keys));
    }

    /**
     * Returns the rule in words, its keys named.
     *
     * @return the label in both languages
     */
    public Text label() {
        if (keys.isEmpty()) {
            return kind.label();
        }
        String vi = keys.stream().map(k -> k.label().vi()).collect(Collectors.joining(", "));
        String en = keys.stream().map(k -> k.label().in(Language.EN)).collect(Collectors.joining(", "));
        return Text.of(kind.label().vi() + ": " + vi, kind.label().en() + ": " + en);
    }
}
