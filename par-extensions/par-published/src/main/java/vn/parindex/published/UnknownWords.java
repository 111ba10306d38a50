package vn.parindex.published;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.finding.Finding;
import vn.parindex.finding.FindingCode;
import vn.parindex.value.Excerpt;
import vn.parindex.value.NameKey;
import vn.parindex.value.NearestName;

/**
 * Warns of words for measures, levels and ratings and of provinces that are not known, each once, at its first figure.
 */
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

    private final Map<String, String> provinces;

    private UnknownWords(Map<String, String> provinces) {
        this.provinces = provinces;
    }

    static List<Finding> of(PublishedScores scores, List<Figure> figures, RoundFacts facts) {
        UnknownWords words = new UnknownWords(facts.provinces());
        figures.forEach(words::figure);
        return Stream.of(
                        PublishedCode.LEVEL_WORD_UNKNOWN,
                        PublishedCode.MEASURE_WORD_UNKNOWN,
                        PublishedCode.RATING_WORD_UNKNOWN,
                        PublishedCode.PROVINCE_UNKNOWN,
                        PublishedCode.PROVINCE_MISSPELLED)
                .flatMap(code -> words.uses.entrySet().stream()
                        .filter(entry -> entry.getKey().code() == code))
                .map(entry -> words.finding(scores, entry.getKey().code(), entry.getValue()))
                .toList();
    }

    private Finding finding(PublishedScores scores, FindingCode code, WordUse use) {
        String place = scores.place(use.first.score());
        String got = Excerpt.of(use.word);
        return code == PublishedCode.PROVINCE_MISSPELLED
                ? Finding.warning(
                        code,
                        place,
                        "got",
                        got,
                        "count",
                        use.figures,
                        "expected",
                        nearest(use).orElseThrow())
                : Finding.warning(code, place, "got", got, "count", use.figures);
    }

    private Optional<String> nearest(WordUse use) {
        UnitName unit = use.first.unit();
        return NearestName.of(unit.scope().isEmpty() ? unit.own() : unit.scope(), provinces);
    }

    private void figure(Figure figure) {
        if (FigureLevel.of(figure.level()).isEmpty()) {
            note(PublishedCode.LEVEL_WORD_UNKNOWN, figure, figure.level());
        }
        province(figure);
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

    /** Warns of a province that is none; in front of a unit, where any word may stand, only if it is nearly one. */
    private void province(Figure figure) {
        UnitName unit = figure.unit();
        if (provinces.isEmpty() || unit.kind() != UnitName.NameKind.UNIT) {
            return;
        }
        boolean itself = FigureLevel.isProvince(figure.level());
        String key = itself ? unit.own() : unit.scope();
        if (key.isEmpty() || provinces.containsKey(key)) {
            return;
        }
        if (NearestName.of(key, provinces).isPresent()) {
            note(PublishedCode.PROVINCE_MISSPELLED, figure, figure.score().unit());
        } else if (itself) {
            note(PublishedCode.PROVINCE_UNKNOWN, figure, figure.score().unit());
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
