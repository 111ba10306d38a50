package vn.parindex.json.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.codec.Codec;
import vn.parindex.codec.Json;
import vn.parindex.codec.ObjectShape;
import vn.parindex.codec.Place;
import vn.parindex.codec.Reading;
import vn.parindex.finding.Finding;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.FactSpec;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.MethodologyBuilder;
import vn.parindex.methodology.internal.MethodologyCodec;
import vn.parindex.methodology.internal.TreeCodec;

import static vn.parindex.codec.Codec.list;

/** One methodology being read from its main file and those that it names; used once. */
public final class MethodologyDocument {

    private static final Pattern CUT_OFF = Pattern.compile("(/areas/\\d+|/facts|/sources)(/.*)?");

    private final JsonFiles files;
    private final Reading faults;
    /** The places of the parts that may lie in other files, by canonical pointer. */
    private final Map<String, Place> places = new HashMap<>();

    private final Set<String> named = new HashSet<>();

    public MethodologyDocument(JsonFiles files, Reading faults) {
        this.files = files;
        this.faults = faults;
    }

    public Methodology read(String mainName) {
        return read(mainName, files.read(mainName));
    }

    /** Reads the tree of the main file; it may be empty after a fault. */
    public Methodology read(String mainName, Optional<Json> tree) {
        named.add(mainName);
        Optional<Methodology> made = tree.map(this::main)
                .filter(parts -> faults.count() == 0)
                .flatMap(parts -> built(parts, Place.of(mainName)));
        faults.refuse();
        return made.orElseThrow();
    }

    private Optional<Methodology> built(MethodologyBuilder parts, Place main) {
        try {
            return Optional.of(parts.build());
        } catch (ParIndexException e) {
            e.findings().stream().filter(f -> isSure(f, main)).forEach(f -> faults.add(placed(f, main)));
            return Optional.empty();
        }
    }

    /** Reads the parts in the main file and in those that it names; null after a fault. */
    public MethodologyBuilder main(Json json) {
        return main(json, new ArrayList<>());
    }

    /** Reads the parts, and lists the facts declared for the caller. */
    public MethodologyBuilder main(Json json, List<FactSpec> declared) {
        Codec<List<FactSpec>> facts = part("facts", at -> "/facts", list(MethodologyCodec.FACT))
                .checked((read, at, in) -> {
                    declared.addAll(read);
                    return read;
                });
        return MethodologyCodec.shape(
                        facts,
                        part("sources", at -> "/sources", list(MethodologyCodec.SOURCE)),
                        list(part("area", at -> "/areas/" + at.index(), TreeCodec.FULL.area())))
                .read(json, faults);
    }

    /** A part in its place, or in the file named there under a key. */
    private <T> Codec<T> part(String key, Function<Json, String> pointer, Codec<T> codec) {
        return Codec.<T>of(
                        (json, in) -> {
                            if (!(json instanceof Json.Str)) {
                                places.put(pointer.apply(json), json.place());
                                return codec.read(json, in);
                            }
                            String name = files.name(json);
                            if (name == null) {
                                return null;
                            }
                            if (!named.add(name)) {
                                return in.fault(InputCode.REPEATED, json, "got", name);
                            }
                            return files.read(name)
                                    .map(content -> file(key, pointer.apply(json), codec)
                                            .read(content, in))
                                    .orElse(null);
                        },
                        codec::write)
                .goingOnAs(codec);
    }

    private <T> ObjectShape<T, T> file(String key, String pointer, Codec<T> codec) {
        return new ObjectShape<>(members -> {
            members.format("par-" + key + "/1");
            var content = members.required(
                    key,
                    Codec.<T>of(
                            (json, in) -> {
                                places.put(pointer, json.place());
                                return codec.read(json, in);
                            },
                            codec::write),
                    Function.identity());
            return read -> read.get(content);
        });
    }

    /** Checks whether a fault of the whole would be found, too, if nothing were missing or refused. */
    public boolean isSure(Finding finding, Place main) {
        return new SureFindings(faults).isSure(finding, place(finding, main));
    }

    /** Returns a fault of the whole, placed where it stands in the files. */
    public Finding placed(Finding finding, Place main) {
        return finding.at(place(finding, main).toString());
    }

    private Place place(Finding finding, Place main) {
        Matcher cutOff = CUT_OFF.matcher(finding.place());
        Place place = cutOff.matches() ? places.get(cutOff.group(1)) : null;
        return place == null ? main.then(finding.place()) : place.then(cutOff.group(2) == null ? "" : cutOff.group(2));
    }
}
