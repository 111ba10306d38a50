package vn.parindex.result;

import java.io.Serializable;
import java.util.Objects;
import vn.parindex.value.Text;

/**
 * One method's part of the result, as published tables print it: appraisal, survey, SIPAS, impact.
 *
 * @param method id of the method
 * @param name its name
 * @param score its points
 */
public record Part(String method, Text name, Score score) implements Serializable {

    public Part {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(score, "score");
    }
}
