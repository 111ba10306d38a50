package vn.parindex.excel;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.finding.Finding;
import vn.parindex.finding.FindingCode;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.ParIndexException;

/** The faults of one file, as they are found. */
final class WorkbookFaults {

    private static final int MOST = 1_000;

    private final String file;
    private final List<Finding> found = new ArrayList<>();

    WorkbookFaults(String file) {
        this.file = file;
    }

    /** Adds a fault of the whole file. */
    static ParIndexException unusable(String file, FindingCode code, Object... arguments) {
        return new ParIndexException(Finding.error(code, file, arguments));
    }

    /** Adds a fault of a cell: {@code an-giang.xlsx!Tự đánh giá!G12}. */
    void at(String sheet, int row, FormColumn column, FindingCode code, Object... arguments) {
        at(sheet, row, column.index(), code, arguments);
    }

    void at(String sheet, int row, int column, FindingCode code, Object... arguments) {
        add(place(file, sheet, row, column), code, arguments);
    }

    /** Adds a fault of a sheet. */
    void in(String sheet, FindingCode code, Object... arguments) {
        add(file + "!" + sheet, code, arguments);
    }

    private void add(String place, FindingCode code, Object... arguments) {
        if (found.size() == MOST) {
            found.add(Finding.error(InputCode.TOO_MANY_FAULTS, file, "allowed", MOST));
            throw new ParIndexException(found);
        }
        found.add(Finding.error(code, place, arguments));
    }

    static String place(String file, String sheet, int row, int column) {
        return file + "!" + sheet + "!" + Address.of(row, column);
    }

    int count() {
        return found.size();
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new ParIndexException(found);
        }
    }
}
