package vn.parindex.jpa;

import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import vn.parindex.value.Mode;

/** A mode as a column, by its id, e.g. {@code final}. */
@Immutable
@Converter(autoApply = true)
public final class ModeColumn extends WordColumn<Mode> {

    /** Created by the persistence provider. */
    public ModeColumn() {
        super(Mode.class);
    }
}
