package vn.parindex.intake.internal;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.intake.Violations;
import vn.parindex.value.Language;

/**
 * One fault of a request.
 *
 * @param path the property of a form, the variable or the parameter; empty for none
 * @param finding the fault; null for one that is the host's own, with a message
 * @param message the message of a fault of the host's own constraints
 */
public record PlacedFault(String path, Finding finding, String message) {

    private static final String ROOT = ExactBodies.BODY;

    /** Returns the faults of a refusal, each at its own place. */
    public static List<PlacedFault> of(ParIndexException refusal) {
        return at("", refusal);
    }

    /** Returns the faults of a refusal, all at a path unless that is empty. */
    public static List<PlacedFault> at(String path, ParIndexException refusal) {
        return refusal.findings().stream()
                .map(finding -> new PlacedFault(path, finding, ""))
                .toList();
    }

    /** Returns the fault that a violation tells. */
    public static PlacedFault of(ConstraintViolation<?> violation) {
        return new PlacedFault(pathOf(violation), Violations.finding(violation).orElse(null), violation.getMessage());
    }

    /**
     * Returns the faults that violations tell, in the order of their paths; none if what a method returned violates
     * them, which is no fault of a request.
     */
    public static List<PlacedFault> of(Iterable<? extends ConstraintViolation<?>> violations) {
        List<PlacedFault> faults = new ArrayList<>();
        for (ConstraintViolation<?> violation : violations) {
            if (isOfReturnValue(violation)) {
                return List.of();
            }
            faults.add(of(violation));
        }
        return sorted(faults);
    }

    private static boolean isOfReturnValue(ConstraintViolation<?> violation) {
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.RETURN_VALUE) {
                return true;
            }
        }
        return false;
    }

    /** Returns faults in the order of their paths. */
    public static List<PlacedFault> sorted(List<PlacedFault> faults) {
        return faults.stream()
                .sorted(Comparator.comparing(PlacedFault::path).thenComparing(PlacedFault::message))
                .toList();
    }

    /** The path of a property, or the name of a parameter that a constraint stands on itself. */
    private static String pathOf(ConstraintViolation<?> violation) {
        String path = Violations.path(violation);
        Path.Node last = null;
        for (Path.Node node : violation.getPropertyPath()) {
            last = node;
        }
        return path.isEmpty() && last != null && last.getKind() == ElementKind.PARAMETER ? last.getName() : path;
    }

    /** Checks whether the fault is one of ours. */
    public boolean isOurs() {
        return finding != null;
    }

    /** The members of the answer, without those that say nothing. */
    Map<String, String> members(Language language) {
        Map<String, String> members = new LinkedHashMap<>();
        if (finding != null) {
            members.put("code", finding.code().id());
        }
        if (!path.isEmpty()) {
            members.put("path", path);
        } else if (finding != null) {
            addPlace(members, finding);
        }
        members.put("message", finding == null ? message : finding.sentence(language));
        return members;
    }

    private static void addPlace(Map<String, String> members, Finding finding) {
        String place = finding.place();
        // a place without a name is one in a body of the host's own
        if (place.equals(ROOT) || place.startsWith(ROOT + "#") || place.startsWith("#")) {
            members.put("pointer", finding.pointer());
        } else if (!place.isEmpty()) {
            members.put("place", place);
        }
    }
}
