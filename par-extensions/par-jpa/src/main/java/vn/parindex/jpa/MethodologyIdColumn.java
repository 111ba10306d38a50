package vn.parindex.jpa;

import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import vn.parindex.value.MethodologyId;

/** The id of a methodology as a column, e.g. {@code vn-1149-2020-province}. */
@Immutable
@Converter(autoApply = true)
public final class MethodologyIdColumn extends TextColumn<MethodologyId> {

    /** Created by the persistence provider. */
    public MethodologyIdColumn() {
        super(MethodologyId::value, MethodologyId::of);
    }
}
