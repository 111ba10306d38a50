package vn.parindex.jpa;

import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import vn.parindex.value.NodeCode;

/** The code of a node as a column, e.g. {@code 3.4.1}, sorted as text by the database. */
@Immutable
@Converter(autoApply = true)
public final class NodeCodeColumn extends TextColumn<NodeCode> {

    /** Created by the persistence provider. */
    public NodeCodeColumn() {
        super(NodeCode::toString, NodeCode::parse);
    }
}
