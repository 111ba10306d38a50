package vn.parindex.json.internal;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.parindex.codec.Json;
import vn.parindex.codec.JsonText;
import vn.parindex.codec.Reading;
import vn.parindex.finding.FindingCode;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.ParIndexException;
import vn.parindex.laws.HostSamples;
import vn.parindex.laws.HostSamples.HostSample;
import vn.parindex.value.Language;
import vn.parindex.value.Word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** The list of types, and that no public type is missing in it. */
class HostTypesTest {

    private static final Path CLASSES = Path.of("target/classes");

    /** Packages that only sister modules see, and formats, which are no data. */
    private static final Set<String> NOT_FOR_HOSTS = Set.of("codec", "csv", "services", "serial", "json");

    private final HostTypes types = HostTypes.installed();

    private static Set<Class<?>> publicTypes() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES.resolve("vn/parindex"))) {
            return files.map(file -> CLASSES.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".class") && !name.endsWith("package-info.class"))
                    .map(name -> name.substring(0, name.length() - 6).replace('/', '.'))
                    .filter(name -> !NOT_FOR_HOSTS.contains(name.split("\\.")[2]) && !name.contains(".internal."))
                    .map(HostTypesTest::load)
                    .filter(HostTypesTest::isPublic)
                    .collect(Collectors.toSet());
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, HostTypesTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isPublic(Class<?> type) {
        return type == null || Modifier.isPublic(type.getModifiers()) && isPublic(type.getDeclaringClass());
    }

    /** Checks whether a type, or one above it, has a row, or whether it is a closed list of words or codes. */
    private boolean isNamed(Class<?> type) {
        if (types.named().contains(type)) {
            return true;
        }
        if (type.isEnum() && (Word.class.isAssignableFrom(type) || FindingCode.class.isAssignableFrom(type))) {
            return true;
        }
        return Stream.of(type.getInterfaces()).anyMatch(above -> above != Word.class && isNamed(above));
    }

    @Test
    void no_public_type_is_missing() throws IOException {
        Set<String> missing = new TreeSet<>();
        publicTypes().stream().filter(type -> !isNamed(type)).forEach(type -> missing.add(type.getName()));
        assertThat(missing)
                .as("a new type is written and read, written only, or refused: a row in CoreTypes")
                .isEmpty();
    }

    @Test
    void no_row_is_of_another_module() throws IOException {
        assertThat(publicTypes()).containsAll(types.named());
    }

    private static FindingCode refusal(HostType<?> type, Json json) {
        Reading in = new Reading();
        return catchThrowableOfType(ParIndexException.class, () -> {
                    type.codec().read(json, in);
                    in.refuse();
                })
                .findings()
                .get(0)
                .code();
    }

    private boolean isRefused(Class<?> type) {
        HostType<?> row = types.find(type).orElseThrow();
        return refusal(row, new Json.Null(null, row.name(), 0)) == InputCode.NOT_BOUND;
    }

    /** The laws of mappers try every type that is written: each has its sample. */
    @Test
    void the_laws_have_samples_of_every_type_that_is_written() {
        Set<Class<?>> tried = HostSamples.all().stream()
                .map(HostSample::value)
                .map(Object::getClass)
                .collect(Collectors.toSet());
        Set<String> untried = new TreeSet<>();
        types.named().stream()
                .filter(type -> !isRefused(type))
                .filter(type -> tried.stream().noneMatch(type::isAssignableFrom))
                .forEach(type -> untried.add(type.getSimpleName()));
        assertThat(untried).isEmpty();
    }

    @Test
    void a_refusal_names_the_type_and_what_to_do() {
        for (Class<?> named : types.named()) {
            if (isRefused(named)) {
                HostType<?> row = types.find(named).orElseThrow();
                ParIndexException refused = catchThrowableOfType(ParIndexException.class, () -> write(row, null));
                assertThat(refused.message(Language.EN))
                        .startsWith("PAR-3027: " + row.name() + " cannot be bound by this mapper: ");
                assertThat(refused.message(Language.VI))
                        .startsWith("PAR-3027: bộ chuyển đổi JSON này không ghi hay đọc được " + row.name() + ": ");
            }
        }
    }

    private static <T> void write(HostType<T> type, T value) {
        type.codec().write(value, new JsonText(false));
    }

    /** The page names whatever a host can send. */
    @Test
    void the_page_names_every_type() throws IOException {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(root.resolve(".mvn"))) {
            root = root.getParent();
        }
        String page = Files.readString(root.resolve("docs/json.md"));
        Set<String> unnamed = new TreeSet<>();
        types.named().stream()
                .filter(type -> !isRefused(type))
                .filter(type -> !page.contains("`" + type.getSimpleName() + "`"))
                .forEach(type -> unnamed.add(type.getSimpleName()));
        assertThat(unnamed).isEmpty();
    }

    @Test
    void packages_of_hosts_are_left_alone() {
        assertThat(types.find(String.class)).isEmpty();
        assertThat(types.find(HostSample.class)).isEmpty();
        assertThat(types.find(Limits.class)).isEmpty();
    }
}
