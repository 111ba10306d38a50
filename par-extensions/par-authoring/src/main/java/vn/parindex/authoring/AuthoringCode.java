package vn.parindex.authoring;

import vn.parindex.finding.FindingCode;
import vn.parindex.value.PhraseBook;

/** The faults of overlays, corrections and sheets of rule sets, and the remarks of lint: PAR-2101 to PAR-2199. */
public enum AuthoringCode implements FindingCode {
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
    /** A position that is given twice or not at all. */
    POSITION_UNCLEAR(2123),
    /** A row moved next to or under itself. */
    INTO_ITSELF(2124),
    /** Points of a rule that cannot be brought to another maximum exactly. */
    NOT_RESCALABLE(2125),
    /** A row becomes a leaf and its method or rule is missing. */
    SCORING_INCOMPLETE(2126),
    /** An addition of no row or of several. */
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
    /** Claims are stated for what is measured by a survey or an index, and take no effect. */
    MEASURED_NOT_CLAIMED(2160),
    /** A sheet larger than allowed. */
    SHEET_TOO_LARGE(2171),
    /** A row of a sheet with more cells than the header. */
    ROW_WIDER_THAN_HEADER(2172),
    /** A tier that does not go with the code. */
    TIER_MISMATCH(2173),
    /** A row that does not stand below the row above it. */
    ROW_OUT_OF_PLACE(2174),
    /** A head file that has a tree itself. */
    HEAD_WITH_AREAS(2175),
    /** A date or time where a name, a number or a rule is needed. */
    CELL_IS_TIME(2177),
    /** A line of a sheet of units that is about nothing known. */
    LINE_KIND_UNKNOWN(2181),
    /** A cell that must be filled. */
    CELL_EMPTY(2182),
    /** A cell that lines of its kind do not fill. */
    CELL_NOT_OF_LINE(2183),
    /** A day that is none, or could be two. */
    DAY_UNCLEAR(2184),
    /** A sheet of units without the line of the list, or with two. */
    LINE_OF_THE_LIST(2185),
    /** A further name of a unit that does not stand above. */
    NAME_BEFORE_UNIT(2186);

    private static final PhraseBook SENTENCES = PhraseBook.of(AuthoringCode.class::getResourceAsStream, "codes");

    private final int number;

    AuthoringCode(int number) {
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
