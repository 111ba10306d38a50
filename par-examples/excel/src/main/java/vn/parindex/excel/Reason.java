package vn.parindex.excel;

import vn.parindex.value.Language;
import vn.parindex.value.Text;

/** Reasons inside faults, in both languages. */
final class Reason {

    private Reason() {}

    static Text of(String key, Object... namesAndValues) {
        return Text.of(
                Words.in(Language.VI).say(key, namesAndValues),
                Words.in(Language.EN).say(key, namesAndValues));
    }
}
