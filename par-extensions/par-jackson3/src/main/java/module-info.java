/** Our types in requests and answers that a host binds with Jackson 3. */
@SuppressWarnings("module") // the digit is that of the library
module vn.parindex.jackson3 {
    requires transitive vn.parindex.core;
    requires transitive tools.jackson.databind;

    exports vn.parindex.jackson3;

    provides tools.jackson.databind.JacksonModule with
            vn.parindex.jackson3.ParJackson3Module;
}
