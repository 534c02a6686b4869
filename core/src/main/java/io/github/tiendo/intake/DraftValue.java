package io.github.tiendo.intake;

import io.github.tiendo.style.DomainValue;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How drafts are generated: as {@link DomainValue}, but with bean getters, since Jakarta Validation sees the
 * constraints of {@code getName()} and {@code isBlank()} and passes over those of {@code name()} without a word.
 * The builder and the {@code with} methods keep the bare names.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        get = {"is*", "get*"},
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        // a generated builder that were public itself would keep its setters from the Javadoc of the nested one
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        depluralize = false,
        // the library's own annotations would be missing, with a warning, wherever users compile against it
        allowedClasspathAnnotations = Override.class)
@interface DraftValue {}
