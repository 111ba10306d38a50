package vn.parindex.published;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.parindex.finding.Finding;
import vn.parindex.finding.FindingCode;
import vn.parindex.value.NameKey;

/** Words for measures, levels and ratings that are not known, each once, at its first row. */
final class UnknownWords {

    private record Word(FindingCode code, String key) {}

    private static final class Use {
        private final Figure first;
        private final String word;
        private int rows;

        Use(Figure first, String word) {
            this.first = first;
            this.word = word;
        }
    }

    private final Map<Word, Use> uses = new LinkedHashMap<>();

    private UnknownWords() {}

    static List<Finding> of(PublishedScores scores, List<Figure> rows) {
        UnknownWords words = new UnknownWords();
        rows.forEach(words::row);
        return Stream.of(
                        PublishedCode.LEVEL_WORD_UNKNOWN,
                        PublishedCode.MEASURE_WORD_UNKNOWN,
                        PublishedCode.RATING_WORD_UNKNOWN)
                .flatMap(code -> words.uses.entrySet().stream()
                        .filter(entry -> entry.getKey().code() == code))
                .map(entry -> finding(scores, entry.getKey().code(), entry.getValue()))
                .toList();
    }

    private static Finding finding(PublishedScores scores, FindingCode code, Use use) {
        String word = use.word.length() > 60 ? use.word.substring(0, 60) + "…" : use.word;
        return Finding.warning(code, scores.place(use.first.score()), "got", word, "count", use.rows);
    }

    private void row(Figure row) {
        if (FigureLevel.of(row.level()).isEmpty()) {
            note(PublishedCode.LEVEL_WORD_UNKNOWN, row, row.level());
        }
        switch (row.measure().kind()) {
            case UNKNOWN ->
                note(PublishedCode.MEASURE_WORD_UNKNOWN, row, row.score().measure());
            case CHANGE -> {
                if (FigureMeasure.of(row.measure().name()).kind() == FigureMeasure.Kind.UNKNOWN) {
                    note(PublishedCode.MEASURE_WORD_UNKNOWN, row, row.score().measure());
                }
            }
            case RATING -> rating(row, row.score().value());
            case RATING_COUNT -> rating(row, RatingCounts.word(row));
            default -> {}
        }
    }

    private void rating(Figure row, String word) {
        if (RatingOrder.order(word).isEmpty()) {
            note(PublishedCode.RATING_WORD_UNKNOWN, row, word);
        }
    }

    private void note(FindingCode code, Figure row, String word) {
        uses.computeIfAbsent(new Word(code, NameKey.of(word).toString()), key -> new Use(row, word)).rows++;
    }
}
