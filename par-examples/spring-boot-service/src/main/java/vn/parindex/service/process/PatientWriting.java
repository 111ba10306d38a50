package vn.parindex.service.process;

import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.parindex.service.faults.BusyException;

/**
 * Writes in a transaction that is tried again if another writer was in the way: two requests with one id, a deadlock, a
 * row that somebody else keeps. Between two tries all locks are given back for a moment, so that the other gets on
 * instead of losing the same row again.
 */
public final class PatientWriting {

    private static final int TRIES = 4;

    /** The longest pause after the first try, in milliseconds; after each further one it is longer by as much. */
    private static final int PAUSE = 50;

    private final TransactionTemplate transaction;

    /**
     * Creates what writes.
     *
     * @param transactions the transactions of the database
     */
    public PatientWriting(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Carries out work in a transaction.
     *
     * @param <T> the type of what comes of it
     * @param work the work; it is done from the beginning each time
     * @return what came of it
     * @throws BusyException if another writer was in the way each time
     */
    public <T> T write(Supplier<T> work) {
        for (int tried = 1; ; tried++) {
            try {
                return transaction.execute(status -> work.get());
            } catch (DataIntegrityViolationException | TransientDataAccessException e) {
                if (tried == TRIES) {
                    throw new BusyException(e);
                }
                pause(tried, e);
            }
        }
    }

    private static void pause(int tried, RuntimeException cause) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(PAUSE / 2, PAUSE) * (long) tried);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the service ends
            throw new BusyException(cause);
        }
    }
}
