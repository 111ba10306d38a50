package vn.parindex.report;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.report.Explanation.Topic;
import vn.parindex.report.Explanation.TopicLine;

/** Gathers the lines of an explanation. */
final class ExplanationLines {

    private final ReportText words;
    private final List<TopicLine> lines = new ArrayList<>();

    ExplanationLines(ReportText words) {
        this.words = words;
    }

    /** Adds a line, made a whole sentence. */
    void add(Topic topic, String text) {
        lines.add(new TopicLine(topic, words.say("topic." + topic.id()), ReportText.sentence(text)));
    }

    List<TopicLine> all() {
        return lines;
    }
}
