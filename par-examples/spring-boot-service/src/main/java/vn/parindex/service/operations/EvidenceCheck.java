package vn.parindex.service.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.parindex.service.evidence.EvidenceStore;
import vn.parindex.service.store.EvidenceRow;
import vn.parindex.service.store.EvidenceRows;

/** Looks at the start for every document that was handed in: its file is there, with as many bytes as were taken. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
public class EvidenceCheck implements ApplicationRunner, HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(EvidenceCheck.class);

    private final EvidenceRows rows;
    private final EvidenceStore store;
    private volatile List<String> missing = List.of();
    private volatile int documents;

    /**
     * Creates the check.
     *
     * @param rows the documents
     * @param store their files
     */
    public EvidenceCheck(EvidenceRows rows, EvidenceStore store) {
        this.rows = rows;
        this.store = store;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        List<String> found = new ArrayList<>();
        int count = 0;
        for (EvidenceRow row : rows.findAllByOrderById()) {
            count++;
            Path file = store.path(row);
            if (!Files.isRegularFile(file) || Files.size(file) != row.bytes()) {
                found.add(row.unit().campaign() + "/" + row.unit().unit() + " " + row.code() + ": " + row.sha256());
            }
        }
        documents = count;
        missing = List.copyOf(found);
        missing.forEach(one -> LOG.error("a document is missing or cut short: {}", one));
        LOG.info("looked for {} documents, {} of them missing or cut short", documents, missing.size());
    }

    @Override
    public Health health() {
        Health.Builder health = missing.isEmpty() ? Health.up() : Health.down();
        return health.withDetail("documents", documents)
                .withDetail("missing", missing)
                .build();
    }
}
