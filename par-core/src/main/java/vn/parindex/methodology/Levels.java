package vn.parindex.methodology;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.parindex.finding.InputCheck;
import vn.parindex.finding.InputCode;
import vn.parindex.value.Branch;
import vn.parindex.value.Facts;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;
import vn.parindex.value.Text;

/**
 * One of several described levels is chosen.
 *
 * @param fact the fact, of kind {@code level}
 * @param levels the levels, from the best to the worst
 */
public record Levels(String fact, List<Level> levels) implements ScoringRule {

    static final RuleFields<Levels> FIELDS = RuleFields.of(
            Levels.class,
            "levels",
            "levels : {levels}",
            Levels::new,
            RuleField.fact("fact", Levels::fact, FactKind.LEVEL),
            RuleField.parts(
                    "levels", Levels::levels, Level.FIELDS, 2, Integer.MAX_VALUE, "From the best to the worst."));

    /**
     * One level.
     *
     * @param id the id in assessments
     * @param name its description
     * @param points its points
     */
    public record Level(String id, Text name, Points points) {

        static final RuleFields<Level> FIELDS = RuleFields.of(
                Level.class,
                "level",
                "{id} {name} = {points}",
                Level::new,
                RuleField.identifier("id", Level::id, "What assessments name."),
                RuleField.text("name", Level::name, "Its description."),
                RuleField.points("points", Level::points, "Its points."));

        public Level {
            InputCheck.word("/id", id);
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(points, "points");
        }
    }

    public Levels {
        InputCheck.word("/fact", fact);
        levels = List.copyOf(levels);
    }

    @Override
    public RuleKind kind() {
        return RuleKind.LEVELS;
    }

    @Override
    public Points best(Points maximum) {
        return levels.stream().map(Level::points).reduce(Points.ZERO, Points::max);
    }

    @Override
    public PossiblePoints possible(Points maximum, Rounding rounding) {
        return PossiblePoints.values(levels.stream().map(Level::points).toList());
    }

    @Override
    public RuleOutcome score(Facts facts, Points maximum, Rounding rounding) {
        String chosen = facts.level(fact);
        for (Level level : levels) {
            if (level.id().equals(chosen)) {
                return RuleOutcome.points(level.points(), Branch.LEVEL, "level", level.id());
            }
        }
        return RuleOutcome.of(
                RuleOutcome.OutcomeKind.UNKNOWN_LEVEL,
                Branch.UNKNOWN_LEVEL,
                "level",
                chosen,
                "allowed",
                levels.stream().map(Level::id).toList());
    }

    @Override
    public List<Branch> branches(Points maximum) {
        return List.of(Branch.LEVEL);
    }

    @Override
    public List<RuleFault> faults(Points maximum) {
        List<RuleFault> faults = new ArrayList<>();
        if (levels.size() < 2) {
            faults.add(new RuleFault("/levels", MethodologyCode.LEVELS_TOO_FEW, "got", levels.size()));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < levels.size(); i++) {
            Level level = levels.get(i);
            if (level.points().isNegative()) {
                faults.add(
                        new RuleFault("/levels/" + i + "/points", MethodologyCode.BELOW_ZERO, "got", level.points()));
            }
            if (i > 0 && level.points().compareTo(levels.get(i - 1).points()) >= 0) {
                faults.add(new RuleFault(
                        "/levels/" + i + "/points",
                        MethodologyCode.STEPS_NOT_FALLING,
                        "got",
                        level.points(),
                        "before",
                        levels.get(i - 1).points()));
            }
            if (!seen.add(level.id())) {
                faults.add(new RuleFault("/levels/" + i + "/id", InputCode.REPEATED, "got", level.id()));
            }
        }
        return faults;
    }
}
