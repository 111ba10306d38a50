package vn.parindex.service.survey;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import vn.parindex.finding.Finding;
import vn.parindex.service.store.UnitInCampaign;

/** The counting of one uploaded file of answers, and how far it has come. */
public final class SurveyJob {

    private final String id = UUID.randomUUID().toString();
    private final UnitInCampaign unit;
    private final String login;
    private final String request;
    private final long bytes;
    private final OffsetDateTime started;
    private final AtomicLong read = new AtomicLong();
    private final CompletableFuture<Recorded> outcome = new CompletableFuture<>();

    SurveyJob(UnitInCampaign unit, String login, String request, long bytes, OffsetDateTime started) {
        this.unit = unit;
        this.login = login;
        this.request = request;
        this.bytes = bytes;
        this.started = started;
    }

    /**
     * What came of it.
     *
     * @param made how many items have a new figure
     * @param warnings what the reader of the file warned of
     */
    public record Recorded(int made, List<Finding> warnings) {

        /** Copies the list. */
        public Recorded {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * Returns its id.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    boolean isOf(UnitInCampaign whose, String who) {
        return unit.equals(whose) && login.equals(who);
    }

    boolean isRequest(String asked) {
        return request.equals(asked);
    }

    OffsetDateTime started() {
        return started;
    }

    /**
     * Returns the size of the file.
     *
     * @return its bytes
     */
    public long bytes() {
        return bytes;
    }

    /**
     * Returns how much of the file is counted.
     *
     * @return the bytes read so far
     */
    public long bytesRead() {
        return read.get();
    }

    /**
     * Returns how much of the file is counted.
     *
     * @return whole percent, 0 to 100
     */
    public int percent() {
        return bytes == 0 ? 100 : (int) Math.min(100, read.get() * 100 / bytes);
    }

    /**
     * Checks whether it has ended, well or not.
     *
     * @return true if so
     */
    public boolean isOver() {
        return outcome.isDone();
    }

    /**
     * Waits for the end.
     *
     * @param milliseconds how long at most
     */
    public void await(long milliseconds) {
        try {
            outcome.get(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            // told by whoever asks for the outcome
        }
    }

    /**
     * Returns what came of it.
     *
     * @return empty while it runs
     * @throws RuntimeException why nothing was recorded
     */
    public Optional<Recorded> outcome() {
        if (!outcome.isDone()) {
            return Optional.empty();
        }
        try {
            return Optional.of(outcome.join());
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    void end(Recorded recorded) {
        outcome.complete(recorded);
    }

    void fail(Throwable cause) {
        outcome.completeExceptionally(cause);
    }

    /** Returns a stream that counts what is read from another. */
    InputStream counting(InputStream in) {
        return new FilterInputStream(in) {

            @Override
            public int read() throws IOException {
                int value = super.read();
                if (value >= 0) {
                    read.incrementAndGet();
                }
                return value;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int count = super.read(buffer, offset, length);
                if (count > 0) {
                    read.addAndGet(count);
                }
                return count;
            }
        };
    }
}
