package vn.parindex.merging;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.Opinion;
import vn.parindex.assessment.Opinion.Decision;
import vn.parindex.value.Fact;
import vn.parindex.value.Stage;
import vn.parindex.value.Unit;

/** The figures of one unit at one leaf, as they stand after each of its opinions. */
final class StageFacts {

    /** A figure with the stage at which it was given. */
    record StagedFact(Fact value, Stage stage) {}

    private final Unit unit;
    private final boolean notApplicable;
    private final TreeMap<Stage, Map<String, StagedFact>> after = new TreeMap<>();
    private Stage firstJudged;
    private Stage pointsOnly;

    private StageFacts(Unit unit, boolean notApplicable) {
        this.unit = unit;
        this.notApplicable = notApplicable;
    }

    static StageFacts of(Assessment assessment, Optional<Entry> entry) {
        StageFacts facts = new StageFacts(
                assessment.unit(), entry.flatMap(Entry::notApplicable).isPresent());
        entry.ifPresent(given -> new TreeMap<>(given.opinions()).values().forEach(facts::add));
        return facts;
    }

    /** Of a unit whose form does not have the leaf. */
    static StageFacts leftOut(Unit unit) {
        return new StageFacts(unit, true);
    }

    private void add(Opinion opinion) {
        Stage stage = opinion.stage();
        if (!stage.scores() || !opinion.hasValue() && opinion.decision() == Decision.STATED) {
            return;
        }
        boolean silent =
                opinion.decision() != Decision.RECOGNISED && opinion.facts().isEmpty();
        if (silent && pointsOnly == null) {
            pointsOnly = stage;
        }
        Map<String, StagedFact> inForce = after.isEmpty()
                ? new LinkedHashMap<>()
                : new LinkedHashMap<>(after.lastEntry().getValue());
        if (opinion.decision() != Decision.RECOGNISED) {
            opinion.facts().forEach((id, fact) -> inForce.put(id, new StagedFact(fact, stage)));
        }
        if (stage.judges() && firstJudged == null) {
            firstJudged = stage;
        }
        after.put(stage, inForce);
    }

    Unit unit() {
        return unit;
    }

    boolean isNotApplicable() {
        return notApplicable;
    }

    boolean isEmpty() {
        return after.isEmpty();
    }

    boolean isJudged() {
        return firstJudged != null;
    }

    /** The first stage at which there are points or a judgement and no figures. */
    Optional<Stage> pointsOnly() {
        return Optional.ofNullable(pointsOnly);
    }

    /** The stages at which something was given, with the figures that stand after each. */
    TreeMap<Stage, Map<String, StagedFact>> stages() {
        return after;
    }

    /** Checks whether all figures stand at a stage, and have been appraised if that stage appraises. */
    boolean reaches(Stage stage, List<String> facts) {
        return facts.stream().allMatch(fact -> at(stage, fact).isPresent())
                && (!stage.judges() || firstJudged != null && firstJudged.compareTo(stage) <= 0);
    }

    /** The figure that stands at a stage. */
    Optional<StagedFact> at(Stage stage, String fact) {
        return Optional.ofNullable(after.floorEntry(stage))
                .map(entry -> entry.getValue().get(fact));
    }

    /** The last figure of all. */
    Optional<StagedFact> last(String fact) {
        return Optional.ofNullable(after.lastEntry())
                .map(entry -> entry.getValue().get(fact));
    }
}
