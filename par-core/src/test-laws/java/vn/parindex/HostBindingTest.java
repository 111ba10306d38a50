package vn.parindex;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.parindex.json.ParJsonModule;

import static org.assertj.core.api.Assertions.assertThat;

/** A host's mapper takes no type of ours apart, which would leave figures out; run in every jar of ours. */
class HostBindingTest {

    private static final Path CLASSES = Path.of("target/classes");

    /** Packages of what a host binds by its properties, and of tools that no host sends. */
    private static final Set<String> FREE =
            Set.of("intake", "spring", "jpa", "jackson3", "testkit", "json", "serial", "quarkus");

    @Test
    void every_public_type_is_written_by_the_library_or_refused() throws IOException {
        SerializerProvider serializers =
                JsonMapper.builder().addModule(new ParJsonModule()).build().getSerializerProviderInstance();
        Set<String> taken = new TreeSet<>();
        for (Class<?> type : types()) {
            if (!name(serializers, type).equals("CodecSerializer")) {
                taken.add(type.getName() + " by " + name(serializers, type));
            }
        }
        assertThat(taken).isEmpty();
    }

    private static String name(SerializerProvider serializers, Class<?> type) throws JsonMappingException {
        return serializers.findValueSerializer(type).getClass().getSimpleName();
    }

    private static List<Class<?>> types() throws IOException {
        if (!Files.isDirectory(CLASSES)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.map(file -> CLASSES.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.startsWith("vn/parindex/") && name.endsWith(".class"))
                    .map(name -> name.substring(0, name.length() - 6).replace('/', '.'))
                    .filter(name -> !name.endsWith("package-info"))
                    .filter(name -> name.split("\\.").length > 3)
                    .filter(name -> !FREE.contains(name.split("\\.")[2]) && !name.split("\\.")[2].startsWith("rules"))
                    .<Class<?>>map(HostBindingTest::load)
                    .filter(type -> !type.isAnnotation() && !Map.class.isAssignableFrom(type) && isPublic(type))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, HostBindingTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isPublic(Class<?> type) {
        return type == null || Modifier.isPublic(type.getModifiers()) && isPublic(type.getDeclaringClass());
    }
}
