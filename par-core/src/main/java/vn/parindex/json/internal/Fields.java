package vn.parindex.json.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.parindex.codec.Json;
import vn.parindex.codec.Reading;
import vn.parindex.finding.InputCode;
import vn.parindex.value.Excerpt;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Text;

/**
 * The members of one JSON object, asked for key by key. What is missing, of the wrong type or left over becomes a
 * fault.
 *
 * <p>A reader function returns null where it has noted a fault; nothing is built from an object in which that happened,
 * see {@link #make(Supplier)}.
 */
public final class Fields {

    private final Json.Obj object;
    private final Reading faults;
    private final Scalars scalars;
    private final int before;
    private final Set<String> asked = new LinkedHashSet<>();

    /** The members of an object; for any other value a fault, and then nothing is asked of it. */
    public Fields(Json json, Reading faults) {
        this.faults = faults;
        this.scalars = new Scalars(faults);
        this.before = faults.count();
        if (json instanceof Json.Obj members) {
            this.object = members;
        } else {
            this.object = null;
            scalars.wrongType(json, Json.Obj.TYPE);
        }
    }

    public boolean has(String key) {
        return object != null && object.has(key);
    }

    /**
     * Whether the object is of the format expected; if it says that it is of another, nothing else of it is looked at.
     */
    public boolean format(String expected) {
        String got = string("format");
        boolean other = got != null && !got.equals(expected);
        if (other) {
            faults.fault(
                    InputCode.WRONG_FORMAT, object.place().key("format"), "got", Excerpt.of(got), "expected", expected);
        }
        return !other;
    }

    /** A value that must be there; null after a fault. */
    public <T> T required(String key, Function<Json, T> reader) {
        asked.add(key);
        if (object == null) {
            return null;
        }
        Json value = object.get(key);
        if (value == null) {
            faults.fault(InputCode.MISSING_KEY, object.place(), "expected", key);
            return null;
        }
        return reader.apply(value);
    }

    /** A value that may be left out. */
    public <T> Optional<T> optional(String key, Function<Json, T> reader) {
        asked.add(key);
        return has(key) ? Optional.ofNullable(reader.apply(object.get(key))) : Optional.empty();
    }

    public String string(String key) {
        return required(key, scalars::string);
    }

    /** A text that may be left out, then empty. */
    public String optionalString(String key) {
        return optional(key, scalars::string).orElse("");
    }

    /** Words of a person, which may be left out or blank. */
    public String words(String key) {
        return optional(key, scalars::words).orElse("");
    }

    public Text text(String key) {
        return required(key, json -> bilingual(json, faults));
    }

    public Optional<Text> optionalText(String key) {
        return optional(key, json -> bilingual(json, faults));
    }

    /** A text in both languages. */
    static Text bilingual(Json json, Reading faults) {
        Fields fields = new Fields(json, faults);
        String vi = fields.required("vi", fields.scalars::sentence);
        String en = fields.optional("en", fields.scalars::sentence).orElse("");
        return fields.make(() -> Text.of(vi, en));
    }

    public Points points(String key) {
        return required(key, scalars::points);
    }

    Percentage percentage(String key) {
        return required(key, scalars::percentage);
    }

    public Optional<Boolean> optionalFlag(String key) {
        return optional(key, scalars::flag);
    }

    public <T> T word(String key, T[] values, Function<T, String> id) {
        return required(key, json -> scalars.word(json, values, id));
    }

    /** A list that must be there. */
    public <T> List<T> list(String key, Function<Json, T> item) {
        return required(key, json -> items(json, faults, item));
    }

    /** A list that may be left out. */
    public <T> List<T> optionalList(String key, Function<Json, T> item) {
        return optional(key, json -> items(json, faults, item)).orElse(List.of());
    }

    /** The items of an array, without those that had a fault; null if it is no array. */
    public static <T> List<T> items(Json json, Reading faults, Function<Json, T> item) {
        if (!(json instanceof Json.Arr array)) {
            faults.fault(InputCode.WRONG_TYPE, json.place(), "got", json.type(), "expected", Json.Arr.TYPE);
            return null;
        }
        List<T> items = new ArrayList<>();
        for (Json value : array.items()) {
            if (faults.isFull()) {
                break;
            }
            T read = item.apply(value);
            if (read != null) {
                items.add(read);
            }
        }
        return items;
    }

    /** Notes every key that was not asked for, then builds if the object had no fault; null otherwise. */
    public <T> T make(Supplier<T> built) {
        if (object != null) {
            for (String key : object.keys()) {
                if (!asked.contains(key) && !faults.isFull()) {
                    faults.fault(
                            InputCode.UNKNOWN_KEY,
                            object.place(),
                            "got",
                            Excerpt.of(key),
                            "allowed",
                            List.copyOf(asked));
                }
            }
        }
        return faults.count() == before ? built.get() : null;
    }
}
