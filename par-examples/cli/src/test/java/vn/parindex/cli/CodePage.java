package vn.parindex.cli;

import java.util.List;
import java.util.Locale;
import vn.parindex.cli.Remedies.Remedy;
import vn.parindex.finding.FindingCode;
import vn.parindex.value.Language;

/** The page of all codes: what each says, why, and what to do. */
final class CodePage {

    /** What the first digit of a number names. */
    private static final List<List<String>> SUBJECTS = List.of(
            List.of("Hồ sơ đánh giá", "Assessments"),
            List.of("Bộ tiêu chí, bản điều chỉnh, bản đính chính", "Methodologies, overlays, corrections"),
            List.of("Đọc tệp và phiếu Excel", "Reading files and workbooks"),
            List.of("Danh sách bộ tiêu chí, danh mục đơn vị, tính gộp", "Catalogue, register of units, combining"),
            List.of("Xếp hạng, so sánh, phân tích", "Ranking, comparison, analysis"),
            List.of("Tệp CSV và số liệu công bố", "CSV files and published figures"),
            List.of("Điều tra xã hội học", "Surveys"),
            List.of("Quy trình thẩm định", "The appraisal procedure"),
            List.of("Báo cáo", "Reports"));

    private CodePage() {}

    static String of(Language language) {
        MarkdownPage page = MarkdownPage.of(language, "Các mã thông báo", "Codes");
        page.paragraph(
                "Mỗi thông báo của thư viện có một mã PAR-… không bao giờ đổi nghĩa. Trang này nêu nội dung, vì sao có"
                        + " thông báo và cần làm gì. Dấu … là chỗ của một giá trị. Trên dòng lệnh:"
                        + " `par help PAR-1014`.",
                "Every finding of the library has a code PAR-… that never changes its meaning. This page says what each"
                        + " one says, why it comes up and what to do. Three dots stand for a value. On the command"
                        + " line: `par help PAR-1014`.");
        page.paragraph(
                "Một mã có thể là lỗi, cảnh báo hoặc lưu ý tùy nơi phát sinh; mức độ được in trước mã. Lỗi phải sửa;"
                        + " cảnh báo nên xem lại; lưu ý chỉ để biết.",
                "One code may be an error, a warning or a note, depending on where it comes up; the word before the code"
                        + " says which. An error must be mended, a warning looked at; a note only tells.");
        for (int digit = 1; digit <= SUBJECTS.size(); digit++) {
            List<String> subject = SUBJECTS.get(digit - 1);
            page.heading(digit + "xxx: " + page.say(subject.get(0), subject.get(1)));
            int first = digit;
            page.table(
                    List.of(
                            page.say("mã", "code"),
                            page.say("nội dung", "what it says"),
                            page.say("vì sao có", "why"),
                            page.say("cần làm", "what to do")),
                    Remedies.read().all().stream()
                            .filter(row -> row.code().number() / 1000 == first)
                            .map(row -> row(page, row))
                            .toList());
        }
        page.heading(page.say("Mã trong mã nguồn", "Codes in the sources"));
        page.paragraph(
                "Mỗi gói có một enum các mã của mình, cài đặt `FindingCode`:",
                "Each package has an enum of its own codes, which implements `FindingCode`:");
        page.table(
                List.of("enum", page.say("số mã", "codes")),
                Remedies.CODES.stream()
                        .map(type -> List.of(
                                MarkdownPage.code(type.getName()), Integer.toString(type.getEnumConstants().length)))
                        .toList());
        return page.end();
    }

    private static List<String> row(MarkdownPage page, Remedy row) {
        FindingCode code = row.code();
        return List.of(
                "<a id=\"" + code.id().toLowerCase(Locale.ROOT) + "\"></a>" + code.id(),
                row.sentence(page.language()),
                page.say(row.cause()),
                page.say(row.action()));
    }
}
