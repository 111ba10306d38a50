package vn.parindex.benchmarks.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A whole process, run to its end.
 *
 * @param cpuSeconds processor time of it and of all processes that it waited for
 * @param lines what it printed
 */
public record ChildProcess(double cpuSeconds, List<String> lines) {

    private static final String TIME = "processor-time ";

    /**
     * Runs a command. Needs bash, whose {@code time} counts processor time exactly.
     *
     * @throws IllegalStateException if it fails, with what it wrote
     */
    public static ChildProcess run(List<String> command, List<String> environment) {
        List<String> timed = new ArrayList<>(List.of("env", "LC_ALL=C.UTF-8"));
        timed.addAll(environment);
        timed.addAll(List.of("bash", "-c", "TIMEFORMAT='" + TIME + "%3U %3S'; time \"$@\"", "bash"));
        timed.addAll(command);
        try {
            Path out = Files.createTempFile("par-out", ".txt");
            Path err = Files.createTempFile("par-err", ".txt");
            try {
                int status = new ProcessBuilder(timed)
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start()
                        .waitFor();
                List<String> lines = Files.readAllLines(out, StandardCharsets.UTF_8);
                List<String> errors = Files.readAllLines(err, StandardCharsets.UTF_8);
                if (status != 0) {
                    throw new IllegalStateException("ended with " + status + ": " + shown(command) + "\n"
                            + String.join("\n", errors) + "\n" + String.join("\n", lines));
                }
                return new ChildProcess(seconds(errors.get(errors.size() - 1)), lines);
            } finally {
                Files.delete(out);
                Files.delete(err);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Without the class path, which hides the rest. */
    private static String shown(List<String> command) {
        List<String> parts = new ArrayList<>(command);
        int place = parts.indexOf("-cp");
        if (place >= 0) {
            parts.set(place + 1, "…");
        }
        return String.join(" ", parts);
    }

    private static double seconds(String line) {
        String[] parts = line.substring(TIME.length()).split(" ");
        return Double.parseDouble(parts[0]) + Double.parseDouble(parts[1]);
    }

    /** Runs a main class of ours with everything on the class path. */
    public static ChildProcess runMain(Class<?> main, List<String> flags, String... arguments) {
        return run(java(flags, System.getProperty("java.class.path"), main, List.of(arguments)), List.of());
    }

    /** Returns the command that runs a main class. */
    static List<String> java(List<String> flags, String classPath, Class<?> main, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(executable());
        command.addAll(flags);
        command.addAll(List.of("-cp", classPath, main.getName()));
        command.addAll(arguments);
        return command;
    }

    /** Returns the path of this JVM's launcher. */
    static String executable() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Returns the class path of just the jars and folders that some classes come from. */
    static String classPath(Class<?>... classes) {
        Set<String> places = new LinkedHashSet<>();
        for (Class<?> one : classes) {
            places.add(Path.of(java.net.URI.create(one.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toString()))
                    .toString());
        }
        return places.stream().collect(Collectors.joining(java.io.File.pathSeparator));
    }
}
