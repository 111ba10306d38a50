package vn.parindex.cli;

import java.util.List;
import java.util.Optional;
import vn.parindex.appraisal.Campaign;
import vn.parindex.comparison.YearComparison;
import vn.parindex.comparison.YearStandings;
import vn.parindex.finding.Finding;
import vn.parindex.merging.FactMerging;
import vn.parindex.published.PublishedScores;
import vn.parindex.published.RoundFacts;
import vn.parindex.published.UnitsOfRounds;
import vn.parindex.units.UnitMatch;
import vn.parindex.units.UnitRegister;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Unit;

/** Tells which units of what was given were not there in their round. */
final class RoundUnits {

    private final Console console;
    private UnitRegister register;

    RoundUnits(Console console) {
        this.console = console;
    }

    UnitRegister register() {
        register = register == null ? UnitRegister.installed() : register;
        return register;
    }

    /** Says of an assessed unit that it was not there; units that the register does not know are the host's own. */
    void remark(String level, Unit unit, IndexYear year) {
        console.reportFaults(findings(level, unit, year));
    }

    /** What is to be said of an assessed unit: that figures of several were joined for it, or that it was not there. */
    List<Finding> findings(String level, Unit unit, IndexYear year) {
        Optional<Finding> combined = FactMerging.remark(register(), level, unit, year);
        if (combined.isPresent()) {
            return List.of(combined.get());
        }
        UnitMatch match = register().find(level, unit, year);
        return match.isOutOfTime() ? match.findings() : List.of();
    }

    /** Returns the registered unit that a unit was in a year, under the unit's name; one that ended is marked "cũ". */
    Optional<Unit> known(String level, Unit unit, IndexYear year) {
        return register()
                .find(level, unit, year)
                .unit()
                .map(found -> Unit.of(found.id(), unit.name() + (found.to().isPresent() ? " (cũ)" : "")));
    }

    /** Says of the units of a campaign, which names them by their ids, that they were not there. */
    void remark(String level, Campaign campaign) {
        for (int i = 0; i < campaign.lockExceptions().size(); i++) {
            String id = campaign.lockExceptions().get(i).unit();
            UnitMatch match = register().find(level, Unit.of(id, id), campaign.year());
            if (match.isOutOfTime()) {
                console.reportFaults(match.findingsAt("/lockExceptions/" + i + "/unit"));
            }
        }
    }

    /** Says of published figures that their units were not there. */
    void remark(PublishedScores scores, RoundFacts facts) {
        console.reportFaults(UnitsOfRounds.check(scores, facts, register()));
    }

    /** Says of a round before which units were formed anew that its ranks are places among others. */
    void remarkReformed(String level, IndexYear year) {
        if (year.value() == IndexYear.FIRST) {
            return;
        }
        IndexYear before = IndexYear.of(year.value() - 1);
        YearComparison years = YearComparison.of(
                        YearStandings.published(before, List.of()), YearStandings.published(year, List.of()))
                .among(register(), level);
        console.report(years.findings());
    }

    /** Checks whether a province is the same unit in two years; one that the register does not know is. */
    boolean isSameProvince(String name, IndexYear earlier, IndexYear later) {
        var before = register().find("province", name, earlier).unit();
        var after = register().find("province", name, later).unit();
        return before.isEmpty() && after.isEmpty() || before.equals(after);
    }

    /** The same of some years alone. */
    void remark(PublishedFile file, String level, List<IndexYear> years) {
        console.reportFaults(UnitsOfRounds.check(file.scores(), file.facts(), register(), level, years));
    }
}
