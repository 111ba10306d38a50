package vn.parindex.jpa;

import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import vn.parindex.value.Points;

/** Points as a column of text, e.g. {@code 0.25}: kept exactly by every database, but sorted as text. */
@Immutable
@Converter(autoApply = true)
public final class PointsColumn extends TextColumn<Points> {

    /** Created by the persistence provider. */
    public PointsColumn() {
        super(Points::toString, Points::parse);
    }
}
