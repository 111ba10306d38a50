package vn.parindex.methodology;

import java.util.Objects;
import vn.parindex.finding.InputCheck;
import vn.parindex.value.Text;

/**
 * A unit that a methodology is made for, with its group and its form.
 *
 * @param id the unit's id, as assessments give it
 * @param name its name
 * @param group the group for means and rankings; empty if none
 * @param form id of its form; empty if everything applies to it
 */
public record ListedUnit(String id, Text name, String group, String form) {

    public ListedUnit {
        InputCheck.word("/id", id);
        Objects.requireNonNull(name, "name");
        InputCheck check = new InputCheck(Text.MOST_CHARACTERS);
        group = check.remark("/group", group);
        form = check.remark("/form", form);
        check.refuse();
    }
}
