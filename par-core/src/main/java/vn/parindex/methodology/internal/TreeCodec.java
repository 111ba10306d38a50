package vn.parindex.methodology.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.parindex.codec.Codec;
import vn.parindex.codec.Json;
import vn.parindex.codec.Member;
import vn.parindex.codec.MemberValues;
import vn.parindex.codec.Members;
import vn.parindex.codec.ObjectCodec;
import vn.parindex.finding.InputCode;
import vn.parindex.methodology.Area;
import vn.parindex.methodology.Criterion;
import vn.parindex.methodology.Node;
import vn.parindex.methodology.Scoring;
import vn.parindex.methodology.SubCriterion;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Text;

import static vn.parindex.codec.Codec.list;
import static vn.parindex.codec.Codecs.CITATION;
import static vn.parindex.codec.Codecs.CODE;
import static vn.parindex.codec.Codecs.CONFIDENCE;
import static vn.parindex.codec.Codecs.FLAG;
import static vn.parindex.codec.Codecs.NAME;
import static vn.parindex.codec.Codecs.POINTS;
import static vn.parindex.codec.Codecs.TEXT;

/** The codecs of areas with their criteria and sub-criteria. */
public final class TreeCodec {

    /** Rows that say their code and where they come from. */
    public static final TreeCodec FULL = new TreeCodec(Optional.empty());

    private static final NodeCode BY_POSITION = NodeCode.parse("1");

    /** The citation and confidence of rows that have none of their own. */
    public record Origin(Citation citation, Confidence confidence) {}

    private final Codec<SubCriterion> subCriterion;
    private final Codec<Criterion> criterion;
    private final Codec<Area> area;

    private TreeCodec(Optional<Origin> origin) {
        subCriterion = subCriterion(origin);
        criterion = criterion(origin, subCriteria(subCriterion));
        area = area(origin, list(criterion));
    }

    /**
     * Obtains the codecs of rows whose codes follow from their position and that come from elsewhere unless they say
     * so.
     *
     * @param origin their source
     * @return the codecs
     */
    public static TreeCodec by(Origin origin) {
        return new TreeCodec(Optional.of(origin));
    }

    /**
     * Returns the codec of an area.
     *
     * @return the codec
     */
    public Codec<Area> area() {
        return area;
    }

    /**
     * Returns the codec of a criterion.
     *
     * @return the codec
     */
    public Codec<Criterion> criterion() {
        return criterion;
    }

    /**
     * Returns the codec of a sub-criterion.
     *
     * @return the codec
     */
    public Codec<SubCriterion> subCriterion() {
        return subCriterion;
    }

    /** The members that every row has. */
    private static final class RowMembers {

        final Function<MemberValues, NodeCode> code;
        final Member<Text> name;
        final Member<Points> maximum;
        final Member<Citation> citation;
        final Member<Confidence> confidence;
        final Member<String> note;

        RowMembers(Members<? extends Node> members, Optional<Origin> origin) {
            if (origin.isEmpty()) {
                Member<NodeCode> own = members.required("code", CODE, Node::code);
                code = read -> read.get(own);
            } else {
                code = read -> BY_POSITION;
            }
            name = members.required("name", TEXT, Node::name);
            maximum = members.required("maximum", POINTS, Node::maximum);
            citation = origin.map(o -> members.optional("citation", CITATION, o.citation(), Node::citation))
                    .orElseGet(() -> members.required("citation", CITATION, Node::citation));
            confidence = origin.map(o -> members.optional("confidence", CONFIDENCE, o.confidence(), Node::confidence))
                    .orElseGet(() -> members.required("confidence", CONFIDENCE, Node::confidence));
            note = members.remark("note", Node::note);
        }
    }

    private static Codec<Area> area(Optional<Origin> origin, Codec<List<Criterion>> criteria) {
        return ObjectCodec.of(members -> {
            RowMembers row = new RowMembers(members, origin);
            var children = members.required("criteria", criteria, Area::criteria);
            return read -> new Area(
                    row.code.apply(read),
                    read.get(row.name),
                    read.get(row.maximum),
                    read.get(children),
                    read.get(row.citation),
                    read.get(row.confidence),
                    read.get(row.note));
        });
    }

    /**
     * A criterion without a method and a rule is no leaf; whether it then has sub-criteria is seen when the whole is
     * checked.
     */
    private static Codec<Criterion> criterion(Optional<Origin> origin, Codec<List<SubCriterion>> subCriteria) {
        return ObjectCodec.of(members -> {
            RowMembers row = new RowMembers(members, origin);
            var scoring = scoring(members, Criterion::scoring, read -> read.has("method") || read.has("rule"));
            var children = members.optional("subCriteria", subCriteria, List.of(), Criterion::subCriteria);
            return read -> new Criterion(
                    row.code.apply(read),
                    read.get(row.name),
                    read.get(row.maximum),
                    read.get(children),
                    scoring.apply(read),
                    read.get(row.citation),
                    read.get(row.confidence),
                    read.get(row.note));
        });
    }

    /** A criterion without sub-criteria does not have the key at all. */
    private static Codec<List<SubCriterion>> subCriteria(Codec<SubCriterion> subCriterion) {
        return list(subCriterion)
                .checked((items, json, in) -> ((Json.Arr) json).items().isEmpty()
                        ? in.fault(InputCode.EMPTY_LIST, json, "got", "subCriteria")
                        : items);
    }

    private static Codec<SubCriterion> subCriterion(Optional<Origin> origin) {
        return ObjectCodec.of(members -> {
            RowMembers row = new RowMembers(members, origin);
            var scoring = scoring(members, SubCriterion::scoring, read -> true);
            return read -> new SubCriterion(
                    row.code.apply(read),
                    read.get(row.name),
                    read.get(row.maximum),
                    scoring.apply(read).orElseThrow(),
                    read.get(row.citation),
                    read.get(row.confidence),
                    read.get(row.note));
        });
    }

    /** The members of a leaf, which stand beside those of its row. */
    private static <N> Function<MemberValues, Optional<Scoring>> scoring(
            Members<N> members, Function<N, Optional<Scoring>> of, Predicate<MemberValues> leaf) {
        var method = members.optional("method", NAME, row -> of.apply(row).map(Scoring::method))
                .askedIf(leaf)
                .neededIf(leaf);
        var rule = members.optional("rule", RuleCodec.RULE, row -> of.apply(row).map(Scoring::rule))
                .askedIf(leaf)
                .neededIf(leaf);
        var evidence = members.optional("evidence", TEXT, row -> of.apply(row).flatMap(Scoring::evidence))
                .askedIf(leaf);
        var notApplicable = members.optional(
                        "notApplicable",
                        FLAG,
                        false,
                        row -> of.apply(row).map(Scoring::mayBeNotApplicable).orElse(false))
                .askedIf(leaf);
        var selfAssessed = members.optional(
                        "selfAssessed", FLAG, row -> of.apply(row).flatMap(Scoring::selfAssessed))
                .askedIf(leaf);
        return read -> read.get(method)
                .map(id -> new Scoring(
                        id,
                        read.get(rule).orElseThrow(),
                        read.get(evidence),
                        read.get(notApplicable),
                        read.get(selfAssessed)));
    }
}
