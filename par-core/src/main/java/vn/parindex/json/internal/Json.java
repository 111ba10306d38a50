package vn.parindex.json.internal;

import java.util.List;
import java.util.Map;
import vn.parindex.value.Text;

/** One value of a JSON document with its place: what {@link JsonTree} makes of a file and what the readers read. */
public sealed interface Json {

    /** Where it stands. */
    Place place();

    /** What it is, in words. */
    Text type();

    /** An object; the first one of repeated keys is kept. */
    record Obj(Place place, Map<String, Json> members) implements Json {

        static final Text TYPE = Text.of("đối tượng", "an object");

        @Override
        public Text type() {
            return TYPE;
        }
    }

    /** An array. */
    record Arr(Place place, List<Json> items) implements Json {

        static final Text TYPE = Text.of("danh sách", "a list");

        @Override
        public Text type() {
            return TYPE;
        }
    }

    /** A string. */
    record Str(Place place, String value) implements Json {

        static final Text TYPE = Text.of("chuỗi ký tự", "a string");

        @Override
        public Text type() {
            return TYPE;
        }
    }

    /** A number as it stands in the file; nothing has been computed from it. */
    record Num(Place place, String literal) implements Json {

        static final Text TYPE = Text.of("số", "a number");

        @Override
        public Text type() {
            return TYPE;
        }
    }

    /** True or false. */
    record Bool(Place place, boolean value) implements Json {

        static final Text TYPE = Text.of("true hoặc false", "true or false");

        @Override
        public Text type() {
            return TYPE;
        }
    }

    /** The word null, which no format of ours knows. */
    record Null(Place place) implements Json {

        private static final Text TYPE = Text.of("null", "null");

        @Override
        public Text type() {
            return TYPE;
        }
    }
}
