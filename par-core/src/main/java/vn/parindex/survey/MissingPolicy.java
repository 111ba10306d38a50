package vn.parindex.survey;

import vn.parindex.value.Word;

/**
 * The treatment of a mean when one of its parts (a stratum, a group, a question) has no answers or too few. Never
 * chosen silently: the questionnaire states it.
 */
public enum MissingPolicy implements Word {
    /** The mean is refused: no percentage, with a finding that gives the reason. */
    REFUSE("refuse"),
    /** The mean is taken over the other parts, their weights scaled up, with a finding that names what was left out. */
    RENORMALISE("renormalise");

    private final String id;

    MissingPolicy(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
