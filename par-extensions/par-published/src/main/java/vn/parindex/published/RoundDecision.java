package vn.parindex.published;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Labelled;
import vn.parindex.value.Text;

/**
 * A decision that rounds of a level were scored under, with how sure that is. Example: provinces, 2024, 892/QĐ-BNV,
 * probable.
 *
 * @param level the level, e.g. {@code province}
 * @param from the first of the rounds
 * @param to the last of them
 * @param decision the number of the decision
 * @param standing how sure it is that these rounds were scored under it
 * @param source the document that says so, or the reason to think so
 * @param grade the grade of that source: A official, B press, C derived
 */
public record RoundDecision(
        String level,
        IndexYear from,
        IndexYear to,
        String decision,
        DecisionStanding standing,
        Text source,
        String grade) {

    /** How sure it is that a round was scored under a decision. */
    public enum DecisionStanding implements Labelled {
        /** Sources say so, and none says otherwise. */
        SURE("sure", Text.of("chắc chắn", "sure")),
        /** Likely, though no source says so in words or another decision may have taken its place. */
        PROBABLE("probable", Text.of("có khả năng", "probable")),
        /** Not excluded. */
        POSSIBLE("possible", Text.of("chưa loại trừ", "possible"));

        private final String id;
        private final Text label;

        DecisionStanding(String id, Text label) {
            this.id = id;
            this.label = label;
        }

        static Optional<DecisionStanding> of(String word) {
            return Arrays.stream(values())
                    .filter(standing -> standing.id.equals(word))
                    .findFirst();
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

    public RoundDecision {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(grade, "grade");
    }

    boolean isOf(String otherLevel, IndexYear year) {
        return level.equals(otherLevel) && from.compareTo(year) <= 0 && year.compareTo(to) <= 0;
    }
}
