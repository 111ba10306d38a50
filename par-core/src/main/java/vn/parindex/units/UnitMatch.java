package vn.parindex.units;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Severity;

/**
 * What a register says of a name, or an id, on a day.
 *
 * <p>Example: {@code Long An} on 2026-12-31 names a province that ended on 2025-06-30, so there is no unit; a finding
 * says that it went into Tây Ninh and that results are to be entered for Tây Ninh.
 *
 * @param name the name asked for, as it was given
 * @param level the level asked for
 * @param day the day
 * @param unit the unit of that day; empty if there is none
 * @param named the unit that bears the name, be it there on the day or not; empty if none does, or several
 * @param findings what is to be said: nothing for a unit that is there and called so
 */
public record UnitMatch(
        String name,
        String level,
        LocalDate day,
        Optional<RegisteredUnit> unit,
        Optional<RegisteredUnit> named,
        List<Finding> findings) {

    public UnitMatch {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(named, "named");
        findings = List.copyOf(findings);
    }

    /**
     * Checks whether the name is known and yet nothing of that name is there on the day.
     *
     * @return true for a unit that ended or is not there yet, and for a level that ended
     */
    public boolean isOutOfTime() {
        return unit.isEmpty()
                && (named.filter(bearer -> bearer.level().equals(level)).isPresent()
                        || findings.stream().anyMatch(finding -> finding.code() == UnitCode.LEVEL_ENDED));
    }

    /**
     * Returns what is to be said, at a place.
     *
     * @param place the place, such as a line of a file
     * @return the findings
     */
    public List<Finding> findingsAt(String place) {
        return findings.stream().map(finding -> finding.at(place)).toList();
    }

    /**
     * Returns what is to be said, each as an error at a place: for a caller that cannot go on without the unit.
     *
     * @param place the place, such as a line of a file
     * @return the findings
     */
    public List<Finding> errorsAt(String place) {
        return findings.stream()
                .map(finding -> new Finding(finding.code(), Severity.ERROR, place, finding.arguments()))
                .toList();
    }
}
