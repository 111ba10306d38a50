package vn.parindex.json.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import vn.parindex.assessment.AdjustmentEntry;
import vn.parindex.assessment.Approval;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.Evidence;
import vn.parindex.assessment.NotApplicable;
import vn.parindex.assessment.Opinion;
import vn.parindex.codec.Codec;
import vn.parindex.codec.Codecs;
import vn.parindex.codec.Json;
import vn.parindex.codec.ObjectCodec;
import vn.parindex.codec.Reading;
import vn.parindex.finding.InputCode;
import vn.parindex.value.Fact;
import vn.parindex.value.Identifiers;
import vn.parindex.value.Stage;
import vn.parindex.value.Text;

import static vn.parindex.codec.Codec.distinct;
import static vn.parindex.codec.Codec.list;
import static vn.parindex.codec.Codec.members;
import static vn.parindex.codec.Codecs.CODE;
import static vn.parindex.codec.Codecs.ENTERED_POINTS;
import static vn.parindex.codec.Codecs.ID;
import static vn.parindex.codec.Codecs.METHODOLOGY_ID;
import static vn.parindex.codec.Codecs.NAME;
import static vn.parindex.codec.Codecs.UNIT;
import static vn.parindex.codec.Codecs.WORDS;
import static vn.parindex.codec.Codecs.YEAR;
import static vn.parindex.codec.Codecs.word;

/** The codecs of assessments and of the opinions in them. */
public final class AssessmentCodec {

    /** The greatest number that a figure can be. */
    static final BigDecimal MOST_AMOUNT = BigDecimal.ONE
            .movePointRight(Fact.MOST_WHOLE_DIGITS)
            .subtract(BigDecimal.ONE.movePointLeft(Fact.MOST_DECIMALS));

    private static final Text FIGURE = Text.of("true, false, số hoặc chuỗi ký tự", "true, false, a number or a string");
    private static final Text NO_LEVEL = Text.of("mức phải bắt đầu bằng chữ cái", "a level must begin with a letter");

    /** The name of a level. */
    static final Codec<Fact> LEVEL = Codecs.limited(WORDS, Identifiers.MOST_CHARACTERS)
            .checked((id, json, in) -> Fact.isLevel(id) ? id : in.fault(InputCode.BAD_VALUE, json, "reason", NO_LEVEL))
            .map(Fact::level, Fact::toString);

    /** A figure: met or not, a number, or else the name of a level, which begins with a letter. */
    public static final Codec<Fact> FACT = Codec.of(AssessmentCodec::fact, (fact, out) -> {
        if (fact instanceof Fact.Met met) {
            out.flag(met.value());
        } else {
            out.string(fact.toString());
        }
    });

    /** An approval. */
    public static final ObjectCodec<Approval> APPROVAL = ObjectCodec.of(members -> {
        var by = members.required("by", NAME, Approval::by);
        var time = members.optional("time", WORDS, "", Approval::time);
        var document = members.optional("document", WORDS, "", Approval::document);
        return read -> new Approval(read.get(by), read.get(time), read.get(document));
    });

    /** A reference to a document. */
    public static final ObjectCodec<Evidence> EVIDENCE = ObjectCodec.of(members -> {
        var number = members.optional("number", WORDS, "", Evidence::number);
        var date = members.optional("date", WORDS, "", Evidence::date);
        var issuer = members.optional("issuer", WORDS, "", Evidence::issuer);
        var title = members.optional("title", WORDS, "", Evidence::title);
        var place = members.optional("place", WORDS, "", Evidence::place);
        var link = members.optional("link", WORDS, "", Evidence::link);
        return read -> new Evidence(
                read.get(number), read.get(date), read.get(issuer), read.get(title), read.get(place), read.get(link));
    });

    /** The opinion of one party at one stage. */
    public static final ObjectCodec<Opinion> OPINION = ObjectCodec.of(members -> {
        var stage = members.required("stage", word(Stage.class).unique(), Opinion::stage);
        var decision =
                members.optional("decision", word(Opinion.Decision.class), Opinion.Decision.STATED, Opinion::decision);
        var facts = members.optional("facts", members(FACT), Map.of(), Opinion::facts);
        var points = members.optional("points", ENTERED_POINTS, Opinion::points);
        var reason = members.optional("reason", WORDS, "", Opinion::reason);
        var explanation = members.optional("explanation", WORDS, "", Opinion::explanation);
        var evidence = members.optional("evidence", list(EVIDENCE), List.of(), Opinion::evidence);
        var requested = members.optional("requested", WORDS, "", Opinion::requested);
        var author = members.optional("author", WORDS, "", Opinion::author);
        var time = members.optional("time", WORDS, "", Opinion::time);
        return read -> new Opinion(
                read.get(stage),
                read.get(decision),
                read.get(facts),
                read.get(points),
                read.get(reason),
                read.get(explanation),
                read.get(evidence),
                read.get(requested),
                read.get(author),
                read.get(time));
    });

    /** A grant. */
    public static final ObjectCodec<NotApplicable> NOT_APPLICABLE = ObjectCodec.of(members -> {
        var reason = members.optional("reason", WORDS, "", NotApplicable::reason);
        var grantedBy = members.optional("grantedBy", WORDS, "", NotApplicable::grantedBy);
        return read -> new NotApplicable(read.get(reason), read.get(grantedBy));
    });

    /** All that is held of one leaf. */
    public static final ObjectCodec<Entry> ENTRY = ObjectCodec.of(members -> {
        var code = members.required("code", CODE.unique(), Entry::code);
        var opinions = members.optional(
                "opinions",
                distinct(OPINION, "stage"),
                List.of(),
                entry -> List.copyOf(entry.opinions().values()));
        var notApplicable = members.optional("notApplicable", NOT_APPLICABLE, Entry::notApplicable);
        return read -> {
            Entry entry = Entry.of(read.get(code), read.get(opinions).toArray(Opinion[]::new));
            return read.get(notApplicable).map(entry::withNotApplicable).orElse(entry);
        };
    });

    /** Bonus or penalty points asked for. */
    public static final ObjectCodec<AdjustmentEntry> ADJUSTMENT = ObjectCodec.of(members -> {
        var id = members.required("id", ID, AdjustmentEntry::id);
        var points = members.required("points", ENTERED_POINTS, AdjustmentEntry::points);
        var reason = members.optional("reason", WORDS, "", AdjustmentEntry::reason);
        return read -> new AdjustmentEntry(read.get(id), read.get(points), read.get(reason));
    });

    /** A whole assessment. */
    public static final ObjectCodec<Assessment> ASSESSMENT = ObjectCodec.of(members -> {
        members.format("par-assessment/1");
        var methodology = members.required("methodology", METHODOLOGY_ID, Assessment::methodology);
        var year = members.required("year", YEAR, Assessment::year);
        var unit = members.required("unit", UNIT, Assessment::unit);
        var note = members.optional("note", WORDS, "", Assessment::note);
        var approval = members.optional("approval", APPROVAL, Assessment::approval);
        var entries = members.required(
                "entries",
                distinct(ENTRY, "code"),
                assessment -> List.copyOf(assessment.entries().values()));
        var adjustments = members.optional("adjustments", list(ADJUSTMENT), List.of(), Assessment::adjustments);
        return read -> {
            Assessment.Builder assessment = Assessment.of(read.get(unit), read.get(methodology), read.get(year))
                    .note(read.get(note));
            read.get(approval).ifPresent(assessment::approval);
            read.get(entries).forEach(assessment::add);
            read.get(adjustments).forEach(assessment::add);
            return assessment.build();
        };
    });

    private AssessmentCodec() {}

    private static Fact fact(Json json, Reading in) {
        if (json instanceof Json.Bool met) {
            return Fact.met(met.value());
        }
        if (json instanceof Json.Str string && Fact.isLevel(string.value())) {
            return LEVEL.read(json, in);
        }
        long count = Codecs.count(json);
        if (count >= 0) {
            return Fact.of(count);
        }
        if (json instanceof Json.Str || json instanceof Json.Num) {
            BigDecimal value = Codecs.entered(json, in, MOST_AMOUNT.negate(), MOST_AMOUNT);
            return value == null ? null : Fact.of(value);
        }
        return in.wrongType(json, FIGURE);
    }
}
