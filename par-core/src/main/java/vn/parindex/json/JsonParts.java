package vn.parindex.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes JSON without white space apart, as text, and puts it together again; only for what this library wrote itself.
 */
final class JsonParts {

    private JsonParts() {}

    /** The members of an object, in order. */
    static Map<String, String> members(String object) {
        Map<String, String> members = new LinkedHashMap<>();
        for (String member : items(object)) {
            int end = member.indexOf("\":");
            members.put(member.substring(1, end), member.substring(end + 2));
        }
        return members;
    }

    /** The items of an array, or the members of an object with their keys. */
    static List<String> items(String list) {
        List<String> items = new ArrayList<>();
        int depth = 0;
        int from = 1;
        boolean quoted = false;
        for (int i = 1; i < list.length() - 1; i++) {
            char c = list.charAt(i);
            if (quoted) {
                if (c == '\\') {
                    i++;
                } else {
                    quoted = c != '"';
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
            } else if (c == ',' && depth == 0) {
                items.add(list.substring(from, i));
                from = i + 1;
            }
        }
        if (from < list.length() - 1) {
            items.add(list.substring(from, list.length() - 1));
        }
        return items;
    }

    /** An object of members. */
    static String object(Map<String, String> members) {
        List<String> parts = new ArrayList<>();
        members.forEach((key, value) -> parts.add("\"" + key + "\":" + value));
        return "{" + String.join(",", parts) + "}";
    }
}
