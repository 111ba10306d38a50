package vn.parindex.service.store;

import vn.parindex.value.Text;

/** What a secretary does beside the procedure. */
public enum AdministrativeAct {
    /** An account is given; the value after is the role. */
    ACCOUNT_GIVEN(Text.of("tạo tài khoản", "gave an account")),
    /** A password that is good once is given; it is not kept. */
    PASSWORD_GIVEN(Text.of("cấp mật khẩu dùng một lần", "gave a one-time password")),
    /** The person's name. */
    NAME_CHANGED(Text.of("ghi họ và tên", "set the name")),
    /** The unit or agency for which the person acts. */
    BODY_CHANGED(Text.of("ghi đơn vị hoặc cơ quan", "set the unit or agency")),
    /** The unit to which the person belongs. */
    HOME_CHANGED(Text.of("ghi đơn vị nơi công tác", "set the unit that the person belongs to")),
    /** The person may not sign in any more. */
    ACCOUNT_DISABLED(Text.of("khóa tài khoản", "disabled the account")),
    /** The person may sign in again. */
    ACCOUNT_ENABLED(Text.of("mở khóa tài khoản", "enabled the account")),
    /** A campaign is opened; the value after is its title. */
    CAMPAIGN_OPENED(Text.of("mở kỳ đánh giá", "opened the campaign")),
    /** A campaign opened by mistake is removed; the value before is its title. */
    CAMPAIGN_REMOVED(Text.of("xóa kỳ đánh giá mở nhầm", "removed the campaign opened by mistake"));

    private final Text label;

    AdministrativeAct(Text label) {
        this.label = label;
    }

    /**
     * Returns the name for people.
     *
     * @return the label in both languages
     */
    public Text label() {
        return label;
    }

    /**
     * Checks whether it is about an account.
     *
     * @return false if it is about a campaign
     */
    public boolean isOfAccount() {
        return this != CAMPAIGN_OPENED && this != CAMPAIGN_REMOVED;
    }
}
