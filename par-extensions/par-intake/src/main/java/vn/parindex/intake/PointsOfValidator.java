package vn.parindex.intake;

import java.util.stream.Stream;

/** Validates {@link PointsOf}; public for validators only. */
public final class PointsOfValidator extends RulesValidator<PointsOf, Object> {

    /** Creates a validator with the methodologies installed. */
    public PointsOfValidator() {
        // initialized by the provider
    }

    @Override
    String message() {
        return asked().message();
    }

    @Override
    Stream<FormFault> faults(Object bean) {
        HostClaim claim = HostClaim.of(bean, asked().methodology(), asked().methodologyId(), asked().code())
                .points(asked().points(), true)
                .facts(asked().facts(), false);
        return claim.form().faults(rules()).stream()
                .filter(fault -> fault.path().equals("points") && !fault.incomplete())
                .map(fault -> fault.at(asked().points()));
    }
}
