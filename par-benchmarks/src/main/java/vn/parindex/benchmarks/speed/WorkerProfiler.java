package vn.parindex.benchmarks.speed;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Processor time and allocation of JMH's worker threads for each operation. Processor time stays what it is when the
 * machine has other things to do; time on the clock does not.
 */
public final class WorkerProfiler implements InternalProfiler {

    /** Nanoseconds of processor time. */
    public static final String CPU = "cpu";

    /** Bytes allocated. */
    public static final String ALLOCATION = "allocation";

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Map<Long, Long> cpuBefore = new HashMap<>();
    private final Map<Long, Long> allocationBefore = new HashMap<>();

    @Override
    public String getDescription() {
        return "processor time and allocation of the workers";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        cpuBefore.clear();
        allocationBefore.clear();
        for (long worker : workers()) {
            cpuBefore.put(worker, cpu(worker));
            allocationBefore.put(worker, allocation(worker));
        }
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        long cpu = 0;
        long allocation = 0;
        for (long worker : workers()) {
            cpu += cpu(worker) - cpuBefore.getOrDefault(worker, 0L);
            allocation += allocation(worker) - allocationBefore.getOrDefault(worker, 0L);
        }
        double operations = Math.max(1, result.getMetadata().getAllOps());
        return List.of(
                new ScalarResult(CPU, cpu / operations, "ns/op", AggregationPolicy.AVG),
                new ScalarResult(ALLOCATION, allocation / operations, "B/op", AggregationPolicy.AVG));
    }

    private static long[] workers() {
        return Arrays.stream(THREADS.getThreadInfo(THREADS.getAllThreadIds()))
                .filter(info -> info != null && info.getThreadName().contains("jmh-worker"))
                .mapToLong(ThreadInfo::getThreadId)
                .toArray();
    }

    private static long cpu(long thread) {
        return Math.max(0, THREADS.getThreadCpuTime(thread));
    }

    private static long allocation(long thread) {
        return Math.max(0, THREADS.getThreadAllocatedBytes(thread));
    }
}
