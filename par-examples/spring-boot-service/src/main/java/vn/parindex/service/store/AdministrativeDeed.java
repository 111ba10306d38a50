package vn.parindex.service.store;

/**
 * An administrative act with its values; never a password.
 *
 * @param act what is done
 * @param before the value that it replaces, empty if none
 * @param after the value that it sets, empty if none
 */
public record AdministrativeDeed(AdministrativeAct act, String before, String after) {

    /**
     * Obtains an act without values.
     *
     * @param act what is done
     * @return the deed
     */
    public static AdministrativeDeed of(AdministrativeAct act) {
        return new AdministrativeDeed(act, "", "");
    }
}
