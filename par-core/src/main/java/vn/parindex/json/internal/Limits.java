package vn.parindex.json.internal;

/**
 * What a reader takes at most; anything above is refused before it can cost time or memory.
 *
 * @param fileBytes bytes of one file
 * @param allBytes bytes of all files together
 * @param values JSON values of one file
 * @param depth objects and arrays inside each other
 * @param characters characters of one string or key
 */
public record Limits(int fileBytes, int allBytes, int values, int depth, int characters) {}
