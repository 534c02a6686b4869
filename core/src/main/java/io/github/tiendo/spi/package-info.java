/**
 * How do other formats and methods plug in? By implementing {@link io.github.tiendo.spi.DocumentReader} (tables
 * and texts), {@link io.github.tiendo.spi.ProgrammeReader} (structured formats), {@link
 * io.github.tiendo.spi.ProgrammeWriter} or {@link io.github.tiendo.spi.ReportWriter} (forms of the report) and naming the class in {@code META-INF/services}, or by handing an
 * instance to a {@link io.github.tiendo.spi.Registry}. A duplicate id fails and names both classes; an unknown id lists
 * the known ones.
 *
 * <p>Input is hostile until read: every reader is given {@link io.github.tiendo.spi.ReadLimits}. Writers replace files
 * as a whole: {@link io.github.tiendo.spi.FileReplacement}.
 *
 * <p>Stable.
 */
@DomainValue
@NullMarked
package io.github.tiendo.spi;

import io.github.tiendo.style.DomainValue;
import org.jspecify.annotations.NullMarked;
