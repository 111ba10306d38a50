package vn.parindex.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.GradeScale;
import vn.parindex.methodology.Methodology;
import vn.parindex.ranking.Ranking;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Outcome;
import vn.parindex.result.Stamp;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Unit;

/**
 * Two years of the same units side by side: the index, the rank, and with a crosswalk every item.
 *
 * <p>The index is a percentage of the maximum, so it is compared across methodologies as reports and the press do; a
 * finding says that the methodologies differ. Items are compared by {@link NodeChange}. Immutable and thread-safe.
 */
public final class YearComparison {

    private final Standings earlier;
    private final Standings later;
    private final Optional<Crosswalk> crosswalk;
    private final List<UnitComparison> units;
    private final List<Finding> findings;

    private YearComparison(Standings earlier, Standings later, Optional<Crosswalk> crosswalk) {
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(later, "later");
        if (later.year().compareTo(earlier.year()) <= 0) {
            throw new IllegalArgumentException("later is not after earlier: " + earlier.year() + ", " + later.year());
        }
        this.earlier = earlier;
        this.later = later;
        this.crosswalk = crosswalk;
        List<Finding> faults = new ArrayList<>();
        modes(faults);
        crosswalk.ifPresent(c -> {
            bytes(earlier, c.from(), faults);
            bytes(later, c.to(), faults);
        });
        if (!faults.isEmpty()) {
            throw new ParIndexException(faults);
        }
        units = units();
        findings = remarks();
    }

    /**
     * A comparison of index and rank alone.
     *
     * @param earlier the earlier year
     * @param later the later year
     * @return the comparison
     * @throws IllegalArgumentException if the later year is not after the earlier
     * @throws ParIndexException if results of two modes would be compared
     */
    public static YearComparison of(Standings earlier, Standings later) {
        return new YearComparison(earlier, later, Optional.empty());
    }

    /**
     * A comparison of index, rank and every item that the crosswalk joins; units without results are compared by index
     * and rank alone.
     *
     * @param earlier the earlier year
     * @param later the later year
     * @param crosswalk from the methodology of the earlier year to that of the later
     * @return the comparison
     * @throws IllegalArgumentException if the later year is not after the earlier
     * @throws ParIndexException with all faults, if results of two modes would be compared or were not computed by the
     *     crosswalk's methodologies
     */
    public static YearComparison of(Standings earlier, Standings later, Crosswalk crosswalk) {
        return new YearComparison(earlier, later, Optional.of(crosswalk));
    }

    private void modes(List<Finding> faults) {
        Optional<Stamp> before = earlier.ranking().flatMap(Ranking::stamp);
        Optional<Stamp> after = later.ranking().flatMap(Ranking::stamp);
        if (before.isPresent()
                && after.isPresent()
                && before.get().mode() != after.get().mode()) {
            faults.add(Finding.error(
                    ComparisonCode.OTHER_MODE,
                    later.year(),
                    "got",
                    after.get().mode().label(),
                    "expected",
                    before.get().mode().label(),
                    "year",
                    earlier.year()));
        }
    }

    private static void bytes(Standings standings, Methodology methodology, List<Finding> faults) {
        Optional<Stamp> stamp = standings.ranking().flatMap(Ranking::stamp);
        if (stamp.isPresent() && !stamp.get().digest().equals(methodology.digest())) {
            String digest = stamp.get().digest();
            faults.add(Finding.error(
                    ComparisonCode.OTHER_CROSSWALK,
                    standings.year(),
                    "got",
                    stamp.get().methodology() + "@" + digest.substring(0, Math.min(12, digest.length())),
                    "expected",
                    methodology));
        }
    }

    private List<UnitComparison> units() {
        Map<String, Standing> before = byUnit(earlier);
        Map<String, Standing> after = byUnit(later);
        List<UnitComparison> all = new ArrayList<>();
        after.forEach((id, standing) ->
                all.add(unit(standing.unit(), Optional.ofNullable(before.get(id)), Optional.of(standing))));
        before.forEach((id, standing) -> {
            if (!after.containsKey(id)) {
                all.add(unit(standing.unit(), Optional.of(standing), Optional.empty()));
            }
        });
        return all.stream()
                .sorted(Comparator.comparingInt(YearComparison::laterRank)
                        .thenComparing(comparison -> comparison.unit().name())
                        .thenComparing(comparison -> comparison.unit().id()))
                .toList();
    }

    private static int laterRank(UnitComparison unit) {
        return unit.later().map(Standing::rank).orElse(OptionalInt.empty()).orElse(Integer.MAX_VALUE);
    }

    private static Map<String, Standing> byUnit(Standings standings) {
        Map<String, Standing> byUnit = new LinkedHashMap<>();
        standings.units().forEach(unit -> byUnit.put(unit.unit().id(), unit));
        return byUnit;
    }

    private UnitComparison unit(Unit unit, Optional<Standing> before, Optional<Standing> after) {
        Optional<IndexResult> earlierResult = before.flatMap(Standing::result);
        Optional<IndexResult> laterResult = after.flatMap(Standing::result);
        List<NodeChange> nodes = new ArrayList<>();
        if (crosswalk.isPresent() && earlierResult.isPresent() && laterResult.isPresent()) {
            for (CrosswalkRow row : crosswalk.get().rows()) {
                nodes.add(NodeChange.of(
                        row, outcomes(earlierResult.get(), row.from()), outcomes(laterResult.get(), row.to())));
            }
        }
        return new UnitComparison(unit, before, after, nodes);
    }

    private static List<Outcome> outcomes(IndexResult result, List<NodeCode> codes) {
        return codes.stream().map(code -> result.outcome(code).orElseThrow()).toList();
    }

    private List<Finding> remarks() {
        List<Finding> remarks = new ArrayList<>();
        Optional<Ranking> before = earlier.ranking();
        Optional<Ranking> after = later.ranking();
        if (before.isPresent() && after.isPresent()) {
            Stamp a = before.get().stamp().orElseThrow();
            Stamp b = after.get().stamp().orElseThrow();
            if (!a.digest().equals(b.digest())) {
                remarks.add(Finding.note(
                        ComparisonCode.METHODOLOGIES_DIFFER,
                        "",
                        "earlier",
                        earlier.year(),
                        "before",
                        a.methodologyName(),
                        "later",
                        later.year(),
                        "after",
                        b.methodologyName()));
            }
            if (!before.get().ties().equals(after.get().ties())
                    || before.get().compares() != after.get().compares()) {
                remarks.add(Finding.warning(
                        ComparisonCode.RANKS_OF_OTHER_RULES,
                        "",
                        "before",
                        rule(before.get()),
                        "after",
                        rule(after.get())));
            }
        }
        if (earlier.field().isPresent()
                && later.field().isPresent()
                && earlier.field().getAsInt() != later.field().getAsInt()) {
            remarks.add(Finding.note(
                    ComparisonCode.FIELDS_DIFFER,
                    "",
                    "earlier",
                    earlier.year(),
                    "before",
                    earlier.field().getAsInt(),
                    "later",
                    later.year(),
                    "after",
                    later.field().getAsInt()));
        }
        return List.copyOf(remarks);
    }

    private static String rule(Ranking ranking) {
        return ranking.ties().kind().id() + ranking.ties().keys() + ", "
                + ranking.compares().id();
    }

    /**
     * The earlier year.
     *
     * @return its standings
     */
    public Standings earlier() {
        return earlier;
    }

    /**
     * The later year.
     *
     * @return its standings
     */
    public Standings later() {
        return later;
    }

    /**
     * The crosswalk used.
     *
     * @return the crosswalk, or empty if index and rank alone are compared
     */
    public Optional<Crosswalk> crosswalk() {
        return crosswalk;
    }

    /**
     * All units of both years.
     *
     * @return by rank in the later year, then by name and id
     */
    public List<UnitComparison> all() {
        return units;
    }

    /**
     * One unit.
     *
     * @param unitId its id
     * @return the unit, or empty if it is in neither year
     */
    public Optional<UnitComparison> unit(String unitId) {
        Objects.requireNonNull(unitId, "unitId");
        return units.stream().filter(u -> u.unit().id().equals(unitId)).findFirst();
    }

    /**
     * What is worth saying: other methodologies, another number of ranked units, other tie rules.
     *
     * @return the findings
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * The groups of both years by one scale, so that a group means the same in both.
     *
     * @param scale the scale
     * @return who was where
     */
    public GroupComparison groups(GradeScale scale) {
        Objects.requireNonNull(scale, "scale");
        return GroupComparison.of(units, scale, scale);
    }

    /**
     * The groups of both years, each by the scale of its own report.
     *
     * @param earlierScale the scale of the earlier year
     * @param laterScale the scale of the later year
     * @return who was where; who entered and left is refused if the bounds differ
     */
    public GroupComparison groups(GradeScale earlierScale, GradeScale laterScale) {
        Objects.requireNonNull(earlierScale, "earlierScale");
        Objects.requireNonNull(laterScale, "laterScale");
        return GroupComparison.of(units, earlierScale, laterScale);
    }
}
