package vn.parindex.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.Methodology;
import vn.parindex.ranking.Contender;
import vn.parindex.ranking.RankedUnit;
import vn.parindex.ranking.Ranking;
import vn.parindex.ranking.RankingCode;
import vn.parindex.ranking.SubjectKind;
import vn.parindex.ranking.WithoutRank;
import vn.parindex.result.IndexResult;
import vn.parindex.value.IndexYear;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.Text;

/**
 * The standings of one year's units: from a ranking, or from published figures.
 *
 * @param year the year
 * @param units the units, each once
 * @param field the number of units ranked; empty if it is not known
 * @param ranking the ranking they came from; empty for published figures
 * @param methodology the methodology under which figures were published; empty if it is not known, or for a ranking,
 *     which knows its own
 */
public record YearStandings(
        IndexYear year,
        List<YearStanding> units,
        OptionalInt field,
        Optional<Ranking> ranking,
        Optional<Methodology> methodology) {

    /**
     * Checks that each unit occurs once and copies the list.
     *
     * @throws ParIndexException naming every unit that occurs twice
     */
    public YearStandings {
        Objects.requireNonNull(year, "year");
        units = List.copyOf(units);
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(ranking, "ranking");
        Objects.requireNonNull(methodology, "methodology");
        Set<String> seen = new HashSet<>();
        List<Finding> twice = units.stream()
                .filter(u -> !seen.add(u.unit().id()))
                .map(u -> Finding.error(
                        RankingCode.UNIT_TWICE, u.unit().id(), "got", u.unit().name()))
                .distinct()
                .toList();
        if (!twice.isEmpty()) {
            throw new ParIndexException(twice);
        }
    }

    /**
     * Obtains the standings of a year that was computed.
     *
     * @param ranking a ranking of results by their index
     * @return the standings
     * @throws IllegalArgumentException if the ranking was not made from results, or is of a node or a part
     */
    public static YearStandings of(Ranking ranking) {
        IndexYear year =
                ranking.year().orElseThrow(() -> new IllegalArgumentException("ranking was not made from results"));
        if (ranking.subject().kind() != SubjectKind.INDEX) {
            throw new IllegalArgumentException(
                    "ranking is not of the index: " + ranking.subject().id());
        }
        Map<String, IndexResult> results = new HashMap<>();
        ranking.results().forEach(result -> results.put(result.unit().id(), result));
        List<YearStanding> units = new ArrayList<>();
        for (RankedUnit ranked : ranking.ranked()) {
            units.add(standing(ranked.contender(), results.get(ranked.unit().id()))
                    .withRank(ranked.rank()));
        }
        for (WithoutRank without : ranking.withoutRank()) {
            units.add(standing(without.contender(), results.get(without.unit().id())));
        }
        return new YearStandings(
                year, units, OptionalInt.of(ranking.ranked().size()), Optional.of(ranking), Optional.empty());
    }

    /**
     * Obtains the standings of results that are not ranked, such as those of one unit alone.
     *
     * @param methodology the methodology that they were computed by
     * @param results results of one year, at least one
     * @return the standings without ranks
     * @throws IllegalArgumentException if there is none, or they are of several years or another methodology
     */
    public static YearStandings unranked(Methodology methodology, List<IndexResult> results) {
        Objects.requireNonNull(methodology, "methodology");
        List<IndexYear> years =
                results.stream().map(IndexResult::year).distinct().toList();
        if (years.size() != 1) {
            throw new IllegalArgumentException("results are not of one year: " + years);
        }
        List<YearStanding> units = results.stream()
                .map(result -> standing(Contender.of(result), result))
                .toList();
        return published(years.get(0), units).withMethodology(methodology);
    }

    private static YearStanding standing(Contender contender, IndexResult result) {
        var exact = contender.index().filter(index -> !contender.isProvisional());
        return new YearStanding(
                contender.unit(), exact.map(result::published), exact, OptionalInt.empty(), false, Optional.of(result));
    }

    /**
     * Obtains the standings of a year of which figures were published, all or some.
     *
     * @param year the year
     * @param units the units, each once
     * @return the standings
     * @throws ParIndexException naming every unit that occurs twice
     */
    public static YearStandings published(IndexYear year, List<YearStanding> units) {
        return new YearStandings(year, units, OptionalInt.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Returns a copy of published standings with the methodology under which the figures were published.
     *
     * @param under the methodology; results of units, where there are any, were computed by it
     * @return other standings
     * @throws IllegalArgumentException if the standings came from a ranking, or a result was computed by another
     *     methodology
     */
    public YearStandings withMethodology(Methodology under) {
        Objects.requireNonNull(under, "under");
        if (ranking.isPresent()) {
            throw new IllegalArgumentException("the standings came from a ranking, which knows its methodology");
        }
        for (YearStanding unit : units) {
            if (unit.result()
                    .filter(result -> !result.stamp().digest().equals(under.digest()))
                    .isPresent()) {
                throw new IllegalArgumentException("result of " + unit.unit().id() + " was not computed by " + under);
            }
        }
        return new YearStandings(year, units, field, ranking, Optional.of(under));
    }

    /** The methodology by which or under which the figures were made, as far as it is known. */
    Optional<StandingsBasis> basis() {
        return ranking.flatMap(Ranking::stamp)
                .map(stamp -> new StandingsBasis(stamp.methodologyName(), stamp.methodology(), stamp.digest()))
                .or(() -> methodology.map(under -> new StandingsBasis(under.name(), under.id(), under.digest())));
    }

    /**
     * What two years are made by.
     *
     * @param name the name of the methodology
     * @param id its identity
     * @param digest its digest
     */
    record StandingsBasis(Text name, MethodologyId id, String digest) {

        /** Its identity with the begin of its digest. */
        String shortId() {
            return id + "@" + digest.substring(0, Math.min(12, digest.length()));
        }
    }

    /**
     * Returns a copy with the number of units that were ranked, such as 63 provinces.
     *
     * @param ranked number of ranked units
     * @return other standings
     * @throws IllegalArgumentException if it is below 1
     */
    public YearStandings withField(int ranked) {
        if (ranked < 1) {
            throw new IllegalArgumentException("ranked is below 1: " + ranked);
        }
        return new YearStandings(year, units, OptionalInt.of(ranked), ranking, methodology);
    }
}
