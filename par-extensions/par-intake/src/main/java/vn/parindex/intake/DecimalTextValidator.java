package vn.parindex.intake;

import java.util.stream.Stream;

/** Validates {@link DecimalText}; public for validators only. */
public final class DecimalTextValidator extends RulesValidator<DecimalText, CharSequence> {

    /** Creates a validator. */
    public DecimalTextValidator() {
        // initialized by the provider
    }

    @Override
    String message() {
        return asked().message();
    }

    @Override
    Stream<FormFault> faults(CharSequence typed) {
        String text = typed.toString();
        IntakeReader in = new IntakeReader(null);
        if (!IntakeForm.isBlank(text)) {
            switch (asked().kind()) {
                case POINTS -> in.typed(input -> input.points("", text));
                case PERCENTAGE -> in.typed(input -> input.percentage("", text));
                case NUMBER -> in.typed(input -> input.number("", text));
            }
        }
        return in.faults().stream();
    }
}
