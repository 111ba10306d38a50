package vn.parindex.report;

import java.util.stream.Collectors;
import vn.parindex.report.Table.Blank;
import vn.parindex.report.Table.Cell;
import vn.parindex.report.Table.Decimal;
import vn.parindex.report.Table.Marks;
import vn.parindex.report.Table.Percent;
import vn.parindex.report.Table.Words;
import vn.parindex.value.Language;

/** Writes a cell as the people who read it expect: numbers in the language's way, marks as signs. */
final class CellText {

    private CellText() {}

    static String of(Cell cell, Language language) {
        if (cell instanceof Words words) {
            return words.value();
        }
        if (cell instanceof Decimal decimal) {
            String number = language.number(decimal.printed());
            return decimal.signed() && decimal.printed().signum() > 0 ? "+" + number : number;
        }
        if (cell instanceof Percent percent) {
            return language.number(percent.printed());
        }
        if (cell instanceof Marks marks) {
            return marks.values().stream().map(Mark::sign).collect(Collectors.joining(" "));
        }
        if (cell instanceof Blank) {
            return "";
        }
        throw new IllegalStateException("unknown cell: " + cell);
    }
}
