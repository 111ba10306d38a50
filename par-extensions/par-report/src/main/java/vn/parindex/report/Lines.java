package vn.parindex.report;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.report.Explanation.Line;
import vn.parindex.report.Explanation.Topic;

/** Gathers the lines of an explanation. */
final class Lines {

    private final Wording words;
    private final List<Line> lines = new ArrayList<>();

    Lines(Wording words) {
        this.words = words;
    }

    /** Adds a line, made a whole sentence. */
    void add(Topic topic, String text) {
        lines.add(new Line(topic, words.say("topic." + topic.id()), Wording.sentence(text)));
    }

    List<Line> all() {
        return lines;
    }
}
