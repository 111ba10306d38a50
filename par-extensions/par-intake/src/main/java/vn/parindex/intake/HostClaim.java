package vn.parindex.intake;

import jakarta.validation.ConstraintDeclarationException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A claim for one item in a class of a host's own, read by the names of its properties. */
final class HostClaim {

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
        form.setPoints(text(property, needed));
        return this;
    }

    HostClaim facts(String property, boolean needed) {
        Object given = read(property, needed);
        if (given instanceof Map<?, ?> facts) {
            facts.forEach(
                    (id, value) -> form.getFacts().put(String.valueOf(id), value == null ? "" : value.toString()));
        } else if (given != null) {
            throw new ConstraintDeclarationException(
                    "property " + property + " of " + bean.getClass().getName() + " is not a map of figures");
        }
        return this;
    }

    HostClaim evidence(String property, String explanation) {
        Object given = read(property, true);
        boolean some = given instanceof Collection<?> all
                ? !all.isEmpty()
                : given instanceof Map<?, ?> map
                        ? !map.isEmpty()
                        : given != null && !IntakeForm.isBlank(given.toString());
        if (some) {
            EvidenceForm document = new EvidenceForm();
            document.setTitle("evidence");
            form.getEvidence().add(document);
        }
        form.setExplanation(text(explanation, false));
        return this;
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
            return getter.get().invoke(bean);
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
