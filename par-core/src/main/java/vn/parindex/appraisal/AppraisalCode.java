package vn.parindex.appraisal;

import vn.parindex.finding.FindingCode;
import vn.parindex.value.PhraseBook;

/** Refusals of the appraisal procedure, and faults of a campaign or its events: PAR-8001 to PAR-8399. */
public enum AppraisalCode implements FindingCode {
    /** An action of another role. */
    WRONG_ROLE(8001),
    /** Somebody acts on the assessment of another unit. */
    OTHER_UNIT(8002),
    /** An action of another phase. */
    WRONG_PHASE(8003),
    /** A round that the campaign does not have. */
    NO_ROUND(8004),
    /** A round that is not open yet. */
    NOT_OPEN_YET(8005),
    /** A round whose deadline has passed. */
    DEADLINE_PASSED(8006),
    /** A round whose extended deadline has passed. */
    EXTENSION_PASSED(8007),
    /** A round that was locked for the unit. */
    ROUND_LOCKED(8008),
    /** The council has decided; nothing changes any more. */
    LOCKED_BY_COUNCIL(8009),
    /** The appraisal is over; nothing changes any more. */
    DECIDED_ALREADY(8010),
    /** The results are published; nothing changes any more. */
    PUBLISHED_ALREADY(8011),
    /** An action earlier than the last one. */
    TIME_BACKWARDS(8012),
    /** An item that another agency appraises. */
    NOT_YOUR_LEAF(8013),
    /** An opinion that somebody else has written. */
    OPINION_OF_ANOTHER(8014),
    /** An opinion on an item that is measured. */
    MEASURED_NOT_JUDGED(8015),
    /** A measured figure for an item that is judged. */
    JUDGED_NOT_MEASURED(8016),
    /** An item without claim or explanation. */
    CLAIM_MISSING(8017),
    /** A claim without evidence or explanation. */
    EVIDENCE_MISSING(8018),
    /** Words that are required are missing. */
    REASON_MISSING(8019),
    /** An opinion that neither recognises nor adjusts. */
    DECISION_MISSING(8020),
    /** Not applicable is granted already. */
    NOT_APPLICABLE_ALREADY(8021),
    /** Not applicable was not granted. */
    NOT_APPLICABLE_NOT_GRANTED(8022),
    /** A bonus or penalty that was not entered. */
    ADJUSTMENT_NOT_FOUND(8023),
    /** The self-assessment is opened again after the appraisal has begun. */
    APPRAISAL_BEGUN(8024),
    /** The explanation is cut off before its deadline. */
    MAY_STILL_EXPLAIN(8025),
    /** The first appraisal is cut off before its deadline with items waiting. */
    MAY_STILL_APPRAISE(8026),
    /** Items without points that count. */
    STILL_OPEN(8027),
    /** A deadline that is not later than it must be. */
    NOT_LATER(8028),
    /** A round that is over for the unit. */
    ROUND_OVER(8029),
    /** Somebody judges the unit that they belong to, or acted for. */
    OWN_UNIT(8030),
    /** A round that was unlocked until no later than its deadline, a time which has passed. */
    UNLOCK_PASSED(8031),
    /** A gap or a repetition in the numbers of a log. */
    EVENT_SEQUENCE(8101),
    /** An event that the procedure does not allow. */
    EVENT_NOT_ALLOWED(8102),
    /** An event whose old value is not what was there. */
    EVENT_OLD_VALUE(8103),
    /** An event whose new value is not what the action gives. */
    EVENT_NEW_VALUE(8104),
    /** A campaign without a round that it needs. */
    ROUND_MISSING(8201),
    /** A campaign without any appraisal. */
    NOBODY_APPRAISES(8202),
    /** Rounds out of order. */
    ROUND_ORDER(8203),
    /** A round that closes before it opens. */
    ROUND_NEVER_OPEN(8204),
    /** A role that may not act in a round, or no role. */
    ROUND_ACTORS(8205),
    /** An item assigned to two agencies. */
    ASSIGNED_TWICE(8206),
    /** An assigned item that the methodology does not have. */
    ASSIGNED_UNKNOWN(8207),
    /** Items assigned to nobody. */
    LEAVES_UNASSIGNED(8208),
    /** A campaign run under another methodology. */
    CAMPAIGN_OTHER_METHODOLOGY(8209),
    /** A round whose opinions the methodology never counts. */
    STAGE_NEVER_COUNTS(8210),
    /** A text that is not a time with its offset. */
    BAD_TIME(8301),
    /** An action without the content that its kind needs. */
    BAD_ACTION(8302);

    private static final PhraseBook SENTENCES = PhraseBook.of(AppraisalCode.class::getResourceAsStream, "codes");

    private final int number;

    AppraisalCode(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public PhraseBook sentences() {
        return SENTENCES;
    }
}
