package vn.parindex.catalog;

import vn.parindex.finding.FindingCode;
import vn.parindex.value.PhraseBook;

/** The faults of installed rule sets: PAR-4001 to PAR-4099. */
public enum CatalogCode implements FindingCode {
    /** No provider offers the methodology. */
    UNKNOWN_METHODOLOGY(4001),
    /** Two providers offer one methodology. */
    METHODOLOGY_TWICE(4002),
    /** A provider's methodology has another id than announced. */
    METHODOLOGY_OTHER_ID(4003),
    /** A methodology sent by its id has another digest here. */
    METHODOLOGY_OTHER_DIGEST(4004),
    /** Where providers were sought, which were found, and what to do if one is missing. */
    PROVIDERS_SOUGHT(4005);

    private static final PhraseBook SENTENCES = PhraseBook.of(CatalogCode.class::getResourceAsStream, "codes");

    private final int number;

    CatalogCode(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public PhraseBook sentences() {
        return SENTENCES;
    }

    @Override
    public boolean isOfHost() {
        // The last goes with the first.
        return this != UNKNOWN_METHODOLOGY && this != PROVIDERS_SOUGHT;
    }
}
