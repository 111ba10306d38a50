package vn.parindex.intake;

/**
 * The group of what is handed in: a {@link Draft} in which nothing is missing: figures, claims, evidence or an
 * explanation, reasons.
 */
public interface Submit extends Draft {}
