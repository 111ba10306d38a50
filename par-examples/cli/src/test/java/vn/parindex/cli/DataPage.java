package vn.parindex.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.parindex.authoring.DataStatus;
import vn.parindex.authoring.DataStatus.ConfidenceCounts;
import vn.parindex.catalog.MethodologyCatalog;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.Source;
import vn.parindex.value.Confidence;
import vn.parindex.value.Language;

/** The page of installed rule sets: how sure their rows are, and their sources. */
final class DataPage {

    private static final List<Confidence> ORDER =
            List.of(Confidence.OFFICIAL, Confidence.REPORTED, Confidence.RECONSTRUCTED);

    private DataPage() {}

    static String of(Language language) {
        PrintStream none = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
        MethodologyCatalog catalog = new Console(language, none, none, false).catalog();
        List<Methodology> all = catalog.ids().stream().map(catalog::get).toList();
        MarkdownPage page =
                MarkdownPage.of(language, "Dữ liệu: số dòng, độ tin cậy, nguồn", "Data: rows, confidence, sources");
        page.paragraph(
                "Trang này đếm từ chính dữ liệu. Đọc trước: [tình trạng dữ liệu](../data-status.vi.md). **Các dòng \"dựng"
                        + " lại\" do nhóm phát triển tự đặt, không phải phụ lục chính thức của quyết định.**",
                "This page is counted from the data. Read first: [status of the data](../data-status.md). **Rows"
                        + " \"reconstructed\" were put together by this project and are not the official annex.**");
        List<String> heads = new ArrayList<>(List.of(
                page.say("bộ tiêu chí", "methodology"),
                page.say("các năm", "rounds"),
                page.say("mục chấm điểm", "scored items")));
        for (Confidence confidence : ORDER) {
            heads.add(page.say(confidence.label()) + page.say(": dòng; điểm", ": rows; points"));
        }
        page.table(heads, all.stream().map(each -> row(page, each)).toList());
        page.heading(page.say("Nguồn của từng bộ tiêu chí", "Sources of each methodology"));
        for (Methodology each : all) {
            page.subheading(each.id().toString());
            page.paragraph(page.say(each.name()));
            page.table(
                    List.of("id", page.say("nguồn", "source"), page.say("cấp", "grade")),
                    each.sources().stream().map(source -> source(page, source)).toList());
        }
        return page.end();
    }

    private static List<String> row(MarkdownPage page, Methodology methodology) {
        ConfidenceCounts counts = DataStatus.of(methodology).total();
        List<String> row = new ArrayList<>(List.of(
                MarkdownPage.code(methodology.id().toString()),
                methodology.rounds().stream().map(Object::toString).collect(Collectors.joining(", ")),
                Integer.toString(methodology.leaves().size())));
        for (Confidence confidence : ORDER) {
            row.add(counts.rows().get(confidence) + "; "
                    + page.language().number(counts.points().get(confidence)));
        }
        return row;
    }

    private static List<String> source(MarkdownPage page, Source source) {
        return List.of(MarkdownPage.code(source.id()), page.say(source.title()), source.grade());
    }
}
