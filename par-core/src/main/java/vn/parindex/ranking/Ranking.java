package vn.parindex.ranking;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.finding.internal.MapperRefusal;
import vn.parindex.methodology.GradeScale;
import vn.parindex.methodology.GradeScale.Basis;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Part;
import vn.parindex.result.Stamp;
import vn.parindex.value.IndexYear;
import vn.parindex.value.NameKey;
import vn.parindex.value.NameOrder;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Rounding;
import vn.parindex.value.Share;

/**
 * Units in order of their index, of one node or of one part, with the tie rule and the value (exact or printed) that
 * put them there.
 *
 * <p>Values are equal only if they are exactly equal: 1/3 of the points against 33.33 % of them is no tie. A
 * provisional value gets no rank and is listed apart, because what is missing is not zero; a unit out of ranking is
 * listed apart as well and takes nobody's rank. Example: 90.51, 88.47, 88.47, 86.77 are ranked 1, 2, 2, 4 by
 * {@link TieRule#competition()}.
 *
 * <p>Immutable and thread-safe.
 */
public final class Ranking {

    private final RankedSubject subject;
    private final TieRule ties;
    private final Basis compares;
    private final Rounding published;
    private final List<IndexResult> results;
    private final List<RankedUnit> ranked;
    private final Map<String, Integer> ranks;
    private final List<WithoutRank> withoutRank;
    private final List<Finding> findings;

    private Ranking(
            RankedSubject subject,
            List<IndexResult> results,
            List<Contender> contenders,
            TieRule ties,
            Basis compares,
            Rounding published) {
        this.subject = subject;
        this.ties = ties;
        this.compares = compares;
        this.published = published;
        this.results = results;
        List<Finding> found = new ArrayList<>(ResultCheck.remarks(results));
        found.addAll(ResultCheck.sameNames(contenders));
        TreeMap<Share, List<Contender>> byValue = new TreeMap<>();
        List<WithoutRank> apart = new ArrayList<>();
        for (Contender contender :
                contenders.stream().sorted(RankNumbering.rows()).toList()) {
            Optional<NoRankReason> reason = reason(contender, found);
            if (reason.isPresent()) {
                apart.add(new WithoutRank(contender, reason.get()));
            } else {
                byValue.computeIfAbsent(compared(contender.index().orElseThrow()), v -> new ArrayList<>())
                        .add(contender);
            }
        }
        ranked = List.copyOf(new RankNumbering(ties, found).number(byValue));
        ranks = ranked.stream().collect(Collectors.toMap(unit -> unit.unit().id(), RankedUnit::rank));
        withoutRank = List.copyOf(apart);
        findings = List.copyOf(found);
    }

    /**
     * Obtains a ranking of results by their exact index.
     *
     * @param results results of one methodology, one mode and one year, at least one
     * @param ties the tie rule
     * @return the ranking
     * @throws IllegalArgumentException if there is no result
     * @throws ParIndexException with all faults, if results are of different methodologies, digests, modes or years, or
     *     two of one unit
     */
    public static Ranking of(List<IndexResult> results, TieRule ties) {
        return of(results, ties, Basis.EXACT);
    }

    /**
     * Obtains a ranking of results by their exact or by their printed index.
     *
     * @param results results of one methodology, one mode and one year, at least one
     * @param ties the tie rule
     * @param compares exact, or as printed by the methodology's rounding
     * @return the ranking
     * @throws IllegalArgumentException if there is no result
     * @throws ParIndexException with all faults, if results are of different methodologies, digests, modes or years, or
     *     two of one unit
     */
    public static Ranking of(List<IndexResult> results, TieRule ties, Basis compares) {
        List<IndexResult> copy = List.copyOf(results);
        if (copy.isEmpty()) {
            throw new IllegalArgumentException("results is empty");
        }
        List<Contender> contenders = copy.stream().map(Contender::of).toList();
        List<Finding> faults = ResultCheck.mixed(copy);
        faults.addAll(ResultCheck.twice(contenders));
        if (!faults.isEmpty()) {
            throw new ParIndexException(faults);
        }
        return new Ranking(
                RankedSubject.INDEX,
                copy,
                contenders,
                Objects.requireNonNull(ties, "ties"),
                Objects.requireNonNull(compares, "compares"),
                copy.get(0).stamp().published());
    }

    /**
     * Obtains a ranking of each group of units apart, by their exact index: of departments, of wards, of communes.
     *
     * @param results results of one methodology, one mode and one year, at least one
     * @param ties the tie rule
     * @return by the group's name, in the Vietnamese order; units without a group under the empty name. Spellings of
     *     one name are one group
     * @throws IllegalArgumentException if there is no result
     * @throws ParIndexException with all faults, if results are of different methodologies, digests, modes or years, or
     *     two of one unit, be it in two groups
     */
    public static Map<String, Ranking> byGroup(List<IndexResult> results, TieRule ties) {
        Ranking whole = of(results, ties);
        Map<NameKey, List<IndexResult>> groups = new LinkedHashMap<>();
        whole.results.forEach(
                result -> groups.computeIfAbsent(NameKey.of(result.unit().group()), key -> new ArrayList<>())
                        .add(result));
        Map<String, Ranking> rankings = new TreeMap<>(NameOrder.VIETNAMESE);
        groups.values().forEach(units -> rankings.put(units.get(0).unit().group(), of(units, ties)));
        return Collections.unmodifiableMap(rankings);
    }

    /**
     * Obtains a ranking of units with figures from anywhere, such as a published table.
     *
     * @param contenders the units
     * @param ties the tie rule
     * @param compares exact, or rounded as printed before comparing
     * @param published the rounding of printed figures
     * @return the ranking
     * @throws ParIndexException with all faults, if a unit stands there twice
     */
    public static Ranking among(List<Contender> contenders, TieRule ties, Basis compares, Rounding published) {
        List<Contender> copy = List.copyOf(contenders);
        List<Finding> faults = ResultCheck.twice(copy);
        if (!faults.isEmpty()) {
            throw new ParIndexException(faults);
        }
        return new Ranking(
                RankedSubject.INDEX,
                List.of(),
                copy,
                Objects.requireNonNull(ties, "ties"),
                Objects.requireNonNull(compares, "compares"),
                Objects.requireNonNull(published, "published"));
    }

    /**
     * Returns the same units ranked by their share of one node, with the same tie rule and the same value compared.
     *
     * @param node code of an area, a criterion or a leaf
     * @return the ranking; units to which the node does not apply or whose leaves in it are open are listed apart in it
     * @throws IllegalArgumentException if the methodology has no such node
     * @throws IllegalStateException if this ranking was not made from results
     */
    public Ranking within(NodeCode node) {
        Objects.requireNonNull(node, "node");
        IndexResult first = firstResult();
        RankedSubject within = first.outcome(node)
                .map(o -> new RankedSubject(SubjectKind.NODE, node.toString(), o.name()))
                .orElseThrow(() -> new IllegalArgumentException(
                        "node not in " + first.stamp().methodology() + ": " + node));
        return by(within, result -> Contender.of(result, node));
    }

    /**
     * Returns the same units ranked by their share of one method's part, with the same tie rule and the same value
     * compared.
     *
     * @param method id of the method, e.g. {@code survey}
     * @return the ranking
     * @throws IllegalArgumentException if the methodology has no such method
     * @throws IllegalStateException if this ranking was not made from results
     */
    public Ranking byPart(String method) {
        Objects.requireNonNull(method, "method");
        IndexResult first = firstResult();
        Part part = first.parts().stream()
                .filter(p -> p.method().equals(method))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "method not in " + first.stamp().methodology() + ": " + method));
        return by(new RankedSubject(SubjectKind.PART, method, part.name()), result -> Contender.ofPart(result, method));
    }

    private Ranking by(RankedSubject other, Function<IndexResult, Contender> contender) {
        return new Ranking(other, results, results.stream().map(contender).toList(), ties, compares, published);
    }

    private IndexResult firstResult() {
        if (results.isEmpty()) {
            throw new IllegalStateException("the ranking was made from published figures and has no nodes or parts");
        }
        return results.get(0);
    }

    private static Optional<NoRankReason> reason(Contender contender, List<Finding> findings) {
        if (contender.isProvisional()) {
            findings.add(Finding.warning(
                    RankingCode.PROVISIONAL_NOT_RANKED, contender.unit().id(), "got", contender.open()));
            return Optional.of(NoRankReason.PROVISIONAL);
        }
        if (contender.index().isEmpty()) {
            findings.add(
                    Finding.note(RankingCode.NOTHING_TO_RANK, contender.unit().id()));
            return Optional.of(NoRankReason.NOTHING_APPLIES);
        }
        return contender.ranked() ? Optional.empty() : Optional.of(NoRankReason.OUT_OF_RANKING);
    }

    private Share compared(Share index) {
        return compares == Basis.EXACT ? index : index.toPercentage(published).toShare();
    }

    /**
     * Returns the subject of the ranking.
     *
     * @return the whole index, a node or a part
     */
    public RankedSubject subject() {
        return subject;
    }

    /**
     * Returns the tie rule used.
     *
     * @return the rule
     */
    public TieRule ties() {
        return ties;
    }

    /**
     * Returns the basis on which values were compared.
     *
     * @return exact or as printed
     */
    public Basis compares() {
        return compares;
    }

    /**
     * Returns the rounding of printed figures.
     *
     * @return decimals and mode
     */
    public Rounding published() {
        return published;
    }

    /**
     * Returns the stamp of the results.
     *
     * @return the stamp of the first result, the same for all but the library's version; empty if the ranking was not
     *     made from results
     */
    public Optional<Stamp> stamp() {
        return results.stream().findFirst().map(IndexResult::stamp);
    }

    /**
     * Returns the year of the results.
     *
     * @return the year; empty if the ranking was not made from results
     */
    public Optional<IndexYear> year() {
        return results.stream().findFirst().map(IndexResult::year);
    }

    /**
     * Returns the results that were ranked.
     *
     * @return in the order given; empty if the ranking was not made from results
     */
    public List<IndexResult> results() {
        return results;
    }

    /**
     * Returns the units with a rank.
     *
     * @return by rank, then by name in the Vietnamese order and by id
     */
    public List<RankedUnit> ranked() {
        return ranked;
    }

    /**
     * Returns the units without a rank.
     *
     * @return by name in the Vietnamese order, then by id
     */
    public List<WithoutRank> withoutRank() {
        return withoutRank;
    }

    /**
     * Returns the units without a rank for one reason.
     *
     * @param reason the reason
     * @return by name in the Vietnamese order, then by id
     */
    public List<Contender> withoutRank(NoRankReason reason) {
        Objects.requireNonNull(reason, "reason");
        return withoutRank.stream()
                .filter(w -> w.reason() == reason)
                .map(WithoutRank::contender)
                .toList();
    }

    /**
     * Returns the remarks: provisional units, ties that the keys left, results with errors, different versions of the
     * library.
     *
     * @return the findings
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Returns a unit's rank.
     *
     * @param unitId the unit's id
     * @return the rank, or empty if it has none or is not there
     */
    public OptionalInt rankOf(String unitId) {
        Integer rank = ranks.get(Objects.requireNonNull(unitId, "unitId"));
        return rank == null ? OptionalInt.empty() : OptionalInt.of(rank);
    }

    /**
     * Returns the ranked units by band of a scale. Units without a rank are not counted, as in published reports.
     *
     * @param scale groups or ratings
     * @return the table
     */
    public BandTable bands(GradeScale scale) {
        return BandTable.of(Objects.requireNonNull(scale, "scale"), ranked, published);
    }

    /**
     * Returns the means of the ranked units, of all and by the units' group.
     *
     * @return exact means of the values compared
     */
    public RankingMeans means() {
        return RankingMeans.of(ranked);
    }

    /**
     * Returns a share in percent as printed.
     *
     * @param share an exact share, of a unit or a mean
     * @return percent, rounded once, with exactly the printed number of decimals
     */
    public BigDecimal published(Share share) {
        return share.toPercentage(published).toBigDecimal().setScale(published.decimals());
    }

    /** Refuses mappers that do not know its format, which would leave figures out. */
    @JsonValue
    private Object written() {
        throw MapperRefusal.of(Ranking.class, "ranking(scales)");
    }
}
