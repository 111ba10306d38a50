package vn.parindex.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A script of the service, run as somebody would at a prompt.
 *
 * @param code its exit code
 * @param out what it printed on both streams
 */
record ShellRun(int code, String out) {

    static ShellRun of(Map<String, String> variables, String script, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", script));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putAll(variables);
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new ShellRun(process.waitFor(), out);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
