package vn.parindex.report;

import java.util.List;
import java.util.Optional;
import vn.parindex.finding.Finding;
import vn.parindex.methodology.Leaf;
import vn.parindex.report.Explanation.Topic;
import vn.parindex.result.Outcome;
import vn.parindex.result.Trace;
import vn.parindex.value.Language;
import vn.parindex.value.Text;

/** Explains a leaf from its trace. */
final class LeafExplanation {

    private final ReportContext subject;
    private final ReportText words;
    private final Leaf leaf;
    private final Outcome outcome;
    private final Trace trace;

    LeafExplanation(ReportContext subject, Leaf leaf, Outcome outcome) {
        this.subject = subject;
        this.words = subject.words();
        this.leaf = leaf;
        this.outcome = outcome;
        this.trace = outcome.trace().orElseThrow();
    }

    Explanation explanation() {
        ExplanationLines lines = new ExplanationLines(words);
        measured().ifPresent(text -> lines.add(Topic.MEASURED, text));
        lines.add(Topic.RULE, new RuleSentence(words, leaf.maximum()).of(leaf.rule()));
        new OpinionSentences(words, outcome).all().forEach(text -> lines.add(Topic.OPINION, text));
        new RoundingSentences(subject, leaf, outcome).all().forEach(text -> lines.add(Topic.ROUNDING, text));
        findings().forEach(text -> lines.add(Topic.FINDING, text));
        leaf.scoring().evidence().ifPresent(text -> lines.add(Topic.EVIDENCE, evidence(text)));
        SourceText basis = new SourceText(words, subject.result().stamp().decision());
        lines.add(Topic.CITATION, basis.citation(subject.methodology(), trace.citation()));
        lines.add(Topic.CONFIDENCE, basis.row(trace.confidence()));
        return new Explanation(
                words.language(),
                subject.result().stamp(),
                subject.result().unit().name(),
                subject.result().year(),
                Optional.of(outcome.code()),
                words.language().show(outcome.name()),
                outcome.score(),
                outcome.confidence(),
                outcome.trace(),
                headline(),
                lines.all());
    }

    /** The evidence; marked where it stands in Vietnamese among another language. */
    private String evidence(Text text) {
        return words.language() != Language.VI && text.en().isBlank()
                ? words.say("evidence.vietnamese", "text", text.vi())
                : words.language().show(text);
    }

    /** Code, what happened and what it comes to. */
    String headline() {
        String max = words.points(leaf.maximum());
        String key = "headline." + outcome.score().state().id();
        return words.say(
                key,
                "code",
                outcome.code(),
                "clause",
                clause(),
                "points",
                words.points(outcome.score().points()),
                "max",
                max);
    }

    /** What happened, in one clause. */
    String clause() {
        return new BranchSentence(subject, leaf, trace).clause();
    }

    private Optional<String> measured() {
        List<String> phrases = new FactPhrases(subject, leaf.rule(), trace.facts()).phrases();
        if (phrases.isEmpty() || trace.stage().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(words.say(
                "measured",
                "figures",
                String.join("; ", phrases),
                "stage",
                trace.stage().get().label()));
    }

    private List<String> findings() {
        return subject.findings(outcome.code()).stream().map(this::finding).toList();
    }

    private String finding(Finding finding) {
        return words.say(
                "finding",
                "severity",
                finding.severity().label(),
                "id",
                finding.code().id(),
                "sentence",
                finding.sentence(words.language()));
    }
}
