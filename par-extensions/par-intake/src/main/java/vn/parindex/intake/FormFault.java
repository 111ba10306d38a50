package vn.parindex.intake;

import java.util.Objects;
import vn.parindex.finding.Finding;

/**
 * One fault of a form, at the property that shows it.
 *
 * @param path the path of the property as Bean Validation writes it, e.g. {@code opinions[3].facts[dossiers_on_time]};
 *     empty for the form as a whole
 * @param finding the fault, with code and sentences
 * @param incomplete true if something is missing that {@link Submit} asks for and {@link Draft} does not
 */
public record FormFault(String path, Finding finding, boolean incomplete) {

    /** Checks that nothing is null. */
    public FormFault {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(finding, "finding");
    }

    FormFault at(String other) {
        return new FormFault(other, finding, incomplete);
    }
}
