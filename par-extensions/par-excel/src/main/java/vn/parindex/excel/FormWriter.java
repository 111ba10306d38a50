package vn.parindex.excel;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.parindex.methodology.FactSpec;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Methodology;
import vn.parindex.report.RowMark;
import vn.parindex.report.RuleText;
import vn.parindex.value.Confidence;
import vn.parindex.value.Fact;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Phrases;
import vn.parindex.value.Text;
import vn.parindex.value.Unit;

/** Writes one form; used once. */
final class FormWriter {

    /** The rows above the table: title, methodology, unit, how to fill in. */
    static final int HEADING_ROW = 4;

    /** The first row of the table. */
    static final int FIRST_ROW = HEADING_ROW + 1;

    private static final int HEADING_LINES = 3;
    private static final int TITLE_SIZE = 14;
    private static final double TITLE_HEIGHT = 24;

    /** The parts that stay locked. Rows and columns may be made wider, so that long words can be read. */
    private static final Set<SheetProtectionOption> LOCKED = locked();

    private final Methodology methodology;
    private final Unit unit;
    private final IndexYear year;
    private final Phrases words;

    /** The number of lines that the row at hand takes. */
    private int lines;

    FormWriter(Methodology methodology, Unit unit, IndexYear year, Phrases words) {
        this.methodology = methodology;
        this.unit = unit;
        this.year = year;
        this.words = words;
    }

    private static Set<SheetProtectionOption> locked() {
        Set<SheetProtectionOption> options = EnumSet.copyOf(SheetProtectionOption.DEFAULT_OPTIONS);
        options.remove(SheetProtectionOption.FORMAT_COLUMNS);
        options.remove(SheetProtectionOption.FORMAT_ROWS);
        return options;
    }

    void write(Workbook workbook) throws IOException {
        // Locked against slips; the empty password is taken out afterwards, so that anybody may unlock it.
        workbook.protectStructure("");
        Worksheet form = workbook.newWorksheet(words.say("sheet.form"));
        Worksheet guide = workbook.newWorksheet(words.say("sheet.guide"));
        Worksheet hidden = workbook.newWorksheet(FormHead.SHEET);
        ChoiceLists lists = head(hidden);
        form(form, lists);
        Guide.write(guide, methodology, words);
        guide.protect("", LOCKED);
        hidden.protect("", LOCKED);
        hidden.setVisibilityState(org.dhatim.fastexcel.VisibilityState.VERY_HIDDEN);
    }

    private ChoiceLists head(Worksheet sheet) {
        String[] values = FormHead.of(methodology, unit, year, words.language()).values();
        for (int row = 0; row < values.length; row++) {
            WrittenText.write(sheet, row, 0, FormHead.NAMES[row]);
            WrittenText.write(sheet, row, 1, values[row]);
        }
        return new ChoiceLists(sheet);
    }

    private void form(Worksheet sheet, ChoiceLists lists) {
        page(sheet);
        title(sheet);
        List<FormRow> rows = FormRow.of(methodology, unit.id());
        for (int i = 0; i < rows.size(); i++) {
            row(sheet, FIRST_ROW + i, rows.get(i), lists);
        }
        sheet.protect("", LOCKED);
    }

    private void page(Worksheet sheet) {
        for (FormColumn column : FormColumn.values()) {
            sheet.width(column.index(), column.width());
            if (column.isHidden()) {
                sheet.hideColumn(column.index());
            }
        }
        sheet.freezePane(FormColumn.MAXIMUM.index(), FIRST_ROW);
        Look.page(sheet, PaperSize.A4_PAPER);
        sheet.repeatRows(HEADING_ROW);
        sheet.footer(unit.name().replace("&", "&&") + " - " + year, Position.LEFT);
        sheet.footer(words.say("page"), Position.RIGHT);
    }

    private void title(Worksheet sheet) {
        int last = FormColumn.EXPLANATION.index();
        WrittenText.write(sheet, 0, 0, words.say("form.title", "year", year));
        // Centred over the cells, not merged: the library writes merged cells in an order that changes from run to run.
        sheet.range(0, 0, 0, last)
                .style()
                .fontName(Look.FONT)
                .fontSize(TITLE_SIZE)
                .bold()
                .horizontalAlignment("centerContinuous")
                .verticalAlignment("center")
                .set();
        sheet.rowHeight(0, TITLE_HEIGHT);
        line(sheet, 1, words.say("form.unit", "name", unit.name(), "id", unit.id(), "year", year));
        line(
                sheet,
                2,
                words.say(
                        "form.methodology",
                        "name",
                        methodology.name(),
                        "id",
                        methodology.id(),
                        "decision",
                        methodology.decision().inFull(),
                        "digest",
                        methodology.digest().substring(0, 16)));
        line(sheet, 3, words.say("form.how"));
        for (FormColumn column : FormColumn.values()) {
            WrittenText.write(sheet, HEADING_ROW, column.index(), column.heading(words));
        }
        Look.heading(sheet.range(HEADING_ROW, 0, HEADING_ROW, last).style()).set();
        Look.height(sheet, HEADING_ROW, HEADING_LINES);
    }

    private static void line(Worksheet sheet, int row, String text) {
        WrittenText.write(sheet, row, 0, text);
        Look.font(sheet.style(row, 0)).verticalAlignment("center").set();
    }

    private void row(Worksheet sheet, int at, FormRow row, ChoiceLists lists) {
        lines = 1;
        text(sheet, at, FormColumn.KEY_CODE, row.keyCode());
        text(sheet, at, FormColumn.KEY_FACT, row.keyFact());
        if (row.first()) {
            text(sheet, at, FormColumn.CODE, row.keyCode());
            text(
                    sheet,
                    at,
                    FormColumn.NAME,
                    row.node().name().in(words.language()) + mark(row.node().confidence()));
            sheet.value(at, FormColumn.MAXIMUM.index(), row.node().maximum().toBigDecimal());
            row.leaf()
                    .ifPresent(leaf -> text(
                            sheet,
                            at,
                            FormColumn.RULE,
                            RuleText.of(
                                    leaf.rule(),
                                    leaf.maximum(),
                                    words.language(),
                                    methodology.rounding().published())));
        }
        for (FormColumn column : FormColumn.values()) {
            Look.cell(sheet, at, column, row);
        }
        if (row.fact().isPresent()) {
            figure(sheet, at, row.leaf().get(), row.fact().get(), lists);
            if (row.first()) {
                limit(sheet, at, FormColumn.POINTS, Limit.points(row.node().maximum()));
            }
        } else if (!row.isHeading()) {
            text(
                    sheet,
                    at,
                    FormColumn.FIGURE,
                    words.say("form.locked", "method", row.leaf().get().method().name()));
        }
        Look.height(sheet, at, lines);
    }

    private static String capital(String text) {
        int first = text.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + text.substring(Character.charCount(first));
    }

    private void figure(Worksheet sheet, int at, Leaf leaf, FactSpec fact, ChoiceLists lists) {
        text(sheet, at, FormColumn.FIGURE, capital(fact.name().in(words.language())));
        Map<String, Fact> choices = Choices.of(leaf, fact, words);
        int column = FormColumn.VALUE.index();
        if (choices.isEmpty()) {
            text(sheet, at, FormColumn.UNIT, fact.unit().map(this::say).orElse(""));
            limit(sheet, at, FormColumn.VALUE, Limit.of(fact, leaf.maximum()));
        } else {
            text(sheet, at, FormColumn.UNIT, words.say("form.choose"));
            sheet.range(at, column, at, column)
                    .validateWithList(lists.of(List.copyOf(choices.keySet())))
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .showErrorMessage(true)
                    .errorTitle(words.say("limit.title"))
                    .error(words.say("limit.choice"));
        }
    }

    private void limit(Worksheet sheet, int at, FormColumn column, Limit limit) {
        int index = column.index();
        sheet.range(at, index, at, index)
                .validateWithFormula(limit.formula(Address.of(at, index)))
                .errorStyle(DataValidationErrorStyle.STOP)
                .showErrorMessage(true)
                .errorTitle(words.say("limit.title"))
                .error(limit.say(words));
    }

    private String say(Text text) {
        return text.in(words.language());
    }

    private void text(Worksheet sheet, int row, FormColumn column, String text) {
        if (!text.isEmpty()) {
            WrittenText.write(sheet, row, column.index(), text);
            lines = column.isHidden() ? lines : Math.max(lines, Look.lines(text, column.width()));
        }
    }

    /** Returns the sign of a row that is not official, after a space; nothing for one that is. */
    static String mark(Confidence confidence) {
        return switch (confidence) {
            case OFFICIAL -> "";
            case REPORTED -> " " + RowMark.REPORTED.sign();
            case RECONSTRUCTED -> " " + RowMark.RECONSTRUCTED.sign();
        };
    }
}
