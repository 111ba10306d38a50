package vn.parindex.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.spark.SparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.scheduler.SparkListenerTaskStart;

/** Kills the first task of each stage while it works, as a lost machine would, and notes each that was killed. */
public final class KillOnce extends SparkListener {

    private final Set<Integer> stages = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    });

    @Override
    public void onTaskStart(SparkListenerTaskStart start) {
        if (stages.add(start.stageId())) {
            long task = start.taskInfo().taskId();
            later.schedule(
                    () -> SparkContext.getOrCreate().killTaskAttempt(task, true, "killed by the test"),
                    start.taskInfo().index() * 50L + 150,
                    TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
        if (end.taskInfo().killed()) {
            try {
                Files.writeString(
                        Path.of(System.getProperty("par.killed")),
                        "stage " + end.stageId() + "\n",
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
