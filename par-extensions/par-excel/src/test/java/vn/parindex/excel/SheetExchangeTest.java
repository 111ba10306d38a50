package vn.parindex.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.authoring.RuleSets;
import vn.parindex.authoring.TextSheet;
import vn.parindex.authoring.TreeSheet;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.Area;
import vn.parindex.methodology.Criterion;
import vn.parindex.methodology.Deductions;
import vn.parindex.methodology.Levels;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.Scoring;
import vn.parindex.methodology.SubCriterion;
import vn.parindex.value.Citation;
import vn.parindex.value.Text;

import static org.assertj.core.api.Assertions.assertThat;

/** A rule set goes out as a sheet of each kind and comes back with the same digest, whatever its texts hold. */
class SheetExchangeTest {

    /** Pieces that have gone wrong in one format or another. */
    private static final List<String> PIECES = List.of(
            "'",
            "=",
            "+",
            "-",
            "@",
            "＝",
            "\"",
            ",",
            ";",
            "\t",
            "\n",
            "\\",
            "\\n",
            "\\u00A0",
            "_x000D_",
            "_x005F_",
            "_x000B_",
            "|",
            "[",
            "]",
            " ",
            "\u00A0",
            "\u200B",
            "\uFEFF",
            "\u00AD",
            "\u2028",
            "\u200A",
            "\u0301",
            "\u202E",
            "\uFFFF",
            "\uFFFD",
            "\uD83D\uDE00",
            "sep=;",
            "<t>",
            "&amp;",
            "]]>",
            "#N/A",
            "TRUE",
            "1e5",
            "015",
            "4/5",
            "95%",
            "1.10",
            "Đắk Lắk",
            "ưỡ");

    private final Random random = new Random(1_149_2020);

    @TempDir
    private Path folder;

    @Test
    void every_kind_of_sheet_gives_back_the_same_digest() throws IOException {
        for (int round = 0; round < 12; round++) {
            Methodology nasty = nasty();
            Path head = Files.writeString(folder.resolve("head.json"), ParJson.METHODOLOGY.head(nasty));
            TextSheet sheet = TextSheet.of("tree", TreeSheet.rows(nasty));
            ByteArrayOutputStream workbook = new ByteArrayOutputStream();
            PlainSheet.write(sheet, "PAR INDEX", List.of(new PlainSheet.SheetColumn(8, List.of())), workbook);

            List<TextSheet> read = List.of(
                    PlainSheet.read(new ByteArrayInputStream(workbook.toByteArray()), "t.xlsx"),
                    TextSheet.csv(stream("\uFEFF" + sheet.toCsv()), "t.csv"),
                    TextSheet.csv(stream("sep=,\r\n" + sheet.toCsv()), "s.csv"),
                    TextSheet.tsv(stream(sheet.toTsv()), "t.tsv"));
            for (TextSheet again : read) {
                assertThat(RuleSets.read(head, again, "reconstruction").digest())
                        .as(again.name() + " of round " + round)
                        .isEqualTo(nasty.digest());
            }
        }
    }

    @Test
    void the_same_sheet_is_the_same_file_and_its_cells_keep_what_is_typed_into_them() {
        TextSheet sheet = TextSheet.of("t", List.of(List.of("Mã", "Đúng/sai"), List.of("1.10", "")));
        assertThat(bytes(sheet)).isEqualTo(bytes(sheet));
        Package parts = Package.read(new ByteArrayInputStream(bytes(sheet)), "t.xlsx");
        assertThat(new String(parts.required("xl/styles.xml"), StandardCharsets.UTF_8))
                .contains("formatCode=\"@\"");
        assertThat(new String(parts.required("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8))
                .contains("<formula1>\"đúng,sai\"</formula1>");
    }

    private static byte[] bytes(TextSheet sheet) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PlainSheet.write(
                    sheet,
                    "t",
                    List.of(
                            new PlainSheet.SheetColumn(8, List.of()),
                            new PlainSheet.SheetColumn(8, List.of("đúng", "sai"))),
                    out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the province's rule set with every text of its tree made of such pieces. */
    private Methodology nasty() {
        List<Area> areas = new ArrayList<>();
        for (Area area : FilledForm.PROVINCE.areas()) {
            List<Criterion> criteria = new ArrayList<>();
            for (Criterion criterion : area.criteria()) {
                List<SubCriterion> below = new ArrayList<>();
                for (SubCriterion leaf : criterion.subCriteria()) {
                    below.add(new SubCriterion(
                            leaf.code(),
                            name(),
                            leaf.maximum(),
                            scoring(leaf.scoring().orElseThrow()),
                            citation(leaf.citation()),
                            leaf.confidence(),
                            note()));
                }
                criteria.add(new Criterion(
                        criterion.code(),
                        name(),
                        criterion.maximum(),
                        below,
                        criterion.scoring().map(this::scoring),
                        citation(criterion.citation()),
                        criterion.confidence(),
                        note()));
            }
            areas.add(new Area(
                    area.code(),
                    name(),
                    area.maximum(),
                    criteria,
                    citation(area.citation()),
                    area.confidence(),
                    note()));
        }
        return FilledForm.PROVINCE.toBuilder().areas(areas).build();
    }

    private Scoring scoring(Scoring before) {
        var rule = before.rule();
        if (rule instanceof Deductions deductions) {
            rule = new Deductions(deductions.fact(), deductions.each(), name());
        } else if (rule instanceof Levels levels) {
            rule = new Levels(
                    levels.fact(),
                    levels.levels().stream()
                            .map(level -> new Levels.Level(level.id(), name(), level.points()))
                            .toList());
        }
        return new Scoring(
                before.method(),
                rule,
                before.evidence().isPresent() ? Optional.of(name()) : Optional.empty(),
                before.mayBeNotApplicable(),
                before.selfAssessed());
    }

    private Citation citation(Citation before) {
        return new Citation(before.source(), note());
    }

    private Text name() {
        String vi = text();
        return Text.of(vi.isBlank() ? "x" + vi : vi, text());
    }

    private String note() {
        String note = text();
        return note.isBlank() ? "" : note;
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
