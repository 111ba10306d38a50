package vn.parindex.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.appraisal.Disputes;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.NotApplicable;
import vn.parindex.comparison.CrosswalkTier;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.OpinionPolicy;
import vn.parindex.methodology.Scoring;
import vn.parindex.ranking.Ranking;
import vn.parindex.ranking.TieRule;
import vn.parindex.result.IndexResult;
import vn.parindex.value.Fact;
import vn.parindex.value.Language;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Share;
import vn.parindex.value.Stage;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From every printed table a reader can recompute its last figures from the others, within half a unit of the last
 * place of each: whatever does not apply, whatever bonus there is, in every mode.
 */
class RecomputableTablesTest {

    private static final Path CASES = Path.of("src/test/resources/vn/parindex/report/applicable");
    private static final Methodology DEPARTMENTS = ParJson.METHODOLOGY.read(CASES.resolve("base.json"));
    private static final String RULES = "../../par-rules-2020/src/main/resources/vn/parindex/rules2020/";
    private static final String DEMO = "../../par-examples/cli/src/main/resources/vn/parindex/cli/demo/";

    /** A methodology with units assessed by it. */
    record Example(Methodology methodology, List<Assessment> units) {

        List<IndexResult> results(Mode mode) {
            IndexEvaluator evaluator = IndexEvaluator.of(methodology);
            return units.stream().map(unit -> evaluator.evaluate(unit, mode)).toList();
        }

        @Override
        public String toString() {
            return methodology.id().value();
        }
    }

    private static Assessment unit(String file) {
        return ParJson.ASSESSMENT.read(CASES.resolve(file));
    }

    private static Example example(String level) {
        Methodology methodology = ParJson.METHODOLOGY.read(Path.of(RULES + level));
        Assessment whole = ParJson.ASSESSMENT.read(Path.of(DEMO + level + "-2020.json"));
        return new Example(methodology, List.of(whole, withoutWhatMayNotApply(methodology, whole), halfway(whole)));
    }

    /** The same unit, with every leaf granted "not applicable" that may be, however it was claimed. */
    private static Assessment withoutWhatMayNotApply(Methodology methodology, Assessment whole) {
        Assessment.Builder builder =
                Assessment.of(Unit.of("khong-phat-sinh", "Không phát sinh"), whole.methodology(), whole.year());
        whole.entries()
                .forEach((code, entry) -> builder.add(
                        methodology
                                        .leaf(code)
                                        .map(Leaf::scoring)
                                        .filter(Scoring::mayBeNotApplicable)
                                        .isPresent()
                                ? entry.withNotApplicable(new NotApplicable("không phát sinh", "Hội đồng thẩm định"))
                                : entry));
        return builder.build();
    }

    /** The first third of a unit's entries: whole areas have no points yet. */
    private static Assessment halfway(Assessment whole) {
        Assessment.Builder builder =
                Assessment.of(Unit.of("dang-cham", "Đang chấm"), whole.methodology(), whole.year());
        List<Entry> entries = List.copyOf(whole.entries().values());
        entries.subList(0, entries.size() / 3).forEach(builder::add);
        return builder.build();
    }

    /** A department on the form without procedures, and one of which everything is open. */
    private static List<Assessment> departments() {
        Assessment.Builder form = Assessment.of(
                Unit.of("so-b", "Sở B"), DEPARTMENTS.id(), unit("so-a.json").year());
        unit("so-a.json").entries().forEach((code, entry) -> {
            if (!code.toString().startsWith("2")) {
                form.add(entry);
            }
        });
        return List.of(
                unit("so-a.json"),
                form.build(),
                unit("so-c.json"),
                Assessment.of(
                                Unit.of("so-d", "Sở D"),
                                DEPARTMENTS.id(),
                                unit("so-a.json").year())
                        .build());
    }

    static Stream<Example> examples() {
        return Stream.of(
                new Example(
                        ReportSample.METHODOLOGY,
                        List.of(
                                SampleUnits.complete(),
                                SampleUnits.provisional(),
                                SampleUnits.complete(Unit.of("tinh-c", "Tỉnh Châu Giang"), "95", "98"))),
                new Example(DEPARTMENTS, departments()),
                example("province"),
                example("ministry"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_table_of_a_unit_can_be_recomputed(Example example) {
        for (Mode mode : Mode.values()) {
            List<IndexResult> results = example.results(mode);
            for (int i = 0; i < results.size(); i++) {
                Report report = UnitReport.of(example.methodology(), results.get(i))
                        .withAssessment(example.units().get(i))
                        .withEveryItem()
                        .in(Language.VI);
                List<PrintedTable> tables = PrintedTable.of(report);
                assertThat(tables).hasSizeGreaterThanOrEqualTo(3);
                tables.forEach(RecomputableTablesTest::requireRecomputable);
                // rows left out hold no points, so nothing is missing in the sums
                PrintedTable.of(UnitReport.of(example.methodology(), results.get(i))
                                .withAssessment(example.units().get(i))
                                .in(Language.VI))
                        .forEach(RecomputableTablesTest::requireRecomputable);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_table_of_a_ranking_can_be_recomputed(Example example) {
        for (Mode mode : Mode.values()) {
            Ranking ranking = Ranking.of(example.results(mode), TieRule.competition());
            List<Ranking> all = new ArrayList<>(List.of(ranking));
            example.methodology().areas().forEach(area -> all.add(ranking.within(area.code())));
            example.methodology().methods().forEach(method -> all.add(ranking.byPart(method.id())));
            for (Ranking each : all) {
                PrintedTable.of(RankingReport.of(example.methodology(), each).in(Language.VI))
                        .forEach(RecomputableTablesTest::requireRecomputable);
            }
        }
    }

    @Test
    void the_tables_of_a_council_and_of_two_years_can_be_recomputed() {
        PrintedTable council = PrintedTable.of(CouncilReport.of(
                                ReportSample.METHODOLOGY,
                                SampleUnits.result(SampleUnits.complete()),
                                SampleUnits.disputes())
                        .in(Language.VI))
                .get(0);
        assertThat(council.rows()).hasSize(3);
        // the note says: index by the result 76.76
        for (int row = 0; row < council.rows().size(); row++) {
            int at = row;
            council.number(row, "Ảnh hưởng đến chỉ số (điểm phần trăm)")
                    .ifPresent(effect -> assertThat(effect.subtract(new BigDecimal("76.76")
                                            .subtract(council.orZero(at, "Chỉ số nếu giữ điểm tự đánh giá (%)")))
                                    .abs())
                            .isLessThanOrEqualTo(new BigDecimal("0.015")));
            council.number(row, "Thẩm định trừ tự đánh giá")
                    .filter(change -> at < council.rows().size() - 1)
                    .ifPresent(change -> assertThat(change)
                            .isEqualByComparingTo(
                                    council.orZero(at, "Thẩm định").subtract(council.orZero(at, "Tự đánh giá"))));
        }
        council.requireTotal("Thẩm định trừ tự đánh giá", List.of(0, 1));

        for (CrosswalkTier tier : CrosswalkTier.values()) {
            for (PrintedTable table : PrintedTable.of(
                    YearReport.of(SampleUnits.years(tier), "tinh-a").in(Language.VI))) {
                table.requireShare("Tỷ lệ 2020 (%)", "Điểm 2020", "Điểm tối đa 2020");
                table.requireShare("Tỷ lệ 2021 (%)", "Điểm 2021", "Điểm tối đa 2021");
                requireDifference(table, "Tăng, giảm (điểm phần trăm)", "Chỉ số 2021 (%)", "Chỉ số 2020 (%)");
                requireDifference(table, "Tăng, giảm điểm", "Điểm 2021", "Điểm 2020");
                requireDifference(table, "Tăng, giảm tỷ lệ (điểm phần trăm)", "Tỷ lệ 2021 (%)", "Tỷ lệ 2020 (%)");
                requireDifference(table, "Thay đổi thứ hạng (bậc)", "Thứ hạng 2020", "Thứ hạng 2021");
            }
        }
    }

    private static void requireDifference(PrintedTable table, String heading, String more, String less) {
        for (int row = 0; row < table.rows().size(); row++) {
            int at = row;
            table.number(row, heading)
                    .ifPresent(change -> assertThat(
                                    change.subtract(table.orZero(at, more).subtract(table.orZero(at, less)))
                                            .abs())
                            .as(heading + table.rows().get(at))
                            .isLessThanOrEqualTo(new BigDecimal("0.015")));
        }
    }

    /** 1.2 and 2.1 do not apply: 25 + 0 + 30 = 55 of 100, 22.5 + 27 = 49.5, 90 %. */
    @Test
    void maxima_are_those_that_apply() {
        IndexResult result = IndexEvaluator.of(DEPARTMENTS).evaluate(unit("so-c.json"), Mode.FINAL);
        assertThat(figures(
                        OfficialTables.areas(DEPARTMENTS, result, Language.VI), "Điểm tối đa", "Kết quả", "Tỷ lệ (%)"))
                .containsExactly(
                        List.of("25,00", "22,50", "90,00"),
                        List.of("0,00", "không áp dụng", ""),
                        List.of("30,00", "27,00", "90,00"),
                        List.of("55,00", "49,50", "90,00"));
        Table sheet = OfficialTables.sheet(DEPARTMENTS, result, Language.VI);
        assertThat(figures(sheet, "Mã", "Điểm tối đa", "Tỷ lệ (%)"))
                .containsExactly(
                        List.of("1", "25,00", "90,00"),
                        List.of("1.1", "25,00", "90,00"),
                        List.of("1.2", "0,00", ""),
                        List.of("2", "0,00", ""),
                        List.of("2.1", "0,00", ""),
                        List.of("3", "30,00", "90,00"),
                        List.of("3.1", "30,00", "90,00"),
                        List.of("", "55,00", "90,00"));
        assertThat(sheet.notes())
                .contains(
                        "Điểm tối đa là điểm được áp dụng cho đơn vị: 55,00 trong 100,00 điểm của bộ tiêu chí, vì không"
                                + " áp dụng mục 1.2, 2.");
    }

    /**
     * Sở A: 25 + 15 + 30 + 24.10 (80.35 % of 30 is 24.105, half to even) = 94.10, bonus 4 cut to 3, penalty 1.25:
     * 95.85. Sở B on the form without area 2: 64.10 + 3 - 1.25 = 65.85 of 70 = 94.07 % — without bonus here: 64.10,
     * 91.57 %.
     */
    @Test
    void a_ranking_shows_what_the_index_is_made_of() {
        List<IndexResult> results = departments().stream()
                .map(unit -> IndexEvaluator.of(DEPARTMENTS).evaluate(unit, Mode.FINAL))
                .toList();
        Ranking ranking = Ranking.of(results, TieRule.competition());
        Table table = OfficialTables.ranking(DEPARTMENTS, ranking, Language.VI);
        assertThat(table.columns().stream().map(Table.Column::name))
                .containsExactly(
                        "Thứ hạng",
                        "Đơn vị",
                        "Thẩm định (tối đa 70,00)",
                        "ĐTXHH (tối đa 30,00)",
                        "Điểm thưởng",
                        "Điểm trừ",
                        "Tổng điểm",
                        "Điểm tối đa",
                        "Chỉ số (%)",
                        "Xếp loại");
        assertThat(figures(
                        table,
                        "Đơn vị",
                        "Thẩm định (tối đa 70,00)",
                        "ĐTXHH (tối đa 30,00)",
                        "Điểm thưởng",
                        "Điểm trừ",
                        "Tổng điểm",
                        "Điểm tối đa",
                        "Chỉ số (%)"))
                .containsExactly(
                        List.of("Sở A", "70,00", "24,10", "+3,00", "-1,25", "95,85", "100,00", "95,85"),
                        List.of("Sở B", "40,00", "24,10", "", "", "64,10", "70,00", "91,57"),
                        List.of("Sở C", "22,50", "27,00", "", "", "49,50", "55,00", "90,00"));
    }

    /** 1.1 was claimed with 22.5 points, 1.2 with 15 and then granted as not applicable. */
    @Test
    void claims_of_what_does_not_apply_are_in_no_sum() {
        Assessment claimed = Assessment.of(
                        Unit.of("so-c", "Sở C"),
                        DEPARTMENTS.id(),
                        unit("so-c.json").year())
                .add(unit("so-c.json").entries().get(NodeCode.parse("1.1")))
                .add(unit("so-a.json")
                        .entries()
                        .get(NodeCode.parse("1.2"))
                        .withNotApplicable(new NotApplicable("không có nhiệm vụ", "Sở Nội vụ")))
                .build();
        IndexResult result = IndexEvaluator.of(DEPARTMENTS).evaluate(claimed, Mode.FINAL);
        assertThat(figures(OfficialTables.sheet(DEPARTMENTS, result, Language.VI), "Mã", "Tự đánh giá", "Thẩm định")
                        .subList(0, 3))
                .containsExactly(
                        List.of("1", "22,50", "22,50"), List.of("1.1", "22,50", "22,50"), List.of("1.2", "", ""));
    }

    /** A methodology in which claims count where nobody appraised; and one whose bonus is cut at the maximum. */
    @Test
    void what_counts_as_claimed_and_what_a_limit_takes_have_columns_of_their_own() {
        Methodology lenient = ReportSample.METHODOLOGY.toBuilder()
                .opinions(new OpinionPolicy(Map.of(
                        Mode.SELF, List.of(Stage.SELF),
                        Mode.APPRAISED, List.of(Stage.APPRAISAL_1, Stage.SELF),
                        Mode.FINAL, List.of(Stage.COUNCIL, Stage.APPRAISAL_1, Stage.SELF))))
                .build();
        Assessment.Builder unit = SampleUnits.blank("tinh-x", "Tỉnh X");
        unit.add(NodeCode.parse("1.1"), SampleUnits.at(Stage.SELF).withFact("plan_on_time", Fact.met(true)));
        IndexResult result = IndexEvaluator.of(lenient).evaluate(unit.build(), Mode.FINAL);
        Table sheet = OfficialTables.sheet(lenient, result, Language.VI);
        requireRecomputable(new PrintedTable(sheet));
        assertThat(figures(sheet, "Mã", "Tính theo tự đánh giá", "Kết quả").get(1))
                .containsExactly("1.1", "0,50", "0,50");
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void the_mode_stands_in_title_heading_and_notice(Mode mode) {
        IndexResult result = IndexEvaluator.of(ReportSample.METHODOLOGY).evaluate(SampleUnits.complete(), mode);
        Report unit = UnitReport.of(ReportSample.METHODOLOGY, result).in(Language.VI);
        Report ranking = RankingReport.of(ReportSample.METHODOLOGY, Ranking.of(List.of(result), TieRule.competition()))
                .in(Language.VI);
        String marked = Map.of(Mode.SELF, "(điểm tự đánh giá)", Mode.APPRAISED, "(điểm thẩm định)", Mode.FINAL, "")
                .get(mode);
        for (Report report : List.of(unit, ranking)) {
            assertThat(report.title()).endsWith(marked);
            assertThat(report.notices().stream().anyMatch(notice -> notice.tone() == Report.Tone.NOT_FINAL))
                    .isEqualTo(mode != Mode.FINAL);
            assertThat(report.heading()).anyMatch(field -> field.value().equals(Language.VI.show(mode.label())));
        }
        assertThat(unit.lead().figures()).anyMatch(field -> field.label().equals(("Chỉ số CCHC " + marked).strip()));
        // nobody has appraised claims: there is nothing to compare them with
        assertThat(unit.sections().stream().map(Report.Section::title).anyMatch("Tự đánh giá và thẩm định"::equals))
                .isEqualTo(mode != Mode.SELF);
    }

    @Test
    void disputes_of_all_examples_add_up() throws IOException {
        for (Example example : examples().toList()) {
            List<IndexResult> finals = example.results(Mode.FINAL);
            for (int i = 0; i < finals.size(); i++) {
                int at = i;
                Disputes disputes = Disputes.of(
                        example.units().get(i),
                        Arrays.stream(Mode.values())
                                .map(mode -> example.results(mode).get(at))
                                .toList(),
                        List.of(Share.of(80, 100)));
                PrintedTable table = PrintedTable.of(CouncilReport.of(example.methodology(), finals.get(i), disputes)
                                .in(Language.VI))
                        .get(0);
                List<Integer> above = IntStream.range(
                                0, Math.max(0, table.rows().size() - 1))
                        .boxed()
                        .toList();
                if (!table.rows().isEmpty()) {
                    table.requireTotal("Thẩm định trừ tự đánh giá", above);
                    table.requireTotal("Kết quả trừ thẩm định", above);
                }
            }
        }
    }

    /** Checks whatever columns a table has against each other. */
    private static void requireRecomputable(PrintedTable table) {
        if (table.has("Hạng") || table.column("Thứ hạng") >= 0 || table.has("Lý do không xếp hạng")) {
            table.requireShare("Chỉ số", "Tổng điểm", "Điểm tối đa");
            List<String> parts = Stream.of("Thẩm định", "ĐTXHH", "Điều tra xã hội học", "Chỉ số hài lòng")
                    .filter(part -> table.column(part) >= 0)
                    .toList();
            if (!parts.isEmpty() && table.column("Thẩm định") >= 0) {
                requirePartsMakeTotal(table);
            }
            return;
        }
        if (table.column("Tỷ lệ") < 0) {
            return;
        }
        table.requireShare("Tỷ lệ", "Kết quả", "Điểm tối đa");
        boolean claim = table.title().contains("(điểm tự đánh giá)");
        if (table.column("Mã") >= 0) {
            String base = claim ? "Tự đánh giá" : "Thẩm định";
            requireResult(table, base);
        }
        List<Integer> above = topRows(table);
        for (String heading : List.of(
                "Điểm tối đa",
                "Tự đánh giá",
                "Thẩm định",
                "Hội đồng điều chỉnh",
                "Điều tra xã hội học",
                "Kết quả",
                "Điểm mất")) {
            if (table.column(heading) >= 0) {
                table.requireTotal(heading, above);
            }
        }
        requireRowsMakeNodes(table);
    }

    private static void requireResult(PrintedTable table, String base) {
        table.requireSum("Kết quả", base, "Hội đồng điều chỉnh", "Tính theo tự đánh giá", "Điều tra xã hội học");
    }

    /** All columns of points before the total make it. */
    private static void requirePartsMakeTotal(PrintedTable table) {
        int total = table.column("Tổng điểm");
        int first = table.column("Nhóm đơn vị") >= 0 ? table.column("Nhóm đơn vị") + 1 : table.column("Đơn vị") + 1;
        if (table.has("Lý do không xếp hạng")) {
            first = Math.max(first, table.column("Lý do không xếp hạng") + 1);
        }
        for (List<String> row : table.rows()) {
            BigDecimal sum = BigDecimal.ZERO;
            for (String cell : row.subList(first, total)) {
                sum = sum.add(PrintedTable.number(cell).orElse(BigDecimal.ZERO));
            }
            assertThat(PrintedTable.number(row.get(total))
                            .orElse(BigDecimal.ZERO)
                            .subtract(sum)
                            .abs())
                    .as(table.title() + row)
                    .isLessThanOrEqualTo(new BigDecimal("0.005").multiply(BigDecimal.valueOf(total - first + 1)));
        }
    }

    /** The rows that the total sums up: areas or parts, and bonus and penalty points. */
    private static List<Integer> topRows(PrintedTable table) {
        int code = table.column("Mã");
        return IntStream.range(0, table.rows().size() - 1)
                .filter(row -> code < 0 || !table.rows().get(row).get(code).contains("."))
                .boxed()
                .toList();
    }

    /** Every node is the sum of the rows right below it, if they are printed. */
    private static void requireRowsMakeNodes(PrintedTable table) {
        int code = table.column("Mã");
        if (code < 0) {
            return;
        }
        for (int row = 0; row < table.rows().size(); row++) {
            String node = table.rows().get(row).get(code);
            List<Integer> below = IntStream.range(0, table.rows().size())
                    .filter(r -> !node.isEmpty()
                            && table.rows().get(r).get(code).matches(node.replace(".", "\\.") + "\\.[0-9]+"))
                    .boxed()
                    .toList();
            if (!below.isEmpty()) {
                for (String heading :
                        List.of("Điểm tối đa", "Tự đánh giá", "Thẩm định", "Điều tra xã hội học", "Kết quả")) {
                    if (table.column(heading) >= 0) {
                        table.requireRow(row, heading, below);
                    }
                }
            }
        }
    }

    private static List<List<String>> figures(Table table, String... headings) {
        PrintedTable printed = new PrintedTable(table);
        return printed.rows().stream()
                .map(row -> Stream.of(headings)
                        .map(heading -> row.get(printed.column(heading)))
                        .toList())
                .toList();
    }
}
