package vn.parindex.json.internal;

/**
 * The most that a reader takes; anything above is refused before it can cost time or memory.
 *
 * @param fileBytes bytes of one file
 * @param allBytes bytes of all files together
 * @param values JSON values of one file
 * @param depth objects and arrays inside each other
 * @param characters characters of one string or key
 */
public record Limits(int fileBytes, int allBytes, int values, int depth, int characters) {

    /**
     * The limits of documents about one unit; a province's result has about 100 KiB, that of the largest tree 11 MiB.
     */
    public static final Limits DOCUMENT = new Limits(16 << 20, 16 << 20, 1_000_000, 20, 100_000);

    /** The limits of rule sets and of what is written about them. */
    public static final Limits METHODOLOGY = new Limits(4 << 20, 16 << 20, 400_000, 40, 20_000);
}
