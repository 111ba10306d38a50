package vn.parindex.serial.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.catalog.CatalogCode;
import vn.parindex.catalog.MethodologyCatalog;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.Excerpt;
import vn.parindex.value.MethodologyId;

/**
 * The rule sets installed on this side, by the name under which a methodology is sent: its id and digest. A rule set is
 * never sent itself; both sides have it, and the digest proves that it is the same.
 */
final class InstalledRules {

    private static final Pattern NAME = Pattern.compile("(\\S+) ([0-9a-f]{64})");

    /** Searched for once; again only after that failed. */
    private static final AtomicReference<MethodologyCatalog> CATALOG = new AtomicReference<>();

    /** One for each methodology of the catalogue, made when it is first asked for. */
    private static final Map<MethodologyId, IndexEvaluator> EVALUATORS = new ConcurrentHashMap<>();

    private InstalledRules() {}

    static MethodologyCatalog catalog() {
        MethodologyCatalog catalog = CATALOG.get();
        return catalog != null
                ? catalog
                : CATALOG.updateAndGet(other -> other != null ? other : MethodologyCatalog.installed());
    }

    static String name(Methodology methodology) {
        return methodology.id() + " " + methodology.digest();
    }

    static Methodology methodology(String name) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a methodology's id and digest: '" + Excerpt.of(name) + "'");
        }
        MethodologyId id = MethodologyId.of(parts.group(1));
        Methodology methodology = catalog().get(id);
        String digest = parts.group(2);
        if (!methodology.digest().equals(digest)) {
            throw new ParIndexException(Finding.error(
                    CatalogCode.METHODOLOGY_OTHER_DIGEST,
                    "",
                    "id",
                    id,
                    "got",
                    digest,
                    "allowed",
                    methodology.digest()));
        }
        return methodology;
    }

    static IndexEvaluator evaluator(String name) {
        Methodology methodology = methodology(name);
        return EVALUATORS.computeIfAbsent(methodology.id(), id -> IndexEvaluator.of(methodology));
    }
}
