package vn.parindex.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.result.OpinionValue;
import vn.parindex.result.Outcome;
import vn.parindex.result.State;

/** The sentences on the opinions of a leaf: who gave which points and why, and whose opinion counts. */
final class OpinionSentences {

    private final ReportText words;
    private final Outcome outcome;

    OpinionSentences(ReportText words, Outcome outcome) {
        this.words = words;
        this.outcome = outcome;
    }

    List<String> all() {
        List<String> sentences = new ArrayList<>();
        Optional<OpinionValue> earlier = Optional.empty();
        for (OpinionValue opinion : outcome.opinions()) {
            sentences.add(sentence(opinion, earlier));
            earlier = Optional.of(opinion);
        }
        if (sentences.isEmpty()) {
            sentences.add(words.say("opinion.none"));
        }
        outcome.trace()
                .flatMap(trace -> trace.stage())
                .filter(stage -> outcome.opinions().size() > 1)
                .ifPresent(stage -> sentences.add(words.say("opinion.counts", "stage", stage.label())));
        return sentences;
    }

    /** Returns the sentence on one opinion, against the one before it. */
    String sentence(OpinionValue opinion, Optional<OpinionValue> earlier) {
        StringBuilder text = new StringBuilder(words.say(
                "opinion." + verb(opinion, earlier),
                "stage",
                opinion.stage().label(),
                "points",
                words.points(opinion.points()),
                "before",
                earlier.map(e -> words.points(e.points())).orElse("")));
        opinion.stated()
                .filter(stated ->
                        opinion.state() == State.SCORED && !words.published().printsAlike(stated, opinion.points()))
                .ifPresent(stated ->
                        text.append("; ").append(words.say("opinion.stated", "stated", words.points(stated))));
        if (!opinion.reason().isBlank()) {
            text.append("; ")
                    .append(words.say(
                            "opinion.reason", "reason", opinion.reason().strip()));
        } else if (isChange(opinion, earlier)) {
            text.append("; ").append(words.say("opinion.no-reason"));
        }
        if (!opinion.author().isBlank()) {
            text.append(' ')
                    .append(words.say(
                            "opinion.author", "author", opinion.author().strip()));
        }
        return text.toString();
    }

    private String verb(OpinionValue opinion, Optional<OpinionValue> earlier) {
        if (opinion.state() == State.NOT_APPLICABLE) {
            return "not-applicable";
        }
        if (opinion.state() != State.SCORED) {
            return "invalid";
        }
        if (earlier.isEmpty() || earlier.get().state() != State.SCORED) {
            return "first";
        }
        if (words.published().printsAlike(opinion.points(), earlier.get().points())) {
            return "same";
        }
        return opinion.points().compareTo(earlier.get().points()) < 0 ? "lower" : "higher";
    }

    private boolean isChange(OpinionValue opinion, Optional<OpinionValue> earlier) {
        return earlier.isPresent()
                && earlier.get().state() == State.SCORED
                && opinion.state() == State.SCORED
                && !words.published()
                        .printsAlike(opinion.points(), earlier.get().points());
    }
}
