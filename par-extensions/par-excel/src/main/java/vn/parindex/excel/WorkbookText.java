package vn.parindex.excel;

import vn.parindex.value.Language;
import vn.parindex.value.PhraseBook;
import vn.parindex.value.Phrases;

/** The words of the sheets, in each language. */
final class WorkbookText {

    private static final PhraseBook BOOK = PhraseBook.of(WorkbookText.class::getResourceAsStream, "excel");

    private WorkbookText() {}

    static Phrases in(Language language) {
        return BOOK.in(language);
    }
}
