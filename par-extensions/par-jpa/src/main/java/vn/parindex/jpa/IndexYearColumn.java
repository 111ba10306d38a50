package vn.parindex.jpa;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import vn.parindex.value.IndexYear;

/** A year as a column, a whole number. */
@Immutable
@Converter(autoApply = true)
public final class IndexYearColumn implements AttributeConverter<IndexYear, Integer> {

    /** Created by the persistence provider. */
    public IndexYearColumn() {
        // holds nothing
    }

    @Override
    public Integer convertToDatabaseColumn(IndexYear year) {
        return year == null ? null : year.value();
    }

    @Override
    public IndexYear convertToEntityAttribute(Integer stored) {
        return stored == null ? null : IndexYear.of(stored);
    }
}
