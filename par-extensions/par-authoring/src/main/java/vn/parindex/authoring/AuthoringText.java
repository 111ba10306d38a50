package vn.parindex.authoring;

import vn.parindex.value.Language;
import vn.parindex.value.PhraseBook;
import vn.parindex.value.Phrases;

/** The headings and sentences of this package in each language. */
final class AuthoringText {

    private static final PhraseBook BOOK = PhraseBook.of(AuthoringText.class::getResourceAsStream, "authoring");

    private AuthoringText() {}

    static Phrases in(Language language) {
        return BOOK.in(language);
    }
}
