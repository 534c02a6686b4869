/**
 * How does a programme with its reports stand in JSON? One document holds both; readers go token by token into
 * drafts, so that every finding has its place. Nothing here yet. Builds on core.
 */
@NullMarked
package io.github.tiendo.json;

import org.jspecify.annotations.NullMarked;
