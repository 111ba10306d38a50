package vn.parindex.survey;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

/**
 * Aggregates a file of answers that is made while it is read, and says what it took. Arguments: the number of answers,
 * 1,000,000 if left out; run with a small heap, e.g. {@code -Xmx64m}, to see that memory does not grow.
 */
public final class MillionAnswers {

    private MillionAnswers() {}

    /**
     * Reads so many answers and prints counts, time and memory.
     *
     * @param arguments the number of answers
     */
    public static void main(String[] arguments) {
        int answers = arguments.length == 0 ? 1_000_000 : Integer.parseInt(arguments[0]);
        long begin = System.nanoTime();
        AnswerReader reader = AnswerReader.of(HandWorked.questionnaire(), BadRowPolicy.listOnly());
        SurveyAggregator aggregator = reader.read(new Answers(answers), "made.csv");
        SurveyResult result = aggregator.result();
        long milliseconds = (System.nanoTime() - begin) / 1_000_000;
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        System.out.println(
                "rows " + result.badRows().rows() + ", bad " + result.badRows().bad());
        result.leaves().forEach(leaf -> System.out.println(leaf.leaf() + " " + leaf.estimate()));
        System.out.println(milliseconds + " ms, heap in use " + ((runtime.totalMemory() - runtime.freeMemory()) >> 10)
                + " KiB, heap taken " + (runtime.totalMemory() >> 20) + " MiB, allowed " + (runtime.maxMemory() >> 20)
                + " MiB");
    }

    /** The bytes of a file of answers, one row at a time; one row in a hundred is bad. */
    private static final class Answers extends InputStream {

        private final SplittableRandom random = new SplittableRandom(2020);
        private final int count;
        private byte[] row = "respondent,group,stratum,question,answer\n".getBytes(StandardCharsets.UTF_8);
        private int at;
        private int rows;

        Answers(int count) {
            this.count = count;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] into, int from, int length) {
            int done = 0;
            while (done < length && (at < row.length || next())) {
                int part = Math.min(length - done, row.length - at);
                System.arraycopy(row, at, into, from + done, part);
                at += part;
                done += part;
            }
            return done == 0 ? -1 : done;
        }

        private boolean next() {
            if (rows == count) {
                return false;
            }
            rows++;
            boolean leader = random.nextInt(4) == 0;
            String who = leader ? "leaders,," : random.nextInt(3) == 0 ? "citizens,rural," : "citizens,urban,";
            String question = leader ? "C" + (1 + random.nextInt(3)) : "C1";
            String answer =
                    rows % 100 == 0 ? "?" : "ABCDK".substring(random.nextInt(5)).substring(0, 1);
            row = ("respondent-" + rows + ',' + who + question + ',' + answer + '\n').getBytes(StandardCharsets.UTF_8);
            at = 0;
            return true;
        }
    }
}
