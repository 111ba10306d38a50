package vn.parindex.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import vn.parindex.comparison.ComparisonCode;
import vn.parindex.comparison.NodeChange;
import vn.parindex.comparison.UnitComparison;
import vn.parindex.comparison.YearComparison;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.published.PublishedRound;
import vn.parindex.value.NameKey;
import vn.parindex.value.NameOrder;
import vn.parindex.value.Unit;

/**
 * Why a unit moved between two years, from published figures alone.
 *
 * <p>Example: An Giang's index went from 83.32 to 84.67 and the mean of all from 81.15 to 83.72: it rose 1.35 while the
 * mean rose 2.57, so it fell 1.22 behind, and 15 ranks.
 *
 * @param earlier its place in the earlier year
 * @param later its place in the later year
 * @param parts the printed parts of the index in both years, joined by the crosswalk of the comparison or refused with
 *     a reason; empty where none were printed or no crosswalk joins the two methodologies
 * @param findings the remarks on the comparison: other methodologies, another number of units
 */
public record PublishedMove(
        PublishedPlace earlier, PublishedPlace later, List<NodeChange> parts, List<Finding> findings) {

    public PublishedMove {
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(later, "later");
        parts = List.copyOf(parts);
        findings = List.copyOf(findings);
    }

    /**
     * Obtains the move of a unit.
     *
     * @param earlier the figures of the earlier year
     * @param later the figures of the later year
     * @param comparison the comparison of the two, with or without a crosswalk and a register of units
     * @param unit the unit's name in any spelling
     * @return the move
     * @throws ParIndexException if the unit or its index is missing in one of the years, with all that is missing; or
     *     if the comparison knows that the years have other units, as before and after a merger
     */
    public static PublishedMove of(
            PublishedRound earlier, PublishedRound later, YearComparison comparison, String unit) {
        Objects.requireNonNull(unit, "unit");
        List<Unit> named = Stream.of(earlier, later)
                .flatMap(round -> round.unit(unit).stream())
                .toList();
        List<Finding> faults = new ArrayList<>();
        comparison.all().stream()
                .filter(each -> isNamed(each, unit, named))
                .flatMap(each -> comparison.findings(each).stream())
                .findFirst()
                .ifPresent(faults::add);
        if (!faults.isEmpty()) {
            throw new ParIndexException(faults);
        }
        Optional<UnitComparison> both = comparison.all().stream()
                .filter(each -> isNamed(each, unit, named)
                        && each.earlier().isPresent()
                        && each.later().isPresent())
                .findFirst();
        Optional<Unit> before =
                both.map(each -> each.earlier().orElseThrow().unit()).or(() -> find(earlier, unit, faults));
        Optional<Unit> after =
                both.map(each -> each.later().orElseThrow().unit()).or(() -> find(later, unit, faults));
        if (!faults.isEmpty()) {
            throw new ParIndexException(faults);
        }
        PublishedMove move = new PublishedMove(
                PublishedPlace.of(earlier, before.orElseThrow()),
                PublishedPlace.of(later, after.orElseThrow()),
                comparison.unit(after.get().id()).map(UnitComparison::nodes).orElse(List.of()),
                comparison.findings());
        for (PublishedPlace place : List.of(move.earlier(), move.later())) {
            if (place.index().isEmpty()) {
                faults.add(Finding.error(
                        AnalysisCode.INDEX_NOT_PUBLISHED,
                        "",
                        "unit",
                        place.unit().name(),
                        "year",
                        place.year()));
            }
        }
        if (!faults.isEmpty()) {
            throw new ParIndexException(faults);
        }
        return move;
    }

    private static boolean isNamed(UnitComparison compared, String name, List<Unit> named) {
        return Stream.of(compared.earlier(), compared.later())
                .flatMap(Optional::stream)
                .anyMatch(standing -> named.contains(standing.unit())
                        || NameKey.isSame(name, standing.unit().name())
                        || standing.unit().id().equals(NameKey.of(name).toString()));
    }

    private static Optional<Unit> find(PublishedRound round, String name, List<Finding> faults) {
        Optional<Unit> found = round.unit(name);
        if (found.isEmpty()) {
            faults.add(Finding.error(
                    AnalysisCode.UNIT_NOT_PUBLISHED,
                    "",
                    "got",
                    name,
                    "year",
                    round.year(),
                    "allowed",
                    round.figures().keySet().stream()
                            .map(Unit::name)
                            .sorted(NameOrder.VIETNAMESE)
                            .toList()));
        }
        return found;
    }

    /**
     * Returns the change of the unit's index.
     *
     * @return the later index less the earlier one, e.g. 1.35
     */
    public BigDecimal indexChange() {
        return later.index()
                .orElseThrow()
                .value()
                .subtract(earlier.index().orElseThrow().value());
    }

    /**
     * Returns the change of the mean of all units.
     *
     * @return the later mean less the earlier one, e.g. 2.57; empty unless both were published
     */
    public Optional<BigDecimal> meanChange() {
        return later.mean()
                .flatMap(after -> earlier.mean().map(before -> after.value().subtract(before.value())));
    }

    /**
     * Returns the change of the unit's distance from the mean.
     *
     * @return the change of the index less that of the mean, e.g. -1.22; empty unless both means were published
     */
    public Optional<BigDecimal> gapChange() {
        return meanChange().map(mean -> indexChange().subtract(mean));
    }

    /**
     * Returns the number of ranks that the unit rose.
     *
     * @return the earlier rank less the later one, e.g. -15; empty unless both were published, and where the units were
     *     formed anew in between, so that the ranks are places among others
     */
    public OptionalInt rankChange() {
        boolean sameField = findings.stream().noneMatch(finding -> finding.code() == ComparisonCode.UNITS_NOT_THE_SAME);
        return sameField && earlier.rank().isPresent() && later.rank().isPresent()
                ? OptionalInt.of(earlier.rank().get().value().intValue()
                        - later.rank().get().value().intValue())
                : OptionalInt.empty();
    }
}
