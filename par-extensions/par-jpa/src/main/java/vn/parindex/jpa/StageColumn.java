package vn.parindex.jpa;

import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import vn.parindex.value.Stage;

/** A stage as a column, by its id, e.g. {@code appraisal-1}. */
@Immutable
@Converter(autoApply = true)
public final class StageColumn extends WordColumn<Stage> {

    /** Created by the persistence provider. */
    public StageColumn() {
        super(Stage.class);
    }
}
