package vn.parindex.word;

/** The texts that only the issuer of a paper knows. */
public enum PaperField {
    /** The body above the issuing one (cơ quan chủ quản). */
    PARENT,
    /** The issuing body (cơ quan ban hành). */
    ISSUER,
    /** Number and symbol (số, ký hiệu), e.g. {@code 15/BC-UBND}. */
    NUMBER,
    /** The place of issue (địa danh). */
    PLACE,
    /** Whom the paper is for (kính gửi), any number. */
    ADDRESSEE,
    /** Grounds on which the paper is issued (căn cứ), any number. */
    BASIS,
    /** Recipients of copies (nơi nhận), any number. */
    RECIPIENT,
    /** For whom the signer signs, e.g. {@code TM. ỦY BAN NHÂN DÂN}. */
    AUTHORITY,
    /** The position of the signer, e.g. {@code CHỦ TỊCH}. */
    POSITION,
    /** The name of the signer. */
    SIGNER,
    /** Who presides over a meeting (chủ trì). */
    CHAIR,
    /** Who keeps its minutes (thư ký). */
    SECRETARY,
    /** Who attends it (thành phần tham dự), any number. */
    ATTENDEE,
    /** Where it is held (địa điểm). */
    VENUE,
    /** When it begins, in words. */
    BEGUN,
    /** When it ends, in words. */
    ENDED
}
