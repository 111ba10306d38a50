package vn.parindex.spring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.finding.Finding;
import vn.parindex.value.Language;

/**
 * One fault of a request.
 *
 * @param path the property of a form, the variable or the parameter; empty for none
 * @param finding the fault; null for one that is the host's own, with a message
 * @param message the message of a fault of the host's own constraints
 */
record PlacedFault(String path, Finding finding, String message) {

    private static final String ROOT = DocumentConverter.BODY;

    static List<PlacedFault> of(List<Finding> findings) {
        return findings.stream()
                .map(finding -> new PlacedFault("", finding, ""))
                .toList();
    }

    /** The members of the answer, without those that say nothing. */
    Map<String, String> members(Language language) {
        Map<String, String> members = new LinkedHashMap<>();
        if (finding != null) {
            members.put("code", finding.code().id());
        }
        if (!path.isEmpty()) {
            members.put("path", path);
        } else if (finding != null) {
            addPlace(members, finding);
        }
        members.put("message", finding == null ? message : finding.sentence(language));
        return members;
    }

    private static void addPlace(Map<String, String> members, Finding finding) {
        if (finding.place().equals(ROOT) || finding.place().startsWith(ROOT + "#")) {
            members.put("pointer", finding.pointer());
        } else if (!finding.place().isEmpty()) {
            members.put("place", finding.place());
        }
    }
}
