package vn.parindex.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.parindex.report.Explanation.Topic;
import vn.parindex.report.Explanation.TopicLine;

/**
 * Explanations without the line on source, on confidence and on rounding that is the most frequent among them, which is
 * said once for all if three or more share it.
 *
 * @param said the sentences said once; none if no line is shared by three explanations
 * @param explanations the explanations, each with what differs
 */
record CommonLines(List<String> said, List<Explanation> explanations) {

    private static final Set<Topic> TOPICS = Set.of(Topic.CITATION, Topic.CONFIDENCE, Topic.ROUNDING);
    private static final int LEAST = 3;

    static CommonLines of(List<Explanation> explanations, ReportText words) {
        Map<TopicLine, Integer> counts = new HashMap<>();
        explanations.forEach(explanation -> explanation.lines().stream()
                .filter(line -> TOPICS.contains(line.topic()))
                .forEach(line -> counts.merge(line, 1, Integer::sum)));
        List<TopicLine> common = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            counts.entrySet().stream()
                    .filter(count -> count.getKey().topic() == topic && count.getValue() >= LEAST)
                    .max(Map.Entry.<TopicLine, Integer>comparingByValue()
                            .thenComparing(count -> count.getKey().text()))
                    .ifPresent(most -> common.add(most.getKey()));
        }
        if (common.isEmpty()) {
            return new CommonLines(List.of(), explanations);
        }
        List<String> said = new ArrayList<>(List.of(words.say("explanations.common")));
        common.forEach(line -> said.add(line.label() + ": " + line.text()));
        return new CommonLines(
                said,
                explanations.stream()
                        .map(explanation -> explanation.without(common))
                        .toList());
    }
}
