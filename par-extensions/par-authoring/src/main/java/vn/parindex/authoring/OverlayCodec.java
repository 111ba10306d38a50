package vn.parindex.authoring;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.parindex.codec.Codec;
import vn.parindex.codec.Member;
import vn.parindex.codec.MemberValues;
import vn.parindex.codec.Members;
import vn.parindex.codec.ObjectCodec;
import vn.parindex.methodology.Area;
import vn.parindex.methodology.Criterion;
import vn.parindex.methodology.Node;
import vn.parindex.methodology.SubCriterion;
import vn.parindex.methodology.internal.MethodologyCodec;
import vn.parindex.methodology.internal.TreeCodec;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Word;

import static vn.parindex.codec.Codec.list;
import static vn.parindex.codec.Codecs.CITATION;
import static vn.parindex.codec.Codecs.CODE;
import static vn.parindex.codec.Codecs.CONFIDENCE;
import static vn.parindex.codec.Codecs.FLAG;
import static vn.parindex.codec.Codecs.METHODOLOGY_ID;
import static vn.parindex.codec.Codecs.NAME;
import static vn.parindex.codec.Codecs.POINTS;
import static vn.parindex.codec.Codecs.TEXT;
import static vn.parindex.codec.Codecs.YEAR;
import static vn.parindex.codec.Codecs.word;
import static vn.parindex.methodology.internal.RuleCodec.RULE;

/** The codec of overlays. Whether one fits its base is seen when it is applied. */
final class OverlayCodec {

    /** Stands in for the missing source of an overlay, so that its operations are read all the same. */
    private static final TreeCodec.Origin UNTOLD =
            new TreeCodec.Origin(new Citation("untold", ""), Confidence.RECONSTRUCTED);

    private static final List<String> NODES = List.of("area", "criterion", "subCriterion");

    private static final Codec<HeadChanges> HEAD = ObjectCodec.of(members -> {
        var total = members.optional("total", POINTS, HeadChanges::total);
        var methods = members.optional("methods", list(MethodologyCodec.METHOD), HeadChanges::methods);
        var opinions = members.optional("opinions", MethodologyCodec.OPINIONS, HeadChanges::opinions);
        var rounding = members.optional("rounding", MethodologyCodec.ROUNDING_POLICY, HeadChanges::rounding);
        var notApplicable =
                members.optional("notApplicable", MethodologyCodec.NOT_APPLICABLE, HeadChanges::notApplicable);
        var scales = members.optional("scales", list(MethodologyCodec.SCALE), HeadChanges::scales);
        var adjustments = members.optional("adjustments", list(MethodologyCodec.ADJUSTMENT), HeadChanges::adjustments);
        var unranked = members.optional("unranked", list(MethodologyCodec.UNRANKED), HeadChanges::unranked);
        var forms = members.optional("forms", list(MethodologyCodec.FORM), HeadChanges::forms);
        var units = members.optional("units", list(MethodologyCodec.UNIT), HeadChanges::units);
        return read -> new HeadChanges(
                read.get(total),
                read.get(methods),
                read.get(opinions),
                read.get(rounding),
                read.get(notApplicable),
                read.get(scales),
                read.get(adjustments),
                read.get(unranked),
                read.get(forms),
                read.get(units));
    });

    /** The kinds of operations. */
    private enum OperationKind implements Word {
        SET("set"),
        REMOVE("remove"),
        ADD("add"),
        MOVE("move");

        private final String id;

        OperationKind(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }

        static OperationKind of(OverlayOperation operation) {
            return operation instanceof OverlayOperation.SetRow
                    ? SET
                    : operation instanceof OverlayOperation.RemoveRow
                            ? REMOVE
                            : operation instanceof OverlayOperation.AddRow ? ADD : MOVE;
        }
    }

    private static final String OP = "op";
    private static final Codec<OperationKind> KIND = word(OperationKind.class);

    private static final Codec<OverlayOperation.SetRow> SET = ObjectCodec.of(members -> {
        members.required(OP, KIND, OperationKind::of);
        var code = members.required("code", CODE, OverlayOperation.SetRow::code);
        var name = members.optional("name", TEXT, OverlayOperation.SetRow::name);
        var maximum = members.optional("maximum", POINTS, OverlayOperation.SetRow::maximum);
        var method = members.optional("method", NAME, OverlayOperation.SetRow::method);
        var rule = members.optional("rule", RULE, OverlayOperation.SetRow::rule);
        var rescale = members.optional("rescale", FLAG, false, OverlayOperation.SetRow::rescale);
        var evidence = members.optional("evidence", TEXT, OverlayOperation.SetRow::evidence);
        var notApplicable = members.optional("notApplicable", FLAG, OverlayOperation.SetRow::notApplicable);
        var selfAssessed = members.optional("selfAssessed", FLAG, OverlayOperation.SetRow::selfAssessed);
        var citation = members.optional("citation", CITATION, OverlayOperation.SetRow::citation);
        var confidence = members.optional("confidence", CONFIDENCE, OverlayOperation.SetRow::confidence);
        var note = members.optional("note", NAME, OverlayOperation.SetRow::note);
        return read -> new OverlayOperation.SetRow(
                read.get(code),
                read.get(name),
                read.get(maximum),
                read.get(method),
                read.get(rule),
                read.get(rescale),
                read.get(evidence),
                read.get(notApplicable),
                read.get(selfAssessed),
                read.get(citation),
                read.get(confidence),
                read.get(note));
    });

    private static final Codec<OverlayOperation.RemoveRow> REMOVE = ObjectCodec.of(members -> {
        members.required(OP, KIND, OperationKind::of);
        var code = members.required("code", CODE, OverlayOperation.RemoveRow::code);
        return read -> new OverlayOperation.RemoveRow(read.get(code));
    });

    private static final Codec<OverlayOperation.MoveRow> MOVE = ObjectCodec.of(members -> {
        members.required(OP, KIND, OperationKind::of);
        var code = members.required("code", CODE, OverlayOperation.MoveRow::code);
        var spot = spot(members, OverlayOperation.MoveRow::spot);
        return read -> new OverlayOperation.MoveRow(read.get(code), spot.apply(read));
    });

    /** A whole overlay. */
    static final Codec<Overlay> OVERLAY = ObjectCodec.of(members -> {
        members.format("par-overlay/1");
        var base = members.required("base", NAME, Overlay::base);
        var digest = members.optional("baseDigest", NAME, "", Overlay::baseDigest);
        var id = members.required("id", METHODOLOGY_ID, Overlay::id);
        var name = members.required("name", TEXT, Overlay::name);
        var level = members.optional("level", NAME, Overlay::level);
        var decision = members.optional("decision", MethodologyCodec.DECISION, Overlay::decision);
        var rounds = members.optional("rounds", list(YEAR), List.of(), Overlay::rounds);
        var set = members.optional("set", HEAD, HeadChanges.none(), Overlay::set);
        var citation = members.required("citation", CITATION, Overlay::citation);
        var confidence = members.required("confidence", CONFIDENCE, Overlay::confidence);
        var sources = members.optional("sources", list(MethodologyCodec.SOURCE), List.of(), Overlay::sources);
        var facts = members.optional("facts", list(MethodologyCodec.FACT), List.of(), Overlay::facts);
        var operations = members.optional(
                "operations",
                read -> list(operation(origin(read, citation, confidence))),
                overlay -> list(operation(new TreeCodec.Origin(overlay.citation(), overlay.confidence()))),
                List.of(),
                Overlay::operations);
        var sums = members.optional("sums", sums(), false, Overlay::sumsComputed);
        var note = members.remark("note", Overlay::note);
        return read -> new Overlay(
                read.get(base),
                read.get(digest),
                read.get(id),
                read.get(name),
                read.get(level),
                read.get(decision),
                read.get(rounds),
                read.get(set),
                read.get(citation),
                read.get(confidence),
                read.get(sources),
                read.get(facts),
                read.get(operations),
                read.get(sums),
                read.get(note));
    });

    private OverlayCodec() {}

    private static TreeCodec.Origin origin(
            MemberValues read, Member<Citation> citation, Member<Confidence> confidence) {
        return read.get(citation) == null || read.get(confidence) == null
                ? UNTOLD
                : new TreeCodec.Origin(read.get(citation), read.get(confidence));
    }

    private static Codec<Boolean> sums() {
        return word(List.of(false, true), computed -> computed ? "computed" : "stated");
    }

    private static Codec<OverlayOperation> operation(TreeCodec.Origin origin) {
        Codec<OverlayOperation.AddRow> add = add(TreeCodec.by(origin));
        return Codec.variants(OP, KIND, OperationKind::of, kind -> switch (kind) {
            case SET -> SET;
            case REMOVE -> REMOVE;
            case ADD -> add;
            case MOVE -> MOVE;
        });
    }

    private static Codec<OverlayOperation.AddRow> add(TreeCodec rows) {
        return ObjectCodec.of(members -> {
            members.required(OP, KIND, OperationKind::of);
            var spot = spot(members, OverlayOperation.AddRow::spot);
            var area = members.optional("area", rows.area(), add -> of(Area.class, add));
            var criterion = members.optional("criterion", rows.criterion(), add -> of(Criterion.class, add));
            var subCriterion =
                    members.optional("subCriterion", rows.subCriterion(), add -> of(SubCriterion.class, add));
            return read -> {
                List<Node> nodes = Stream.<Optional<? extends Node>>of(
                                read.get(area), read.get(criterion), read.get(subCriterion))
                        .flatMap(Optional::stream)
                        .<Node>map(node -> node)
                        .toList();
                return nodes.size() == 1
                        ? new OverlayOperation.AddRow(nodes.get(0), spot.apply(read))
                        : read.fault(AuthoringCode.ONE_NODE, "allowed", NODES);
            };
        });
    }

    private static <N extends Node> Optional<N> of(Class<N> tier, OverlayOperation.AddRow add) {
        return tier.isInstance(add.node()) ? Optional.of(tier.cast(add.node())) : Optional.empty();
    }

    private static <T> Function<MemberValues, OverlayOperation.Spot> spot(
            Members<T> members, Function<T, OverlayOperation.Spot> getter) {
        Member<Optional<NodeCode>> under = members.optional(
                "under", CODE, operation -> getter.apply(operation).under());
        Member<Optional<NodeCode>> before = members.optional(
                "before", CODE, operation -> getter.apply(operation).before());
        Member<Optional<NodeCode>> after = members.optional(
                "after", CODE, operation -> getter.apply(operation).after());
        return read -> new OverlayOperation.Spot(read.get(under), read.get(before), read.get(after));
    }
}
