package vn.parindex.methodology.internal;

import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.parindex.codec.Codec;
import vn.parindex.codec.Json;
import vn.parindex.codec.JsonText;
import vn.parindex.codec.JsonWriter;
import vn.parindex.codec.Member;
import vn.parindex.codec.ObjectCodec;
import vn.parindex.codec.ObjectShape;
import vn.parindex.finding.InputCode;
import vn.parindex.methodology.Adjustment;
import vn.parindex.methodology.AdjustmentKind;
import vn.parindex.methodology.Area;
import vn.parindex.methodology.FactKind;
import vn.parindex.methodology.FactSpec;
import vn.parindex.methodology.GradeScale;
import vn.parindex.methodology.LegalBasis;
import vn.parindex.methodology.ListedUnit;
import vn.parindex.methodology.Method;
import vn.parindex.methodology.MethodKind;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.MethodologyBuilder;
import vn.parindex.methodology.NotApplicablePolicy;
import vn.parindex.methodology.OpinionPolicy;
import vn.parindex.methodology.RoundingPolicy;
import vn.parindex.methodology.Source;
import vn.parindex.methodology.UnitForm;
import vn.parindex.methodology.UnrankedUnit;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.Mode;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;
import vn.parindex.value.RoundingKind;
import vn.parindex.value.Stage;
import vn.parindex.value.Text;

import static vn.parindex.codec.Codec.list;
import static vn.parindex.codec.Codecs.CITATION;
import static vn.parindex.codec.Codecs.CODE;
import static vn.parindex.codec.Codecs.CONFIDENCE;
import static vn.parindex.codec.Codecs.DATE;
import static vn.parindex.codec.Codecs.FLAG;
import static vn.parindex.codec.Codecs.METHODOLOGY_ID;
import static vn.parindex.codec.Codecs.NAME;
import static vn.parindex.codec.Codecs.PERCENTAGE;
import static vn.parindex.codec.Codecs.POINTS;
import static vn.parindex.codec.Codecs.ROUNDING;
import static vn.parindex.codec.Codecs.TEXT;
import static vn.parindex.codec.Codecs.YEAR;
import static vn.parindex.codec.Codecs.word;

/** The codecs of a methodology and of what stands beside its tree. */
public final class MethodologyCodec {

    private static final Citation ORIGIN = new Citation("?", "");
    private static final Rounding EXACT = new Rounding(Points.DECIMALS, RoundingKind.HALF_UP);

    /** The decision that a methodology encodes. */
    public static final Codec<LegalBasis> DECISION = ObjectCodec.<LegalBasis>of(members -> {
                var number = members.required("number", NAME, LegalBasis::number);
                var date = members.required("date", DATE, LegalBasis::date);
                var issuer = members.required("issuer", TEXT, LegalBasis::issuer);
                var source = members.required("source", NAME, LegalBasis::source);
                return read -> new LegalBasis(read.get(number), read.get(date), read.get(issuer), read.get(source));
            })
            .goingOnUnsurelyWith(new LegalBasis("?", LocalDate.EPOCH, Text.of("?", ""), "?"));

    /** A method of scoring. */
    public static final Codec<Method> METHOD = ObjectCodec.of(members -> {
        var id = members.required("id", NAME, Method::id);
        var kind = members.required("kind", word(MethodKind.class), Method::kind);
        var name = members.required("name", TEXT, Method::name);
        var selfAssessed = members.required("selfAssessed", FLAG, Method::selfAssessed);
        return read -> new Method(read.get(id), read.get(kind), read.get(name), read.get(selfAssessed));
    });

    /** Whose opinion counts. */
    public static final Codec<OpinionPolicy> OPINIONS = ObjectCodec.<OpinionPolicy>of(members -> {
                Map<Mode, Member<List<Stage>>> stages = new EnumMap<>(Mode.class);
                for (Mode mode : Mode.values()) {
                    stages.put(mode, members.required(mode.id(), stages(mode), policy -> policy.of(mode)));
                }
                return read -> {
                    Map<Mode, List<Stage>> byMode = new EnumMap<>(Mode.class);
                    stages.forEach((mode, member) -> byMode.put(mode, read.get(member)));
                    return new OpinionPolicy(byMode);
                };
            })
            .goingOnUnsurelyWith(new OpinionPolicy(Map.of(
                    Mode.SELF,
                    List.of(Stage.SELF),
                    Mode.APPRAISED,
                    List.of(Stage.SELF),
                    Mode.FINAL,
                    List.of(Stage.SELF))));

    /** A policy of rounding. */
    public static final Codec<RoundingPolicy> ROUNDING_POLICY = ObjectCodec.<RoundingPolicy>of(members -> {
                var leaf = members.required("leaf", ROUNDING, RoundingPolicy::leaf);
                var published = members.required("published", ROUNDING, RoundingPolicy::published);
                var citation = members.required("citation", CITATION, RoundingPolicy::citation);
                var confidence = members.required("confidence", CONFIDENCE, RoundingPolicy::confidence);
                var note = members.remark("note", RoundingPolicy::note);
                return read -> new RoundingPolicy(
                        read.get(leaf), read.get(published), read.get(citation), read.get(confidence), read.get(note));
            })
            .goingOnUnsurelyWith(new RoundingPolicy(EXACT, EXACT, ORIGIN, Confidence.RECONSTRUCTED, ""));

    /** A policy on items that do not apply. */
    public static final Codec<NotApplicablePolicy> NOT_APPLICABLE = ObjectCodec.<NotApplicablePolicy>of(members -> {
                var effect =
                        members.required("effect", word(NotApplicablePolicy.Effect.class), NotApplicablePolicy::effect);
                var citation = members.required("citation", CITATION, NotApplicablePolicy::citation);
                var confidence = members.required("confidence", CONFIDENCE, NotApplicablePolicy::confidence);
                var note = members.remark("note", NotApplicablePolicy::note);
                return read -> new NotApplicablePolicy(
                        read.get(effect), read.get(citation), read.get(confidence), read.get(note));
            })
            .goingOnUnsurelyWith(
                    new NotApplicablePolicy(NotApplicablePolicy.Effect.REFUSED, ORIGIN, Confidence.RECONSTRUCTED, ""));

    /** A band; only one with a lower end may state whether that belongs to it. */
    public static final Codec<GradeScale.Band> BAND = ObjectCodec.of(members -> {
        var id = members.required("id", NAME, GradeScale.Band::id);
        var name = members.required("name", TEXT, GradeScale.Band::name);
        var from = members.optional("from", PERCENTAGE, GradeScale.Band::from);
        var included = members.optional(
                        "fromIncluded", FLAG, band -> band.from().map(end -> band.fromIncluded()))
                .askedIf(read -> read.has("from"));
        return read -> new GradeScale.Band(
                read.get(id), read.get(name), read.get(from), read.get(included).orElse(true));
    });

    /** A scale of groups or ratings. */
    public static final Codec<GradeScale> SCALE = ObjectCodec.of(members -> {
        var id = members.required("id", NAME, GradeScale::id);
        var name = members.required("name", TEXT, GradeScale::name);
        var purpose = members.required("purpose", word(GradeScale.Purpose.class), GradeScale::purpose);
        var compares = members.required("compares", word(GradeScale.Basis.class), GradeScale::compares);
        var bands = members.required("bands", list(BAND), GradeScale::bands);
        var citation = members.required("citation", CITATION, GradeScale::citation);
        var confidence = members.required("confidence", CONFIDENCE, GradeScale::confidence);
        return read -> new GradeScale(
                read.get(id),
                read.get(name),
                read.get(purpose),
                read.get(compares),
                read.get(bands),
                read.get(citation),
                read.get(confidence));
    });

    /** A bonus or penalty. */
    public static final Codec<Adjustment> ADJUSTMENT = ObjectCodec.of(members -> {
        var id = members.required("id", NAME, Adjustment::id);
        var kind = members.required("kind", word(AdjustmentKind.class), Adjustment::kind);
        var name = members.required("name", TEXT, Adjustment::name);
        var cap = members.required("cap", POINTS, Adjustment::cap);
        var placement = members.required("placement", word(Adjustment.Placement.class), Adjustment::placement);
        var citation = members.required("citation", CITATION, Adjustment::citation);
        var confidence = members.required("confidence", CONFIDENCE, Adjustment::confidence);
        return read -> new Adjustment(
                read.get(id),
                read.get(kind),
                read.get(name),
                read.get(cap),
                read.get(placement),
                read.get(citation),
                read.get(confidence));
    });

    /** A unit that is scored and not ranked. */
    public static final Codec<UnrankedUnit> UNRANKED = ObjectCodec.of(members -> {
        var name = members.required("name", TEXT, UnrankedUnit::name);
        var citation = members.required("citation", CITATION, UnrankedUnit::citation);
        var confidence = members.required("confidence", CONFIDENCE, UnrankedUnit::confidence);
        return read -> new UnrankedUnit(read.get(name), read.get(citation), read.get(confidence));
    });

    /** A form of units to which not everything applies. */
    public static final Codec<UnitForm> FORM = ObjectCodec.of(members -> {
        var id = members.required("id", NAME, UnitForm::id);
        var name = members.required("name", TEXT, UnitForm::name);
        var without = members.required("without", list(CODE), UnitForm::without);
        var citation = members.required("citation", CITATION, UnitForm::citation);
        var confidence = members.required("confidence", CONFIDENCE, UnitForm::confidence);
        return read ->
                new UnitForm(read.get(id), read.get(name), read.get(without), read.get(citation), read.get(confidence));
    });

    /** A unit that the methodology is made for. */
    public static final Codec<ListedUnit> UNIT = ObjectCodec.of(members -> {
        var id = members.required("id", NAME, ListedUnit::id);
        var name = members.required("name", TEXT, ListedUnit::name);
        var group = members.remark("group", ListedUnit::group);
        var form = members.remark("form", ListedUnit::form);
        return read -> new ListedUnit(read.get(id), read.get(name), read.get(group), read.get(form));
    });

    /** A figure that rules measure. */
    public static final Codec<FactSpec> FACT = ObjectCodec.of(members -> {
        var id = members.required("id", NAME, FactSpec::id);
        var kind = members.required("kind", word(FactKind.class), FactSpec::kind);
        var name = members.required("name", TEXT, FactSpec::name);
        var unit = members.optional("unit", TEXT, FactSpec::unit);
        return read -> new FactSpec(read.get(id), read.get(kind), read.get(name), read.get(unit));
    });

    private static final Codec<String> GRADE =
            word(Source.GRADES, Function.identity()).goingOnWith(Source.GRADES.get(0));

    /** A document that rows cite. */
    public static final Codec<Source> SOURCE = ObjectCodec.of(members -> {
        var id = members.required("id", NAME, Source::id);
        var number = members.remark("number", Source::number);
        var title = members.required("title", TEXT, Source::title);
        var date = members.remark("date", Source::date);
        var issuer = members.optional("issuer", TEXT, Source::issuer);
        var grade = members.required("grade", GRADE, Source::grade);
        var seen = members.remark("seen", Source::seen);
        var notSeen = members.remark("notSeen", Source::notSeen);
        return read -> new Source(
                read.get(id),
                read.get(number),
                read.get(title),
                read.get(date),
                read.get(issuer),
                read.get(grade),
                read.get(seen),
                read.get(notSeen));
    });

    /** A methodology that is one document. */
    private static final ObjectShape<Methodology, MethodologyBuilder> WHOLE =
            shape(list(FACT), list(SOURCE), list(TreeCodec.FULL.area()));

    private MethodologyCodec() {}

    /**
     * Makes the shape of a methodology: it is read into its parts, which are checked against each other when the whole
     * is built.
     *
     * @param facts the codec of the facts, which may lie in another file
     * @param sources the codec of the sources, which may lie in another file
     * @param areas the codec of the areas, each of which may lie in another file
     * @return the shape
     */
    public static ObjectShape<Methodology, MethodologyBuilder> shape(
            Codec<List<FactSpec>> facts, Codec<List<Source>> sources, Codec<List<Area>> areas) {
        return new ObjectShape<>(members -> {
            members.format("par-methodology/1");
            var id = members.required("id", METHODOLOGY_ID, Methodology::id);
            var name = members.required("name", TEXT, Methodology::name);
            var level = members.required("level", NAME, Methodology::level);
            var decision = members.required("decision", DECISION, Methodology::decision);
            var rounds = members.required("rounds", list(YEAR), Methodology::rounds);
            var total = members.required("total", POINTS, Methodology::total);
            var methods = members.required("methods", list(METHOD), Methodology::methods);
            var opinions = members.required("opinions", OPINIONS, Methodology::opinions);
            var rounding = members.required("rounding", ROUNDING_POLICY, Methodology::rounding);
            var notApplicable = members.required("notApplicable", NOT_APPLICABLE, Methodology::notApplicable);
            var scales = members.optional("scales", list(SCALE), List.of(), Methodology::scales);
            var adjustments = members.optional("adjustments", list(ADJUSTMENT), List.of(), Methodology::adjustments);
            var unranked = members.optional("unranked", list(UNRANKED), List.of(), Methodology::unranked);
            var forms = members.optional("forms", list(FORM), List.of(), Methodology::forms);
            var units = members.optional("units", list(UNIT), List.of(), Methodology::units);
            var declared = members.required("facts", facts, Methodology::facts);
            var cited = members.required("sources", sources, Methodology::sources);
            var tree = members.required("areas", areas, Methodology::areas);
            var note = members.remark("note", Methodology::note);
            return read -> Methodology.builder()
                    .id(read.get(id))
                    .name(read.get(name))
                    .level(read.get(level))
                    .decision(read.get(decision))
                    .rounds(read.get(rounds))
                    .total(read.get(total))
                    .methods(read.get(methods))
                    .opinions(read.get(opinions))
                    .rounding(read.get(rounding))
                    .notApplicable(read.get(notApplicable))
                    .scales(read.get(scales))
                    .adjustments(read.get(adjustments))
                    .unranked(read.get(unranked))
                    .forms(read.get(forms))
                    .units(read.get(units))
                    .facts(read.get(declared))
                    .sources(read.get(cited))
                    .areas(read.get(tree))
                    .note(read.get(note));
        });
    }

    /**
     * Writes a methodology.
     *
     * @param methodology the methodology
     * @param out the document being written
     */
    public static void write(Methodology methodology, JsonWriter out) {
        WHOLE.write(methodology, out);
    }

    /**
     * Writes the canonical form of a methodology.
     *
     * @param methodology the methodology
     * @return the document
     */
    public static String canonical(Methodology methodology) {
        JsonText out = new JsonText(false);
        WHOLE.write(methodology, out);
        return out.toString();
    }

    /**
     * Gives a digest the canonical form of a methodology in UTF-8.
     *
     * @param methodology the methodology
     * @param digest takes the bytes
     */
    public static void digest(Methodology methodology, MessageDigest digest) {
        JsonText.digest(methodology, WHOLE::write, digest);
    }

    private static Codec<List<Stage>> stages(Mode mode) {
        Codec<Stage> stage = word(Stage.class);
        return Codec.of(
                (json, in) -> {
                    Set<Stage> seen = new HashSet<>();
                    List<Stage> stages = list(stage.checked((each, item, reading) ->
                                    seen.add(each) ? each : reading.fault(InputCode.REPEATED, item, "got", each.id())))
                            .read(json, in);
                    boolean empty = stages != null && ((Json.Arr) json).items().isEmpty();
                    return empty ? in.fault(InputCode.EMPTY_LIST, json, "got", mode.id()) : stages;
                },
                list(stage)::write);
    }
}
