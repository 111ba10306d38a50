package vn.parindex.catalog;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.finding.Finding;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.ParIndexException;
import vn.parindex.json.MethodologyFormat;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.Language;
import vn.parindex.value.MethodologyId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class MethodologyCatalogTest {

    private static final MethodologyId SAMPLE = MethodologyId.of("sample-2020");
    private static final MethodologyId OTHER = MethodologyId.of("other-2020");

    @TempDir
    private Path folder;

    /** Offers some identities and loads the sample for each of them; counts how often. */
    static class Provider implements MethodologyProvider {

        final AtomicInteger loads = new AtomicInteger();
        private final List<MethodologyId> ids;

        Provider(MethodologyId... ids) {
            this.ids = List.of(ids);
        }

        @Override
        public List<MethodologyId> ids() {
            return ids;
        }

        @Override
        public Methodology load(MethodologyId id) {
            loads.incrementAndGet();
            return sample().toBuilder().id(id).build();
        }
    }

    /** What a class path may name. */
    public static final class Installed extends Provider {

        /** For the service loader. */
        public Installed() {
            super(SAMPLE);
        }
    }

    @Test
    void lists_what_there_is_in_order_without_loading_anything() {
        Provider provider = new Provider(SAMPLE, OTHER);

        MethodologyCatalog catalog = MethodologyCatalog.of(List.of(provider));

        assertThat(catalog.ids()).containsExactly(OTHER, SAMPLE);
        assertThat(provider.loads).hasValue(0);
    }

    @Test
    void loads_each_methodology_once_when_it_is_first_asked_for() {
        Provider provider = new Provider(SAMPLE, OTHER);
        MethodologyCatalog catalog = MethodologyCatalog.of(List.of(provider));

        Methodology first = catalog.get(SAMPLE);

        assertThat(first.id()).isEqualTo(SAMPLE);
        assertThat(catalog.get(SAMPLE)).isSameAs(first);
        assertThat(catalog.find(SAMPLE)).containsSame(first);
        assertThat(provider.loads).hasValue(1);
    }

    @Test
    void loads_once_however_many_ask_at_the_same_time() throws Exception {
        Provider provider = new Provider(SAMPLE);
        MethodologyCatalog catalog = MethodologyCatalog.of(List.of(provider));
        int threads = 8;
        CyclicBarrier start = new CyclicBarrier(threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Methodology>> asking = Collections.nCopies(threads, () -> {
                start.await();
                return catalog.get(SAMPLE);
            });
            List<Methodology> given = new ArrayList<>();
            for (Future<Methodology> answer : pool.invokeAll(asking)) {
                given.add(answer.get());
            }
            assertThat(Set.copyOf(given)).hasSize(1);
            assertThat(given).allMatch(m -> m == given.get(0));
        } finally {
            pool.shutdown();
        }
        assertThat(provider.loads).hasValue(1);
    }

    @Test
    void two_catalogues_know_nothing_of_each_other() {
        Provider provider = new Provider(SAMPLE);

        Methodology one = MethodologyCatalog.of(List.of(provider)).get(SAMPLE);
        Methodology two = MethodologyCatalog.of(List.of(provider)).get(SAMPLE);

        assertThat(one).isEqualTo(two).isNotSameAs(two);
        assertThat(provider.loads).hasValue(2);
    }

    @Test
    void an_unknown_identity_is_answered_with_what_there_is() {
        MethodologyCatalog catalog = MethodologyCatalog.of(List.of(new Provider(SAMPLE, OTHER)));

        assertThat(catalog.find(MethodologyId.of("vn-1149-2020-province"))).isEmpty();
        ParIndexException unknown = catchThrowableOfType(
                ParIndexException.class, () -> catalog.get(MethodologyId.of("vn-1149-2020-province")));
        assertThat(unknown.message(Language.EN))
                .isEqualTo("PAR-4001: no methodology vn-1149-2020-province; there are: other-2020; sample-2020");
        assertThat(unknown.message(Language.VI))
                .isEqualTo("PAR-4001: không có bộ tiêu chí \"vn-1149-2020-province\"; có: other-2020; sample-2020");
    }

    @Test
    void an_empty_catalogue_says_that_it_is_empty() {
        MethodologyCatalog empty = MethodologyCatalog.of(List.of());

        assertThat(empty.ids()).isEmpty();
        ParIndexException unknown = catchThrowableOfType(ParIndexException.class, () -> empty.get(SAMPLE));
        assertThat(unknown.message(Language.EN)).isEqualTo("PAR-4001: no methodology sample-2020; there are: (none)");
        assertThat(unknown.message(Language.VI))
                .isEqualTo("PAR-4001: không có bộ tiêu chí \"sample-2020\"; có: (trống)");
    }

    @Test
    void two_providers_of_one_identity_are_both_named_and_all_such_pairs() {
        List<MethodologyProvider> providers =
                List.of(new Provider(SAMPLE, OTHER), new Installed(), new Provider(OTHER) {});

        ParIndexException twice = catchThrowableOfType(ParIndexException.class, () -> MethodologyCatalog.of(providers));

        String provider = Provider.class.getName();
        assertThat(twice.message(Language.EN))
                .isEqualTo("PAR-4002: two providers offer sample-2020: " + provider + " and "
                        + Installed.class.getName() + "\n" + "PAR-4002: two providers offer other-2020: " + provider
                        + " and " + MethodologyCatalogTest.class.getName() + "$1");
        assertThat(twice.message(Language.VI))
                .startsWith("PAR-4002: hai nguồn cùng cung cấp bộ tiêu chí sample-2020: " + provider + " và "
                        + Installed.class.getName());
    }

    @Test
    void a_provider_that_offers_one_identity_twice_is_refused() {
        assertThatExceptionOfType(ParIndexException.class)
                .isThrownBy(() -> MethodologyCatalog.of(List.of(new Provider(SAMPLE, SAMPLE))))
                .satisfies(e -> assertThat(e.findings())
                        .extracting(Finding::code)
                        .containsExactly(CatalogCode.METHODOLOGY_TWICE));
    }

    @Test
    void a_provider_that_loads_another_methodology_than_it_announced_is_refused() {
        MethodologyProvider lying = new Provider(OTHER) {
            @Override
            public Methodology load(MethodologyId id) {
                return sample();
            }
        };
        MethodologyCatalog catalog = MethodologyCatalog.of(List.of(lying));

        ParIndexException refused = catchThrowableOfType(ParIndexException.class, () -> catalog.get(OTHER));

        String name = lying.getClass().getName();
        assertThat(refused.message(Language.EN))
                .isEqualTo("PAR-4003: provider " + name + " announces other-2020 but loads sample-2020");
        assertThat(refused.message(Language.VI))
                .isEqualTo("PAR-4003: nguồn " + name + " báo có bộ tiêu chí other-2020 nhưng nạp được sample-2020");
    }

    @Test
    void what_failed_to_load_is_tried_again() {
        AtomicInteger tries = new AtomicInteger();
        MethodologyProvider second = new Provider(SAMPLE) {
            @Override
            public Methodology load(MethodologyId id) {
                if (tries.incrementAndGet() == 1) {
                    throw new ParIndexException(Finding.error(InputCode.BLANK, "a.json"));
                }
                return super.load(id);
            }
        };
        MethodologyCatalog catalog = MethodologyCatalog.of(List.of(second));

        assertThatExceptionOfType(ParIndexException.class)
                .isThrownBy(() -> catalog.get(SAMPLE))
                .withMessage("PAR-3013 a.json: text must not be blank");
        assertThat(catalog.get(SAMPLE).id()).isEqualTo(SAMPLE);
    }

    @Test
    void finds_what_a_class_loader_sees_and_not_what_the_context_class_loader_sees() throws IOException {
        try (URLClassLoader host = host(Installed.class.getName())) {
            assertThat(MethodologyCatalog.installed(host).ids()).containsExactly(SAMPLE);

            ClassLoader before = Thread.currentThread().getContextClassLoader();
            Thread.currentThread().setContextClassLoader(host);
            try {
                assertThat(MethodologyCatalog.installed().ids())
                        .as("nothing is installed beside par-core")
                        .isEmpty();
            } finally {
                Thread.currentThread().setContextClassLoader(before);
            }
        }
    }

    @Test
    void tells_where_it_looked_if_no_provider_was_found() {
        MethodologyCatalog nothing = MethodologyCatalog.installed();

        assertThat(nothing.findings())
                .extracting(finding -> finding.severity() + " " + finding.message(Language.EN))
                .containsExactly("WARNING PAR-4005: providers of rule sets were sought on the library's class path;"
                        + " found: (none); put the jars of the rule sets there, or call"
                        + " MethodologyCatalog.installed(ClassLoader) with the class loader that sees them");
        assertThat(nothing.findings().get(0).message(Language.VI))
                .isEqualTo("PAR-4005: đã tìm nguồn bộ tiêu chí trên class path của thư viện; có: (trống); hãy đặt các"
                        + " tệp jar chứa bộ tiêu chí vào đó, hoặc gọi MethodologyCatalog.installed(ClassLoader) với bộ"
                        + " nạp lớp thấy được chúng");
        assertThatExceptionOfType(ParIndexException.class)
                .isThrownBy(() -> nothing.get(SAMPLE))
                .satisfies(unknown -> assertThat(unknown.findings())
                        .extracting(Finding::code)
                        .containsExactly(CatalogCode.UNKNOWN_METHODOLOGY, CatalogCode.PROVIDERS_SOUGHT));
        assertThat(MethodologyCatalog.of(List.of()).findings()).isEmpty();
    }

    @Test
    void finds_what_the_modules_of_a_layer_provide() {
        assertThat(MethodologyCatalog.installed(ModuleLayer.boot()).ids())
                .as("the tests run on the class path")
                .isEmpty();
    }

    @Test
    void a_wrong_entry_on_the_class_path_is_not_hidden() throws IOException {
        try (URLClassLoader host = host("vn.example.Missing")) {
            assertThatThrownBy(() -> MethodologyCatalog.installed(host))
                    .isInstanceOf(ServiceConfigurationError.class)
                    .hasMessageContaining("vn.example.Missing");
        }
    }

    @Test
    void refuses_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> MethodologyCatalog.of(null))
                .withMessage("providers");
        assertThatNullPointerException()
                .isThrownBy(() -> MethodologyCatalog.installed((ClassLoader) null))
                .withMessage("loader");
        assertThatNullPointerException()
                .isThrownBy(() -> MethodologyCatalog.installed((ModuleLayer) null))
                .withMessage("layer");
        assertThatNullPointerException()
                .isThrownBy(() -> MethodologyCatalog.of(List.of()).get(null))
                .withMessage("id");
        assertThatNullPointerException()
                .isThrownBy(() -> MethodologyCatalog.of(List.of()).find(null))
                .withMessage("id");
    }

    private URLClassLoader host(String provider) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(MethodologyProvider.class.getName()), provider + "\n");
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, MethodologyCatalogTest.class.getClassLoader());
    }

    private static Methodology sample() {
        return ParJson.METHODOLOGY.read(
                "methodology.json", name -> MethodologyFormat.class.getResourceAsStream("sound/" + name));
    }
}
