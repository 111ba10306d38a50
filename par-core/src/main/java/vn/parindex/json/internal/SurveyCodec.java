package vn.parindex.json.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.parindex.codec.Codec;
import vn.parindex.codec.Codecs;
import vn.parindex.codec.ObjectCodec;
import vn.parindex.finding.InputCode;
import vn.parindex.methodology.MethodologyCode;
import vn.parindex.survey.AnswerOption;
import vn.parindex.survey.AnswerScale;
import vn.parindex.survey.MissingPolicy;
import vn.parindex.survey.Question;
import vn.parindex.survey.Questionnaire;
import vn.parindex.survey.RespondentGroup;
import vn.parindex.survey.Stratum;
import vn.parindex.survey.SurveyCode;
import vn.parindex.survey.SurveyPolicy;
import vn.parindex.value.Percentage;

import static vn.parindex.codec.Codec.list;
import static vn.parindex.codec.Codecs.CITATION;
import static vn.parindex.codec.Codecs.CODE;
import static vn.parindex.codec.Codecs.CONFIDENCE;
import static vn.parindex.codec.Codecs.FLAG;
import static vn.parindex.codec.Codecs.METHODOLOGY_ID;
import static vn.parindex.codec.Codecs.NAME;
import static vn.parindex.codec.Codecs.PERCENTAGE;
import static vn.parindex.codec.Codecs.ROUNDING;
import static vn.parindex.codec.Codecs.TEXT;
import static vn.parindex.codec.Codecs.whole;
import static vn.parindex.codec.Codecs.word;

/** The codec of questionnaires. */
public final class SurveyCodec {

    private static final Codec<Integer> MINIMUM = whole(1, SurveyPolicy.MOST_ANSWERS);

    private static final Codec<BigDecimal> WEIGHT = Codecs.NUMBER_TEXT.checked((weight, json, in) ->
            weight.signum() > 0 ? weight : in.fault(MethodologyCode.NOT_POSITIVE, json, "got", weight));

    private static final Codec<Percentage> OPTION_WEIGHT =
            PERCENTAGE.checked((weight, json, in) -> weight.compareTo(Percentage.HUNDRED) <= 0
                    ? weight
                    : in.fault(InputCode.DECIMAL_OUT_OF_RANGE, json, "got", weight, "least", 0, "most", 100));

    private static final Codec<Boolean> ONLY_TRUE = FLAG.checked((flag, json, in) ->
            flag ? flag : in.fault(InputCode.UNKNOWN_WORD, json, "got", "false", "allowed", "true"));

    /** The treatment of means without answers; the rest of the policy stands beside it. */
    private record Missing(MissingPolicy stratum, MissingPolicy group, MissingPolicy question) {

        Missing(SurveyPolicy policy) {
            this(policy.stratum(), policy.group(), policy.question());
        }
    }

    private static final Codec<Missing> MISSING = ObjectCodec.<Missing>of(members -> {
                var stratum = members.required("stratum", word(MissingPolicy.class), Missing::stratum);
                var group = members.required("group", word(MissingPolicy.class), Missing::group);
                var question = members.required("question", word(MissingPolicy.class), Missing::question);
                return read -> new Missing(read.get(stratum), read.get(group), read.get(question));
            })
            .goingOnUnsurelyWith(new Missing(MissingPolicy.REFUSE, MissingPolicy.REFUSE, MissingPolicy.REFUSE));

    /** An option says what it is worth, or that it does not count; a forgotten weight must not become "no opinion". */
    public static final Codec<AnswerOption> OPTION = ObjectCodec.of(members -> {
        var id = members.required("id", NAME, AnswerOption::id);
        var text = members.required("text", TEXT, AnswerOption::text);
        members.optional(
                        "noOpinion",
                        ONLY_TRUE,
                        option -> option.weight().isPresent() ? Optional.empty() : Optional.of(true))
                .askedIf(read -> read.has("noOpinion"));
        var weight = members.optional("weight", OPTION_WEIGHT, AnswerOption::weight)
                .askedIf(read -> !read.has("noOpinion"))
                .neededIf(read -> true);
        return read -> new AnswerOption(read.get(id), read.get(text), read.get(weight));
    });

    /** A scale of answers. */
    public static final Codec<AnswerScale> SCALE = ObjectCodec.of(members -> {
        var id = members.required("id", NAME, AnswerScale::id);
        var options = members.required("options", list(OPTION), AnswerScale::options);
        var citation = members.required("citation", CITATION, AnswerScale::citation);
        var confidence = members.required("confidence", CONFIDENCE, AnswerScale::confidence);
        return read -> new AnswerScale(read.get(id), read.get(options), read.get(citation), read.get(confidence));
    });

    /** A stratum. */
    public static final Codec<Stratum> STRATUM = ObjectCodec.of(members -> {
        var id = members.required("id", NAME, Stratum::id);
        var name = members.required("name", TEXT, Stratum::name);
        var weight = members.required("weight", WEIGHT, Stratum::weight);
        return read -> new Stratum(read.get(id), read.get(name), read.get(weight));
    });

    /** A group of respondents. */
    public static final Codec<RespondentGroup> GROUP = ObjectCodec.of(members -> {
        var id = members.required("id", NAME, RespondentGroup::id);
        var name = members.required("name", TEXT, RespondentGroup::name);
        var weight = members.required("weight", WEIGHT, RespondentGroup::weight);
        var minimum = members.defaulted("minimumAnswers", MINIMUM, 1, RespondentGroup::minimumAnswers);
        var strata = members.optional("strata", list(STRATUM), List.of(), RespondentGroup::strata);
        return read -> new RespondentGroup(
                read.get(id), read.get(name), read.get(weight), read.get(minimum), read.get(strata));
    });

    /** A question. */
    public static final Codec<Question> QUESTION = ObjectCodec.of(members -> {
        var id = members.required("id", NAME, Question::id);
        var leaf = members.required("leaf", CODE, Question::leaf);
        var text = members.required("text", TEXT, Question::text);
        var groups = members.required("groups", list(NAME), Question::groups);
        var scale = members.required("scale", NAME, Question::scale);
        var weight = members.defaulted("weight", WEIGHT, BigDecimal.ONE, Question::weight);
        return read -> new Question(
                read.get(id), read.get(leaf), read.get(text), read.get(groups), read.get(scale), read.get(weight));
    });

    private static final String SCALES = "/scales(/\\d+(/id)?)?";
    private static final String GROUPS = "/groups(/\\d+(/id)?)?";

    /** A whole questionnaire. */
    public static final ObjectCodec<Questionnaire> QUESTIONNAIRE = ObjectCodec.of(members -> {
        members.format("par-questionnaire/1");
        members.follows(SurveyCode.UNKNOWN_SCALE, SCALES);
        members.follows(SurveyCode.UNKNOWN_GROUP, GROUPS);
        members.follows(SurveyCode.UNUSED, SCALES + "|" + GROUPS + "|/questions(/\\d+(/(scale|groups)(/\\d+)?)?)?");
        var id = members.required("id", NAME, Questionnaire::id);
        var name = members.required("name", TEXT, Questionnaire::name);
        var methodology = members.required("methodology", METHODOLOGY_ID, Questionnaire::methodology);
        var minimum = members.required(
                "minimumAnswers",
                MINIMUM,
                questionnaire -> questionnaire.policy().minimumAnswers());
        var missing = members.required("missing", MISSING, questionnaire -> new Missing(questionnaire.policy()));
        var rounding = members.required(
                "rounding", ROUNDING, questionnaire -> questionnaire.policy().rounding());
        var citation = members.required("citation", CITATION, Questionnaire::citation);
        var confidence = members.required("confidence", CONFIDENCE, Questionnaire::confidence);
        var note = members.remark("note", Questionnaire::note);
        var scales = members.required("scales", list(SCALE), Questionnaire::scales);
        var groups = members.required("groups", list(GROUP), Questionnaire::groups);
        var questions = members.required("questions", list(QUESTION), Questionnaire::questions);
        return read -> {
            Missing means = read.get(missing);
            return new Questionnaire(
                    read.get(id),
                    read.get(name),
                    read.get(methodology),
                    new SurveyPolicy(
                            read.get(minimum), means.stratum(), means.group(), means.question(), read.get(rounding)),
                    read.get(scales),
                    read.get(groups),
                    read.get(questions),
                    read.get(citation),
                    read.get(confidence),
                    read.get(note));
        };
    });

    private SurveyCodec() {}
}
