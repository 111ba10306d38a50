package vn.parindex.jpa;

import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import vn.parindex.json.ParJson;
import vn.parindex.result.IndexResult;

/** A result as a column, {@code par-result/1}. */
@Immutable
@Converter(autoApply = true)
public final class ResultColumn extends DocumentColumn<IndexResult> {

    /** Created by the persistence provider. */
    public ResultColumn() {
        super(ParJson.RESULT);
    }
}
