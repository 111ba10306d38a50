package vn.parindex.report;

import vn.parindex.json.JsonOutput;

/** The JSON documents of reports: {@code ReportJson.EXPLANATION.pretty(explanation)}. */
public final class ReportJson {

    /**
     * Explanations, {@code par-explanation/1} of {@code docs/reports.md}: the sentences by topic, and beside them the
     * figures and the trace that they put into words.
     */
    public static final JsonOutput<Explanation> EXPLANATION = new JsonOutput<>(ExplanationForm.DOCUMENT);

    private ReportJson() {}
}
