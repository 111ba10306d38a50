package vn.parindex.intake;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.parindex.finding.Finding;
import vn.parindex.value.Language;

/**
 * Violations of constraints and the findings that they tell.
 *
 * <p>With Hibernate Validator every violation of our constraints carries its {@link Finding}, and its message is the
 * finding's sentence in the language that the host asks the validator for. With another provider the message has the
 * sentence in both languages, and the finding is not kept.
 */
public final class Violations {

    /** The template of all messages, which a host may replace in its {@code ValidationMessages}. */
    static final String MESSAGE = "{vn.parindex.intake.fault}";

    private Violations() {}

    /**
     * Returns the finding that a violation tells.
     *
     * @param violation the violation
     * @return the finding; empty if the constraint is not ours or the provider is not Hibernate Validator
     */
    public static Optional<Finding> finding(ConstraintViolation<?> violation) {
        return ProviderMessage.finding(violation);
    }

    /**
     * Returns the path of the property that a violation is about, as {@link FormFault#path()} has it.
     *
     * @param violation the violation
     * @return e.g. {@code opinions[3].facts[dossiers_on_time]}; empty for the whole
     */
    public static String path(ConstraintViolation<?> violation) {
        StringBuilder path = new StringBuilder();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.isInIterable()) {
                Object key = node.getIndex() == null ? node.getKey() : node.getIndex();
                path.append('[').append(key == null ? "" : key).append(']');
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                path.append(path.length() == 0 ? "" : ".").append(node.getName());
            }
        }
        return path.toString();
    }

    /**
     * Returns the faults that violations tell.
     *
     * @param violations what a validator found
     * @return those of our constraints, in the order of their paths
     */
    public static List<FormFault> faults(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .flatMap(violation -> finding(violation)
                        .map(finding -> new FormFault(path(violation), finding, FindingPlaces.isIncomplete(finding)))
                        .stream())
                .sorted(Comparator.comparing(FormFault::path))
                .toList();
    }

    static void add(List<FormFault> faults, String message, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        for (FormFault fault : faults) {
            String template = message;
            boolean carried = ProviderMessage.carry(context, fault.finding());
            if (!carried && message.equals(MESSAGE)) {
                template = literal(fault.finding());
            }
            place(context.buildConstraintViolationWithTemplate(template), PropertyPath.steps(fault.path()));
        }
    }

    private static String literal(Finding finding) {
        String both =
                finding.code().id() + ": " + finding.sentence(Language.VI) + " / " + finding.sentence(Language.EN);
        return both.replaceAll("([\\\\{}$])", "\\\\$1");
    }

    /** How a path goes on from a node; the nodes of Bean Validation have another type for every turn. */
    private record Turn(
            Function<String, NodeBuilderCustomizableContext> property,
            BiFunction<String, Class<?>, ContainerElementNodeBuilderCustomizableContext> element,
            Runnable end) {}

    private static void place(ConstraintViolationBuilder builder, List<PropertyPath.PathStep> steps) {
        PropertyPath.PathStep before = new PropertyPath.PathStep("", null);
        Turn turn = new Turn(builder::addPropertyNode, null, builder::addConstraintViolation);
        for (PropertyPath.PathStep step : steps) {
            NodeBuilderCustomizableContext node = turn.property().apply(step.name());
            if (before.isIndexed()) {
                NodeBuilderDefinedContext inside = before.index() >= 0
                        ? node.inIterable().atIndex(before.index())
                        : node.inIterable().atKey(before.key());
                turn = new Turn(
                        inside::addPropertyNode,
                        (name, type) -> inside.addContainerElementNode(name, type, type == Map.class ? 1 : 0),
                        inside::addConstraintViolation);
            } else {
                turn = new Turn(
                        node::addPropertyNode,
                        (name, type) -> node.addContainerElementNode(name, type, type == Map.class ? 1 : 0),
                        node::addConstraintViolation);
            }
            before = step;
        }
        if (!before.isIndexed()) {
            turn.end().run();
        } else if (before.index() >= 0) {
            var element = turn.element().apply("<list element>", List.class);
            element.inIterable().atIndex(before.index()).addConstraintViolation();
        } else {
            var element = turn.element().apply("<map value>", Map.class);
            element.inIterable().atKey(before.key()).addConstraintViolation();
        }
    }
}
