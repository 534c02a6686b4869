package io.github.tiendo.intake;

/** The keys of constraint messages: a template {@code {some.key}} names a text of the bundle. */
final class ConstraintMessages {

    static final String MISSING_NAME = "io.github.tiendo.intake.missing-name";
    static final String MISSING_TITLE = "io.github.tiendo.intake.missing-title";
    static final String TOO_LONG = "io.github.tiendo.intake.too-long";

    private ConstraintMessages() {}

    /** The key that a template names, or empty if it is a text of its own. */
    static String key(String template) {
        boolean isKey =
                template.length() > 2 && template.startsWith("{") && template.indexOf('}') == template.length() - 1;
        return isKey ? template.substring(1, template.length() - 1) : "";
    }
}
