package vn.parindex.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import vn.parindex.appraisal.Action;
import vn.parindex.appraisal.Actions;
import vn.parindex.appraisal.Campaign;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Entry;
import vn.parindex.json.ParJson;

/** The files of the stages, and the actions that they contain. */
final class StoryFiles {

    private StoryFiles() {}

    static Campaign campaign() {
        return read("campaign.json", ParJson.CAMPAIGN::read);
    }

    /** Returns the file of a stage: an assessment with the opinions of that stage alone. */
    static Assessment stage(String file) {
        return read(file, ParJson.ASSESSMENT::read);
    }

    /** Returns the actions of a stage's file, in the order of the law. */
    static List<Action> actions(String file) {
        List<Action> actions = new ArrayList<>();
        for (Entry entry : stage(file).entries().values()) {
            String code = entry.code().toString();
            entry.opinions().values().forEach(opinion -> actions.add(Actions.give(code, opinion)));
            entry.notApplicable().ifPresent(why -> actions.add(Actions.grantNotApplicable(code, why.reason())));
        }
        return actions;
    }

    private static <T> T read(String name, BiFunction<InputStream, String, T> reader) {
        try (InputStream stream = StoryFiles.class.getResourceAsStream(name)) {
            return reader.apply(stream, name);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
