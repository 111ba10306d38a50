package vn.parindex.jpa;

import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import vn.parindex.assessment.Assessment;
import vn.parindex.json.ParJson;

/** An assessment as a column, {@code par-assessment/1}. */
@Immutable
@Converter(autoApply = true)
public final class AssessmentColumn extends DocumentColumn<Assessment> {

    /** Created by the persistence provider. */
    public AssessmentColumn() {
        super(ParJson.ASSESSMENT);
    }
}
