package vn.parindex.serial.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import vn.parindex.appraisal.Campaign;
import vn.parindex.appraisal.Event;
import vn.parindex.appraisal.EventLog;
import vn.parindex.assessment.Assessment;
import vn.parindex.comparison.Crosswalk;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.json.JsonFormat;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.Methodology;
import vn.parindex.result.IndexResult;
import vn.parindex.survey.Questionnaire;
import vn.parindex.units.UnitList;
import vn.parindex.value.Excerpt;
import vn.parindex.value.Fact;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Share;
import vn.parindex.value.internal.Sent;
import vn.parindex.value.internal.SentForms;

/** Each kind of value that is sent as a text: how it is written and how it is read again. */
public final class SentTexts implements SentForms {

    /** More than any share that is computed has. */
    private static final int MOST_DIGITS = 20_000;

    private static final Map<String, TextForm<?>> BY_KIND = new HashMap<>();
    private static final Map<Class<?>, TextForm<?>> BY_CLASS = new HashMap<>();

    static {
        text("points", Points.class, Points::toString, Points::parse);
        text("percentage", Percentage.class, Percentage::toString, Percentage::parse);
        text("share", Share.class, Share::toString, SentTexts::share);
        text("number", Fact.Amount.class, Fact.Amount::toString, SentTexts::number);
        text("code", NodeCode.class, NodeCode::toString, NodeCode::parse);
        document(Assessment.class, ParJson.ASSESSMENT);
        document(IndexResult.class, ParJson.RESULT);
        document(Questionnaire.class, ParJson.QUESTIONNAIRE);
        document(Campaign.class, ParJson.CAMPAIGN);
        document(Event.class, ParJson.EVENT);
        document(EventLog.class, ParJson.EVENTS);
        document(UnitList.class, ParJson.UNITS);
        document(
                Crosswalk.class,
                ParJson.crosswalk(id -> InstalledRules.catalog().find(id)));
        text("methodology", Methodology.class, InstalledRules::name, InstalledRules::methodology);
        text(
                "evaluator",
                IndexEvaluator.class,
                evaluator -> InstalledRules.name(evaluator.methodology()),
                InstalledRules::evaluator);
    }

    private record TextForm<T>(String kind, Class<T> type, Function<T, String> write, Function<String, T> read) {

        Sent sent(Object value) {
            return new Sent(kind, write.apply(type.cast(value)));
        }
    }

    /** Created by the service loader. */
    public SentTexts() {
        // holds nothing
    }

    private static <T> void text(String kind, Class<T> type, Function<T, String> write, Function<String, T> read) {
        TextForm<T> text = new TextForm<>(kind, type, write, read);
        BY_KIND.put(kind, text);
        BY_CLASS.put(type, text);
    }

    private static <T> void document(Class<T> type, JsonFormat<T> format) {
        text(format.id(), type, format::canonical, text -> format.read(text, format.id()));
    }

    @Override
    public Sent write(Object value) {
        Class<?> type = value instanceof Fact.Amount ? Fact.Amount.class : value.getClass();
        return BY_CLASS.get(type).sent(value);
    }

    @Override
    public Object read(Sent sent) {
        TextForm<?> text = BY_KIND.get(sent.kind());
        if (text == null) {
            throw new IllegalArgumentException("no kind of value: '" + Excerpt.of(sent.kind()) + "'");
        }
        return text.read().apply(sent.text());
    }

    private static Fact.Amount number(String text) {
        if (text.length() > Fact.MOST_WHOLE_DIGITS + Fact.MOST_DECIMALS + 2) {
            throw new IllegalArgumentException("not a number of a figure: '" + Excerpt.of(text) + "'");
        }
        return (Fact.Amount) Fact.of(new BigDecimal(text));
    }

    private static Share share(String text) {
        String[] parts = text.length() > MOST_DIGITS ? new String[0] : text.split("/", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("not a share such as 24/25: '" + Excerpt.of(text) + "'");
        }
        return Share.of(whole(parts[0]), whole(parts[1]));
    }

    /** Never with an exponent, which could ask for more memory than there is. */
    private static BigDecimal whole(String digits) {
        return new BigDecimal(new BigInteger(digits));
    }
}
