package vn.parindex.intake;

import java.util.stream.Stream;

/** Validates {@link EvidenceGiven}; public for validators only. */
public final class EvidenceGivenValidator extends RulesValidator<EvidenceGiven, Object> {

    /** Creates a validator with the methodologies installed. */
    public EvidenceGivenValidator() {
        // initialized by the provider
    }

    @Override
    String message() {
        return asked().message();
    }

    @Override
    Stream<FormFault> faults(Object bean) {
        HostClaim claim = HostClaim.of(bean, asked().methodology(), asked().methodologyId(), asked().code())
                .points(asked().points(), false)
                .facts(asked().facts(), false)
                .evidence(asked().evidence(), asked().explanation());
        return claim.form().faults(rules()).stream()
                .filter(fault -> fault.path().equals("evidence"))
                .map(fault -> fault.at(asked().evidence()));
    }
}
