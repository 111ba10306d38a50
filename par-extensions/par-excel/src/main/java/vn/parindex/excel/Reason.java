package vn.parindex.excel;

import vn.parindex.value.Language;
import vn.parindex.value.Text;

/** Reasons inside faults, in both languages. */
final class Reason {

    private Reason() {}

    static Text of(String key, Object... namesAndValues) {
        return Text.of(
                WorkbookText.in(Language.VI).say(key, namesAndValues),
                WorkbookText.in(Language.EN).say(key, namesAndValues));
    }
}
