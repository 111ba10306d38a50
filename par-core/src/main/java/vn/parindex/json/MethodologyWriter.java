package vn.parindex.json;

import vn.parindex.methodology.Methodology;

/** Writes methodologies as one document that {@link MethodologyReader} reads. */
public final class MethodologyWriter {

    private MethodologyWriter() {
    }

    /**
     * The canonical form laid out for people: two spaces a level, one value a line, line feeds, one at the end.
     *
     * <p>Reading it gives an equal methodology, with the same digest, as long as the methodology keeps to the limits of
     * {@link MethodologyReader}.
     *
     * @param methodology the methodology
     * @return the document
     */
    public static String pretty(Methodology methodology) {
        return PrettyJson.of(methodology.canonical());
    }
}
