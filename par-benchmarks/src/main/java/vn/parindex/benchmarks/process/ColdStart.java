package vn.parindex.benchmarks.process;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import vn.parindex.benchmarks.sample.RuleFiles;
import vn.parindex.benchmarks.sample.SampleDraw;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.Methodology;
import vn.parindex.rules2020.ParRules2020;

/** Processes that begin cold: each does its work once and ends. All are measured whole. */
public final class ColdStart {

    /** What the launcher of the command line tool gives to Java, and so everybody here. */
    private static final List<String> FLAGS =
            List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8");

    private final Map<String, List<String>> commands = new LinkedHashMap<>();

    /**
     * Prepares the commands.
     *
     * @param folder where files may be put
     * @param project the project's folder with the launcher, or null to leave out the command line tool
     */
    public ColdStart(Path folder, Path project) {
        Methodology methodology = ParRules2020.provinces();
        try {
            Path assessment = folder.resolve("assessment.json");
            Files.writeString(
                    assessment,
                    ParJson.ASSESSMENT.canonical(
                            new SampleDraw(methodology, 1).draw(1).get(0).assessment()));
            List<String> trees = new ArrayList<>(List.of(assessment.toString()));
            new RuleFiles().bytes().keySet().forEach(name -> trees.add(RuleFiles.FOLDER + name));
            String library = ChildProcess.classPath(
                    ColdScore.class,
                    Methodology.class,
                    ParRules2020.class,
                    ObjectMapper.class,
                    JsonFactory.class,
                    JsonProperty.class);
            commands.put("java -version", List.of(ChildProcess.executable(), "-Xshare:auto", "-version"));
            commands.put("trees", ChildProcess.java(FLAGS, library, ColdTrees.class, trees));
            commands.put("score", ChildProcess.java(FLAGS, library, ColdScore.class, List.of(assessment.toString())));
            commands.put(
                    "hello",
                    ChildProcess.java(
                            FLAGS,
                            ChildProcess.classPath(HelloCommand.class, CommandLine.class),
                            HelloCommand.class,
                            List.of(assessment.toString(), "--mode=self")));
            if (project != null) {
                List<String> launcher =
                        List.of(project.resolve("par").toString(), "score", assessment.toString(), "--mode=self");
                commands.put("par", launched(folder, launcher));
                commands.put("launcher", launcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs each once; gives the processor time of each in seconds. */
    public Map<String, Double> once() {
        Map<String, Double> seconds = new LinkedHashMap<>();
        commands.forEach((name, command) ->
                seconds.put(name, ChildProcess.run(command, List.of()).cpuSeconds()));
        return seconds;
    }

    /** What the launcher runs in the end: it is given a Java that notes its arguments. */
    private static List<String> launched(Path folder, List<String> launcher) throws IOException {
        Path home = folder.resolve("noting-java");
        Path java = home.resolve("bin/java");
        Path arguments = folder.resolve("java-arguments.txt");
        Files.createDirectories(java.getParent());
        Files.writeString(java, """
                #!/bin/sh
                case "$1" in -version) ;; *) printf '%%s\\n' "$@" >'%s' ;; esac
                exec '%s' "$@"
                """.formatted(arguments, ChildProcess.executable()));
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        ChildProcess.run(launcher, List.of("JAVA_HOME=" + home));
        List<String> command = new ArrayList<>();
        command.add(ChildProcess.executable());
        command.addAll(Files.readAllLines(arguments, StandardCharsets.UTF_8));
        return command;
    }
}
