package io.github.tiendo.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How the values of a package are generated: bare attribute names, a package-private implementation behind an
 * abstract class, and a builder nested in that class. Stands once in the {@code package-info} of a package of
 * domain values; a single type may name it too.
 *
 * <pre>{@code
 * @Value.Immutable
 * public abstract class Span {
 *     Span() {}
 *
 *     public abstract LocalDate startInclusive();
 *
 *     public abstract LocalDate endExclusive();
 *
 *     public static Builder builder() {
 *         return new Builder();
 *     }
 *
 *     public static final class Builder extends ImmutableSpan.Builder {
 *         Builder() {}
 *     }
 * }
 * }</pre>
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        get = "*",
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        // a generated builder that were public itself would keep its setters from the Javadoc of the nested one
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        depluralize = false,
        // the library's own annotations would be missing, with a warning, wherever users compile against it
        allowedClasspathAnnotations = Override.class)
public @interface DomainValue {}
