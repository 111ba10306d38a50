package vn.parindex.cli;

import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.parindex.value.Language;

/** The page of limits, each read from its constant. */
final class LimitPage {

    private static final String ROOT = "vn.parindex.";

    private LimitPage() {}

    /**
     * One limit.
     *
     * @param constant the class and the name of the constant
     * @param vi its meaning in Vietnamese
     * @param en its meaning in English
     */
    private record Limit(String constant, String vi, String en) {

        Object value() {
            return LimitPage.constant(constant);
        }
    }

    /** The value of a constant of any module, by its class and name. */
    static Object constant(String path) {
        int dot = path.lastIndexOf('.');
        try {
            Field field = Class.forName(ROOT + path.substring(0, dot)).getDeclaredField(path.substring(dot + 1));
            field.setAccessible(true);
            return field.get(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("no constant " + path, e);
        }
    }

    private static final List<Limit> GENERAL = List.of(
            new Limit("value.Points.DECIMALS", "chữ số thập phân của điểm", "decimals of points"),
            new Limit("value.NodeCode.MAX_DEPTH", "số phần của mã mục", "parts of a code"),
            new Limit("value.Identifiers.MOST_CHARACTERS", "ký tự của mã đơn vị", "characters of an id"),
            new Limit("value.Text.MOST_CHARACTERS", "ký tự của một văn bản", "characters of a text"),
            new Limit("codec.Reading.MOST_FAULTS", "lỗi được nêu trong một tệp JSON", "faults told of one JSON file"));

    private static final List<Limit> METHODOLOGY = List.of(
            new Limit("methodology.MethodologyCheck.MOST_NODES", "mục của một bộ tiêu chí", "nodes of a methodology"),
            new Limit("methodology.MethodologyCheck.MOST", "điểm tối đa của một mục", "maximum of a node"),
            new Limit(
                    "methodology.Checklist.MOST_ITEMS",
                    "nội dung của một danh mục (checklist)",
                    "items of a checklist"),
            new Limit("authoring.RuleSets.MOST_BASES", "bộ tiêu chí dựa lên nhau", "rule sets built on each other"),
            new Limit(
                    "authoring.OverlayApplication.MOST_OPERATIONS",
                    "thao tác của một bản điều chỉnh",
                    "operations of an overlay"),
            new Limit("authoring.TextSheet.MOST_LINES", "dòng của một bảng tiêu chí", "lines of a sheet of a rule set"),
            new Limit("authoring.TextSheet.MOST_CELLS", "ô của một dòng", "cells of a line"),
            new Limit("authoring.TextSheet.MOST_CHARACTERS", "ký tự của một ô", "characters of a cell"));

    private static final List<Limit> EXCEL = List.of(
            new Limit("excel.Package.MOST_PACKED", "byte của tệp .xlsx", "bytes of an .xlsx file"),
            new Limit("excel.Package.MOST_UNPACKED", "byte sau khi giải nén", "bytes once unpacked"),
            new Limit("excel.XlsxReader.MOST_CELLS", "ô có nội dung của một trang tính", "filled cells of a sheet"));

    private static final List<Limit> SURVEY = List.of(
            new Limit("survey.AnswerReader.MOST_BYTES", "byte của tệp câu trả lời", "bytes of a file of answers"),
            new Limit("survey.BadRowPolicy.MOST_LISTED", "dòng không hợp lệ được liệt kê", "bad rows listed"),
            new Limit(
                    "survey.SurveyPolicy.MOST_ANSWERS",
                    "mức tối thiểu câu trả lời lớn nhất",
                    "largest least number of answers"),
            new Limit("survey.QuestionnaireCheck.MOST_GROUPS", "nhóm đối tượng điều tra", "respondent groups"),
            new Limit("survey.QuestionnaireCheck.MOST_STRATA", "phân tầng", "strata"),
            new Limit("survey.QuestionnaireCheck.MOST_QUESTIONS", "câu hỏi", "questions"),
            new Limit(
                    "survey.QuestionnaireCheck.MOST_OPTIONS", "phương án trả lời của một thang", "options of a scale"),
            new Limit(
                    "survey.QuestionnaireCheck.MOST_COUNTERS",
                    "bộ đếm (câu hỏi x phương án x phân tầng)",
                    "counters (questions x options x strata)"));

    private static final List<Limit> CSV = List.of(
            new Limit("csv.CsvReader.MAX_BYTES", "byte của một tệp CSV", "bytes of a CSV file"),
            new Limit("csv.CsvReader.MAX_RECORDS", "dòng", "rows"),
            new Limit("csv.CsvReader.MAX_FIELDS", "cột", "columns"),
            new Limit("csv.CsvReader.MAX_FIELD", "ký tự của một ô", "characters of a cell"),
            new Limit("csv.CsvReader.MAX_FAULTS", "lỗi được nêu trong một tệp", "faults told of one file"),
            new Limit("published.PublishedScores.MOST_ROWS", "dòng số liệu công bố", "rows of published figures"),
            new Limit("comparison.UnitWeights.MOST_ROWS", "dòng quyền số", "rows of weights"));

    private static final List<Limit> ANALYSIS = List.of(
            new Limit("analysis.RankFirmness.MOST_DRAWS", "lần rút thử thứ hạng", "draws of ranks"),
            new Limit("analysis.AreaSensitivity.MOST_SAMPLES", "mẫu rút trọng số", "samples of weights"),
            new Limit(
                    "analysis.ImprovementPlan.MOST_COMBINATIONS",
                    "cách kết hợp các việc dùng chung số liệu",
                    "combinations of steps that share figures"),
            new Limit("analysis.ImprovementTargets.MOST_ROWS", "dòng mục tiêu", "rows of targets"),
            new Limit("analysis.SamplingErrors.MOST_ROWS", "dòng sai số chuẩn", "rows of standard errors"),
            new Limit("analysis.AppraisalSpread.MOST_ROWS", "dòng độ lệch chuẩn", "rows of standard deviations"),
            new Limit("analysis.PlanOptions.MOST_COST", "chi phí của một việc", "cost of a step"));

    static String of(Language language) {
        MarkdownPage page = MarkdownPage.of(language, "Các giới hạn", "Limits");
        page.paragraph(
                "Vượt giới hạn thì dữ liệu bị từ chối kèm mã thông báo; không phần nào bị cắt bớt. Mỗi số dưới đây lấy từ"
                        + " một hằng số trong mã nguồn.",
                "What exceeds a limit is refused with a code; nothing is cut off. Each number below comes from a constant"
                        + " in the sources.");
        part(page, "Chung", "General", GENERAL);
        part(page, "Bộ tiêu chí", "Rule sets", METHODOLOGY);
        json(page);
        part(page, "Excel", "Excel", EXCEL);
        part(page, "Điều tra xã hội học", "Surveys", SURVEY);
        part(page, "CSV và số liệu công bố", "CSV and published figures", CSV);
        part(page, "Phân tích", "Analysis", ANALYSIS);
        return page.end();
    }

    private static void part(MarkdownPage page, String vi, String en, List<Limit> limits) {
        page.heading(page.say(vi, en));
        page.table(
                List.of(
                        page.say("giới hạn", "limit"),
                        page.say("nhiều nhất", "at most"),
                        page.say("hằng số", "constant")),
                limits.stream()
                        .map(limit -> List.of(
                                page.say(limit.vi(), limit.en()),
                                number(page, limit.value()),
                                MarkdownPage.code(limit.constant())))
                        .toList());
    }

    /** The limits of JSON files stand together in a record. */
    private static void json(MarkdownPage page) {
        page.heading(page.say("Tệp JSON", "JSON files"));
        page.paragraph(
                "`fileBytes`: byte của một tệp; `allBytes`: của mọi tệp trong thư mục; `values`: số giá trị JSON của một"
                        + " tệp; `depth`: số tầng lồng nhau; `characters`: ký tự của một chuỗi.",
                "`fileBytes`: bytes of one file; `allBytes`: of all files of a folder; `values`: JSON values of one file;"
                        + " `depth`: levels of nesting; `characters`: of one string.");
        List<List<String>> rows = new ArrayList<>();
        for (String name : List.of("METHODOLOGY", "DOCUMENT")) {
            Object limits = new Limit("json.internal.Limits." + name, "", "").value();
            List<String> row = new ArrayList<>();
            row.add(
                    name.equals("METHODOLOGY")
                            ? page.say("bộ tiêu chí (một tệp; cả thư mục)", "methodology (one file; all of a folder)")
                            : page.say("tài liệu khác", "other documents"));
            for (var component : limits.getClass().getRecordComponents()) {
                try {
                    component.getAccessor().setAccessible(true);
                    row.add(number(page, component.getAccessor().invoke(limits)));
                } catch (ReflectiveOperationException e) {
                    throw new AssertionError(e);
                }
            }
            rows.add(row);
        }
        List<String> heads = new ArrayList<>();
        heads.add(page.say("tệp", "file"));
        try {
            for (var component : Class.forName(ROOT + "json.internal.Limits").getRecordComponents()) {
                heads.add(MarkdownPage.code(component.getName()));
            }
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
        page.table(heads, rows);
    }

    private static String number(MarkdownPage page, Object value) {
        long bytes = value instanceof BigDecimal decimal ? decimal.longValueExact() : ((Number) value).longValue();
        String plain = page.language().number(BigDecimal.valueOf(bytes));
        if (bytes % (1L << 30) == 0) {
            return plain + " (" + (bytes >> 30) + " GiB)";
        }
        return bytes % (1L << 20) == 0 ? plain + " (" + (bytes >> 20) + " MiB)" : plain;
    }
}
