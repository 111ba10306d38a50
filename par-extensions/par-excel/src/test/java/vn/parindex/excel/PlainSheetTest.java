package vn.parindex.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import vn.parindex.authoring.TextSheet;
import vn.parindex.finding.ParIndexException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PlainSheetTest {

    @FunctionalInterface
    private interface Filling {
        void fill(Worksheet sheet);
    }

    private static TextSheet read(Filling filling) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            filling.fill(book.newWorksheet("first"));
            book.newWorksheet("second").value(0, 0, "not read");
        }
        return PlainSheet.read(new ByteArrayInputStream(out.toByteArray()), "t.xlsx");
    }

    @Test
    void texts_are_as_they_are_and_numbers_as_they_were_typed() throws IOException {
        TextSheet sheet = read(cells -> {
            cells.value(0, 0, "1.10");
            cells.value(0, 2, 1.1);
            cells.value(2, 1, 0.25);
            cells.value(2, 2, true);
        });

        assertThat(sheet.lines())
                .containsExactly(
                        new TextSheet.SheetLine(1, List.of("1.10", "", "1.1")),
                        new TextSheet.SheetLine(3, List.of("", "0.25", "TRUE")));
    }

    @Test
    void formulas_are_refused_by_their_address() {
        assertThatThrownBy(() -> read(cells -> cells.formula(3, 2, "1+1")))
                .isInstanceOf(ParIndexException.class)
                .hasMessage("PAR-3115 t.xlsx!first!C4: the cell holds the formula =1+1; paste it as a value");
    }

    @Test
    void a_cell_far_to_the_right_costs_no_memory() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            part(zip, "[Content_Types].xml", "<Types/>");
            part(
                    zip,
                    "_rels/.rels",
                    "<Relationships><Relationship Id=\"r0\" Type=\"x/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns:r=\"r\"><sheets><sheet name=\"a\" r:id=\"r1\"/></sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"sheet.xml\"/></Relationships>");
            part(
                    zip,
                    "xl/sheet.xml",
                    "<worksheet><sheetData><row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row></sheetData></worksheet>");
        }

        assertThatThrownBy(() -> PlainSheet.read(new ByteArrayInputStream(out.toByteArray()), "t.xlsx"))
                .isInstanceOf(ParIndexException.class)
                .hasMessage("PAR-2171 t.xlsx:1: the number of cells of the line exceeds the limit of 100");
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
}
