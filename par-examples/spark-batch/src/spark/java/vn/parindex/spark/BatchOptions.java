package vn.parindex.spark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The options of a job, {@code --name value} each. */
final class BatchOptions {

    private final Map<String, String> values = new LinkedHashMap<>();

    private BatchOptions() {}

    static BatchOptions of(String[] arguments, List<String> known) {
        BatchOptions options = new BatchOptions();
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < arguments.length; i += 2) {
            String name = arguments[i];
            if (!name.startsWith("--") || !known.contains(name.substring(2))) {
                faults.add("no option " + name + "; there are: --" + String.join(" --", known));
            } else if (i + 1 == arguments.length) {
                faults.add("option " + name + " has no value");
            } else if (options.values.putIfAbsent(name.substring(2), arguments[i + 1]) != null) {
                faults.add("option " + name + " stands twice");
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", faults));
        }
        return options;
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    String get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("option --" + name + " is missing"));
    }

    int number(String name, int otherwise) {
        return find(name).map(Integer::parseInt).orElse(otherwise);
    }
}
