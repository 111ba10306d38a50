package vn.parindex.spring;

import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.MethodValidationResult;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.intake.Violations;
import vn.parindex.intake.internal.PlacedFault;
import vn.parindex.intake.internal.Refusals;

/** What validation and binding found, as faults; those of the host's own constraints stand among ours. */
final class FormFaults {

    private FormFaults() {}

    static List<PlacedFault> of(Errors errors) {
        List<PlacedFault> faults = new ArrayList<>();
        errors.getAllErrors().forEach(error -> add(faults, error));
        return PlacedFault.sorted(faults);
    }

    static List<PlacedFault> of(MethodValidationResult result) {
        List<PlacedFault> faults = new ArrayList<>();
        for (ParameterValidationResult parameter : result.getParameterValidationResults()) {
            if (parameter instanceof ParameterErrors form) {
                form.getAllErrors().forEach(error -> add(faults, error));
            } else {
                String name = AddressFaults.name(parameter.getMethodParameter());
                parameter
                        .getResolvableErrors()
                        .forEach(error -> faults.add(new PlacedFault(name, finding(parameter, error), message(error))));
            }
        }
        return PlacedFault.sorted(faults);
    }

    private static Finding finding(ParameterValidationResult parameter, MessageSourceResolvable error) {
        return Violations.finding(parameter.unwrap(error, ConstraintViolation.class))
                .orElse(null);
    }

    private static void add(List<PlacedFault> faults, ObjectError error) {
        Optional<ParIndexException> refusal =
                error.contains(Throwable.class) ? Refusals.in(error.unwrap(Throwable.class)) : Optional.empty();
        String field = error instanceof FieldError at ? at.getField() : "";
        if (refusal.isPresent()) {
            faults.addAll(PlacedFault.at(field, refusal.get()));
        } else if (error.contains(ConstraintViolation.class)) {
            faults.add(PlacedFault.of(error.unwrap(ConstraintViolation.class)));
        } else {
            faults.add(new PlacedFault(field, null, message(error)));
        }
    }

    private static String message(MessageSourceResolvable error) {
        return String.valueOf(error.getDefaultMessage());
    }
}
