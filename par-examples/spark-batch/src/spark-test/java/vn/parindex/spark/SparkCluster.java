package vn.parindex.spark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A cluster of one machine with the jars that Spark itself brings, and {@code spark-submit} on it. */
final class SparkCluster {

    /** What Spark's own launcher opens on Java 17. */
    private static final List<String> OPENED = List.of(
            "java.lang",
            "java.lang.invoke",
            "java.lang.reflect",
            "java.io",
            "java.net",
            "java.nio",
            "java.util",
            "java.util.concurrent",
            "java.util.concurrent.atomic",
            "sun.nio.ch",
            "sun.nio.cs",
            "sun.security.action",
            "sun.util.calendar");

    /** What goes before a command that gets one core of the machine. */
    static final List<String> ONE_CORE = List.of("taskset", "-c", "0");

    private final String version;
    private final String classPath;

    private SparkCluster(String version, String classPath) {
        this.version = version;
        this.classPath = classPath;
    }

    /** Obtains a cluster of a version; its jars are resolved by Maven, once. */
    static SparkCluster of(String version) throws IOException, InterruptedException {
        Path list = Path.of("target", "spark-" + version + ".classpath").toAbsolutePath();
        if (!Files.exists(list)) {
            String maven = System.getProperty("par.maven.home", "");
            List<String> command = List.of(
                    maven.isEmpty() ? "mvn" : Path.of(maven, "bin", "mvn").toString(),
                    "-B",
                    "-ntp",
                    "-q",
                    "-f",
                    "src/cluster/pom.xml",
                    "-Dspark.version=" + version,
                    "-Dmdep.outputFile=" + list,
                    "dependency:build-classpath");
            Run run = run(command, Path.of("target", "spark-" + version + ".resolve.log"));
            if (run.code() != 0) {
                throw new IllegalStateException("Spark " + version + " cannot be resolved:\n" + run.text());
            }
        }
        return new SparkCluster(version, Files.readString(list).trim());
    }

    String version() {
        return version;
    }

    boolean hasJar(String prefix) {
        return Arrays.stream(classPath.split(File.pathSeparator))
                .anyMatch(jar -> Path.of(jar).getFileName().toString().startsWith(prefix));
    }

    /** How a job ended. */
    record Run(int code, String text) {

        /** A number that the job printed behind some words. */
        double number(String words) {
            return text.lines()
                    .filter(line -> line.startsWith(words + " "))
                    .mapToDouble(line -> Double.parseDouble(line.substring(words.length() + 1)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no '" + words + "' in:\n" + text));
        }
    }

    /** A job to be submitted. */
    final class Job {

        private final List<String> java = new ArrayList<>(List.of("-Dfile.encoding=UTF-8"));
        private final List<String> submit = new ArrayList<>();
        private final String type;
        private String master = "local[2]";
        private String extraPath = "";
        private String jar = Path.of("target", "par-spark.jar").toString();
        private List<String> prefix = List.of();

        Job(String type) {
            this.type = type;
        }

        Job cores(int cores) {
            master = "local[" + cores + "]";
            return this;
        }

        /** One task, and one core of the machine for the whole process: compiler and collector share it. */
        Job onOneCore() {
            prefix = ONE_CORE;
            return cores(1);
        }

        Job heap(String heap) {
            java.add("-Xmx" + heap);
            return this;
        }

        Job conf(String key, String value) {
            submit.addAll(List.of("--conf", key + "=" + value));
            return this;
        }

        Job property(String key, String value) {
            java.add("-D" + key + "=" + value);
            return this;
        }

        Job onDriver(Path classes) {
            extraPath = File.pathSeparator + classes.toAbsolutePath();
            return this;
        }

        Job jar(String file, String others) {
            jar = file;
            submit.addAll(List.of("--jars", others));
            return this;
        }

        Run run(Path log, String... arguments) throws IOException, InterruptedException {
            List<String> command = new ArrayList<>(prefix);
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            OPENED.forEach(name -> command.add("--add-opens=java.base/" + name + "=ALL-UNNAMED"));
            command.add("-Dlog4j2.configurationFile="
                    + Path.of("src/cluster/log4j2.properties").toAbsolutePath());
            command.addAll(java);
            command.addAll(List.of("-cp", classPath + extraPath, "org.apache.spark.deploy.SparkSubmit"));
            command.addAll(List.of("--master", master, "--conf", "spark.ui.enabled=false"));
            command.addAll(List.of("--conf", "spark.driver.host=127.0.0.1"));
            command.addAll(List.of("--conf", "spark.driver.bindAddress=127.0.0.1"));
            command.addAll(List.of("--conf", "spark.sql.shuffle.partitions=4"));
            command.addAll(submit);
            command.addAll(List.of("--class", "vn.parindex.spark." + type, jar));
            command.addAll(List.of(arguments));
            return SparkCluster.run(command, log);
        }
    }

    Job job(Class<?> type) {
        return new Job(type.getSimpleName());
    }

    static Run run(List<String> command, Path log) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int code = process.waitFor();
        return new Run(code, Files.readString(log));
    }
}
