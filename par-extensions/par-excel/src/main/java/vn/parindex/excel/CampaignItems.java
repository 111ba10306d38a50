package vn.parindex.excel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Methodology;
import vn.parindex.result.OpinionValue;
import vn.parindex.result.Outcome;
import vn.parindex.result.State;
import vn.parindex.value.Language;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Phrases;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;

/** The sheet of a campaign with a row for each item of each unit. */
final class CampaignItems {

    static final int HEADING_ROW = 2;
    static final int FIRST_ROW = HEADING_ROW + 1;

    /** The columns. */
    enum ItemColumn {
        NUMBER(6),
        UNIT(24),
        AREA(8),
        CODE(9),
        NAME(60),
        METHOD(40),
        MAXIMUM(9),
        SELF(9),
        APPRAISED(9),
        COUNCIL(9),
        SURVEY(9),
        RESULT(9),
        TRIAL(9),
        COUNTED(9),
        LOST(9),
        DIFFERS(9),
        STATE(16),
        OPEN(9),
        NOTE(30);

        private final int width;

        ItemColumn(int width) {
            this.width = width;
        }

        boolean isText() {
            return this == UNIT || this == NAME || this == METHOD || this == STATE || this == NOTE;
        }

        boolean isPoints() {
            return ordinal() >= MAXIMUM.ordinal() && ordinal() <= LOST.ordinal() || this == OPEN;
        }

        boolean isTaken() {
            return this == TRIAL || this == NOTE;
        }
    }

    private final String name;
    private final Methodology methodology;
    private final Phrases words;
    private final SheetExtras extras;
    private final int sheetNumber;
    private int last = HEADING_ROW;

    CampaignItems(String name, int sheetNumber, Methodology methodology, Phrases words, SheetExtras extras) {
        this.name = name;
        this.sheetNumber = sheetNumber;
        this.methodology = methodology;
        this.words = words;
        this.extras = extras;
    }

    /** Returns all cells of a column, as a formula of another sheet names them. */
    String cells(ItemColumn column) {
        return Formulas.cells(name, column.ordinal(), FIRST_ROW, last);
    }

    void write(Worksheet sheet, List<CampaignUnit> units) {
        for (ItemColumn column : ItemColumn.values()) {
            sheet.width(column.ordinal(), column.width);
            WrittenText.write(
                    sheet,
                    HEADING_ROW,
                    column.ordinal(),
                    words.say("items." + column.name().toLowerCase(java.util.Locale.ROOT)));
            Look.heading(sheet.style(HEADING_ROW, column.ordinal())).set();
        }
        Look.height(sheet, HEADING_ROW, 3);
        for (CampaignUnit unit : units) {
            for (Outcome leaf : unit.result().leaves()) {
                row(sheet, ++last, unit, leaf);
            }
        }
        sheet.setAutoFilter(HEADING_ROW, 0, last, ItemColumn.values().length - 1);
    }

    private void row(Worksheet sheet, int at, CampaignUnit unit, Outcome leaf) {
        Language language = words.language();
        NodeCode code = leaf.code();
        Leaf rule = methodology.leaf(code).orElseThrow();
        String item = leaf.name().in(language) + FormWriter.mark(leaf.confidence());
        sheet.value(at, ItemColumn.NUMBER.ordinal(), unit.number());
        text(sheet, at, ItemColumn.UNIT, unit.result().unit().name());
        sheet.value(
                at, ItemColumn.AREA.ordinal(), Integer.parseInt(code.toString().split("\\.")[0]));
        text(sheet, at, ItemColumn.CODE, code.toString());
        text(sheet, at, ItemColumn.NAME, item);
        text(sheet, at, ItemColumn.METHOD, rule.method().name().in(language));
        sheet.value(at, ItemColumn.MAXIMUM.ordinal(), leaf.score().maximum().toBigDecimal());
        points(sheet, at, ItemColumn.SELF, leaf.opinion(Stage.SELF));
        points(sheet, at, ItemColumn.APPRAISED, appraised(leaf));
        points(sheet, at, ItemColumn.COUNCIL, leaf.opinion(Stage.COUNCIL));
        points(sheet, at, ItemColumn.SURVEY, leaf.opinion(Stage.SURVEY));
        boolean scored = leaf.score().state() == State.SCORED;
        if (scored) {
            sheet.value(at, ItemColumn.RESULT.ordinal(), leaf.score().points().toBigDecimal());
        }
        String result = cell(at, ItemColumn.RESULT);
        String trial = cell(at, ItemColumn.TRIAL);
        Points counted = scored ? leaf.score().points() : Points.ZERO;
        formula(
                sheet,
                at,
                ItemColumn.COUNTED,
                "IF(ISNUMBER(" + trial + ")," + trial + ",IF(ISNUMBER(" + result + ")," + result + ",0))",
                counted.toBigDecimal());
        BigDecimal open = leaf.score().open().toBigDecimal();
        formula(sheet, at, ItemColumn.OPEN, "IF(ISNUMBER(" + trial + "),0," + open.toPlainString() + ")", open);
        formula(
                sheet,
                at,
                ItemColumn.LOST,
                "ROUND(" + cell(at, ItemColumn.MAXIMUM) + "-" + cell(at, ItemColumn.COUNTED) + "-"
                        + cell(at, ItemColumn.OPEN) + ",9)",
                leaf.score().lost().toBigDecimal());
        boolean differs = scored
                && leaf.opinion(Stage.SELF)
                        .filter(self ->
                                self.state() == State.SCORED && !self.points().equals(counted))
                        .isPresent();
        formula(
                sheet,
                at,
                ItemColumn.DIFFERS,
                "IF(AND(ISNUMBER(" + cell(at, ItemColumn.SELF) + "),OR(ISNUMBER(" + trial + "),ISNUMBER(" + result
                        + "))),IF(ROUND(" + cell(at, ItemColumn.SELF) + "-" + cell(at, ItemColumn.COUNTED)
                        + ",9)<>0," + Formulas.text(words.say("items.yes")) + ",\"\"),\"\")",
                differs ? words.say("items.yes") : "");
        text(sheet, at, ItemColumn.STATE, leaf.score().state().label().in(language));
        for (ItemColumn column : ItemColumn.values()) {
            style(sheet, at, column);
        }
        Look.height(
                sheet,
                at,
                Math.max(
                        Look.lines(item, ItemColumn.NAME.width),
                        Look.lines(rule.method().name().in(language), ItemColumn.METHOD.width)));
        sheet.range(at, ItemColumn.TRIAL.ordinal(), at, ItemColumn.TRIAL.ordinal())
                .validateWithFormula(Formulas.escaped("AND(ISNUMBER(" + trial + ")," + trial + ">=0," + trial + "<="
                        + cell(at, ItemColumn.MAXIMUM) + ")"))
                .errorTitle(words.say("limit.title"))
                .error(words.say("items.limit"));
    }

    private static Optional<OpinionValue> appraised(Outcome leaf) {
        return Stream.of(Stage.APPRAISAL_2, Stage.APPRAISAL_1)
                .flatMap(stage -> leaf.opinion(stage).stream())
                .findFirst();
    }

    private static void points(Worksheet sheet, int at, ItemColumn column, Optional<OpinionValue> opinion) {
        opinion.filter(value -> value.state() == State.SCORED)
                .ifPresent(value ->
                        sheet.value(at, column.ordinal(), value.points().toBigDecimal()));
    }

    private static void text(Worksheet sheet, int at, ItemColumn column, String text) {
        WrittenText.write(sheet, at, column.ordinal(), text);
    }

    private void formula(Worksheet sheet, int at, ItemColumn column, String formula, Object value) {
        sheet.formula(at, column.ordinal(), Formulas.escaped(formula));
        extras.value(sheetNumber, Address.of(at, column.ordinal()), value);
    }

    private static String cell(int at, ItemColumn column) {
        return Address.of(at, column.ordinal());
    }

    private static void style(Worksheet sheet, int at, ItemColumn column) {
        StyleSetter style = Look.grid(sheet.style(at, column.ordinal())).verticalAlignment("top");
        if (column.isText()) {
            style.wrapText(true);
        } else if (column.isPoints()) {
            style.format("#,##0.00").horizontalAlignment("right");
        } else {
            style.horizontalAlignment("center");
        }
        if (column.isTaken()) {
            Look.taken(style);
        }
        style.set();
    }
}
