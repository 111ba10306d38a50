package vn.parindex.authoring;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.Source;
import vn.parindex.units.LevelPeriod;
import vn.parindex.units.NamePeriod;
import vn.parindex.units.RegisteredUnit;
import vn.parindex.units.UnitEvent;
import vn.parindex.units.UnitEventKind;
import vn.parindex.units.UnitKind;
import vn.parindex.units.UnitList;
import vn.parindex.units.UnitRegister;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.Language;
import vn.parindex.value.Text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.LocalDate.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Lists with texts that are hard to write come back as they were. */
class UnitSheetTest {

    private static final List<String> TEXTS = List.of(
            "Một; Hai",
            "=SUM(A1)",
            "'x",
            "dấu \"ngoặc\", phẩy",
            "\\u003B",
            "a\u00a0b",
            " hai đầu ",
            "tab\tvà dòng\nmới",
            "01/07/2025",
            "007",
            "Ủy ban nhân dân",
            ";",
            "sep=;");

    private final Random random = new Random(17);

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private String line() {
        String text = text();
        return text.indexOf('\n') < 0 && text.indexOf('\t') < 0 && text.equals(text.strip()) ? text : "Xã";
    }

    private Text both() {
        return Text.of(text(), random.nextBoolean() ? text() : "");
    }

    private UnitList list() {
        Citation citation = new Citation("s", line());
        List<RegisteredUnit> units = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            List<NamePeriod> names = new ArrayList<>();
            names.add(new NamePeriod(Optional.empty(), "own-kind", both(), line(), List.of(line(), "P" + i)));
            if (i % 2 == 0) {
                names.add(new NamePeriod(Optional.of(of(2026, 1, 2)), "other", both(), line(), List.of()));
            }
            units.add(new RegisteredUnit(
                    "u-" + i,
                    "commune",
                    i > 2 ? Optional.of("u-0") : Optional.empty(),
                    i > 1 ? Optional.of(of(2025, 7, 1)) : Optional.empty(),
                    i == 4 ? Optional.of(of(2026, 12, 31)) : Optional.empty(),
                    names,
                    citation,
                    Confidence.values()[i % 3],
                    text()));
        }
        return new UnitList(
                "own-list",
                List.of(
                        new Source("s", line(), both(), line(), Optional.of(both()), "C", text(), text()),
                        new Source("s2", "", both(), "", Optional.empty(), "A", "", "")),
                List.of(
                        new UnitKind("own-kind", Text.of("phường", "ward"), List.of(line(), "khu")),
                        new UnitKind("other", Text.of("phường", ""), List.of())),
                List.of(new LevelPeriod(
                        "commune",
                        Optional.of(Text.of("cấp xã", "")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(of(2030, 1, 31)),
                        OptionalInt.of(0),
                        line(),
                        citation,
                        Confidence.REPORTED,
                        text())),
                units,
                List.of(new UnitEvent(
                        of(2026, 1, 2),
                        UnitEventKind.STATUS,
                        List.of("u-0"),
                        List.of("u-0"),
                        line(),
                        citation,
                        Confidence.OFFICIAL,
                        text())),
                text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void every_list_comes_back_with_the_same_digest(String language) {
        Language words = language.equals("vi") ? Language.VI : Language.EN;
        for (int i = 0; i < 100; i++) {
            UnitList list = list();
            TextSheet sheet = TextSheet.of("x", UnitSheet.rows(list, UnitRegister.none(), words));
            assertThat(UnitSheet.read(sheet, UnitRegister.none()).list()).isEqualTo(list);
            TextSheet tsv = TextSheet.tsv(sheet.toTsv(), "x.tsv");
            assertThat(UnitSheet.read(tsv, UnitRegister.none()).list().digest()).isEqualTo(list.digest());
            TextSheet csv = TextSheet.csv(new ByteArrayInputStream(sheet.toCsv().getBytes(UTF_8)), "x.csv");
            assertThat(UnitSheet.read(csv, UnitRegister.none()).list()).isEqualTo(list);
        }
    }

    @Test
    void a_fault_of_the_list_stands_at_its_cell_whatever_the_file_is_called() {
        List<List<String>> rows = new ArrayList<>();
        UnitSheet.rows(list(), UnitRegister.none(), Language.EN).forEach(row -> rows.add(new ArrayList<>(row)));
        rows.get(1).set(1, "Not An Id");
        TextSheet sheet = TextSheet.of("units#2.csv", rows);

        assertThatThrownBy(() -> UnitSheet.read(sheet, UnitRegister.none()))
                .isInstanceOfSatisfying(
                        ParIndexException.class,
                        refused -> assertThat(refused.findings())
                                .extracting(Finding::place)
                                .containsExactly("units#2.csv:2#Id"));
    }

    @Test
    void the_headings_are_those_of_officials() {
        assertThat(UnitSheet.rows(list(), UnitRegister.none(), Language.VI).get(0))
                .startsWith("Dòng", "Mã đơn vị", "Tên đầy đủ", "Tên ngắn")
                .doesNotHaveDuplicates();
    }
}
