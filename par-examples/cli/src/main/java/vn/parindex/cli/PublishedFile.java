package vn.parindex.cli;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.parindex.comparison.YearStanding;
import vn.parindex.comparison.YearStandings;
import vn.parindex.published.PublishedScore;
import vn.parindex.published.PublishedScores;
import vn.parindex.ranking.Contender;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Percentage;
import vn.parindex.value.Unit;

/** A file of published figures, or the one that comes with the tool. */
final class PublishedFile {

    private static final String OWN = "published-scores.csv";

    private final PublishedScores scores;

    private PublishedFile(PublishedScores scores) {
        this.scores = scores;
    }

    /** The file at a path; without one, the tool's own. */
    static PublishedFile read(Path path) {
        if (path != null) {
            return new PublishedFile(PublishedScores.read(path));
        }
        InputStream stream = PublishedFile.class.getResourceAsStream(OWN);
        return new PublishedFile(PublishedScores.read(stream, OWN));
    }

    PublishedScores scores() {
        return scores;
    }

    /** Returns the years and levels that there are figures of, e.g. {@code 2020 province}. */
    List<String> holdings() {
        return scores.rows().stream()
                .map(row -> row.year() + " " + row.level())
                .distinct()
                .sorted()
                .toList();
    }

    /** The figures of each unit of one year and level, by measure, in the order of the file. */
    Map<String, Map<String, BigDecimal>> units(IndexYear year, String level) {
        Map<String, Map<String, BigDecimal>> units = new LinkedHashMap<>();
        for (PublishedScore row : scores.rows()) {
            if (row.year().equals(year)
                    && row.level().equals(level)
                    && row.number().isPresent()) {
                units.computeIfAbsent(row.unit(), u -> new LinkedHashMap<>())
                        .putIfAbsent(row.measure(), row.number().get());
            }
        }
        return units;
    }

    /** The units of one year and level whose index was printed, for a ranking. */
    List<Contender> contenders(IndexYear year, String level) {
        List<Contender> contenders = new ArrayList<>();
        units(year, level)
                .forEach((unit, figures) -> index(figures)
                        .ifPresent(index ->
                                contenders.add(Contender.published(Unit.of(unit, unit), Percentage.of(index)))));
        return contenders;
    }

    /** Index and rank of the units of one year and level, as printed. */
    YearStandings standings(IndexYear year, String level) {
        List<YearStanding> standings = new ArrayList<>();
        units(year, level).forEach((unit, figures) -> {
            Optional<BigDecimal> index = index(figures);
            OptionalInt rank = rank(figures);
            if (index.isPresent() || rank.isPresent()) {
                standings.add(
                        new YearStanding(Unit.of(unit, unit), index, Optional.empty(), rank, true, Optional.empty()));
            }
        });
        return YearStandings.published(year, standings);
    }

    /** The printed index, unless it is no figure that an index can be; those are for the verification to find. */
    private static Optional<BigDecimal> index(Map<String, BigDecimal> figures) {
        return Optional.ofNullable(figures.get("index"))
                .filter(i -> i.signum() >= 0 && i.scale() <= 9 && i.precision() <= 18);
    }

    private static OptionalInt rank(Map<String, BigDecimal> figures) {
        BigDecimal rank = figures.get("rank");
        boolean sound =
                rank != null && rank.signum() > 0 && rank.stripTrailingZeros().scale() <= 0 && rank.precision() <= 9;
        return sound ? OptionalInt.of(rank.intValueExact()) : OptionalInt.empty();
    }
}
