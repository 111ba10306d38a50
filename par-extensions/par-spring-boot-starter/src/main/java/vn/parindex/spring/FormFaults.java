package vn.parindex.spring;

import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.Comparator;
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

/** What validation and binding found, as faults; those of the host's own constraints stand among ours. */
final class FormFaults {

    private FormFaults() {}

    static List<PlacedFault> of(Errors errors) {
        List<PlacedFault> faults = new ArrayList<>();
        errors.getAllErrors().forEach(error -> add(faults, error));
        return sorted(faults);
    }

    static List<PlacedFault> of(Iterable<? extends ConstraintViolation<?>> violations) {
        List<PlacedFault> faults = new ArrayList<>();
        violations.forEach(violation -> faults.add(of(violation)));
        return sorted(faults);
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
        return sorted(faults);
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
            refusal.get().findings().forEach(finding -> faults.add(new PlacedFault(field, finding, "")));
        } else if (error.contains(ConstraintViolation.class)) {
            faults.add(of(error.unwrap(ConstraintViolation.class)));
        } else {
            faults.add(new PlacedFault(field, null, message(error)));
        }
    }

    private static PlacedFault of(ConstraintViolation<?> violation) {
        return new PlacedFault(
                Violations.path(violation), Violations.finding(violation).orElse(null), violation.getMessage());
    }

    private static String message(MessageSourceResolvable error) {
        return String.valueOf(error.getDefaultMessage());
    }

    private static List<PlacedFault> sorted(List<PlacedFault> faults) {
        return faults.stream().sorted(Comparator.comparing(PlacedFault::path)).toList();
    }
}
