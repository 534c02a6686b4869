/**
 * Where in a text does a notation stand, and which phrase comes next? {@link io.github.tiendo.notation.text.Token}s with
 * their places, the {@link io.github.tiendo.notation.text.TextCursor} that goes over them and keeps what was found, and
 * the {@link io.github.tiendo.notation.text.Phrasebook} that brings the words of both languages from resources. Every
 * notation and the reading of whole texts is built on it; no caller sees it. Builds on {@code finding} alone.
 *
 * <p>Not exported.
 */
@NullMarked
package io.github.tiendo.notation.text;

import org.jspecify.annotations.NullMarked;
