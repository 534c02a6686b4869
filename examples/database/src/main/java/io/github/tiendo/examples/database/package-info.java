/** A programme whose rows live in a database: read into values, scored, and its ratings stored and worked out again. */
@NullMarked
package io.github.tiendo.examples.database;

import org.jspecify.annotations.NullMarked;
