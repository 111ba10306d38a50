package vn.parindex.spring;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import vn.parindex.finding.ParIndexException;
import vn.parindex.value.Language;

/** What stops the start of a host because of its rule sets: every fault, in both languages. */
public final class RulesFailureAnalyzer extends AbstractFailureAnalyzer<ParIndexException> {

    /** Created by Spring. */
    public RulesFailureAnalyzer() {
        // holds nothing
    }

    @Override
    protected FailureAnalysis analyze(Throwable failure, ParIndexException cause) {
        if (findCause(failure, BindException.class) != null) {
            return null; // a setting: Spring's own analysis names it
        }
        return new FailureAnalysis(
                cause.message(Language.VI) + "\n\n" + cause.message(Language.EN),
                "Sửa các bộ tiêu chí nêu trong par.rules hoặc giá trị của par.methodology.\n"
                        + "Correct the rule sets that par.rules names, or the value of par.methodology.",
                cause);
    }
}
