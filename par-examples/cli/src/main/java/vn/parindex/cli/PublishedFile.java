package vn.parindex.cli;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.published.LevelName;
import vn.parindex.published.PublishedRound;
import vn.parindex.published.PublishedScore;
import vn.parindex.published.PublishedScores;
import vn.parindex.published.RoundFacts;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Unit;

/** A file of published figures, or the one that comes with the tool. */
final class PublishedFile {

    private static final String OWN = "published-scores.csv";

    private final PublishedScores scores;
    private final RoundFacts facts = RoundFacts.installed();

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

    /** The facts of rounds that come with the tool. */
    RoundFacts facts() {
        return facts;
    }

    /** The level that was typed, as a word of the file or as its meaning. */
    String level(Console console, String typed) {
        return ClosedList.level(
                console,
                typed,
                scores.rows().stream()
                        .map(PublishedScore::level)
                        .distinct()
                        .sorted()
                        .toList(),
                LevelName::of);
    }

    /** Says that there are no figures of some years and a level, and of which years there are. */
    UsageFault none(Console console, String level, String years) {
        List<String> known = scores.rows().stream()
                .filter(row -> row.level().equals(level) && row.measure().equals("index"))
                .map(row -> row.year().toString())
                .distinct()
                .sorted()
                .toList();
        return new UsageFault(
                known.isEmpty()
                        ? console.say("published.no-index", "level", LevelName.of(level))
                        : console.say(
                                "published.none", "years", years, "level", LevelName.of(level), "allowed", known));
    }

    /** The rankings of one year and level. */
    List<PublishedRound> rounds(IndexYear year, String level) {
        return PublishedRound.of(scores, facts, year, level);
    }

    /**
     * The province of a ranking, with the list in it where it keeps several; empty for a ranking of the whole country.
     */
    static String ranking(PublishedRound round) {
        if (round.list().isEmpty()) {
            return round.province();
        }
        return round.province().isEmpty() ? round.list() : round.province() + " (" + round.list() + ")";
    }

    /** The figures of each unit of one year and level, by measure, in the order of the file. */
    Map<Unit, Map<String, BigDecimal>> units(IndexYear year, String level) {
        Map<Unit, Map<String, BigDecimal>> units = new LinkedHashMap<>();
        rounds(year, level).forEach(round -> units.putAll(round.figures()));
        return units;
    }
}
