package vn.parindex.spark;

import java.io.Serializable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.SparkConf;
import org.apache.spark.serializer.KryoSerializer;
import org.apache.spark.serializer.SerializerInstance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import scala.reflect.ClassTag$;
import vn.parindex.assessment.Assessment;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.finding.ParIndexException;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.Methodology;
import vn.parindex.result.IndexResult;
import vn.parindex.value.Mode;

import static org.assertj.core.api.Assertions.assertThat;

/** Kryo as Spark sets it up: equal values or an error, never a wrong value; with our registrator equal values. */
@Tag("heavy")
class KryoIT {

    private static SerializerInstance kryo(SparkConf conf) {
        return new KryoSerializer(conf).newInstance();
    }

    private static Object sent(SerializerInstance kryo, Object value) {
        var any = ClassTag$.MODULE$.apply(Object.class);
        return kryo.deserialize(kryo.serialize(value, any), any);
    }

    /** One object of every class of ours that a methodology, an assessment and its result lead to. */
    private static Collection<Object> samples() {
        MadeUpNation nation = MadeUpNation.of(5, 100);
        Assessment assessment = ParJson.ASSESSMENT.read(nation.assessment(70, 2016), "x");
        Methodology methodology = new MadeUpRules().load(assessment.methodology());
        IndexEvaluator evaluator = IndexEvaluator.of(methodology);
        IndexResult result = evaluator.evaluate(assessment, Mode.FINAL);
        IndexResult bare = evaluator.evaluate(
                Assessment.of(assessment.unit(), assessment.methodology(), assessment.year())
                        .build(),
                Mode.FINAL);
        Map<String, Object> samples = new TreeMap<>();
        Deque<Object> open = new ArrayDeque<>(List.of(
                assessment,
                methodology,
                result,
                bare,
                evaluator,
                nation.questionnaire(),
                nation.scorer(),
                new ParIndexException(bare.findings())));
        Set<Class<?>> walked = new HashSet<>();
        while (!open.isEmpty()) {
            Object next = open.removeFirst();
            if (next instanceof Collection<?> many) {
                open.addAll(many);
            } else if (next instanceof Map<?, ?> map) {
                open.addAll(map.values());
            } else if (next instanceof Optional<?> one) {
                one.ifPresent(open::add);
            } else if (next.getClass().getName().startsWith("vn.parindex.") && walked.add(next.getClass())) {
                samples.put(next.getClass().getName(), next);
                open.addAll(parts(next));
            }
        }
        return samples.values();
    }

    private static List<Object> parts(Object value) {
        List<Object> parts = new ArrayList<>();
        List<Method> methods = new ArrayList<>(List.of(value.getClass().getMethods()));
        methods.sort(Comparator.comparing(Method::getName));
        for (Method method : methods) {
            boolean getter = method.getParameterCount() == 0
                    && !Modifier.isStatic(method.getModifiers())
                    && Modifier.isPublic(method.getDeclaringClass().getModifiers())
                    && method.getDeclaringClass() != Object.class
                    && method.getReturnType() != void.class;
            if (getter && !method.getName().matches("hashCode|toString|toBuilder|canonical")) {
                try {
                    Object part = method.invoke(value);
                    if (part != null) {
                        parts.add(part);
                    }
                } catch (ReflectiveOperationException e) {
                    // what a value cannot say of itself is no part of it
                    continue;
                }
            }
        }
        return parts;
    }

    private static Object said(Object value) {
        if (value instanceof IndexEvaluator evaluator) {
            return evaluator.methodology();
        }
        if (value instanceof ParIndexException exception) {
            return exception.findings();
        }
        return value instanceof AssessmentScorer scorer
                ? scorer.score(
                        MadeUpNation.of(5, 100).assessment(70, 2016).getBytes(StandardCharsets.UTF_8),
                        "x",
                        List.of(),
                        refused -> {})
                : value;
    }

    @Test
    void by_default_values_come_back_equal_or_not_at_all() {
        SerializerInstance kryo = kryo(new SparkConf());
        List<String> equal = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (Object sample : samples()) {
            Object read;
            try {
                read = sent(kryo, sample);
            } catch (RuntimeException e) {
                refused.add(sample.getClass().getSimpleName());
                continue;
            }
            assertThat(said(read)).as("%s", sample.getClass()).isEqualTo(said(sample));
            equal.add(sample.getClass().getSimpleName());
        }
        assertThat(equal).contains("Points", "NodeCode");
        assertThat(refused).contains("Unit", "Assessment", "IndexResult", "Methodology", "IndexEvaluator");
        assertThat(equal.size() + refused.size()).isGreaterThan(40);
    }

    @Test
    void with_the_registrator_all_that_java_sends_comes_back_equal() {
        SerializerInstance kryo = kryo(new SparkConf().set("spark.kryo.registrator", ParKryo.class.getName()));
        int sent = 0;
        for (Object sample : samples()) {
            if (sample instanceof Serializable) {
                assertThat(said(sent(kryo, sample))).as("%s", sample.getClass()).isEqualTo(said(sample));
                sent++;
            }
        }
        assertThat(sent).isGreaterThan(20);
    }
}
