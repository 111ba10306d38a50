package vn.parindex.intake;

import jakarta.validation.groups.Default;

/**
 * The group of what is saved while it is worked on: everything given must be sound, and anything may be missing. The
 * same as {@link Default}.
 */
public interface Draft extends Default {}
