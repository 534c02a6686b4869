/**
 * How do our values stand in documents that Jackson 3 writes, such as the answers of Spring Boot 4? In the same forms as
 * everywhere: {@link io.github.tiendo.json.jackson3.TiendoModule} is found as a service and connects them. Builds on {@link
 * io.github.tiendo.json.JsonForms}; the databind of Jackson 2 is not needed.
 *
 * <p>May change before 1.0.
 */
@NullMarked
package io.github.tiendo.json.jackson3;

import org.jspecify.annotations.NullMarked;
