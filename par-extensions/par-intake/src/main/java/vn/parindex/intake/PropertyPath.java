package vn.parindex.intake;

import java.util.ArrayList;
import java.util.List;

/** The path of a property in its steps: {@code opinions[3].facts[on_time]} has two. */
final class PropertyPath {

    private PropertyPath() {}

    /**
     * One step.
     *
     * @param name the property's name
     * @param key what stands in brackets behind it; null if nothing does
     */
    record PathStep(String name, String key) {

        boolean isIndexed() {
            return key != null;
        }

        /** Returns the index in a list; -1 if it is the key of a map. */
        int index() {
            return key != null && key.matches("[0-9]{1,9}") ? Integer.parseInt(key) : -1;
        }
    }

    static List<PathStep> steps(String path) {
        List<PathStep> steps = new ArrayList<>();
        int i = 0;
        while (i < path.length()) {
            int from = i;
            while (i < path.length() && path.charAt(i) != '.' && path.charAt(i) != '[') {
                i++;
            }
            String name = path.substring(from, i);
            String key = null;
            if (i < path.length() && path.charAt(i) == '[') {
                int to = path.indexOf("].", i) < 0 ? path.length() - 1 : path.indexOf("].", i);
                key = path.substring(i + 1, to);
                i = to + 1;
            }
            steps.add(new PathStep(name, key));
            i++;
        }
        return steps;
    }

    /** Returns the path of a JSON pointer: {@code /codes/0} is {@code codes[0]}. */
    static String ofPointer(String pointer) {
        StringBuilder path = new StringBuilder();
        for (String part : pointer.split("/")) {
            if (part.matches("[0-9]{1,9}")) {
                path.append('[').append(part).append(']');
            } else if (!part.isEmpty()) {
                path.append(path.length() == 0 ? "" : ".").append(part);
            }
        }
        return path.toString();
    }

    static String join(String path, String step) {
        return path.isEmpty() ? step : step.isEmpty() ? path : path + (step.startsWith("[") ? "" : ".") + step;
    }
}
