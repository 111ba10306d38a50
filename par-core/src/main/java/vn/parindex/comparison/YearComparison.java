package vn.parindex.comparison;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import vn.parindex.comparison.UnitMatching.UnitPair;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.finding.internal.MapperRefusal;
import vn.parindex.methodology.GradeScale;
import vn.parindex.methodology.Methodology;
import vn.parindex.ranking.Ranking;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Outcome;
import vn.parindex.result.Stamp;
import vn.parindex.units.RegisteredUnit;
import vn.parindex.units.UnitRegister;
import vn.parindex.value.IndexYear;
import vn.parindex.value.NameOrder;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Text;

/**
 * A comparison of the same units in two years: the index, the rank, and with a crosswalk every item.
 *
 * <p>The index is a percentage of the maximum, so it is compared across methodologies as reports and the press do; a
 * finding remarks that the methodologies differ. Items are compared by {@link NodeChange}. Immutable and thread-safe.
 */
public final class YearComparison {

    private final YearStandings earlier;
    private final YearStandings later;
    private final Crosswalk crosswalk;
    private final Optional<UnitMatching> matching;
    private final List<Finding> joining;
    private final List<UnitComparison> units;
    private final Map<String, UnitComparison> byId;
    private final List<Finding> findings;

    /** Compares two years; without a crosswalk, by index and rank alone. */
    private YearComparison(
            YearStandings earlier,
            YearStandings later,
            Crosswalk crosswalk,
            Optional<UnitMatching> matching,
            Optional<UnitWeights> weights) {
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
        if (crosswalk != null) {
            bytes(earlier, crosswalk.from(), faults);
            bytes(later, crosswalk.to(), faults);
        }
        if (!faults.isEmpty()) {
            throw new ParIndexException(faults);
        }
        this.matching = matching;
        joining = weights.map(given -> matching.orElseThrow().join(given)).orElse(List.of());
        units = units();
        // two units of one id are one of each year; the later one is meant
        byId = units.stream()
                .sorted(Comparator.comparing(unit -> unit.later().isEmpty()))
                .collect(Collectors.toMap(unit -> unit.unit().id(), unit -> unit, (after, before) -> after));
        findings = remarks(weights.isPresent());
    }

    /**
     * Obtains a comparison of index and rank alone.
     *
     * @param earlier the earlier year
     * @param later the later year
     * @return the comparison
     * @throws IllegalArgumentException if the later year is not after the earlier
     * @throws ParIndexException if results of two modes would be compared
     */
    public static YearComparison of(YearStandings earlier, YearStandings later) {
        return new YearComparison(earlier, later, null, Optional.empty(), Optional.empty());
    }

    /**
     * Obtains a comparison of index, rank and every item that the crosswalk joins; units without results are compared
     * by index and rank alone.
     *
     * @param earlier the earlier year
     * @param later the later year
     * @param crosswalk from the methodology of the earlier year to that of the later
     * @return the comparison
     * @throws IllegalArgumentException if the later year is not after the earlier
     * @throws ParIndexException with all faults, if results of two modes would be compared or were not computed by the
     *     crosswalk's methodologies
     */
    public static YearComparison of(YearStandings earlier, YearStandings later, Crosswalk crosswalk) {
        return new YearComparison(
                earlier, later, Objects.requireNonNull(crosswalk, "crosswalk"), Optional.empty(), Optional.empty());
    }

    /**
     * Returns this comparison with units told apart by a register: what a merger made is not the unit of the same name
     * before, so that it has no change of index or rank but a {@link UnitBreak}, while a unit that only changed its
     * name is compared. Where units were formed anew, nobody's ranks are compared.
     *
     * @param register the register
     * @param level the level of the units, e.g. {@code province}
     * @return another comparison
     */
    public YearComparison among(UnitRegister register, String level) {
        Objects.requireNonNull(register, "register");
        Objects.requireNonNull(level, "level");
        return new YearComparison(
                earlier,
                later,
                crosswalk,
                Optional.of(new UnitMatching(register, level, earlier, later)),
                Optional.empty());
    }

    /**
     * Returns this comparison with the indices of units that became one joined by weights.
     *
     * @param weights the weights of units of the earlier year; every unit of a merger has one, or none has
     * @return another comparison, whose {@link #breaks()} have joined indices where all indices are known
     * @throws IllegalStateException if no register tells which units became one, see {@link #among}
     * @throws ParIndexException with all faults of the weights and their file
     */
    public YearComparison weighted(UnitWeights weights) {
        Objects.requireNonNull(weights, "weights");
        UnitMatching units =
                matching.orElseThrow(() -> new IllegalStateException("no register of units, see among(...)"));
        return new YearComparison(
                earlier, later, crosswalk, Optional.of(units.anew(earlier, later)), Optional.of(weights));
    }

    /**
     * Returns the units of the later year that are not units of the earlier, each with those that it came from. Where
     * the register knows a level in full these are all, with or without figures.
     *
     * @return in the Vietnamese order of their names; empty without a register
     */
    public List<UnitBreak> breaks() {
        return matching.map(UnitMatching::breaks).orElse(List.of());
    }

    /**
     * Checks whether a unit ended and stands in {@link #breaks()}, beside a new one that it went into.
     *
     * @param unit a unit of this comparison
     * @return false for a unit that went into none but such as were there before
     */
    public boolean isAmongBreaks(UnitComparison unit) {
        return unit.later().isEmpty()
                && unit.broken()
                        .filter(ended -> breaks().stream()
                                .flatMap(each -> each.others().stream())
                                .anyMatch(old -> old.unit().equals(ended.unit())))
                        .isPresent();
    }

    /**
     * Returns the units of the level that both years have, by the register.
     *
     * @return in the Vietnamese order of their names; empty without a register or where it does not know all units
     */
    public List<RegisteredUnit> unchanged() {
        return matching.map(UnitMatching::unchanged).orElse(List.of());
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

    private static void bytes(YearStandings standings, Methodology methodology, List<Finding> faults) {
        Optional<YearStandings.StandingsBasis> basis = standings.basis();
        if (basis.isPresent() && !basis.get().digest().equals(methodology.digest())) {
            faults.add(Finding.error(
                    ComparisonCode.OTHER_CROSSWALK,
                    standings.year(),
                    "got",
                    basis.get().shortId(),
                    "expected",
                    methodology));
        }
    }

    private List<UnitComparison> units() {
        boolean sameField = matching.filter(UnitMatching::isReformed).isEmpty();
        return matching.map(UnitMatching::pairs).orElseGet(this::pairs).stream()
                .map(pair -> compared(pair, sameField))
                .sorted(Comparator.comparingInt(YearComparison::laterRank)
                        .thenComparing(comparison -> comparison.unit().name(), NameOrder.VIETNAMESE)
                        .thenComparing(comparison -> comparison.unit().id()))
                .toList();
    }

    private UnitComparison compared(UnitPair pair, boolean sameField) {
        List<NodeChange> nodes = pair.earlier().isPresent() && pair.later().isPresent()
                ? nodes(pair.earlier().get(), pair.later().get())
                : List.of();
        return new UnitComparison(
                pair.later().or(pair::earlier).orElseThrow().unit(),
                pair.earlier(),
                pair.later(),
                nodes,
                pair.broken(),
                sameField);
    }

    /** The pairs of standings by the ids of units alone. */
    private List<UnitPair> pairs() {
        Map<String, YearStanding> before = byUnit(earlier);
        Map<String, YearStanding> after = byUnit(later);
        List<UnitPair> pairs = new ArrayList<>();
        after.forEach((id, standing) ->
                pairs.add(new UnitPair(Optional.ofNullable(before.get(id)), Optional.of(standing), Optional.empty())));
        before.forEach((id, standing) -> {
            if (!after.containsKey(id)) {
                pairs.add(new UnitPair(Optional.of(standing), Optional.empty(), Optional.empty()));
            }
        });
        return pairs;
    }

    private static int laterRank(UnitComparison unit) {
        return unit.later().map(YearStanding::rank).orElse(OptionalInt.empty()).orElse(Integer.MAX_VALUE);
    }

    private static Map<String, YearStanding> byUnit(YearStandings standings) {
        Map<String, YearStanding> byUnit = new LinkedHashMap<>();
        standings.units().forEach(unit -> byUnit.put(unit.unit().id(), unit));
        return byUnit;
    }

    private List<NodeChange> nodes(YearStanding before, YearStanding after) {
        if (crosswalk == null || before.result().isEmpty() || after.result().isEmpty()) {
            return List.of();
        }
        IndexResult from = before.result().get();
        IndexResult to = after.result().get();
        return crosswalk.rows().stream()
                .map(row -> NodeChange.of(row, outcomes(from, row.from()), outcomes(to, row.to())))
                .toList();
    }

    private static List<Outcome> outcomes(IndexResult result, List<NodeCode> codes) {
        return codes.stream().map(code -> result.outcome(code).orElseThrow()).toList();
    }

    private List<Finding> remarks(boolean weighted) {
        List<Finding> remarks = new ArrayList<>();
        Optional<YearStandings.StandingsBasis> from = earlier.basis();
        Optional<YearStandings.StandingsBasis> to = later.basis();
        if (from.isPresent()
                && to.isPresent()
                && !from.get().digest().equals(to.get().digest())) {
            remarks.add(Finding.note(
                    ComparisonCode.METHODOLOGIES_DIFFER,
                    "",
                    "earlier",
                    earlier.year(),
                    "before",
                    from.get().name(),
                    "later",
                    later.year(),
                    "after",
                    to.get().name()));
        }
        Optional<Ranking> before = earlier.ranking();
        Optional<Ranking> after = later.ranking();
        if (before.isPresent() && after.isPresent()) {
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
        matching.ifPresent(units -> remarks.addAll(units.remarks(weighted)));
        remarks.addAll(joining);
        return List.copyOf(remarks);
    }

    private static String rule(Ranking ranking) {
        return ranking.ties().kind().id() + ranking.ties().keys() + ", "
                + ranking.compares().id();
    }

    /**
     * Returns the earlier year.
     *
     * @return its standings
     */
    public YearStandings earlier() {
        return earlier;
    }

    /**
     * Returns the later year.
     *
     * @return its standings
     */
    public YearStandings later() {
        return later;
    }

    /**
     * Returns the crosswalk used.
     *
     * @return the crosswalk, or empty if index and rank alone are compared
     */
    public Optional<Crosswalk> crosswalk() {
        return Optional.ofNullable(crosswalk);
    }

    /**
     * Returns all units of both years.
     *
     * @return by rank in the later year, then by name and id
     */
    public List<UnitComparison> all() {
        return units;
    }

    /**
     * Returns one unit.
     *
     * @param unitId its id
     * @return the unit, or empty if it is in neither year
     */
    public Optional<UnitComparison> unit(String unitId) {
        return Optional.ofNullable(byId.get(Objects.requireNonNull(unitId, "unitId")));
    }

    /**
     * Returns the remarks: other methodologies, another number of ranked units, other tie rules.
     *
     * @return the findings
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Returns why a unit has no change of index and rank, if the register knows that the years have other units.
     *
     * @param unit one of the units of this comparison
     * @return a finding that names the units of both years with what is known of each; empty if both years have the
     *     unit
     */
    public List<Finding> findings(UnitComparison unit) {
        return unit.broken().stream()
                .map(broken -> {
                    List<Text> own = List.of(BreakSentence.of(broken.unit(), broken.standing(), yearOf(unit)));
                    List<Text> others = broken.others().stream()
                            .map(other -> BreakSentence.of(other.unit(), other.standing(), otherYear(unit)))
                            .toList();
                    return Finding.error(
                            ComparisonCode.NOT_THE_SAME_UNIT,
                            "",
                            "got",
                            unit.unit().name(),
                            "earlier",
                            earlier.year(),
                            "later",
                            later.year(),
                            "after",
                            unit.later().isPresent() ? own : others,
                            "before",
                            unit.later().isPresent() ? others : own);
                })
                .toList();
    }

    private IndexYear yearOf(UnitComparison unit) {
        return unit.later().isPresent() ? later.year() : earlier.year();
    }

    private IndexYear otherYear(UnitComparison unit) {
        return unit.later().isPresent() ? earlier.year() : later.year();
    }

    /**
     * Returns the groups of both years by one scale, so that a group means the same in both.
     *
     * @param scale the scale
     * @return the groups of each unit
     */
    public GroupComparison groups(GradeScale scale) {
        Objects.requireNonNull(scale, "scale");
        return GroupComparison.of(units, scale, scale);
    }

    /**
     * Returns the groups of both years, each by the scale of its own report.
     *
     * @param earlierScale the scale of the earlier year
     * @param laterScale the scale of the later year
     * @return the groups of each unit; entering and leaving are refused if the bounds differ
     */
    public GroupComparison groups(GradeScale earlierScale, GradeScale laterScale) {
        Objects.requireNonNull(earlierScale, "earlierScale");
        Objects.requireNonNull(laterScale, "laterScale");
        return GroupComparison.of(units, earlierScale, laterScale);
    }

    /** Refuses mappers that do not know its format, which would leave figures out. */
    @JsonValue
    private Object written() {
        throw MapperRefusal.of(YearComparison.class, "COMPARISON");
    }
}
