package vn.parindex.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.parindex.result.Grade;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Score;
import vn.parindex.value.Language;
import vn.parindex.value.PhraseBook;
import vn.parindex.value.Phrases;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;
import vn.parindex.value.Share;

/** What targets would bring, in words. */
public final class WhatIfSentences {

    static final PhraseBook BOOK = PhraseBook.of(WhatIfSentences.class::getResourceAsStream, "targets");

    private static final Rounding PRINTED = Rounding.halfUp(2);

    private final Phrases phrases;

    private WhatIfSentences(Language language) {
        phrases = BOOK.in(language);
    }

    /**
     * Obtains the sentences of a language.
     *
     * @param language the language
     * @return the sentences
     */
    public static WhatIfSentences in(Language language) {
        return new WhatIfSentences(Objects.requireNonNull(language, "language"));
    }

    /**
     * Returns what targets bring to an assessment.
     *
     * @param whatIf the targets made
     * @param others the indices of the other units; empty if they are not known
     * @return the lines
     */
    public List<String> lines(WhatIf whatIf, List<Share> others) {
        List<String> lines = new ArrayList<>();
        lines.add(state("before", whatIf.before()));
        lines.add(state("after", whatIf.after()));
        String from = groups(whatIf.before());
        String to = groups(whatIf.after());
        if (!to.isEmpty()) {
            lines.add(phrases.say("groups", "from", from.isEmpty() ? phrases.say("unknown") : from, "to", to));
        }
        if (!others.isEmpty()) {
            whatIf.ranks(others).ifPresent(ranks -> lines.add(ranks(ranks)));
        }
        whatIf.effects().forEach(effect -> lines.add(effect(effect)));
        if (!whatIf.interaction().isZero()) {
            lines.add(phrases.say("interaction", "points", signed(whatIf.interaction())));
        }
        whatIf.initiatives()
                .forEach((initiative, points) ->
                        lines.add(phrases.say("initiative", "name", initiative, "points", signed(points))));
        if (!whatIf.open().isEmpty()) {
            lines.add(phrases.say(
                    "open",
                    "count",
                    whatIf.open().size(),
                    "codes",
                    whatIf.open().stream().limit(10).map(Object::toString).collect(Collectors.joining(", "))));
        }
        return lines;
    }

    /**
     * Returns what targets bring to a published index.
     *
     * @param whatIf the targets made
     * @param others the published indices of the other units; empty if they are not known
     * @return the lines
     */
    public List<String> lines(PublishedWhatIf whatIf, List<Share> others) {
        List<String> lines = new ArrayList<>();
        lines.add(phrases.say(
                "published",
                "index",
                whatIf.index(),
                "least",
                whatIf.least().inPercent(PRINTED),
                "most",
                whatIf.most().inPercent(PRINTED)));
        if (!others.isEmpty()) {
            lines.add(ranks(whatIf.ranks(others)));
        }
        whatIf.leaves()
                .forEach((leaf, points) -> lines.add(phrases.say(
                        "reach",
                        "code",
                        leaf.code(),
                        "name",
                        leaf.name(),
                        "points",
                        points,
                        "maximum",
                        leaf.maximum())));
        lines.add(phrases.say("narrow"));
        return lines;
    }

    private String state(String key, IndexResult result) {
        Score total = result.total();
        Optional<Share> index = total.index();
        if (index.isEmpty()) {
            return phrases.say(key + ".none");
        }
        return total.isProvisional()
                ? phrases.say(
                        key + ".open",
                        "least",
                        index.get().inPercent(PRINTED),
                        "most",
                        total.mostIndex().orElseThrow().inPercent(PRINTED))
                : phrases.say(
                        key,
                        "points",
                        total.points(),
                        "maximum",
                        total.maximum(),
                        "index",
                        index.get().inPercent(PRINTED));
    }

    private String groups(IndexResult result) {
        return result.grades().stream()
                .map(Grade::name)
                .map(name -> phrases.language().show(name))
                .collect(Collectors.joining(", "));
    }

    private String ranks(List<RankRange> ranks) {
        return phrases.say(
                "ranks",
                "from",
                rank(ranks.get(0)),
                "to",
                rank(ranks.get(1)),
                "of",
                ranks.get(1).of());
    }

    private String rank(RankRange range) {
        return range.best() == range.worst()
                ? Integer.toString(range.best())
                : phrases.say("rank.range", "best", range.best(), "worst", range.worst());
    }

    private String effect(TargetEffect effect) {
        String key = effect.alreadyMet() ? "target.met" : effect.wasOpen() ? "target.open" : "target";
        return phrases.say(
                        key,
                        "code",
                        effect.leaf().code(),
                        "name",
                        effect.leaf().name(),
                        "value",
                        effect.target().value(),
                        "gain",
                        signed(effect.gain()))
                + (effect.gains().size() > 1
                        ? phrases.say(
                                "target.shared",
                                "leaves",
                                effect.gains().stream()
                                        .map(gain -> gain.leaf() + " " + signed(gain.gain()))
                                        .toList())
                        : "");
    }

    private String signed(Points points) {
        return (points.isNegative() ? "" : "+") + phrases.language().number(points);
    }
}
