package vn.parindex.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.parindex.assessment.Assessment;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.Methodology;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Outcome;
import vn.parindex.result.Score;
import vn.parindex.result.Stamp;
import vn.parindex.result.Trace;
import vn.parindex.value.Confidence;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Language;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Unit;
import vn.parindex.value.Word;

/**
 * The reasons why a node, or the whole, has its points: a headline and full sentences (giải thích điểm).
 *
 * <p>Example headline of a leaf: {@code 3.4.1: 4.800/5.000 hồ sơ giải quyết đúng hạn = 96%, từ 95% trở lên được tính
 * theo tỷ lệ; được 0,96/1,00 điểm}. Points stand exact, with the printed decimals at least. A share is written exactly
 * where it ends within two decimals of a percent; otherwise it is called approximate. Numbers are written as the
 * language asked for writes them. Immutable and thread-safe.
 *
 * @param language the language of the sentences
 * @param stamp the stamp of the result
 * @param unit the unit
 * @param year the year
 * @param code the node's code; empty for the whole
 * @param name the node's name; for the whole, the methodology's name
 * @param score the points
 * @param confidence the confidence in the weakest row behind it
 * @param trace the trace of the evaluation; present exactly for a leaf
 * @param headline all in one line
 * @param lines the sentences by topic, in the order of reading
 */
public record Explanation(
        Language language,
        Stamp stamp,
        Unit unit,
        IndexYear year,
        Optional<NodeCode> code,
        String name,
        Score score,
        Confidence confidence,
        Optional<Trace> trace,
        String headline,
        List<TopicLine> lines) {

    /** The id of the format in which an explanation is written as JSON. */
    public static final String FORMAT = "par-explanation/1";

    /** The topics of the lines. */
    public enum Topic implements Word {
        /** The figures. */
        MEASURED("measured"),
        /** The way in which the rule scores. */
        RULE("rule"),
        /** The opinions of the parties, with their reasons. */
        OPINION("opinion"),
        /** The rounding of figures. */
        ROUNDING("rounding"),
        /** The parts of a total. */
        SUM("sum"),
        /** Points lost. */
        LOSS("loss"),
        /** Items that do not apply. */
        NOT_APPLICABLE("not-applicable"),
        /** The range within which the total can still move. */
        RANGE("range"),
        /** Points by method. */
        PART("part"),
        /** Bonus and penalty points. */
        ADJUSTMENT("adjustment"),
        /** Group or rating. */
        GRADE("grade"),
        /** Faults and remarks. */
        FINDING("finding"),
        /** The documents asked for. */
        EVIDENCE("evidence"),
        /** The documents that the unit handed in. */
        HANDED_IN("handed-in"),
        /** The unit's own explanation where proof is missing. */
        UNIT_EXPLANATION("unit-explanation"),
        /** The source of the row. */
        CITATION("citation"),
        /** The confidence of the row. */
        CONFIDENCE("confidence"),
        /** The methodology, its digest, and the version of the library. */
        METHODOLOGY("methodology");

        private final String id;

        Topic(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }
    }

    /**
     * One sentence, or a few that belong together.
     *
     * @param topic its topic
     * @param label the topic's name in the language of the explanation
     * @param text the sentence
     */
    public record TopicLine(Topic topic, String label, String text) {

        public TopicLine {
            Objects.requireNonNull(topic, "topic");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(text, "text");
        }
    }

    public Explanation {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(stamp, "stamp");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(score, "score");
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(trace, "trace");
        Objects.requireNonNull(headline, "headline");
        lines = List.copyOf(lines);
    }

    /**
     * Explains one node: a leaf from its trace, a parent from its children.
     *
     * @param methodology the methodology that the result was computed with
     * @param result the result
     * @param code the node
     * @param language the language
     * @return the explanation
     * @throws ParIndexException with PAR-9001 if the result was computed with other rules: explaining it by these would
     *     be untrue
     * @throws IllegalArgumentException if the result has no such node
     */
    public static Explanation of(Methodology methodology, IndexResult result, NodeCode code, Language language) {
        ReportContext context = ReportContext.of(methodology, result, language);
        Objects.requireNonNull(code, "code");
        Outcome outcome =
                result.outcome(code).orElseThrow(() -> new IllegalArgumentException("no node with code " + code));
        return of(context, outcome);
    }

    /**
     * Explains one node, and tells what the unit handed in for a leaf: its documents and its own explanation.
     *
     * @param methodology the methodology that the result was computed with
     * @param result the result
     * @param assessment the assessment that the result was computed from
     * @param code the node
     * @param language the language
     * @return the explanation
     * @throws ParIndexException with PAR-9001 if the result was computed with other rules
     * @throws IllegalArgumentException if the result has no such node, or the assessment is not that of the result
     */
    public static Explanation of(
            Methodology methodology, IndexResult result, Assessment assessment, NodeCode code, Language language) {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(code, "code");
        ReportContext context = ReportContext.of(methodology, result, Optional.of(assessment), language);
        Outcome outcome =
                result.outcome(code).orElseThrow(() -> new IllegalArgumentException("no node with code " + code));
        return of(context, outcome);
    }

    static Explanation of(ReportContext context, Outcome outcome) {
        return outcome.isLeaf()
                ? new LeafExplanation(
                                context,
                                context.methodology().leaf(outcome.code()).orElseThrow(),
                                outcome)
                        .explanation()
                : new SumExplanation(context).node(outcome);
    }

    /**
     * Explains the index as a whole.
     *
     * @param methodology the methodology that the result was computed with
     * @param result the result
     * @param language the language
     * @return the explanation
     * @throws ParIndexException with PAR-9001 if the result was computed with other rules
     */
    public static Explanation of(Methodology methodology, IndexResult result, Language language) {
        return new SumExplanation(ReportContext.of(methodology, result, language)).whole();
    }

    /**
     * Returns the lines on one topic.
     *
     * @param topic the topic
     * @return their sentences, possibly none
     */
    public List<String> about(Topic topic) {
        return lines.stream()
                .filter(line -> line.topic() == topic)
                .map(TopicLine::text)
                .toList();
    }

    /** Returns this explanation without some lines. */
    Explanation without(List<TopicLine> said) {
        return new Explanation(
                language,
                stamp,
                unit,
                year,
                code,
                name,
                score,
                confidence,
                trace,
                headline,
                lines.stream().filter(line -> !said.contains(line)).toList());
    }

    /**
     * Returns headline and lines as plain text, each line with its label; a leaf's name stands above its headline.
     *
     * @return the text, lines ended by LF
     */
    public String text() {
        String name = trace.isPresent() ? code.orElseThrow() + " " + this.name + "\n" : "";
        return lines.stream()
                .map(line -> "- " + line.label() + ": " + line.text() + "\n")
                .collect(Collectors.joining("", name + headline + "\n", ""));
    }
}
