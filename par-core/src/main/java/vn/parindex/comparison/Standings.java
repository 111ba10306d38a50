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
import vn.parindex.ranking.Contender;
import vn.parindex.ranking.RankedUnit;
import vn.parindex.ranking.Ranking;
import vn.parindex.ranking.RankingCode;
import vn.parindex.ranking.Subject;
import vn.parindex.ranking.WithoutRank;
import vn.parindex.result.IndexResult;
import vn.parindex.value.IndexYear;

/**
 * One year's units as they stood: from a ranking, or from published figures.
 *
 * @param year the year
 * @param units the units, each once
 * @param field how many units were ranked; empty if it is not known
 * @param ranking the ranking they came from; empty for published figures
 */
public record Standings(IndexYear year, List<Standing> units, OptionalInt field, Optional<Ranking> ranking) {

    /**
     * Checks that each unit stands there once and copies the list.
     *
     * @throws ParIndexException naming every unit that stands there twice
     */
    public Standings {
        Objects.requireNonNull(year, "year");
        units = List.copyOf(units);
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(ranking, "ranking");
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
     * The standings of a year that was computed.
     *
     * @param ranking a ranking of results by their index
     * @return the standings
     * @throws IllegalArgumentException if the ranking was not made from results, or is of a node or a part
     */
    public static Standings of(Ranking ranking) {
        IndexYear year =
                ranking.year().orElseThrow(() -> new IllegalArgumentException("ranking was not made from results"));
        if (ranking.subject().kind() != Subject.Kind.INDEX) {
            throw new IllegalArgumentException(
                    "ranking is not of the index: " + ranking.subject().id());
        }
        Map<String, IndexResult> results = new HashMap<>();
        ranking.results().forEach(result -> results.put(result.unit().id(), result));
        List<Standing> units = new ArrayList<>();
        for (RankedUnit ranked : ranking.ranked()) {
            units.add(standing(ranked.contender(), OptionalInt.of(ranked.rank()), true, results));
        }
        for (WithoutRank without : ranking.withoutRank()) {
            units.add(standing(without.contender(), OptionalInt.empty(), false, results));
        }
        return new Standings(year, units, OptionalInt.of(ranking.ranked().size()), Optional.of(ranking));
    }

    private static Standing standing(
            Contender unit, OptionalInt rank, boolean inGroups, Map<String, IndexResult> results) {
        IndexResult result = results.get(unit.unit().id());
        var exact = unit.index().filter(index -> !unit.isProvisional());
        return new Standing(unit.unit(), exact.map(result::published), exact, rank, inGroups, Optional.of(result));
    }

    /**
     * The standings of a year of which figures were published, all or some.
     *
     * @param year the year
     * @param units the units, each once
     * @return the standings
     * @throws ParIndexException naming every unit that stands there twice
     */
    public static Standings published(IndexYear year, List<Standing> units) {
        return new Standings(year, units, OptionalInt.empty(), Optional.empty());
    }

    /**
     * With the number of units that were ranked, such as 63 provinces.
     *
     * @param ranked how many
     * @return other standings
     * @throws IllegalArgumentException if it is below 1
     */
    public Standings withField(int ranked) {
        if (ranked < 1) {
            throw new IllegalArgumentException("ranked is below 1: " + ranked);
        }
        return new Standings(year, units, OptionalInt.of(ranked), ranking);
    }
}
