package vn.parindex.methodology;

import java.util.Objects;
import java.util.Optional;
import vn.parindex.finding.InputCheck;
import vn.parindex.value.Text;

/**
 * A figure that rules measure, declared once: what it is called and of which kind it must be.
 *
 * @param id the id in rules and assessments, e.g. {@code dossiers_resolved}
 * @param kind its kind
 * @param name its name in sentences
 * @param unit the thing counted, if anything is
 */
public record FactSpec(String id, FactKind kind, Text name, Optional<Text> unit) {

    public FactSpec {
        InputCheck.word("/id", id);
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(unit, "unit");
    }
}
