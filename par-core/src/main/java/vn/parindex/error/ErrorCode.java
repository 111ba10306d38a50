package vn.parindex.error;

import java.util.Arrays;
import java.util.Optional;

/**
 * Every fault and remark that the library can report, with a number that never changes meaning.
 *
 * <p>1xxx assessments, 2xxx methodologies, 3xxx files, 4xxx the catalogue, 5xxx ranking, 7xxx surveys, 8xxx the
 * appraisal procedure, 9xxx reports.
 *
 * <p>1xxx assessments, 2xxx methodologies, 3xxx files, 4xxx the catalogue, 5xxx ranking, 6xxx published figures and CSV
 * files.
 */
public enum ErrorCode {
    /** An entry for a code that is not a leaf. */
    UNKNOWN_LEAF(1001),
    /** Stated points below zero. */
    NEGATIVE_POINTS(1002),
    /** Stated points above the maximum. */
    ABOVE_MAXIMUM(1003),
    /** Stated points that the rule cannot give. */
    POINTS_NOT_POSSIBLE(1004),
    /** A figure that the rule needs is missing. */
    MISSING_FACT(1005),
    /** A figure that the leaf does not measure. */
    UNKNOWN_FACT(1006),
    /** A figure of the wrong kind. */
    WRONG_FACT_KIND(1007),
    /** A numerator above zero over a denominator of zero. */
    NUMERATOR_OVER_ZERO(1008),
    /** A figure below zero. */
    NEGATIVE_FACT(1009),
    /** A count that is not whole. */
    FACT_NOT_WHOLE(1010),
    /** A percentage outside 0 to 100. */
    PERCENT_OUT_OF_RANGE(1011),
    /** A level that the rule does not have. */
    UNKNOWN_LEVEL(1012),
    /** A share above 100 % where none is expected. */
    SHARE_ABOVE_100(1013),
    /** Stated points differ from what the same opinion's figures give. */
    CLAIM_CONTRADICTS_FACTS(1014),
    /** Points stated without figures. */
    POINTS_WITHOUT_FACTS(1015),
    /** No opinion that counts in this mode. */
    NOT_SCORED(1016),
    /** The same figure has another value at another leaf. */
    FACT_DIFFERS_ELSEWHERE(1017),
    /** Not applicable where the methodology does not permit it. */
    NOT_APPLICABLE_REFUSED(1018),
    /** Not applicable without a reason or without who granted it. */
    NOT_APPLICABLE_UNGRANTED(1019),
    /** A claim for an item that is not self-assessed. */
    SELF_ASSESSMENT_REFUSED(1020),
    /** Adjusted without a reason. */
    ADJUSTED_WITHOUT_REASON(1021),
    /** The assessment was made for another methodology. */
    OTHER_METHODOLOGY(1022),
    /** The methodology was not made for this year. */
    ROUND_NOT_COVERED(1023),
    /** Recognised, but there is no earlier opinion. */
    NOTHING_TO_RECOGNISE(1024),
    /** Adjusted without points or figures. */
    ADJUSTED_WITHOUT_VALUE(1025),
    /** Stated points outside the range that the rule can give. */
    POINTS_OUT_OF_RANGE(1026),
    /** Stated points that are not a multiple of the step. */
    POINTS_OFF_STEP(1027),
    /** Survey figures for an item that is not measured by survey or index. */
    SURVEY_STAGE_MISPLACED(1028),
    /** A bonus or penalty that the methodology does not have. */
    UNKNOWN_ADJUSTMENT(1029),
    /** A bonus or penalty above its cap. */
    ADJUSTMENT_CAPPED(1030),
    /** A bonus or penalty without a reason or below zero. */
    ADJUSTMENT_INVALID(1031),
    /** An opinion comes to something else than the one before it and no reason is given. */
    CHANGED_WITHOUT_REASON(1032),
    /** Points inside the total were cut at it. */
    CUT_AT_TOTAL(1033),
    /** An opinion on an item that is measured, not judged. */
    OPINION_IGNORED(1034),
    /** An opinion recognises one value and states another. */
    RECOGNISED_OTHER_VALUE(1035),
    /** Points stated where the figures say not applicable. */
    POINTS_BUT_NOT_APPLICABLE(1036),
    /** An opinion recognises another and gives a figure that the other does not. */
    RECOGNISED_OTHER_FACT(1037),
    /** Points or figures in an explanation, which only argues. */
    EXPLANATION_DOES_NOT_SCORE(1038),
    /** Granted as not applicable while an opinion gives points. */
    NOT_APPLICABLE_OVER_OPINIONS(1039),
    /** A penalty took the sum below zero. */
    CUT_AT_ZERO(1040),
    /** Stated points below the least that the rule can give. */
    POINTS_BELOW_LEAST(1041),
    /** The unit is not one of those that the methodology is made for. */
    UNIT_NOT_LISTED(1047),
    /** An entry for an item that the unit's form does not have. */
    OUTSIDE_FORM(1048),
    /** A node's code is not the next one. */
    CODE_EXPECTED(2001),
    /** A maximum is not the sum of the children's. */
    SUM_MISMATCH(2002),
    /** The total is not the sum of the areas. */
    TOTAL_MISMATCH(2003),
    /** A value that must be above zero is not. */
    NOT_POSITIVE(2004),
    /** A value that must not be below zero is. */
    BELOW_ZERO(2005),
    /** A rule's best outcome is not the maximum. */
    BEST_NOT_MAXIMUM(2006),
    /** A rule without steps. */
    STEPS_EMPTY(2007),
    /** Steps overlap or do not fall. */
    STEPS_NOT_FALLING(2008),
    /** A threshold of a count is not whole. */
    NOT_WHOLE_THRESHOLD(2009),
    /** The floor is not below the full-marks point. */
    FLOOR_NOT_BELOW_FULL(2010),
    /** The full-marks point is above 100 %. */
    FULL_ABOVE_100(2011),
    /** The line does not go to a higher share. */
    LINE_NOT_RISING(2012),
    /** The line gives the same points at both ends. */
    LINE_FLAT(2013),
    /** A checklist with too few or too many items. */
    ITEM_COUNT(2014),
    /** Something that must be unique stands twice. */
    REPEATED(2015),
    /** Fewer than two levels. */
    LEVELS_TOO_FEW(2016),
    /** A value above the leaf's maximum. */
    ABOVE_LEAF_MAXIMUM(2017),
    /** A deduction so small that it needs too many to reach zero. */
    DEDUCTION_TOO_SMALL(2018),
    /** The maximum is not a multiple of the step. */
    MAXIMUM_OFF_STEP(2019),
    /** A method that the methodology does not have. */
    UNKNOWN_METHOD(2020),
    /** A rule measures a figure that nobody declares. */
    UNKNOWN_FACT_ID(2021),
    /** A rule measures a figure of a kind it cannot use. */
    FACT_KIND_MISMATCH(2022),
    /** A rule that does not go with the method. */
    METHOD_RULE_MISMATCH(2023),
    /** A citation names a source that is not listed. */
    UNKNOWN_SOURCE(2024),
    /** A rule or leaf permits what the policy refuses. */
    NOT_APPLICABLE_CONFLICT(2025),
    /** Bands of a scale do not fall. */
    BANDS_NOT_FALLING(2026),
    /** A scale needs one lowest band without a lower end, as the last. */
    LOWEST_BAND(2027),
    /** A list that must not be empty is. */
    EMPTY_LIST(2028),
    /** A criterion has both sub-criteria and a rule, or neither. */
    LEAF_OR_PARENT(2029),
    /** More nodes than allowed. */
    TOO_MANY_NODES(2030),
    /** An identifier that is not of the form. */
    BAD_IDENTIFIER(2031),
    /** Points with more decimals than the rounding of leaves keeps. */
    FINER_THAN_ROUNDING(2032),
    /** A form leaves out everything. */
    NOTHING_LEFT(2040),
    /** A code that the tree does not have. */
    UNKNOWN_NODE(2041),
    /** A unit's form that the methodology does not have. */
    UNKNOWN_FORM(2042),
    /** The base is not the one that a change was written for. */
    BASE_DIGEST(2101),
    /** Rule sets that build on each other in a circle. */
    BASE_CYCLE(2102),
    /** Too many rule sets that build on each other. */
    BASES_TOO_MANY(2103),
    /** A changed rule set keeps the id of its base. */
    ID_OF_BASE(2104),
    /** A field that a row does not have or that cannot be corrected. */
    UNKNOWN_FIELD(2105),
    /** A correction starts from another value than is there. */
    FROM_MISMATCH(2106),
    /** One field corrected twice, as a whole and in part also counts. */
    CORRECTED_TWICE(2107),
    /** A correction to the value that is there. */
    NOTHING_CORRECTED(2108),
    /** A confirmation whose two statements of confidence differ. */
    CONFIRMED_OTHERWISE(2109),
    /** A rule in the notation of sheets that cannot be read. */
    BAD_RULE_NOTATION(2110),
    /** A correction empties a field that a row must have. */
    FIELD_NEEDED(2111),
    /** A citation in a table without a source. */
    BAD_CITATION(2112),
    /** A mark in a check-list that is neither right nor wrong. */
    MARK_UNKNOWN(2113),
    /** A row marked wrong without a right value. */
    WRONG_WITHOUT_VALUE(2114),
    /** A right value in a row that is not marked wrong. */
    VALUE_WITHOUT_WRONG(2115),
    /** A check-list in which no row is marked. */
    NOTHING_MARKED(2116),
    /** A fact is added and no rule measures it. */
    FACT_ADDED_UNUSED(2117),
    /** An operation on a row that an earlier one took away. */
    NODE_TAKEN_AWAY(2120),
    /** A row that cannot stand under another because of its tier. */
    WRONG_TIER(2121),
    /** A row named as neighbour that stands elsewhere. */
    NOT_A_SIBLING(2122),
    /** A position that is told twice or not at all. */
    POSITION_UNCLEAR(2123),
    /** A row moved next to or under itself. */
    INTO_ITSELF(2124),
    /** Points of a rule that cannot be brought to another maximum exactly. */
    NOT_RESCALABLE(2125),
    /** A row becomes a leaf and its method or rule is missing. */
    SCORING_INCOMPLETE(2126),
    /** An addition that holds no row or several. */
    ONE_NODE(2127),
    /** An operation that changes nothing. */
    NOTHING_SET(2128),
    /** A rule is stated and to be rescaled. */
    RULE_AND_RESCALE(2129),
    /** Points that no figure can lead to. */
    OTHERWISE_NEVER_GIVEN(2140),
    /** A step that only a share above 100 % reaches. */
    STEP_ABOVE_100(2141),
    /** A band that no index can fall into. */
    BAND_NEVER_MET(2142),
    /** A band's lower end between two printed values. */
    BAND_BETWEEN_PRINTED(2143),
    /** A figure that two leaves use in two meanings. */
    FACT_OF_TWO_MEANINGS(2145),
    /** A row that cites a document without a place in it. */
    CITATION_WITHOUT_PLACE(2146),
    /** A row that is surer than the document it cites. */
    SURER_THAN_SOURCE(2147),
    /** Points that are no multiple of a quarter. */
    POINTS_OFF_QUARTER(2148),
    /** A text without English. */
    ENGLISH_MISSING(2149),
    /** Two rows under one row with one name. */
    SIBLINGS_OF_ONE_NAME(2150),
    /** Not applicable is permitted, but nothing to measure gives zero. */
    NONE_IS_ZERO(2151),
    /** A figure that no rule measures. */
    FACT_UNMEASURED(2152),
    /** A document that nothing cites. */
    SOURCE_UNCITED(2153),
    /** A self-assessed item that asks for no evidence. */
    EVIDENCE_NOT_ASKED(2154),
    /** A criterion with one sub-criterion. */
    ONLY_CHILD(2155),
    /** A method that no leaf names. */
    METHOD_UNUSED(2156),
    /** A form that no listed unit has. */
    FORM_UNUSED(2157),
    /** A total other than 100. */
    TOTAL_NOT_100(2158),
    /** Two listed units with one name. */
    UNIT_NAME_TWICE(2159),
    /** A sheet larger than allowed. */
    SHEET_TOO_LARGE(2171),
    /** A row of a sheet with more cells than the header. */
    ROW_WIDER_THAN_HEADER(2172),
    /** A tier that does not go with the code. */
    TIER_MISMATCH(2173),
    /** A row that does not stand below the row above it. */
    ROW_OUT_OF_PLACE(2174),
    /** A head file for a sheet that holds the tree itself. */
    HEAD_WITH_AREAS(2175),
    /** A cell of a sheet that holds a formula or an error. */
    CELL_WITHOUT_VALUE(2176),
    /** A file cannot be read. */
    UNREADABLE(3001),
    /** A file is not UTF-8. */
    NOT_UTF8(3002),
    /** A file is not JSON. */
    NOT_JSON(3003),
    /** A key that the format does not have. */
    UNKNOWN_KEY(3004),
    /** A required key is missing. */
    MISSING_KEY(3005),
    /** A key stands twice in one object. */
    DUPLICATE_KEY(3006),
    /** A value of the wrong type. */
    WRONG_TYPE(3007),
    /** A decimal written as a JSON number. */
    NUMBER_NOT_STRING(3008),
    /** A text that is not a plain decimal. */
    BAD_DECIMAL(3009),
    /** A decimal outside the allowed range. */
    DECIMAL_OUT_OF_RANGE(3010),
    /** A text that is not Unicode NFC. */
    NOT_NFC(3011),
    /** A word that is not one of a closed list. */
    UNKNOWN_WORD(3012),
    /** A text that must not be blank. */
    BLANK(3013),
    /** Another format id than the one expected. */
    WRONG_FORMAT(3014),
    /** A file name that may not be used. */
    BAD_FILE_NAME(3015),
    /** A file or a text larger than allowed. */
    TOO_LARGE(3016),
    /** A text that is not a node code. */
    BAD_CODE(3017),
    /** Two entries for one code, or two opinions for one stage. */
    DUPLICATE_ENTRY(3018),
    /** A text that is not an ISO date. */
    BAD_DATE(3019),
    /** A value that the format refuses. */
    BAD_VALUE(3020),
    /** Something stands after the end of the document. */
    TRAILING_TEXT(3021),
    /** Nesting deeper than allowed. */
    TOO_DEEP(3022),
    /** A file begins with a byte order mark. */
    BYTE_ORDER_MARK(3023),
    /** More faults than are listed. */
    TOO_MANY_FAULTS(3024),
    /** A figure with more decimals than are held. */
    TOO_MANY_DECIMALS(3050),
    /** A number that has been a binary floating-point number. */
    BINARY_FLOAT(3051),
    /** A figure stated in a result that its parts do not give. */
    DERIVED_MISMATCH(3052),
    /** A node of a result out of order. */
    NODE_OUT_OF_ORDER(3053),
    /** A node of a result without the node above it. */
    PARENT_MISSING(3054),
    /** A file that is not an Excel workbook of the form .xlsx. */
    XLSX_NOT(3100),
    /** A workbook of the old form .xls, or one that needs a password to open. */
    XLSX_OLD(3101),
    /** A workbook that is larger, or unpacks to more, than a filled form can. */
    XLSX_TOO_LARGE(3102),
    /** A workbook that is damaged. */
    XLSX_DAMAGED(3103),
    /** A workbook without a sheet of the form. */
    XLSX_SHEET_MISSING(3104),
    /** A sheet of another form or version. */
    XLSX_FORMAT(3105),
    /** A form of another methodology. */
    XLSX_METHODOLOGY(3106),
    /** A form of the same methodology with other bytes. */
    XLSX_DIGEST(3107),
    /** A unit or year of a form that is unusable. */
    XLSX_HEAD(3108),
    /** A row whose hidden codes are not of the form. */
    ROW_CHANGED(3110),
    /** A row that stands twice. */
    ROW_TWICE(3111),
    /** A row that the form has and the sheet has not. */
    ROW_MISSING(3112),
    /** Something written in a row that is not of the form. */
    ROW_EXTRA(3113),
    /** Something written where nothing is to be entered. */
    CELL_NOT_INPUT(3114),
    /** A formula where a value is needed. */
    CELL_FORMULA(3115),
    /** A cell that shows an error of Excel. */
    CELL_ERROR(3116),
    /** Text where a number is needed. */
    CELL_NOT_NUMBER(3117),
    /** A number that only a computation in binary floating point can leave in a cell. */
    CELL_BINARY_NUMBER(3118),
    /** A number with too many decimals or digits. */
    CELL_DECIMALS(3119),
    /** A number below zero. */
    CELL_NEGATIVE(3120),
    /** A count that is not whole. */
    CELL_NOT_WHOLE(3121),
    /** A number above what is allowed. */
    CELL_ABOVE(3122),
    /** A word that is not among the choices of a cell. */
    CELL_NOT_CHOICE(3123),
    /** A character that no text may hold. */
    CELL_CHARACTER(3124),
    /** A leaf that is filled in part. */
    FIGURE_MISSING(3125),
    /** A date of evidence without a document. */
    EVIDENCE_UNNAMED(3126),
    /** No provider offers the methodology. */
    UNKNOWN_METHODOLOGY(4001),
    /** Two providers offer one methodology. */
    METHODOLOGY_TWICE(4002),
    /** A provider's methodology has another id than announced. */
    METHODOLOGY_OTHER_ID(4003),
    /** A provisional result is not ranked. */
    PROVISIONAL_NOT_RANKED(5001),
    /** Two results for one unit. */
    UNIT_TWICE(5002),
    /** Results of different methodologies or modes in one ranking. */
    MIXED_METHODOLOGIES(5003),
    /** The stated keys leave units of equal value equal. */
    TIE_NOT_BROKEN(5004),
    /** Results of different versions of this library in one ranking. */
    MIXED_VERSIONS(5005),
    /** A result with errors is ranked. */
    RANKED_WITH_ERRORS(5006),
    /** Nothing of what is ranked applies to a unit. */
    NOTHING_TO_RANK(5007),
    /** A crosswalk joins methodologies of different levels. */
    OTHER_LEVEL(5101),
    /** A code that is no node of the crosswalk's tier. */
    NOT_OF_TIER(5102),
    /** A node that stands in no row of a crosswalk. */
    NOT_IN_CROSSWALK(5103),
    /** A crosswalk row with a number of items that does not go with its kind. */
    ROW_FORM(5104),
    /** A crosswalk row says same or renamed, but the maxima differ. */
    ROW_MAXIMA_DIFFER(5105),
    /** A crosswalk row says that the maximum changed, but it is equal. */
    ROW_MAXIMA_EQUAL(5106),
    /** A crosswalk row says same, but the names differ. */
    ROW_NAMES_DIFFER(5107),
    /** A crosswalk row says renamed, but the names are equal. */
    ROW_NAMES_EQUAL(5108),
    /** A crosswalk names a methodology that is not at hand. */
    CROSSWALK_METHODOLOGY_UNKNOWN(5109),
    /** A crosswalk is for other methodologies than those at hand. */
    OTHER_CROSSWALK(5201),
    /** Results of two modes are to be compared. */
    OTHER_MODE(5202),
    /** The index of the two years was computed by different methodologies. */
    METHODOLOGIES_DIFFER(5203),
    /** The two years ranked a different number of units. */
    FIELDS_DIFFER(5204),
    /** The two years were ranked by different rules. */
    RANKS_OF_OTHER_RULES(5205),
    /** A column of a CSV file is missing. */
    MISSING_COLUMN(6001),
    /** A column that the CSV file does not have. */
    UNKNOWN_COLUMN(6002),
    /** A column stands twice. */
    COLUMN_TWICE(6003),
    /** A record with too few or too many fields. */
    COLUMN_COUNT(6004),
    /** A quoted field without an end. */
    QUOTE_NOT_CLOSED(6005),
    /** A quote inside a field that is not quoted, or text after the closing quote. */
    QUOTE_MISPLACED(6006),
    /** A field that must not be empty. */
    EMPTY_FIELD(6007),
    /** A year that is none. */
    BAD_YEAR(6008),
    /** A measure of numbers with a value that is none. */
    NOT_A_NUMBER(6009),
    /** A file without rows. */
    NO_ROWS(6010),
    /** Printed parts do not make the printed total. */
    PARTS_SUM_DIFFERS(6101),
    /** Points over their maximum are not the printed index. */
    POINTS_SHARE_DIFFERS(6102),
    /** Points of the areas do not make the printed total. */
    AREAS_SUM_DIFFERS(6103),
    /** An area's points over its maximum are not the printed percentage. */
    AREA_SHARE_DIFFERS(6104),
    /** An area's points and lost points do not make its maximum. */
    AREA_LOSS_DIFFERS(6105),
    /** The lost points are not what the index lacks. */
    LOST_SUM_DIFFERS(6106),
    /** The SIPAS part does not follow from the SIPAS index. */
    SIPAS_PART_DIFFERS(6107),
    /** The change against the year before is not the difference of the two years. */
    CHANGE_DIFFERS(6108),
    /** The change of rank is not the difference of the two ranks. */
    RANK_CHANGE_DIFFERS(6109),
    /** The printed maxima do not make the scale. */
    MAXIMA_SUM_DIFFERS(6110),
    /** A printed maximum is not that of the round. */
    MAXIMUM_DIFFERS(6111),
    /** A rank contradicts the order of the values. */
    RANK_ORDER_BROKEN(6112),
    /** More units lie between two ranks than there are free ranks. */
    RANK_ROOM_LACKING(6113),
    /** In a whole set a rank stands twice or is missing. */
    RANKS_NOT_WHOLE(6114),
    /** A rating does not fit the province's scale. */
    RATING_OFF_SCALE(6115),
    /** A higher value has a worse rating. */
    RATING_ORDER_BROKEN(6116),
    /** The number of units of a rating contradicts the units named. */
    RATING_COUNT_DIFFERS(6117),
    /** A rating contradicts the rank and the counts of ratings. */
    RATING_NOT_BY_RANK(6118),
    /** The counts do not make the whole set. */
    COUNT_SUM_DIFFERS(6119),
    /** The number of units above a limit contradicts single figures. */
    COUNT_SIDE_DIFFERS(6120),
    /** The mean is not that of all single figures. */
    MEAN_DIFFERS(6121),
    /** A mean lies where it cannot lie. */
    MEAN_OUT_OF_BOUNDS(6122),
    /** The highest less the lowest is not the printed range. */
    RANGE_DIFFERS(6123),
    /** Two figures are further apart than the printed range. */
    RANGE_EXCEEDED(6124),
    /** A figure outside what it can be. */
    FIGURE_OUT_OF_BOUNDS(6125),
    /** A count or rank that is not whole. */
    FIGURE_NOT_WHOLE(6126),
    /** Two rows print different values for one figure. */
    FIGURE_PRINTED_TWICE(6127),
    /** One rank for two units without equal indices to show a tie. */
    RANK_SHARED(6128),
    /** A rating that the province does not give. */
    RATING_NOT_IN_SCALE(6129),
    /** Index and rank that contradict each other about how many units are above a limit. */
    SIDES_CONTRADICT(6130),
    /** A measure that is not known. */
    UNKNOWN_MEASURE(6201),
    /** A rating that is not one of the usual words. */
    UNKNOWN_RATING(6202),
    /** An index with nothing beside it. */
    INDEX_ALONE(6203),
    /** A rank with nothing beside it. */
    RANK_ALONE(6204),
    /** A SIPAS figure with nothing beside it. */
    SIPAS_ALONE(6205),
    /** A part without the other parts or the index. */
    PART_ALONE(6206),
    /** Points without their maximum or the index. */
    POINTS_ALONE(6207),
    /** Points of an area with nothing beside them. */
    AREA_ALONE(6208),
    /** A rank in an area without the areas' points. */
    AREA_RANK_ALONE(6209),
    /** A change without the figures of both years. */
    CHANGE_ALONE(6210),
    /** Lost points without the others or the index. */
    LOST_ALONE(6211),
    /** A rating without an index or a whole scale. */
    RATING_ALONE(6212),
    /** A count without the others. */
    COUNT_ALONE(6213),
    /** A mean without the single figures. */
    MEAN_ALONE(6214),
    /** A range without its two ends. */
    RANGE_ALONE(6215),
    /** A maximum without the others. */
    MAXIMUM_ALONE(6216),
    /** A misfit that is declared. */
    DECLARED_MISFIT(6301),
    /** A declared figure contradicts nothing. */
    DECLARATION_STALE(6302),
    /** A declaration without its figure. */
    DECLARATION_UNUSED(6303),
    /** A sum that holds but misses by more than is usual. */
    ROUNDING_UNUSUAL(6304),
    /** A word for a measure that is not known, once for all its rows. */
    MEASURE_WORD_UNKNOWN(6305),
    /** A word for a level that is not known, once for all its rows. */
    LEVEL_WORD_UNKNOWN(6306),
    /** A word for a rating that is not known, once for all its rows. */
    RATING_WORD_UNKNOWN(6307),
    /** A scale of answers with fewer than two that count. */
    SCALE_TOO_SHORT(7001),
    /** A question with a scale of answers that the questionnaire does not have. */
    UNKNOWN_SCALE(7002),
    /** A question asked of a respondent group that the questionnaire does not have. */
    UNKNOWN_GROUP(7003),
    /** A group or scale that no question uses. */
    UNUSED(7004),
    /** A question named like a column of the answer files. */
    RESERVED_NAME(7005),
    /** An answer of an unknown respondent group. */
    ROW_UNKNOWN_GROUP(7101),
    /** An answer of an unknown stratum. */
    ROW_UNKNOWN_STRATUM(7102),
    /** An answer that names a stratum of a group without strata. */
    ROW_STRATUM_NOT_EXPECTED(7103),
    /** An answer to an unknown question. */
    ROW_UNKNOWN_QUESTION(7104),
    /** An answer of a group that is not asked this question. */
    ROW_GROUP_NOT_ASKED(7105),
    /** An answer that the question does not offer. */
    ROW_UNKNOWN_OPTION(7106),
    /** A respondent's second answer to one question. */
    ROW_ANSWERED_TWICE(7107),
    /** An answer file with more bad rows than the caller allows. */
    TOO_MANY_BAD_ROWS(7201),
    /** A group with fewer answers than its minimum. */
    SURVEY_GROUP_TOO_FEW(7301),
    /** A question with fewer answers than the minimum. */
    SURVEY_QUESTION_TOO_FEW(7302),
    /** A part of a mean is missing, so that the mean is refused. */
    SURVEY_PART_MISSING(7303),
    /** A part of a mean was left out and the weights of the rest scaled up. */
    SURVEY_PART_LEFT_OUT(7304),
    /** A survey leaf without a percentage. */
    SURVEY_NO_PERCENTAGE(7305),
    /** A percentage whose standard error cannot be known. */
    SURVEY_NO_STANDARD_ERROR(7306),
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
    /** An action that does not hold what its kind takes. */
    BAD_ACTION(8302),
    /** A result that was computed with other rules than those given to explain it. */
    OTHER_DIGEST(9001),
    /** A report for publication made from rows that are not sure enough. */
    BELOW_CONFIDENCE(9002),
    /** A report for publication made from figures of which nobody says how sure they are. */
    UNKNOWN_CONFIDENCE(9003),
    /** A report for publication made with rows of a crosswalk that are not sure enough. */
    CROSSWALK_BELOW_CONFIDENCE(9004);

    private final int number;

    ErrorCode(int number) {
        this.number = number;
    }

    /**
     * The stable id shown to people and written to files.
     *
     * @return e.g. {@code PAR-1003}
     */
    public String id() {
        return "PAR-" + number;
    }

    /**
     * The code with that id.
     *
     * @param id e.g. {@code PAR-1003}
     * @return the code, or empty if there is none
     */
    public static Optional<ErrorCode> ofId(String id) {
        return Arrays.stream(values()).filter(code -> code.id().equals(id)).findFirst();
    }
}
