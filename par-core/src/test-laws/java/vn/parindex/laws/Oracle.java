package vn.parindex.laws;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.Opinion;
import vn.parindex.methodology.FactKind;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.ScoringRule;
import vn.parindex.methodology.Stated;
import vn.parindex.value.Fact;
import vn.parindex.value.Mode;
import vn.parindex.value.Stage;

/**
 * Judges a leaf anew, from the text of the rules and with fractions only: slow, short, and written apart from the
 * evaluator. It says what a leaf comes to, not why.
 */
final class Oracle {

    /**
     * What a leaf or an opinion comes to.
     *
     * @param state the id of a state
     * @param points zero unless scored
     */
    record Verdict(String state, Fraction points) {

        static final Verdict INVALID = new Verdict("invalid", Fraction.ZERO);
        static final Verdict NOT_SCORED = new Verdict("not-scored", Fraction.ZERO);
        static final Verdict NOT_APPLICABLE = new Verdict("not-applicable", Fraction.ZERO);

        static Verdict scored(Fraction points) {
            return new Verdict("scored", points);
        }
    }

    private final Methodology methodology;
    private final RuleBook rules;

    Oracle(Methodology methodology) {
        this.methodology = methodology;
        this.rules = new RuleBook(methodology.rounding().leaf());
    }

    Verdict judge(Leaf leaf, Optional<Entry> entry, Mode mode) {
        if (entry.isEmpty()) {
            return Verdict.NOT_SCORED;
        }
        boolean permitted = leaf.scoring().mayBeNotApplicable()
                && methodology.notApplicable().effect().id().equals("leaves-maximum");
        if (permitted
                && entry.get()
                        .notApplicable()
                        .filter(na -> !na.reason().isBlank() && !na.grantedBy().isBlank())
                        .isPresent()) {
            return Verdict.NOT_APPLICABLE;
        }
        Map<Stage, Verdict> verdicts = opinions(leaf, entry.get());
        return order(leaf, mode).stream()
                .filter(verdicts::containsKey)
                .map(verdicts::get)
                .findFirst()
                .orElse(Verdict.NOT_SCORED);
    }

    private static boolean measured(Leaf leaf) {
        return !leaf.method().kind().id().equals("appraisal");
    }

    private static List<Stage> order(Leaf leaf, Mode mode) {
        if (measured(leaf)) {
            return List.of(Stage.SURVEY);
        }
        return switch (mode) {
            case SELF -> List.of(Stage.SELF);
            case APPRAISED -> List.of(Stage.APPRAISAL_2, Stage.APPRAISAL_1);
            case FINAL -> List.of(Stage.COUNCIL, Stage.APPRAISAL_2, Stage.APPRAISAL_1);
        };
    }

    private Map<Stage, Verdict> opinions(Leaf leaf, Entry entry) {
        Map<Stage, Verdict> verdicts = new HashMap<>();
        Map<String, Fact> known = new HashMap<>();
        Verdict last = Verdict.INVALID;
        List<Stage> judging = List.of(Stage.SELF, Stage.APPRAISAL_1, Stage.APPRAISAL_2, Stage.COUNCIL);
        for (Stage stage : measured(leaf) ? List.of(Stage.SURVEY) : judging) {
            Opinion opinion = entry.opinions().get(stage);
            boolean silent = opinion == null
                    || opinion.facts().isEmpty()
                            && opinion.points().isEmpty()
                            && opinion.decision() == Opinion.Decision.STATED;
            boolean refused = stage == Stage.SELF
                    && !leaf.scoring().selfAssessed().orElse(leaf.method().selfAssessed());
            if (silent || refused) {
                continue;
            }
            if (opinion.decision() != Opinion.Decision.RECOGNISED) {
                last = opinion(leaf, opinion, known);
                known.putAll(opinion.facts());
            }
            verdicts.put(stage, last);
        }
        return verdicts;
    }

    private Verdict opinion(Leaf leaf, Opinion opinion, Map<String, Fact> known) {
        if (!opinion.facts().isEmpty()) {
            return figures(leaf, opinion.facts(), known);
        }
        return opinion.points()
                .map(points -> stated(leaf, Fraction.of(points.toString())))
                .orElse(Verdict.INVALID);
    }

    private Verdict stated(Leaf leaf, Fraction points) {
        return rules.canGive(leaf.rule(), max(leaf), points) ? Verdict.scored(points) : Verdict.INVALID;
    }

    private Verdict figures(Leaf leaf, Map<String, Fact> own, Map<String, Fact> known) {
        ScoringRule rule = leaf.rule();
        Map<String, Fact> all = new HashMap<>(rule.facts().containsAll(own.keySet()) ? known : Map.of());
        all.putAll(own);
        for (String id : rule.facts()) {
            if (!fits(methodology.fact(id).orElseThrow().kind(), all.get(id))) {
                return Verdict.INVALID;
            }
        }
        return rule instanceof Stated
                ? stated(leaf, RuleBook.number(all, rule.facts().get(0)))
                : rules.judge(rule, max(leaf), all);
    }

    private static boolean fits(FactKind kind, Fact fact) {
        if (kind == FactKind.MET || kind == FactKind.LEVEL) {
            return kind == FactKind.MET ? fact instanceof Fact.Met : fact instanceof Fact.ChosenLevel;
        }
        if (!(fact instanceof Fact.Amount amount)) {
            return false;
        }
        Fraction value = Fraction.of(amount.value());
        return switch (kind) {
            case AMOUNT -> value.atLeast(Fraction.ZERO);
            case COUNT -> value.atLeast(Fraction.ZERO) && value.isWhole();
            case PERCENT -> value.atLeast(Fraction.ZERO) && value.atMost(Fraction.HUNDRED);
            default -> true;
        };
    }

    private static Fraction max(Leaf leaf) {
        return Fraction.of(leaf.maximum().toString());
    }
}
