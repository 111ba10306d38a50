package vn.parindex.intake;

import jakarta.validation.ConstraintDeclarationException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.parindex.value.Language;

/** A claim for one item in a class of a host's own, read by the names of its properties. */
final class HostClaim {

    private static final int MOST_DIGITS = 30;

    private final Object bean;
    private final OpinionForm form = new OpinionForm();

    private HostClaim(Object bean) {
        this.bean = bean;
    }

    /** Begins with methodology and code. */
    static HostClaim of(Object bean, String methodology, String methodologyId, String code) {
        HostClaim claim = new HostClaim(bean);
        claim.form.setMethodology(methodologyId.isEmpty() ? claim.text(methodology, true) : methodologyId);
        claim.form.setCode(claim.text(code, true));
        return claim;
    }

    HostClaim points(String property, boolean needed) {
        form.setPoints(typed(read(property, needed || !property.equals("points"))));
        return this;
    }

    HostClaim facts(String property, boolean needed) {
        Object given = read(property, needed || !property.equals("facts"));
        if (given instanceof Map<?, ?> facts) {
            facts.forEach((id, value) -> form.getFacts().put(String.valueOf(id), typed(value)));
        } else if (given != null) {
            throw new ConstraintDeclarationException(
                    "property " + property + " of " + bean.getClass().getName() + " is not a map of figures");
        }
        return this;
    }

    HostClaim evidence(String property, String explanation) {
        if (isGiven(read(property, true))) {
            EvidenceForm document = new EvidenceForm();
            document.setTitle("evidence");
            form.getEvidence().add(document);
        }
        form.setExplanation(text(explanation, !explanation.isEmpty() && !explanation.equals("explanation")));
        return this;
    }

    /** Checks whether anything is there; rows of a page left empty do not count. */
    private static boolean isGiven(Object value) {
        if (value instanceof Collection<?> all) {
            return all.stream().anyMatch(HostClaim::isGiven);
        }
        if (value instanceof Map<?, ?> map) {
            return isGiven(map.values());
        }
        return value instanceof Object[] all
                ? isGiven(Arrays.asList(all))
                : value != null && !IntakeForm.isBlank(value.toString());
    }

    /** Returns a value as people would type it; a number that was never a text can be read in one way only. */
    private static String typed(Object value) {
        String text = value == null ? "" : value.toString();
        if (value == null || value instanceof CharSequence) {
            return text;
        }
        try {
            BigDecimal number = new BigDecimal(text);
            return Math.abs(number.scale()) > MOST_DIGITS
                    ? text
                    : IntakeForm.shown(number.toPlainString(), Language.EN);
        } catch (NumberFormatException e) {
            return text; // no number at all
        }
    }

    OpinionForm form() {
        return form;
    }

    private String text(String property, boolean needed) {
        Object value = read(property, needed);
        return value == null ? "" : value.toString();
    }

    private Object read(String property, boolean needed) {
        Optional<Method> getter = getter(property);
        if (getter.isEmpty()) {
            if (needed) {
                throw new ConstraintDeclarationException(
                        bean.getClass().getName() + " has no property " + property + " that can be read");
            }
            return null;
        }
        try {
            getter.get().trySetAccessible();
            Object value = getter.get().invoke(bean);
            return value instanceof Optional<?> perhaps ? perhaps.orElse(null) : value;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new ConstraintDeclarationException(
                    "property " + property + " of " + bean.getClass().getName() + " cannot be read", e);
        }
    }

    private Optional<Method> getter(String property) {
        if (property.isEmpty()) {
            return Optional.empty();
        }
        String name = property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
        for (String candidate : new String[] {"get" + name, "is" + name, property}) {
            try {
                return Optional.of(bean.getClass().getMethod(candidate));
            } catch (NoSuchMethodException e) {
                // the next spelling
            }
        }
        return Optional.empty();
    }
}
