package vn.parindex.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.parindex.assessment.Assessment;
import vn.parindex.catalog.MethodologyCatalog;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.Methodology;
import vn.parindex.ranking.Ranking;
import vn.parindex.ranking.TieRule;
import vn.parindex.result.IndexResult;
import vn.parindex.value.Mode;

/** The papers of the invented province that the tool's demonstration scores, and of two others made from it. */
final class SamplePapers {

    static final Assessment PROVINCE = province("tinh-minh-hoa", "Tỉnh Minh Họa");
    static final Methodology METHODOLOGY = MethodologyCatalog.installed().get(PROVINCE.methodology());

    static final PaperFields FIELDS = PaperFields.EMPTY
            .with(PaperField.PARENT, "Cơ quan cấp trên")
            .with(PaperField.ISSUER, "Ủy ban nhân dân Tỉnh Minh Họa")
            .with(PaperField.NUMBER, "15/BC-UBND")
            .with(PaperField.PLACE, "Minh Họa")
            .withDate(LocalDate.of(2021, 2, 5))
            .with(PaperField.ADDRESSEE, "Bộ Nội vụ")
            .with(PaperField.BASIS, List.of("Căn cứ Kế hoạch số 1/KH-UBND;", "Văn bản số 2/BNV"))
            .with(PaperField.RECIPIENT, List.of("Như trên", "- Lưu: VT."))
            .with(PaperField.AUTHORITY, "TM. Ủy ban nhân dân")
            .with(PaperField.POSITION, "Chủ tịch")
            .with(PaperField.SIGNER, "Nguyễn Văn Mẫu");

    private SamplePapers() {}

    static Assessment province(String id, String name) {
        Path file = Path.of("..", "..", "par-examples", "cli", "src", "main", "resources")
                .resolve("vn/parindex/cli/demo/province-2020.json");
        try {
            return ParJson.ASSESSMENT.read(
                    Files.readString(file)
                            .replace("\"tinh-minh-hoa\"", "\"" + id + "\"")
                            .replace("\"Tỉnh Minh Họa\"", "\"" + name + "\""),
                    "province-2020.json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static IndexResult result(Assessment assessment, Mode mode) {
        return IndexEvaluator.of(METHODOLOGY).evaluate(assessment, mode);
    }

    static AppraisedUnit appraised(Assessment assessment) {
        return new AppraisedUnit(
                assessment,
                Arrays.stream(Mode.values())
                        .map(mode -> result(assessment, mode))
                        .toList());
    }

    static Ranking ranking(Assessment... units) {
        return Ranking.of(
                Arrays.stream(units).map(unit -> result(unit, Mode.FINAL)).toList(), TieRule.competition());
    }

    /** Returns all papers of a unit, by their name in the tool. */
    static Map<String, Paper> all(Assessment unit, PaperFields fields) {
        Ranking ranking = ranking(unit, province("tinh-b", "Tỉnh B"), province("tinh-c", "Tỉnh C"));
        Map<String, Paper> papers = new LinkedHashMap<>();
        papers.put("self-assessment", Papers.selfAssessment(METHODOLOGY, result(unit, Mode.SELF), unit, fields));
        papers.put("minutes", Papers.minutes(METHODOLOGY, appraised(unit), fields));
        papers.put("decisions", Papers.decisions(METHODOLOGY, List.of(appraised(unit)), fields));
        papers.put("announcement", Papers.announcement(METHODOLOGY, ranking, fields));
        papers.put("notice", Papers.notice(METHODOLOGY, result(unit, Mode.FINAL), Optional.of(ranking), fields));
        return papers;
    }

    static byte[] bytes(Paper paper, PaperFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(paper, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static String html(Paper paper) {
        return new String(bytes(paper, PaperFormat.HTML), StandardCharsets.UTF_8);
    }

    static XWPFDocument docx(Paper paper) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(bytes(paper, PaperFormat.DOCX)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
