package vn.parindex.published;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.parindex.finding.Finding;
import vn.parindex.finding.FindingCode;
import vn.parindex.value.Excerpt;
import vn.parindex.value.NameKey;

/** Warns of words for measures, levels and ratings that are not known, each once, at its first figure. */
final class UnknownWords {

    private record UnknownWord(FindingCode code, String key) {}

    private static final class WordUse {
        private final Figure first;
        private final String word;
        private int figures;

        WordUse(Figure first, String word) {
            this.first = first;
            this.word = word;
        }
    }

    private final Map<UnknownWord, WordUse> uses = new LinkedHashMap<>();

    private UnknownWords() {}

    static List<Finding> of(PublishedScores scores, List<Figure> figures) {
        UnknownWords words = new UnknownWords();
        figures.forEach(words::figure);
        return Stream.of(
                        PublishedCode.LEVEL_WORD_UNKNOWN,
                        PublishedCode.MEASURE_WORD_UNKNOWN,
                        PublishedCode.RATING_WORD_UNKNOWN)
                .flatMap(code -> words.uses.entrySet().stream()
                        .filter(entry -> entry.getKey().code() == code))
                .map(entry -> finding(scores, entry.getKey().code(), entry.getValue()))
                .toList();
    }

    private static Finding finding(PublishedScores scores, FindingCode code, WordUse use) {
        return Finding.warning(
                code, scores.place(use.first.score()), "got", Excerpt.of(use.word), "count", use.figures);
    }

    private void figure(Figure figure) {
        if (FigureLevel.of(figure.level()).isEmpty()) {
            note(PublishedCode.LEVEL_WORD_UNKNOWN, figure, figure.level());
        }
        switch (figure.measure().kind()) {
            case UNKNOWN ->
                note(PublishedCode.MEASURE_WORD_UNKNOWN, figure, figure.score().measure());
            case CHANGE -> {
                if (FigureMeasure.of(figure.measure().name()).kind() == MeasureKind.UNKNOWN) {
                    note(
                            PublishedCode.MEASURE_WORD_UNKNOWN,
                            figure,
                            figure.score().measure());
                }
            }
            case RATING -> rating(figure, figure.score().value());
            case RATING_COUNT -> rating(figure, RatingCounts.word(figure));
            default -> {}
        }
    }

    private void rating(Figure figure, String word) {
        if (RatingOrder.order(word).isEmpty()) {
            note(PublishedCode.RATING_WORD_UNKNOWN, figure, word);
        }
    }

    private void note(FindingCode code, Figure figure, String word) {
        uses.computeIfAbsent(new UnknownWord(code, NameKey.of(word).toString()), key -> new WordUse(figure, word))
                .figures++;
    }
}
