package vn.parindex.service.survey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;
import vn.parindex.appraisal.Action;
import vn.parindex.appraisal.Actions;
import vn.parindex.appraisal.Actor;
import vn.parindex.finding.ParIndexException;
import vn.parindex.service.evidence.UnfitFileException;
import vn.parindex.service.logs.RequestLog;
import vn.parindex.service.process.CampaignDesk;
import vn.parindex.service.process.Submission;
import vn.parindex.service.store.UnitInCampaign;
import vn.parindex.survey.AnswerReader;
import vn.parindex.survey.BadRowPolicy;
import vn.parindex.survey.Questionnaire;
import vn.parindex.survey.SurveyResult;
import vn.parindex.value.Text;

/**
 * Counts uploaded answers beside the requests that brought them, a few files at once; the others wait. A job is known
 * to its sender, on the machine that took the file, for an hour.
 */
@Service
public class SurveyJobs implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(SurveyJobs.class);
    private static final int AT_ONCE = 2;
    private static final int WAITING = 20;
    private static final Duration KNOWN = Duration.ofHours(1);
    private static final long SECONDS_TO_END = 20;

    private final CampaignDesk desk;
    private final Map<String, SurveyJob> jobs = new ConcurrentHashMap<>();
    private final ExecutorService workers =
            new ThreadPoolExecutor(AT_ONCE, AT_ONCE, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), work -> {
                Thread thread = new Thread(work, "survey");
                thread.setDaemon(true);
                return thread;
            });

    SurveyJobs(CampaignDesk desk) {
        this.desk = desk;
    }

    /**
     * Begins to count a file; the same request again is the same job while that is counted. Afterwards it is counted
     * anew: the file may be another, mended.
     *
     * @param unit the unit whose survey it is
     * @param questionnaire the questions
     * @param file the answers
     * @param actor who brings them
     * @param submission the request
     * @return the job
     * @throws IOException if the file cannot be kept for as long as it is counted
     * @throws UnfitFileException if too many files wait already
     */
    public SurveyJob start(
            UnitInCampaign unit, Questionnaire questionnaire, MultipartFile file, Actor actor, Submission submission)
            throws IOException {
        OffsetDateTime oldest = desk.now().minus(KNOWN);
        jobs.values().removeIf(job -> job.isOver() && job.started().isBefore(oldest));
        Optional<SurveyJob> same = jobs.values().stream()
                .filter(job -> job.isOf(unit, actor.id()) && job.isRequest(submission.request()) && !job.isOver())
                .findFirst();
        if (same.isPresent()) {
            return same.get();
        }
        Path kept = Files.createTempFile("answers", ".csv");
        SurveyJob job = new SurveyJob(unit, actor.id(), submission.request(), file.getSize(), desk.now());
        try {
            file.transferTo(kept);
            jobs.put(job.id(), job);
            workers.execute(RequestLog.carried(() -> run(job, kept, unit, questionnaire, actor, submission)));
        } catch (RejectedExecutionException e) {
            jobs.remove(job.id());
            Files.deleteIfExists(kept);
            throw new UnfitFileException(Text.of(
                    "đang có nhiều tệp chờ tổng hợp; hãy gửi lại sau ít phút",
                    "many files wait to be counted; send it again in a few minutes"));
        } catch (IOException | RuntimeException e) {
            jobs.remove(job.id());
            Files.deleteIfExists(kept);
            throw e;
        }
        return job;
    }

    /**
     * Finds a job.
     *
     * @param id its id
     * @param unit the unit whose survey it is
     * @param login who asks
     * @return the job, if it is theirs
     */
    public Optional<SurveyJob> find(String id, UnitInCampaign unit, String login) {
        return Optional.ofNullable(jobs.get(id)).filter(job -> job.isOf(unit, login));
    }

    private void run(
            SurveyJob job,
            Path kept,
            UnitInCampaign unit,
            Questionnaire questionnaire,
            Actor actor,
            Submission submission) {
        try {
            job.end(record(job, kept, unit, questionnaire, actor, submission));
        } catch (RuntimeException e) {
            job.fail(e);
        } catch (Error e) {
            job.fail(e);
            throw e;
        } finally {
            try {
                Files.deleteIfExists(kept);
            } catch (IOException e) {
                LOG.warn("a file of answers stays in the folder of temporary files", e);
            }
        }
    }

    private SurveyJob.Recorded record(
            SurveyJob job,
            Path kept,
            UnitInCampaign unit,
            Questionnaire questionnaire,
            Actor actor,
            Submission submission) {
        SurveyResult result;
        try (InputStream in = job.counting(Files.newInputStream(kept))) {
            result = AnswerReader.of(questionnaire, BadRowPolicy.refuseAny())
                    .read(in, "tệp trả lời")
                    .result();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (result.opinions().isEmpty()) {
            throw new ParIndexException(result.findings());
        }
        List<Action> actions = new ArrayList<>();
        result.opinions().forEach((code, opinion) -> actions.add(Actions.recordSurvey(code.toString(), opinion)));
        int made = desk.act(unit, actions, actor, submission).events().size();
        return new SurveyJob.Recorded(made, result.findings());
    }

    /** Lets what is being counted come to its end. */
    @Override
    public void destroy() throws InterruptedException {
        workers.shutdown();
        if (!workers.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
            workers.shutdownNow();
        }
    }
}
