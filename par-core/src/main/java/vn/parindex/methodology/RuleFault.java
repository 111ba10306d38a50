package vn.parindex.methodology;

import java.util.Objects;
import vn.parindex.finding.FindingCode;
import vn.parindex.value.Arguments;

/**
 * Something wrong with a rule.
 *
 * @param pointer the place in the rule, e.g. {@code /steps/1}; empty for the rule itself
 * @param code its code
 * @param arguments the values for the holes of the sentence
 */
public record RuleFault(String pointer, FindingCode code, Arguments arguments) {

    public RuleFault {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(arguments, "arguments");
    }

    RuleFault(String pointer, FindingCode code, Object... namesAndValues) {
        this(pointer, code, Arguments.of(namesAndValues));
    }
}
