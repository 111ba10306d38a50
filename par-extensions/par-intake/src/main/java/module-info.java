/** Forms with Jakarta Bean Validation, and their conversion to domain types. */
module vn.parindex.intake {
    requires transitive jakarta.validation;
    requires transitive vn.parindex.core;

    exports vn.parindex.intake;
}
