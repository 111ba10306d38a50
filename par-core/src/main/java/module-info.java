/**
 * The engine of the PAR Index (Chỉ số cải cách hành chính): methodologies as data, assessments, exact evaluation with a
 * trace, ranking.
 *
 * <p>It knows no year and no rule of its own; rules come from modules that provide methodologies. It reads no clock, no
 * default locale or charset and no system property, and it does no input or output after loading.
 */
@SuppressWarnings("module") // the sister modules are compiled later
module vn.parindex.core {
    requires transitive com.fasterxml.jackson.databind;

    exports vn.parindex.value;
    exports vn.parindex.finding;
    exports vn.parindex.methodology;
    exports vn.parindex.assessment;
    exports vn.parindex.units;
    exports vn.parindex.merging;
    exports vn.parindex.survey;
    exports vn.parindex.appraisal;
    exports vn.parindex.evaluation;
    exports vn.parindex.result;
    exports vn.parindex.ranking;
    exports vn.parindex.comparison;
    exports vn.parindex.catalog;
    exports vn.parindex.json;
    exports vn.parindex.csv to
            vn.parindex.analysis,
            vn.parindex.authoring,
            vn.parindex.published,
            vn.parindex.report;
    exports vn.parindex.services to
            vn.parindex.published;
    exports vn.parindex.codec to
            vn.parindex.analysis,
            vn.parindex.authoring,
            vn.parindex.intake,
            vn.parindex.jackson3,
            vn.parindex.published,
            vn.parindex.report;
    exports vn.parindex.methodology.internal to
            vn.parindex.authoring;
    exports vn.parindex.json.internal to
            vn.parindex.analysis,
            vn.parindex.authoring,
            vn.parindex.jackson3,
            vn.parindex.published,
            vn.parindex.report;

    provides com.fasterxml.jackson.databind.Module with
            vn.parindex.json.ParJsonModule;
    provides vn.parindex.value.internal.SentForms with
            vn.parindex.serial.internal.SentTexts;

    uses vn.parindex.value.internal.SentForms;
    uses vn.parindex.json.internal.HostTypeProvider;
    uses vn.parindex.catalog.MethodologyProvider;
    uses vn.parindex.catalog.RoundFactsProvider;
    uses vn.parindex.units.UnitListProvider;
}
