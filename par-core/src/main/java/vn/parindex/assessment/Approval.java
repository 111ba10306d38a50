package vn.parindex.assessment;

import java.util.Objects;

/**
 * That the unit's leadership approved the self-assessment report.
 *
 * @param by who approved it
 * @param time when, as the host gives it
 * @param document the report's number and sign, possibly empty
 */
public record Approval(String by, String time, String document) {

    public Approval {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(document, "document");
    }
}
