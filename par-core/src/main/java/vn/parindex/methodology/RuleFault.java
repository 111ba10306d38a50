package vn.parindex.methodology;

import java.util.Objects;
import vn.parindex.finding.FindingCode;

/**
 * Something wrong with a rule.
 *
 * @param pointer where in the rule, e.g. {@code /steps/1}; empty for the rule itself
 * @param code what is wrong
 * @param arguments names and values in turn, for the sentence
 */
public record RuleFault(String pointer, FindingCode code, Object... arguments) {

    public RuleFault {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(code, "code");
        arguments = arguments.clone();
    }

    /**
     * Names and values in turn.
     *
     * @return a copy
     */
    @Override
    public Object[] arguments() {
        return arguments.clone();
    }
}
