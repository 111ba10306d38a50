package vn.parindex.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import vn.parindex.analysis.AppraisalStrictness.CutRow;
import vn.parindex.analysis.IndexTrends.TrendRow;
import vn.parindex.codec.JsonWriter;
import vn.parindex.finding.Finding;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Language;
import vn.parindex.value.Unit;

/** The members of patterns and trends; decimals are texts, as in all documents of the house. */
final class PatternForms {

    private PatternForms() {}

    static void write(ScorePatterns patterns, JsonWriter out) {
        out.text("year", patterns.year());
        patterns.stamp()
                .ifPresent(stamp -> out.text("methodology", stamp.methodology())
                        .text("digest", stamp.digest())
                        .text("mode", stamp.mode().id()));
        out.number("units", patterns.units())
                .list("columns", patterns.columns(), PatternForms::column)
                .list("withIndex", patterns.withIndex(), PatternForms::correlation)
                .list("between", patterns.between(), PatternForms::correlation);
        patterns.strictness().ifPresent(of -> out.object("strictness", of, PatternForms::strictness));
        remarks(patterns.remarks(), out);
    }

    private static void column(FigureColumn column, JsonWriter out) {
        out.text("id", column.id())
                .text("name", column.name())
                .flag("item", column.item())
                .number("count", column.values().size())
                .text("power", column.power().id());
        printed("mean", column.mean(), out);
        List<BigDecimal> sorted = column.sorted();
        if (!sorted.isEmpty()) {
            printed("least", Optional.of(sorted.get(0)), out);
            printed("most", Optional.of(sorted.get(sorted.size() - 1)), out);
        }
        out.words("outliers", column.outliers().keySet().stream().map(Unit::id).toList());
    }

    private static void correlation(Correlation of, JsonWriter out) {
        out.text("first", of.first()).text("second", of.second()).number("count", of.count());
        out.optional("pearson", of.pearson().map(BigDecimal::toPlainString));
        out.optional("spearman", of.spearman().map(BigDecimal::toPlainString));
    }

    private static void strictness(AppraisalStrictness strictness, JsonWriter out) {
        out.list("agencies", strictness.agencies(), PatternForms::cut)
                .list("items", strictness.items(), PatternForms::cut);
    }

    private static void cut(CutRow row, JsonWriter out) {
        out.optional("agency", row.agency());
        out.optional("item", row.item());
        out.number("count", row.count())
                .number("cut", row.cut())
                .text("meanCut", row.mean().toPlainString());
        out.optional("standardError", row.standardError().map(BigDecimal::toPlainString));
    }

    static void write(IndexTrends trends, JsonWriter out) {
        out.words("years", trends.years().stream().map(IndexYear::toString).toList())
                .list("units", trends.units(), PatternForms::trend)
                .list(
                        "means",
                        List.copyOf(trends.means().entrySet()),
                        (mean, o) -> o.text("year", mean.getKey().toString())
                                .text("mean", mean.getValue().toPlainString()));
    }

    private static void trend(TrendRow row, JsonWriter out) {
        out.text("unit", row.unit().id()).text("name", row.unit().name());
        out.list(
                "indices",
                List.copyOf(row.indices().entrySet()),
                (index, o) -> o.text("year", index.getKey().toString())
                        .text("index", index.getValue().toPlainString()));
        out.optional("change", row.change().map(BigDecimal::toPlainString));
        out.optional("slope", row.slope().map(BigDecimal::toPlainString));
    }

    private static void remarks(List<Finding> remarks, JsonWriter out) {
        out.optionalList(
                "remarks",
                remarks,
                (remark, o) -> o.text("code", remark.code().id())
                        .text("vi", remark.message(Language.VI))
                        .text("en", remark.message(Language.EN)));
    }

    private static void printed(String key, Optional<BigDecimal> value, JsonWriter out) {
        out.optional(key, value.map(of -> of.setScale(2, RoundingMode.HALF_UP)));
    }
}
