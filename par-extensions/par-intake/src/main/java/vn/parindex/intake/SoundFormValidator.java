package vn.parindex.intake;

import java.util.stream.Stream;

/** Validates {@link SoundForm}; public for validators only. */
public final class SoundFormValidator extends RulesValidator<SoundForm, IntakeForm> {

    /** Creates a validator with the methodologies installed. */
    public SoundFormValidator() {
        // initialized by the provider
    }

    @Override
    String message() {
        return asked().message();
    }

    @Override
    Stream<FormFault> faults(IntakeForm form) {
        return form.faults(rules()).stream().filter(fault -> fault.incomplete() == asked().complete());
    }
}
