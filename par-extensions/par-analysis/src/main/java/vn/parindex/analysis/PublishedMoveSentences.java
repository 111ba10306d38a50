package vn.parindex.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.comparison.ChangeMeasure;
import vn.parindex.comparison.ComparisonRefusal;
import vn.parindex.comparison.NodeChange;
import vn.parindex.finding.Finding;
import vn.parindex.result.Outcome;
import vn.parindex.value.Language;
import vn.parindex.value.PhraseBook;
import vn.parindex.value.Phrases;
import vn.parindex.value.Rounding;

/** A published move in words. */
public final class PublishedMoveSentences {

    static final PhraseBook BOOK = PhraseBook.of(PublishedMoveSentences.class::getResourceAsStream, "moves");

    private static final Rounding PRINTED = Rounding.halfUp(2);

    private final PublishedMove move;
    private final Phrases phrases;

    private PublishedMoveSentences(PublishedMove move, Language language) {
        this.move = move;
        phrases = BOOK.in(language);
    }

    /**
     * Obtains the sentences of a move.
     *
     * @param move the move
     * @param language the language
     * @return the sentences
     */
    public static PublishedMoveSentences of(PublishedMove move, Language language) {
        return new PublishedMoveSentences(
                Objects.requireNonNull(move, "move"), Objects.requireNonNull(language, "language"));
    }

    /**
     * Returns the move in one sentence.
     *
     * @return e.g. {@code An Giang rose 1.35 while the mean rose 2.57: it fell 1.22 behind, 15 ranks down (2019 ->
     *     2020)}
     */
    public String headline() {
        StringBuilder text = new StringBuilder(
                clause("own", move.indexChange(), "unit", move.later().unit().name()));
        move.meanChange().ifPresent(mean -> text.append(clause("mean", mean)));
        move.gapChange().ifPresent(gap -> text.append(clause("gap", gap)));
        if (move.rankChange().isPresent()) {
            text.append(clause("rank", BigDecimal.valueOf(move.rankChange().getAsInt())));
        }
        return text.append(phrases.say(
                        "years",
                        "earlier",
                        move.earlier().year(),
                        "later",
                        move.later().year()))
                .toString();
    }

    /**
     * Returns everything: the headline, the distances of each year, the parts as far as they are compared or why not,
     * and the origin of each figure.
     *
     * @return the lines
     */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(headline());
        for (PublishedPlace place : List.of(move.earlier(), move.later())) {
            place(place, lines);
        }
        for (Finding finding : move.findings()) {
            lines.add(phrases.say("remark", "text", finding.message(phrases.language())));
        }
        if (move.parts().isEmpty()) {
            lines.add(phrases.say("parts.none"));
        }
        for (NodeChange part : move.parts()) {
            lines.add(part(part));
        }
        lines.add(phrases.say("origins"));
        for (PublishedPlace place : List.of(move.earlier(), move.later())) {
            for (FigureOrigin origin : place.origins()) {
                lines.add(phrases.say(
                        "origin",
                        "year",
                        place.year(),
                        "unit",
                        origin.row().unit(),
                        "measure",
                        origin.row().measureLabel(),
                        "value",
                        origin.value(),
                        "source",
                        origin.row().source(),
                        "grade",
                        origin.row().grade(),
                        "line",
                        Integer.toString(origin.row().line())));
            }
        }
        return lines;
    }

    private void place(PublishedPlace place, List<String> lines) {
        lines.add(phrases.say(
                        "place",
                        "year",
                        place.year(),
                        "index",
                        place.index().orElseThrow().value())
                + place.rank()
                        .map(rank -> phrases.say("place.rank", "rank", rank.value()))
                        .orElse(""));
        distance("mean", place, place.mean(), lines);
        distance("above", place, place.above(), lines);
        distance("median", place, place.median(), lines);
        distance("best", place, place.best(), lines);
        place.spread().ifPresent(spread -> lines.add(phrases.say("spread", "amount", spread)));
    }

    private void distance(String key, PublishedPlace place, Optional<FigureOrigin> other, List<String> lines) {
        place.above(other).ifPresent(distance -> {
            FigureOrigin figure = other.orElseThrow();
            if (!place.index().equals(other)) {
                lines.add(phrases.say(
                        distance.signum() < 0 ? "distance.below" : "distance.over",
                        "amount",
                        distance.abs(),
                        "what",
                        phrases.say("what." + key, "unit", figure.row().unit(), "value", figure.value())));
            }
        });
    }

    private String part(NodeChange part) {
        Outcome named =
                part.after().isEmpty() ? part.before().get(0) : part.after().get(0);
        if (part.refusal().isPresent()) {
            ComparisonRefusal refusal = part.refusal().get();
            return phrases.say("part.refused", "name", named.name(), "reason", refusal.label());
        }
        boolean points = part.measure().orElseThrow() == ChangeMeasure.POINTS;
        BigDecimal change = points
                ? part.points().orElseThrow().toBigDecimal()
                : part.percentagePoints(PRINTED).orElseThrow();
        return phrases.say(
                points ? "part.points" : "part.percent",
                "name",
                named.name(),
                "before",
                part.beforeScore().points(),
                "beforeMaximum",
                part.beforeScore().maximum(),
                "after",
                part.afterScore().points(),
                "afterMaximum",
                part.afterScore().maximum(),
                "change",
                (change.signum() < 0 ? "" : "+") + phrases.language().number(change));
    }

    private String clause(String key, BigDecimal change, Object... more) {
        Object[] values = new Object[more.length + 2];
        System.arraycopy(more, 0, values, 0, more.length);
        values[more.length] = "amount";
        values[more.length + 1] = change.abs();
        return phrases.say(key + (change.signum() < 0 ? ".fell" : change.signum() > 0 ? ".rose" : ".same"), values);
    }
}
