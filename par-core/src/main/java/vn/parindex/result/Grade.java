package vn.parindex.result;

import java.io.Serializable;
import java.util.Objects;
import vn.parindex.finding.InputCheck;
import vn.parindex.value.Text;

/**
 * The band of a scale that the index falls into: a group or a rating.
 *
 * @param scale id of the scale
 * @param purpose {@code group} or {@code rating}
 * @param band id of the band
 * @param name the band's name
 */
public record Grade(String scale, String purpose, String band, Text name) implements Serializable {

    public Grade {
        InputCheck check = new InputCheck();
        scale = check.neededWords("/scale", scale);
        purpose = check.neededWords("/purpose", purpose);
        band = check.neededWords("/band", band);
        check.refuse();
        Objects.requireNonNull(name, "name");
    }
}
