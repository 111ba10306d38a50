package vn.parindex.intake;

import java.util.stream.Stream;

/** Validates {@link FactsOf}; public for validators only. */
public final class FactsOfValidator extends RulesValidator<FactsOf, Object> {

    /** Creates a validator with the methodologies installed. */
    public FactsOfValidator() {
        // initialized by the provider
    }

    @Override
    String message() {
        return asked().message();
    }

    @Override
    Stream<FormFault> faults(Object bean) {
        HostClaim claim = HostClaim.of(bean, asked().methodology(), asked().methodologyId(), asked().code())
                .facts(asked().facts(), true);
        return claim.form().faults(rules()).stream()
                .filter(fault -> fault.path().startsWith("facts[") && (asked().complete() || !fault.incomplete()))
                .map(fault -> fault.at(asked().facts() + fault.path().substring("facts".length())));
    }
}
