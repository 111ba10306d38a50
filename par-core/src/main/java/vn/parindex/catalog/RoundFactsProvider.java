package vn.parindex.catalog;

/**
 * Offers facts about rounds of an index that no methodology states: what was printed of their maxima, scales and units.
 *
 * <p>The facts are tables, opened by the names of their files; each row has its source and how good that source is.
 * {@code par-published} reads them, and says which tables there are and what stands in them. A provider offers as many
 * of these tables as it has rows for; the rows of all providers are taken together.
 *
 * <p>A provider is found by {@link java.util.ServiceLoader}: it has a public constructor without parameters and is
 * named by {@code provides} in the module's {@code module-info.java} and, for hosts on the class path, in
 * {@code META-INF/services/vn.parindex.catalog.RoundFactsProvider}. Implementations are thread-safe.
 */
public interface RoundFactsProvider extends ResourceOpener {}
