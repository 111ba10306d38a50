package vn.parindex.excel;

import vn.parindex.value.Arguments;
import vn.parindex.value.Language;
import vn.parindex.value.Text;

/** Reasons inside faults, in both languages. */
final class Reason {

    private Reason() {}

    static Text of(String key, Object... namesAndValues) {
        Arguments values = Arguments.of(namesAndValues);
        return Text.of(
                WorkbookText.in(Language.VI).fill(key, values),
                WorkbookText.in(Language.EN).fill(key, values));
    }
}
