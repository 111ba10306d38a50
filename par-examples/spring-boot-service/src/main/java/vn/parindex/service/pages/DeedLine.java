package vn.parindex.service.pages;

import java.util.Arrays;
import vn.parindex.appraisal.Role;
import vn.parindex.service.store.AdministrationRow;
import vn.parindex.service.store.AdministrativeAct;
import vn.parindex.service.store.AdministrativeDeed;
import vn.parindex.value.Language;

/**
 * An administrative act on a page.
 *
 * @param time when
 * @param login who
 * @param subject the login of the account or the id of the campaign
 * @param what what was done, in words
 * @param values the value set, with the one that it replaced; empty if none
 */
public record DeedLine(String time, String login, String subject, String what, String values) {

    static DeedLine of(AdministrationRow row) {
        AdministrativeDeed deed = row.deed();
        return new DeedLine(
                AreaSheet.time(row.done()),
                row.login(),
                row.subject(),
                deed.act().label().in(Language.VI),
                values(deed));
    }

    private static String values(AdministrativeDeed deed) {
        String after = deed.act() == AdministrativeAct.ACCOUNT_GIVEN ? role(deed.after()) : deed.after();
        if (deed.before().isEmpty()) {
            return after;
        }
        return deed.act() == AdministrativeAct.CAMPAIGN_REMOVED
                ? deed.before()
                : deed.before() + " → " + (after.isEmpty() ? "(để trống)" : after);
    }

    private static String role(String id) {
        return Arrays.stream(Role.values())
                .filter(role -> role.id().equals(id))
                .map(role -> role.label().in(Language.VI))
                .findFirst()
                .orElse(id);
    }
}
