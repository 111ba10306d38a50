package vn.parindex.word;

/** The measures of Nghị định 30/2020/NĐ-CP within its ranges, in millimetres and points. */
final class PageLayout {

    static final String FONT = "Times New Roman";

    static final int SHORT_SIDE = 210;
    static final int LONG_SIDE = 297;

    static final int TOP = 20;
    static final int BOTTOM = 20;
    static final int LEFT = 30;
    static final int RIGHT = 15;

    /** The width of the text on a page that stands, and on one that lies. */
    static final int TEXT_WIDTH = SHORT_SIDE - LEFT - RIGHT;

    static final int LYING_TEXT_WIDTH = LONG_SIDE - LEFT - RIGHT;

    static final int TEXT = 14;
    static final int MOTTO = 13;
    static final int COUNTRY = 12;
    static final int NUMBER = 13;
    static final int RECIPIENTS_HEAD = 12;
    static final int RECIPIENTS = 11;
    static final int TABLE = 11;
    static final int NOTE = 10;

    /** The part of the head's width that the issuing body has. */
    static final double ISSUER_SHARE = 0.40;

    private PageLayout() {}
}
