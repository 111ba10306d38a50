package vn.parindex.spark;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.serializers.JavaSerializer;
import java.io.Serializable;
import org.apache.spark.serializer.KryoRegistrator;
import vn.parindex.finding.ParIndexException;
import vn.parindex.value.Fact;

/**
 * Lets Kryo send values of the library in the checked form of Java serialisation, in which they go everywhere else:
 * {@code spark.kryo.registrator=vn.parindex.spark.ParKryo}. Without it Kryo copies the fields of numbers and codes and
 * refuses everything else.
 */
public final class ParKryo implements KryoRegistrator {

    /** Makes the registrator, for Spark. */
    public ParKryo() {
        // holds nothing
    }

    @Override
    public void registerClasses(Kryo kryo) {
        kryo.addDefaultSerializer(ParIndexException.class, JavaSerializer.class);
        kryo.addDefaultSerializer(Fact.class, JavaSerializer.class);
        for (Class<? extends Serializable> type : SENT) {
            kryo.addDefaultSerializer(type, JavaSerializer.class);
        }
    }

    private static final java.util.List<Class<? extends Serializable>> SENT = java.util.List.of(
            AssessmentScorer.class,
            vn.parindex.appraisal.Campaign.class,
            vn.parindex.appraisal.Event.class,
            vn.parindex.appraisal.EventLog.class,
            vn.parindex.assessment.Assessment.class,
            vn.parindex.comparison.Crosswalk.class,
            vn.parindex.evaluation.IndexEvaluator.class,
            vn.parindex.finding.Finding.class,
            vn.parindex.methodology.Methodology.class,
            vn.parindex.result.AdjustmentOutcome.class,
            vn.parindex.result.Completeness.class,
            vn.parindex.result.Grade.class,
            vn.parindex.result.IndexResult.class,
            vn.parindex.result.Part.class,
            vn.parindex.result.Score.class,
            vn.parindex.survey.Questionnaire.class,
            vn.parindex.units.UnitList.class,
            vn.parindex.value.Arguments.class,
            vn.parindex.value.Citation.class,
            vn.parindex.value.IndexYear.class,
            vn.parindex.value.MethodologyId.class,
            vn.parindex.value.NodeCode.class,
            vn.parindex.value.Percentage.class,
            vn.parindex.value.Points.class,
            vn.parindex.value.Rounding.class,
            vn.parindex.value.Share.class,
            vn.parindex.value.Text.class,
            vn.parindex.value.Unit.class);
}
