package vn.parindex.excel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;

/** The lists behind the drop-downs, one a column of the hidden sheet, each once. */
final class ChoiceLists {

    private static final int FIRST_COLUMN = 3;

    private final Worksheet sheet;
    private final Map<List<String>, Range> ranges = new HashMap<>();

    ChoiceLists(Worksheet sheet) {
        this.sheet = sheet;
    }

    Range of(List<String> choices) {
        return ranges.computeIfAbsent(choices, this::write);
    }

    private Range write(List<String> choices) {
        int column = FIRST_COLUMN + ranges.size();
        for (int row = 0; row < choices.size(); row++) {
            WrittenText.write(sheet, row, column, choices.get(row));
        }
        return sheet.range(0, column, choices.size() - 1, column);
    }
}
