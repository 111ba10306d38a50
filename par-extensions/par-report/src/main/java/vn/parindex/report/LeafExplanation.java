package vn.parindex.report;

import java.util.List;
import java.util.Optional;
import vn.parindex.assessment.Opinion;
import vn.parindex.finding.Finding;
import vn.parindex.methodology.Leaf;
import vn.parindex.report.Explanation.Topic;
import vn.parindex.result.Outcome;
import vn.parindex.result.Trace;
import vn.parindex.value.Language;
import vn.parindex.value.Text;

/** The explanation of a leaf, from its trace. */
final class LeafExplanation {

    private final ReportContext context;
    private final ReportText words;
    private final Leaf leaf;
    private final Outcome outcome;
    private final Trace trace;

    LeafExplanation(ReportContext context, Leaf leaf, Outcome outcome) {
        this.context = context;
        this.words = context.words();
        this.leaf = leaf;
        this.outcome = outcome;
        this.trace = outcome.trace().orElseThrow();
    }

    Explanation explanation() {
        ExplanationLines lines = new ExplanationLines(words);
        measured().ifPresent(text -> lines.add(Topic.MEASURED, text));
        lines.add(Topic.RULE, new RuleSentence(words, leaf.maximum()).of(leaf.rule()));
        new OpinionSentences(words, outcome).all().forEach(text -> lines.add(Topic.OPINION, text));
        new RoundingSentences(context, leaf, outcome).all().forEach(text -> lines.add(Topic.ROUNDING, text));
        findings().forEach(text -> lines.add(Topic.FINDING, text));
        leaf.scoring().evidence().ifPresent(text -> lines.add(Topic.EVIDENCE, evidence(text)));
        handedIn(lines);
        SourceText basis = new SourceText(words, context.result().stamp().decision());
        lines.add(Topic.CITATION, basis.citation(context.methodology(), trace.citation()));
        lines.add(Topic.CONFIDENCE, basis.row(trace.confidence()));
        return new Explanation(
                words.language(),
                context.result().stamp(),
                context.result().unit(),
                context.result().year(),
                Optional.of(outcome.code()),
                words.language().show(outcome.name()),
                outcome.score(),
                outcome.confidence(),
                outcome.trace(),
                headline(),
                lines.all());
    }

    /** Adds what the unit handed in, where that is known. */
    private void handedIn(ExplanationLines lines) {
        List<Opinion> opinions = context.ofUnit(outcome.code());
        EvidenceText evidence = new EvidenceText(words);
        List<String> documents = evidence.full(opinions);
        documents.forEach(document -> lines.add(Topic.HANDED_IN, document));
        if (documents.isEmpty() && context.isAssessed() && context.lacksEvidence(outcome)) {
            lines.add(Topic.HANDED_IN, words.say("evidence.missing"));
        }
        String explanation = evidence.explanations(opinions);
        if (!explanation.isEmpty()) {
            lines.add(Topic.UNIT_EXPLANATION, explanation);
        }
    }

    /** Returns the evidence asked for; marked where it stands in Vietnamese among another language. */
    private String evidence(Text text) {
        return words.language() != Language.VI && text.en().isBlank()
                ? words.say("evidence.vietnamese", "text", text.vi())
                : words.language().show(text);
    }

    /** Returns code, what happened and the points. */
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

    /** Returns what happened, in one clause. */
    String clause() {
        return new BranchSentence(context, leaf, trace).clause();
    }

    private Optional<String> measured() {
        List<String> phrases = new FactPhrases(context, leaf.rule(), trace.facts()).phrases();
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
        return context.findings(outcome.code()).stream().map(this::finding).toList();
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
