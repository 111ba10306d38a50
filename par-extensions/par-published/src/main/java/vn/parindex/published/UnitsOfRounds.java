package vn.parindex.published;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import vn.parindex.finding.Finding;
import vn.parindex.units.UnitCode;
import vn.parindex.units.UnitMatch;
import vn.parindex.units.UnitRegister;
import vn.parindex.value.IndexYear;

/**
 * Published figures held against a register of units: a figure of a unit that was not there in its round, such as one
 * of Long An in 2026.
 */
public final class UnitsOfRounds {

    private record NamedRound(String level, String name, int year) {}

    private final UnitRegister register;
    private final Set<NamedRound> seen = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    private UnitsOfRounds(UnitRegister register) {
        this.register = register;
    }

    /**
     * Finds the units that were not there in the rounds that figures are about. Names that no unit bears are not told
     * here; {@link PublishedVerification#warnings()} tells them.
     *
     * @param scores the figures
     * @param facts the facts of their rounds, for spellings of provinces
     * @param register the register of units
     * @return one finding for each unit and round, and one for each round of a level that has ended, at the first row
     */
    public static List<Finding> check(PublishedScores scores, RoundFacts facts, UnitRegister register) {
        return check(scores, facts, register, row -> true);
    }

    /**
     * Finds the units that were not there, among the figures of one level and some years.
     *
     * @param scores the figures
     * @param facts the facts of their rounds, for spellings of provinces
     * @param register the register of units
     * @param level the level as the figures name it
     * @param years the years
     * @return the findings of these figures
     */
    public static List<Finding> check(
            PublishedScores scores, RoundFacts facts, UnitRegister register, String level, List<IndexYear> years) {
        return check(scores, facts, register, row -> row.level().equals(level) && years.contains(row.year()));
    }

    private static List<Finding> check(
            PublishedScores scores, RoundFacts facts, UnitRegister register, Predicate<PublishedScore> asked) {
        UnitsOfRounds units = new UnitsOfRounds(Objects.requireNonNull(register, "register"));
        UnitLists names = new UnitLists(scores.rows(), facts);
        for (PublishedScore row : scores.rows()) {
            UnitName name = names.name(row);
            if (name.kind() == UnitName.NameKind.UNIT && asked.test(row)) {
                units.check(scores, row, row.level(), FigureLevel.isNational(row.level()) ? row.unit() : name.own());
                if (!name.scope().isEmpty()) {
                    units.check(scores, row, FigureLevel.PROVINCE.name().toLowerCase(Locale.ROOT), name.scope());
                }
            }
        }
        return List.copyOf(units.findings);
    }

    private void check(PublishedScores scores, PublishedScore row, String level, String name) {
        if (!seen.add(new NamedRound(level, name, row.year().value()))) {
            return;
        }
        UnitMatch match = register.find(level, name, row.year());
        if (match.isOutOfTime()
                && (!isOfLevel(match)
                        || seen.add(new NamedRound(level, "", row.year().value())))) {
            findings.addAll(match.findingsAt(scores.place(row)));
        }
    }

    private static boolean isOfLevel(UnitMatch match) {
        return match.findings().stream().anyMatch(finding -> finding.code() == UnitCode.LEVEL_ENDED);
    }
}
