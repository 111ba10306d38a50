package vn.parindex.json.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.appraisal.Action;
import vn.parindex.appraisal.ActionForm;
import vn.parindex.appraisal.ActionKind;
import vn.parindex.appraisal.ActionResult;
import vn.parindex.appraisal.Actions;
import vn.parindex.appraisal.Actor;
import vn.parindex.appraisal.AppraisalProcess;
import vn.parindex.appraisal.Assignment;
import vn.parindex.appraisal.Campaign;
import vn.parindex.appraisal.ComparedLeaf;
import vn.parindex.appraisal.CountedValue;
import vn.parindex.appraisal.Disputes;
import vn.parindex.appraisal.Event;
import vn.parindex.appraisal.EventLog;
import vn.parindex.appraisal.IndexEffect;
import vn.parindex.appraisal.LockException;
import vn.parindex.appraisal.ModeDifference;
import vn.parindex.appraisal.Permission;
import vn.parindex.appraisal.ProcessState;
import vn.parindex.appraisal.RankMove;
import vn.parindex.appraisal.Replay;
import vn.parindex.appraisal.Round;
import vn.parindex.appraisal.ValueChange;
import vn.parindex.assessment.AdjustmentEntry;
import vn.parindex.assessment.Approval;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.Evidence;
import vn.parindex.assessment.NotApplicable;
import vn.parindex.assessment.Opinion;
import vn.parindex.catalog.MethodologyCatalog;
import vn.parindex.catalog.MethodologyProvider;
import vn.parindex.catalog.ResourceOpener;
import vn.parindex.catalog.RoundFactsProvider;
import vn.parindex.codec.Codec;
import vn.parindex.codec.Codecs;
import vn.parindex.codec.JsonWriter;
import vn.parindex.codec.ObjectCodec;
import vn.parindex.comparison.Crosswalk;
import vn.parindex.comparison.CrosswalkRow;
import vn.parindex.comparison.GroupComparison;
import vn.parindex.comparison.GroupMove;
import vn.parindex.comparison.JoinedIndex;
import vn.parindex.comparison.NodeChange;
import vn.parindex.comparison.RelatedStanding;
import vn.parindex.comparison.UnitBreak;
import vn.parindex.comparison.UnitComparison;
import vn.parindex.comparison.UnitWeight;
import vn.parindex.comparison.UnitWeights;
import vn.parindex.comparison.YearComparison;
import vn.parindex.comparison.YearStanding;
import vn.parindex.comparison.YearStandings;
import vn.parindex.evaluation.BoundAssessment;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.finding.Finding;
import vn.parindex.finding.FindingCode;
import vn.parindex.finding.InputCheck;
import vn.parindex.finding.LimitedCount;
import vn.parindex.finding.ParIndexException;
import vn.parindex.finding.TypedInput;
import vn.parindex.merging.FactMerging;
import vn.parindex.merging.MergedFact;
import vn.parindex.merging.MergedFacts;
import vn.parindex.methodology.Adjustment;
import vn.parindex.methodology.Area;
import vn.parindex.methodology.Checklist;
import vn.parindex.methodology.Criterion;
import vn.parindex.methodology.FactSpec;
import vn.parindex.methodology.GradeScale;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.LegalBasis;
import vn.parindex.methodology.Levels;
import vn.parindex.methodology.Linear;
import vn.parindex.methodology.ListedUnit;
import vn.parindex.methodology.Method;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.MethodologyBuilder;
import vn.parindex.methodology.Node;
import vn.parindex.methodology.NotApplicablePolicy;
import vn.parindex.methodology.OpinionPolicy;
import vn.parindex.methodology.PossiblePoints;
import vn.parindex.methodology.RoundingPolicy;
import vn.parindex.methodology.RuleFault;
import vn.parindex.methodology.RuleField;
import vn.parindex.methodology.RuleFields;
import vn.parindex.methodology.RuleOutcome;
import vn.parindex.methodology.Scoring;
import vn.parindex.methodology.ScoringRule;
import vn.parindex.methodology.Source;
import vn.parindex.methodology.Step;
import vn.parindex.methodology.SubCriterion;
import vn.parindex.methodology.UnitForm;
import vn.parindex.methodology.UnrankedUnit;
import vn.parindex.methodology.internal.MethodologyCodec;
import vn.parindex.methodology.internal.RuleCodec;
import vn.parindex.methodology.internal.TreeCodec;
import vn.parindex.ranking.BandMembers;
import vn.parindex.ranking.BandTable;
import vn.parindex.ranking.Contender;
import vn.parindex.ranking.GroupMean;
import vn.parindex.ranking.GroupSpread;
import vn.parindex.ranking.RankedSubject;
import vn.parindex.ranking.RankedUnit;
import vn.parindex.ranking.Ranking;
import vn.parindex.ranking.RankingMeans;
import vn.parindex.ranking.TieKey;
import vn.parindex.ranking.TieRule;
import vn.parindex.ranking.WithoutRank;
import vn.parindex.result.AdjustmentOutcome;
import vn.parindex.result.Completeness;
import vn.parindex.result.Grade;
import vn.parindex.result.IndexResult;
import vn.parindex.result.LeafOutcome;
import vn.parindex.result.LibraryVersion;
import vn.parindex.result.OpinionValue;
import vn.parindex.result.Outcome;
import vn.parindex.result.Part;
import vn.parindex.result.ResultOutline;
import vn.parindex.result.Score;
import vn.parindex.result.Stamp;
import vn.parindex.result.Trace;
import vn.parindex.survey.AnswerOption;
import vn.parindex.survey.AnswerReader;
import vn.parindex.survey.AnswerScale;
import vn.parindex.survey.BadRowPolicy;
import vn.parindex.survey.BadRows;
import vn.parindex.survey.ConfidenceInterval;
import vn.parindex.survey.Estimate;
import vn.parindex.survey.GroupResult;
import vn.parindex.survey.LeafResult;
import vn.parindex.survey.Question;
import vn.parindex.survey.QuestionResult;
import vn.parindex.survey.Questionnaire;
import vn.parindex.survey.RespondentGroup;
import vn.parindex.survey.Stratum;
import vn.parindex.survey.StratumResult;
import vn.parindex.survey.SurveyAggregator;
import vn.parindex.survey.SurveyAnswer;
import vn.parindex.survey.SurveyPolicy;
import vn.parindex.survey.SurveyResult;
import vn.parindex.units.LevelPeriod;
import vn.parindex.units.NamePeriod;
import vn.parindex.units.RegisteredUnit;
import vn.parindex.units.UnitEvent;
import vn.parindex.units.UnitKind;
import vn.parindex.units.UnitLineage;
import vn.parindex.units.UnitList;
import vn.parindex.units.UnitListProvider;
import vn.parindex.units.UnitMatch;
import vn.parindex.units.UnitRegister;
import vn.parindex.units.internal.UnitListCodec;
import vn.parindex.value.Arguments;
import vn.parindex.value.Citation;
import vn.parindex.value.Excerpt;
import vn.parindex.value.Fact;
import vn.parindex.value.Facts;
import vn.parindex.value.Identifiers;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Labelled;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.NameKey;
import vn.parindex.value.NameOrder;
import vn.parindex.value.NearestName;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Percentage;
import vn.parindex.value.PhraseBook;
import vn.parindex.value.Phrases;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;
import vn.parindex.value.Share;
import vn.parindex.value.StageKind;
import vn.parindex.value.Text;
import vn.parindex.value.TypedDecimal;
import vn.parindex.value.TypedText;
import vn.parindex.value.Unit;
import vn.parindex.value.Word;

/** The types of par-core as they stand in a host's own JSON; closed lists of words follow from their ids. */
final class CoreTypes {

    private static final Text OF_RESULT = Text.of(
            "nó được suy ra từ cả kết quả và chỉ kiểm chứng được ở đó; hãy đọc IndexResult",
            "it follows from the whole result and can be checked only there; read an IndexResult");

    private static final Text OF_TREE =
            Text.of("hãy đọc Area, Criterion hoặc SubCriterion", "read an Area, a Criterion or a SubCriterion");

    private static final Text OF_SURVEY = Text.of(
            "kết quả điều tra được tổng hợp lại từ câu trả lời bằng SurveyAggregator",
            "results of surveys are aggregated anew from the answers by SurveyAggregator");

    private static final Text OF_APPRAISAL = Text.of(
            "nó được tính lại từ bản đánh giá và nhật ký; hãy đọc Assessment và EventLog",
            "it is computed anew from the assessment and its log; read an Assessment and an EventLog");

    private static final Text OF_RANKING = Text.of(
            "việc xếp hạng được làm lại từ các kết quả bằng Ranking; hãy đọc từng IndexResult",
            "rankings are made anew from results by Ranking; read each IndexResult");

    private static final Text OF_COMPARISON = Text.of(
            "việc so sánh được làm lại từ hai năm bằng YearComparison; hãy đọc từng IndexResult",
            "comparisons are made anew from two years by YearComparison; read each IndexResult");

    private static final Text BY_CATALOG = Text.of(
            "nó nêu hai bộ tiêu chí theo mã; hãy đọc bằng ParJson.crosswalk(catalog::find)",
            "it names two methodologies by their ids; read it with ParJson.crosswalk(catalog::find)");

    private static final Text IN_RULE =
            Text.of("nó nằm trong một quy tắc; hãy dùng ScoringRule", "it stands in a rule; use the ScoringRule");

    private static final Text IN_TREE = Text.of(
            "nó nằm trong một dòng của bộ tiêu chí; hãy dùng Criterion, SubCriterion hoặc mã NodeCode",
            "it stands in a row of a methodology; use the Criterion, the SubCriterion or the NodeCode");

    private static final Text IN_TRACE = Text.of(
            "nó là giá trị trung gian của phép tính; hãy dùng Trace trong Outcome",
            "it is a step of a computation; use the Trace in an Outcome");

    private static final Text IN_RESULT = Text.of(
            "nó nằm trong một kết quả; hãy dùng IndexResult hoặc Outcome",
            "it stands in a result; use the IndexResult or the Outcome");

    private static final Text IN_OUTLINE = Text.of(
            "nó là cây của một kết quả; hãy dùng IndexResult hoặc Methodology",
            "it is the tree of a result; use the IndexResult or the Methodology");

    private static final Text IN_MERGED = Text.of(
            "hãy dùng Assessment và các Finding mà MergedFacts có",
            "use the Assessment and the Findings of the MergedFacts");

    private static final Text IN_DISPUTES = Text.of(
            "nó nằm trong Disputes; hãy dùng ModeDifference, ComparedLeaf hoặc Disputes",
            "it stands in Disputes; use the ModeDifference, the ComparedLeaf or the Disputes");

    private static final Text IN_PROCESS = Text.of(
            "hãy dùng Assessment, EventLog, Event và Finding mà nó có",
            "use its Assessment, EventLog, Event and Findings");

    private static final Text IN_RANKING = Text.of(
            "nó nằm trong một bảng xếp hạng; hãy dùng Ranking, RankedUnit, WithoutRank hoặc GroupMean",
            "it stands in a ranking; use the Ranking, the RankedUnit, the WithoutRank or the GroupMean");

    private static final Text IN_COMPARISON = Text.of(
            "nó nằm trong một phép so sánh; hãy dùng YearComparison hoặc UnitComparison",
            "it stands in a comparison; use the YearComparison or the UnitComparison");

    private static final Text IN_UNITS = Text.of(
            "hãy dùng UnitList, RegisteredUnit, UnitEvent hoặc Finding mà nó có",
            "use the UnitList, the RegisteredUnit, the UnitEvent or the Findings that it has");

    private static final Text IN_QUESTIONNAIRE =
            Text.of("nó là thiết lập; hãy dùng Questionnaire", "it is a setting; use the Questionnaire");

    private static final Text FINDINGS = Text.of("hãy dùng findings() của nó", "use its findings()");

    private static final Text OPEN_WORD =
            Text.of("hãy khai báo danh sách từ cụ thể, ví dụ Stage", "declare the closed list itself, such as Stage");

    private static final Text IN_PROGRAM = Text.of(
            "nó chỉ dùng trong chương trình; hãy dùng giá trị mà nó phân loại",
            "it is for programs alone; use the value that it sorts");

    private static final Text TOOL = Text.of(
            "nó là công cụ, không phải dữ liệu; hãy dùng giá trị mà nó cho",
            "it is a tool, not data; use the value that it gives");

    private static final Codec<Facts> FACTS =
            Codec.members(AssessmentCodec.FACT).map(Facts::of, Facts::asMap);

    /** A methodology that is one document; names of other files in it are faults. */
    private static final Codec<Methodology> METHODOLOGY = Codec.of(
            (json, in) -> new MethodologyDocument(new JsonFiles(name -> null, Limits.METHODOLOGY, in), in)
                    .read(Methodology.class.getSimpleName(), Optional.of(json)),
            MethodologyCodec::write);

    private static final Codec<Node> NODE = Codec.of((json, in) -> null, (node, out) -> {
        if (node instanceof Area area) {
            TreeCodec.FULL.area().write(area, out);
        } else if (node instanceof Criterion criterion) {
            TreeCodec.FULL.criterion().write(criterion, out);
        } else {
            TreeCodec.FULL.subCriterion().write((SubCriterion) node, out);
        }
    });

    /** An answer, with the columns of a file of answers as its members. */
    private static final Codec<SurveyAnswer> ANSWER = ObjectCodec.of(members -> {
        var respondent = members.required("respondent", Codecs.NAME, SurveyAnswer::respondent);
        var group = members.required("group", Codecs.NAME, SurveyAnswer::group);
        var stratum = members.optional("stratum", Codecs.WORDS, "", SurveyAnswer::stratum);
        var question = members.required("question", Codecs.NAME, SurveyAnswer::question);
        var answer = members.required("answer", Codecs.WORDS, SurveyAnswer::answer);
        return read -> new SurveyAnswer(
                read.get(respondent), read.get(group), read.get(stratum), read.get(question), read.get(answer));
    });

    /** What is written and read. */
    private static final List<HostType<?>> BOTH_WAYS = List.of(
            HostType.string(NodeCode.class, Codecs.CODE).withKey(NodeCode::parse),
            HostType.string(MethodologyId.class, Codecs.METHODOLOGY_ID).withKey(MethodologyId::of),
            new HostType<>(IndexYear.class, HostType.HostForm.NUMBER, Codecs.YEAR, Optional.of(CoreTypes::year)),
            new HostType<>(Fact.class, HostType.HostForm.SCALAR, AssessmentCodec.FACT, Optional.empty()),
            HostType.string(Points.class, Codecs.ENTERED_POINTS),
            HostType.string(Percentage.class, Codecs.ENTERED_PERCENTAGE),
            HostType.object(Share.class, Codecs.SHARE),
            HostType.object(Text.class, Codecs.TEXT),
            HostType.object(Citation.class, Codecs.CITATION),
            HostType.object(Rounding.class, Codecs.ROUNDING),
            HostType.object(Unit.class, Codecs.UNIT_OBJECT),
            HostType.object(Facts.class, FACTS),
            HostType.object(Arguments.class, FindingCodec.ARGUMENTS),
            HostType.object(Finding.class, FindingCodec.FINDING),
            HostType.string(FindingCode.class, FindingCodec.CODE),
            HostType.object(Assessment.class, AssessmentCodec.ASSESSMENT),
            HostType.object(Opinion.class, AssessmentCodec.OPINION),
            HostType.object(Entry.class, AssessmentCodec.ENTRY),
            HostType.object(Evidence.class, AssessmentCodec.EVIDENCE),
            HostType.object(Approval.class, AssessmentCodec.APPROVAL),
            HostType.object(NotApplicable.class, AssessmentCodec.NOT_APPLICABLE),
            HostType.object(AdjustmentEntry.class, AssessmentCodec.ADJUSTMENT),
            HostType.object(Methodology.class, METHODOLOGY),
            HostType.object(LegalBasis.class, MethodologyCodec.DECISION),
            HostType.object(Method.class, MethodologyCodec.METHOD),
            HostType.object(OpinionPolicy.class, MethodologyCodec.OPINIONS),
            HostType.object(RoundingPolicy.class, MethodologyCodec.ROUNDING_POLICY),
            HostType.object(NotApplicablePolicy.class, MethodologyCodec.NOT_APPLICABLE),
            HostType.object(GradeScale.class, MethodologyCodec.SCALE),
            HostType.object(GradeScale.Band.class, MethodologyCodec.BAND),
            HostType.object(Adjustment.class, MethodologyCodec.ADJUSTMENT),
            HostType.object(UnrankedUnit.class, MethodologyCodec.UNRANKED),
            HostType.object(UnitForm.class, MethodologyCodec.FORM),
            HostType.object(ListedUnit.class, MethodologyCodec.UNIT),
            HostType.object(FactSpec.class, MethodologyCodec.FACT),
            HostType.object(Source.class, MethodologyCodec.SOURCE),
            HostType.object(Area.class, TreeCodec.FULL.area()),
            HostType.object(Criterion.class, TreeCodec.FULL.criterion()),
            HostType.object(SubCriterion.class, TreeCodec.FULL.subCriterion()),
            HostType.object(ScoringRule.class, RuleCodec.RULE),
            HostType.object(UnitList.class, UnitListCodec.LIST),
            HostType.object(UnitKind.class, UnitListCodec.KIND),
            HostType.object(NamePeriod.class, UnitListCodec.NAMES),
            HostType.object(RegisteredUnit.class, UnitListCodec.UNIT),
            HostType.object(UnitEvent.class, UnitListCodec.EVENT),
            HostType.object(LevelPeriod.class, UnitListCodec.LEVEL),
            HostType.object(Questionnaire.class, SurveyCodec.QUESTIONNAIRE),
            HostType.object(AnswerScale.class, SurveyCodec.SCALE),
            HostType.object(AnswerOption.class, SurveyCodec.OPTION),
            HostType.object(RespondentGroup.class, SurveyCodec.GROUP),
            HostType.object(Stratum.class, SurveyCodec.STRATUM),
            HostType.object(Question.class, SurveyCodec.QUESTION),
            HostType.object(SurveyAnswer.class, ANSWER),
            HostType.object(Campaign.class, ProcedureCodec.CAMPAIGN),
            HostType.object(Round.class, ProcedureCodec.ROUND),
            HostType.object(Assignment.class, ProcedureCodec.ASSIGNMENT),
            HostType.object(LockException.class, ProcedureCodec.LOCK_EXCEPTION),
            HostType.object(EventLog.class, ProcedureCodec.EVENTS),
            HostType.object(Event.class, ProcedureCodec.EVENT),
            HostType.object(Actor.class, ProcedureCodec.ACTOR),
            HostType.object(Action.class, ProcedureCodec.ACTION),
            HostType.object(ValueChange.class, ProcedureCodec.CHANGE),
            HostType.object(IndexResult.class, ResultCodec.RESULT),
            HostType.object(Stamp.class, ResultCodec.STAMP),
            HostType.object(OpinionValue.class, ResultCodec.OPINION),
            HostType.object(AdjustmentOutcome.class, ResultCodec.ADJUSTMENT),
            HostType.object(Grade.class, ResultCodec.GRADE),
            HostType.object(Trace.class, TraceCodec.TRACE),
            HostType.object(CrosswalkRow.class, CrosswalkCodec.ROW));

    /** What is written only, because it follows from something else. */
    private static final List<HostType<?>> WRITTEN = List.of(
            HostType.written(Score.class, ResultCodec.SCORE, OF_RESULT),
            HostType.written(Part.class, ResultCodec.PART, OF_RESULT),
            HostType.written(Outcome.class, ResultCodec.OUTCOME, OF_RESULT),
            HostType.written(Completeness.class, CoreTypes::completeness, OF_RESULT),
            HostType.written(Node.class, NODE, OF_TREE),
            HostType.written(SurveyResult.class, SurveyResultForm.DOCUMENT, OF_SURVEY),
            HostType.written(LeafResult.class, SurveyResultForm::leaf, OF_SURVEY),
            HostType.written(QuestionResult.class, SurveyResultForm::question, OF_SURVEY),
            HostType.written(GroupResult.class, SurveyResultForm::group, OF_SURVEY),
            HostType.written(StratumResult.class, SurveyResultForm::stratum, OF_SURVEY),
            HostType.written(Estimate.class, SurveyResultForm::estimate, OF_SURVEY),
            HostType.written(ConfidenceInterval.class, SurveyResultForm::interval, OF_SURVEY),
            HostType.written(BadRows.class, SurveyResultForm::badRows, OF_SURVEY),
            HostType.written(Disputes.class, DisputesForm.DOCUMENT, OF_APPRAISAL),
            HostType.written(ComparedLeaf.class, DisputesForm::leaf, OF_APPRAISAL),
            HostType.written(ModeDifference.class, DisputesForm::difference, OF_APPRAISAL),
            HostType.written(Permission.class, CoreTypes::permission, OF_APPRAISAL),
            HostType.written(Ranking.class, RankingForm.document(List.of()), OF_RANKING),
            HostType.written(
                    RankedUnit.class, (unit, out) -> RankingForm.ranked(unit, Optional.empty(), out), OF_RANKING),
            HostType.written(
                    WithoutRank.class, (unit, out) -> RankingForm.without(unit, Optional.empty(), out), OF_RANKING),
            HostType.written(GroupMean.class, (mean, out) -> RankingForm.mean(mean, Optional.empty(), out), OF_RANKING),
            HostType.written(RankedSubject.class, RankingForm::subject, OF_RANKING),
            HostType.written(TieRule.class, RankingForm::ties, OF_RANKING),
            HostType.written(BandTable.class, RankingForm::bands, OF_RANKING),
            HostType.written(BandMembers.class, RankingForm::band, OF_RANKING),
            HostType.written(YearComparison.class, ComparisonForm.DOCUMENT, OF_COMPARISON),
            HostType.written(UnitComparison.class, ComparisonForm::unit, OF_COMPARISON),
            HostType.written(NodeChange.class, ComparisonForm::item, OF_COMPARISON),
            HostType.written(UnitBreak.class, ComparisonForm::broken, OF_COMPARISON),
            HostType.written(JoinedIndex.class, ComparisonForm::joined, OF_COMPARISON),
            HostType.written(Crosswalk.class, CrosswalkCodec.crosswalk(id -> Optional.empty()), BY_CATALOG));

    /** What is neither, with what to use instead. */
    private static final List<HostType<?>> REFUSED = List.of(
            HostType.refused(Step.class, IN_RULE),
            HostType.refused(Checklist.Item.class, IN_RULE),
            HostType.refused(Levels.Level.class, IN_RULE),
            HostType.refused(Linear.Anchor.class, IN_RULE),
            HostType.refused(Leaf.class, IN_TREE),
            HostType.refused(Scoring.class, IN_TREE),
            HostType.refused(RuleOutcome.class, IN_TRACE),
            HostType.refused(PossiblePoints.class, IN_TRACE),
            HostType.refused(PossiblePoints.Range.class, IN_TRACE),
            HostType.refused(RuleFault.class, IN_TRACE),
            HostType.refused(LeafOutcome.class, IN_RESULT),
            HostType.refused(BoundAssessment.class, IN_RESULT),
            HostType.refused(ResultOutline.class, IN_OUTLINE),
            HostType.refused(ResultOutline.Row.class, IN_OUTLINE),
            HostType.refused(MergedFacts.class, IN_MERGED),
            HostType.refused(MergedFact.class, IN_MERGED),
            HostType.refused(MergedFact.Addend.class, IN_MERGED),
            HostType.refused(CountedValue.class, IN_DISPUTES),
            HostType.refused(IndexEffect.class, IN_DISPUTES),
            HostType.refused(RankMove.class, IN_DISPUTES),
            HostType.refused(ProcessState.class, IN_PROCESS),
            HostType.refused(Replay.class, IN_PROCESS),
            HostType.refused(ActionResult.class, IN_PROCESS),
            HostType.refused(Contender.class, IN_RANKING),
            HostType.refused(RankingMeans.class, IN_RANKING),
            HostType.refused(GroupSpread.class, IN_RANKING),
            HostType.refused(TieKey.class, IN_RANKING),
            HostType.refused(YearStanding.class, IN_COMPARISON),
            HostType.refused(YearStandings.class, IN_COMPARISON),
            HostType.refused(RelatedStanding.class, IN_COMPARISON),
            HostType.refused(GroupMove.class, IN_COMPARISON),
            HostType.refused(GroupComparison.class, IN_COMPARISON),
            HostType.refused(UnitWeight.class, IN_COMPARISON),
            HostType.refused(UnitWeights.class, IN_COMPARISON),
            HostType.refused(JoinedIndex.JoinedPart.class, IN_COMPARISON),
            HostType.refused(UnitRegister.class, IN_UNITS),
            HostType.refused(UnitMatch.class, IN_UNITS),
            HostType.refused(UnitLineage.class, IN_UNITS),
            HostType.refused(SurveyPolicy.class, IN_QUESTIONNAIRE),
            HostType.refused(BadRowPolicy.class, IN_QUESTIONNAIRE),
            HostType.refused(ParIndexException.class, FINDINGS),
            HostType.refused(Word.class, OPEN_WORD),
            HostType.refused(Labelled.class, OPEN_WORD),
            HostType.refused(StageKind.class, IN_PROGRAM),
            HostType.refused(ActionForm.class, IN_PROGRAM),
            HostType.refused(ActionKind.Target.class, IN_PROGRAM),
            HostType.refused(ActionKind.Window.class, IN_PROGRAM),
            HostType.refused(RuleOutcome.OutcomeKind.class, IN_PROGRAM),
            HostType.refused(RuleField.Type.class, IN_PROGRAM),
            HostType.refused(Phrases.class, TOOL),
            HostType.refused(PhraseBook.class, TOOL),
            HostType.refused(NameKey.class, TOOL),
            HostType.refused(TypedText.class, TOOL),
            HostType.refused(TypedDecimal.class, TOOL),
            HostType.refused(Excerpt.class, TOOL),
            HostType.refused(NearestName.class, TOOL),
            HostType.refused(Identifiers.class, TOOL),
            HostType.refused(NameOrder.class, TOOL),
            HostType.refused(TypedInput.class, TOOL),
            HostType.refused(LimitedCount.class, TOOL),
            HostType.refused(InputCheck.class, TOOL),
            HostType.refused(MethodologyBuilder.class, TOOL),
            HostType.refused(RuleField.class, TOOL),
            HostType.refused(RuleField.Parts.class, TOOL),
            HostType.refused(RuleFields.class, TOOL),
            HostType.refused(MethodologyCatalog.class, TOOL),
            HostType.refused(MethodologyProvider.class, TOOL),
            HostType.refused(RoundFactsProvider.class, TOOL),
            HostType.refused(ResourceOpener.class, TOOL),
            HostType.refused(Assessment.Builder.class, TOOL),
            HostType.refused(IndexEvaluator.class, TOOL),
            HostType.refused(IndexResult.Builder.class, TOOL),
            HostType.refused(LibraryVersion.class, TOOL),
            HostType.refused(FactMerging.class, TOOL),
            HostType.refused(SurveyAggregator.class, TOOL),
            HostType.refused(AnswerReader.class, TOOL),
            HostType.refused(AppraisalProcess.class, TOOL),
            HostType.refused(Actions.class, TOOL),
            HostType.refused(UnitListProvider.class, TOOL));

    private CoreTypes() {}

    static List<HostType<?>> all() {
        List<HostType<?>> all = new ArrayList<>(BOTH_WAYS);
        all.addAll(WRITTEN);
        all.addAll(REFUSED);
        return all;
    }

    private static IndexYear year(String digits) {
        if (!digits.matches("[0-9]{4}")) {
            throw new IllegalArgumentException("not a year of four digits");
        }
        return IndexYear.of(Integer.parseInt(digits));
    }

    private static void completeness(Completeness leaves, JsonWriter out) {
        out.number("scored", leaves.scored())
                .number("notScored", leaves.notScored())
                .number("notApplicable", leaves.notApplicable())
                .number("invalid", leaves.invalid());
    }

    private static void permission(Permission permission, JsonWriter out) {
        out.text("action", permission.action().id())
                .optional("leaf", permission.leaf())
                .flag("allowed", permission.allowed());
        out.optionalList("reasons", permission.reasons(), FindingCodec.FINDING::writeMembers);
    }
}
