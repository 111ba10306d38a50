package vn.parindex.intake;

import java.util.stream.Stream;

/** Validates {@link KnownMethodology}; public for validators only. */
public final class KnownMethodologyValidator extends RulesValidator<KnownMethodology, CharSequence> {

    /** Creates a validator with the methodologies installed. */
    public KnownMethodologyValidator() {
        // initialized by the provider
    }

    @Override
    String message() {
        return asked().message();
    }

    @Override
    Stream<FormFault> faults(CharSequence typed) {
        IntakeReader in = new IntakeReader(rules());
        if (!IntakeForm.isBlank(typed.toString())) {
            in.rules("", typed.toString());
        }
        return in.faults().stream();
    }
}
