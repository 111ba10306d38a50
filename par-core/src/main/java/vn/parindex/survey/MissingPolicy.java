package vn.parindex.survey;

/**
 * What becomes of a mean when one of its parts (a stratum, a group, a question) has no answers or too few. Never chosen
 * silently: data.
 */
public enum MissingPolicy {
    /** The mean is refused: no percentage, with a finding that says why. */
    REFUSE("refuse"),
    /** The mean is taken over the other parts, their weights scaled up, with a finding that names what was left out. */
    RENORMALISE("renormalise");

    private final String id;

    MissingPolicy(String id) {
        this.id = id;
    }

    /**
     * The word used in files.
     *
     * @return {@code refuse} or {@code renormalise}
     */
    public String id() {
        return id;
    }
}
