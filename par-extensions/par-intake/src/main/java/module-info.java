/** Forms with Jakarta Bean Validation, and their conversion to domain types. */
@SuppressWarnings("module") // the sister modules are compiled later
module vn.parindex.intake {
    requires transitive jakarta.validation;
    requires transitive vn.parindex.core;

    exports vn.parindex.intake;
    exports vn.parindex.intake.internal to
            vn.parindex.quarkus,
            vn.parindex.spring;
}
