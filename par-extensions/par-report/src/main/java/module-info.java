/** Results in words: explanations and official tables as text, CSV, Markdown and HTML, in Vietnamese and in English. */
module vn.parindex.report {
    requires transitive vn.parindex.core;

    exports vn.parindex.report;

    provides vn.parindex.json.internal.HostTypeProvider with
            vn.parindex.report.ReportTypes;
}
