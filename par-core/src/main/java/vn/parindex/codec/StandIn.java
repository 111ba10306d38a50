package vn.parindex.codec;

/**
 * A value gone on with instead of one that is missing or refused, so that the rest is checked all the same. The fault
 * is noted, and the document refused in the end.
 *
 * @param <T> the type of the value
 * @param value the value
 * @param weighs true if checks of the whole look at such values, so that what they find beside it is not sure
 */
public record StandIn<T>(T value, boolean weighs) {}
