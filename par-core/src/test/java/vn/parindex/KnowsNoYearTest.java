package vn.parindex;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassReader;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.FieldVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.Handle;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.Label;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.MethodVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.Opcodes;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The engine knows no year: neither its code nor its resources name a round or a level of administration, so they
 * cannot know either how many areas a level has. Only examples do, which nothing reads.
 */
class KnowsNoYearTest {

    private static final Path CLASSES = Path.of("target/classes");

    /** How an id, a date and a time look, as messages show them to whoever wrote them wrongly. */
    private static final Pattern EXAMPLE =
            Pattern.compile("vn-1149-2020-province|2021-01-31T17:00:00\\+07:00|2020-12-30");

    /** What a schema has for its readers, or of its own language. */
    private static final Set<String> FOR_READERS = Set.of("examples", "description", "title", "$schema");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20(?!00)\\d\\d(?!\\d)");
    private static final Pattern LEVEL = Pattern.compile(
            "ministr|provinc|department|district|commune|\\b(tỉnh|huyện|xã(?! hội)|sở)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private final List<String> found = new ArrayList<>();

    @Test
    void no_class_names_a_year_or_a_level() throws IOException {
        List<Path> classes = files(".class");
        for (Path file : classes) {
            read(file);
        }
        assertThat(classes).hasSizeGreaterThan(200);
        assertThat(found).isEmpty();
    }

    @Test
    void no_sentence_names_a_year_or_a_level() throws IOException {
        List<Path> sentences = files(".properties");
        for (Path file : sentences) {
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
            properties.values().forEach(sentence -> look(file, sentence.toString()));
        }
        assertThat(sentences).hasSizeGreaterThan(10);
        assertThat(found).isEmpty();
    }

    @Test
    void no_schema_asks_for_a_year_or_a_level() throws IOException {
        List<Path> schemas = files(".json");
        for (Path file : schemas) {
            look(file, new ObjectMapper().readTree(file.toFile()));
        }
        assertThat(schemas).hasSizeGreaterThan(3);
        assertThat(found).isEmpty();
    }

    @Test
    void there_are_no_other_resources() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(CLASSES::relativize)
                            .filter(file -> !file.startsWith("META-INF"))
                            .map(Path::toString))
                    .allMatch(name -> name.matches(".*\\.(class|properties|schema\\.json)"));
        }
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private void look(Path file, JsonNode node) {
        if (node.isObject()) {
            node.properties().forEach(member -> {
                if (!FOR_READERS.contains(member.getKey())) {
                    look(file, member.getKey());
                    look(file, member.getValue());
                }
            });
        } else if (node.isArray()) {
            node.forEach(item -> look(file, item));
        } else if (node.isInt()) {
            look(file, node.intValue());
        } else {
            look(file, node.asText());
        }
    }

    private void look(Path file, Object constant) {
        String text = EXAMPLE.matcher(constant.toString()).replaceAll("");
        if (YEAR.matcher(text).find() || LEVEL.matcher(text).find()) {
            found.add(CLASSES.relativize(file) + ": " + constant);
        }
    }

    /** 2000 is the first year that there may be; numbers of codes are none. */
    private void look(Path file, int constant) {
        if (constant > 2000 && constant < 2100 && !file.toString().endsWith("Code.class")) {
            found.add(CLASSES.relativize(file) + ": " + constant);
        }
    }

    private void read(Path file) throws IOException {
        new ClassReader(Files.readAllBytes(file))
                .accept(
                        new ClassVisitor(Opcodes.ASM9) {
                            @Override
                            public FieldVisitor visitField(
                                    int access, String name, String descriptor, String signature, Object value) {
                                constant(file, value);
                                return null;
                            }

                            @Override
                            public MethodVisitor visitMethod(
                                    int access, String name, String descriptor, String signature, String[] thrown) {
                                return new Constants(file);
                            }
                        },
                        ClassReader.SKIP_DEBUG);
    }

    private void constant(Path file, Object value) {
        if (value instanceof Integer number) {
            look(file, (int) number);
        } else if (value instanceof Long number) {
            look(file, (int) Math.min(number, Integer.MAX_VALUE));
        } else if (value instanceof String text) {
            look(file, (Object) text);
        }
    }

    /** The constants in the code of a method. */
    private final class Constants extends MethodVisitor {

        private final Path file;

        Constants(Path file) {
            super(Opcodes.ASM9);
            this.file = file;
        }

        @Override
        public void visitLdcInsn(Object value) {
            constant(file, value);
        }

        @Override
        public void visitIntInsn(int opcode, int operand) {
            if (opcode == Opcodes.SIPUSH) {
                look(file, operand);
            }
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            for (Object argument : arguments) {
                constant(file, argument);
            }
        }

        @Override
        public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] labels) {
            for (int key : keys) {
                look(file, key);
            }
        }
    }
}
