package vn.parindex.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.ParIndexException;
import vn.parindex.json.internal.Clip;
import vn.parindex.json.internal.Faults;
import vn.parindex.json.internal.Fields;
import vn.parindex.json.internal.HeadReader;
import vn.parindex.json.internal.Json;
import vn.parindex.json.internal.Origin;
import vn.parindex.json.internal.Scalars;
import vn.parindex.methodology.MethodologyCode;
import vn.parindex.survey.AnswerOption;
import vn.parindex.survey.AnswerScale;
import vn.parindex.survey.MissingPolicy;
import vn.parindex.survey.Question;
import vn.parindex.survey.Questionnaire;
import vn.parindex.survey.RespondentGroup;
import vn.parindex.survey.Stratum;
import vn.parindex.survey.SurveyPolicy;
import vn.parindex.value.Percentage;

/** One questionnaire being read; used once. */
final class QuestionnaireDocument {

    static final String FORMAT = "par-questionnaire/1";
    private static final int MOST_ANSWERS = 999_999_999;

    private final Faults faults;
    private final Scalars as;
    private final HeadReader head;

    QuestionnaireDocument(Faults faults) {
        this.faults = faults;
        this.as = new Scalars(faults);
        this.head = new HeadReader(faults);
    }

    /** The parts are checked against each other only when all were read without a fault. */
    Questionnaire read(Json json) {
        Fields fields = new Fields(json, faults);
        String format = fields.string("format");
        if (format != null && !format.equals(FORMAT)) {
            fields.required(
                    "format", j -> as.fault(InputCode.WRONG_FORMAT, j, "got", Clip.shown(format), "expected", FORMAT));
            return null;
        }
        String id = fields.string("id");
        var name = fields.text("name");
        var methodology = fields.required("methodology", head::id);
        Integer minimum = fields.required("minimumAnswers", this::minimum);
        Missing missing = fields.required("missing", this::missing);
        var rounding = fields.required("rounding", head::cut);
        Origin origin = Origin.of(fields, faults);
        String note = fields.optionalString("note");
        List<AnswerScale> scales = fields.list("scales", this::scale);
        List<RespondentGroup> groups = fields.list("groups", this::group);
        List<Question> questions = fields.list("questions", this::question);
        return fields.make(() -> checked(
                json,
                () -> new Questionnaire(
                        id,
                        name,
                        methodology,
                        new SurveyPolicy(minimum, missing.stratum, missing.group, missing.question, rounding),
                        scales,
                        groups,
                        questions,
                        origin.citation(),
                        origin.confidence(),
                        note)));
    }

    private Questionnaire checked(Json json, Supplier<Questionnaire> built) {
        try {
            return built.get();
        } catch (ParIndexException e) {
            e.findings().forEach(f -> faults.add(f.at(json.place().pointer(f.place()))));
            return null;
        }
    }

    private record Missing(MissingPolicy stratum, MissingPolicy group, MissingPolicy question) {}

    private Missing missing(Json json) {
        Fields fields = new Fields(json, faults);
        var stratum = fields.word("stratum", MissingPolicy.values(), MissingPolicy::id);
        var group = fields.word("group", MissingPolicy.values(), MissingPolicy::id);
        var question = fields.word("question", MissingPolicy.values(), MissingPolicy::id);
        return fields.make(() -> new Missing(stratum, group, question));
    }

    private AnswerScale scale(Json json) {
        Fields fields = new Fields(json, faults);
        String id = fields.string("id");
        List<AnswerOption> options = fields.list("options", this::option);
        Origin origin = Origin.of(fields, faults);
        return fields.make(() -> new AnswerScale(id, options, origin.citation(), origin.confidence()));
    }

    /** An option says what it is worth, or that it does not count; a forgotten weight must not become "no opinion". */
    private AnswerOption option(Json json) {
        Fields fields = new Fields(json, faults);
        String id = fields.string("id");
        var text = fields.text("text");
        if (fields.has("noOpinion")) {
            fields.required("noOpinion", this::onlyTrue);
            return fields.make(() -> AnswerOption.noOpinion(id, text));
        }
        Percentage weight = fields.required("weight", this::optionWeight);
        return fields.make(() -> AnswerOption.of(id, text, weight));
    }

    private Boolean onlyTrue(Json json) {
        Boolean flag = as.flag(json);
        return flag == null || flag ? flag : as.fault(InputCode.UNKNOWN_WORD, json, "got", "false", "allowed", "true");
    }

    private Percentage optionWeight(Json json) {
        Percentage weight = as.percentage(json);
        return weight == null || weight.compareTo(Percentage.HUNDRED) <= 0
                ? weight
                : as.fault(InputCode.DECIMAL_OUT_OF_RANGE, json, "got", weight, "least", 0, "most", 100);
    }

    private RespondentGroup group(Json json) {
        Fields fields = new Fields(json, faults);
        String id = fields.string("id");
        var name = fields.text("name");
        BigDecimal weight = fields.required("weight", this::weight);
        int minimum = fields.optional("minimumAnswers", this::minimum).orElse(1);
        List<Stratum> strata = fields.optionalList("strata", this::stratum);
        return fields.make(() -> new RespondentGroup(id, name, weight, minimum, strata));
    }

    private Stratum stratum(Json json) {
        Fields fields = new Fields(json, faults);
        String id = fields.string("id");
        var name = fields.text("name");
        BigDecimal weight = fields.required("weight", this::weight);
        return fields.make(() -> new Stratum(id, name, weight));
    }

    private Question question(Json json) {
        Fields fields = new Fields(json, faults);
        String id = fields.string("id");
        var leaf = fields.required("leaf", as::code);
        var text = fields.text("text");
        List<String> groups = fields.list("groups", as::string);
        String scale = fields.string("scale");
        BigDecimal weight = fields.optional("weight", this::weight).orElse(BigDecimal.ONE);
        return fields.make(() -> new Question(id, leaf, text, groups, scale, weight));
    }

    private BigDecimal weight(Json json) {
        BigDecimal weight = as.decimal(json);
        return weight == null || weight.signum() > 0
                ? weight
                : as.fault(MethodologyCode.NOT_POSITIVE, json, "got", weight);
    }

    private Integer minimum(Json json) {
        return as.whole(json, 1, MOST_ANSWERS);
    }
}
