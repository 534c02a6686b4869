/**
 * The {@code tiendo} command: the library's public API for scripts and the command line.
 *
 * <p>One class is one command, a {@link io.github.tiendo.examples.cli.Subcommand}; a further one is written in a file of
 * its own and named in {@link io.github.tiendo.examples.cli.TiendoCommand}. All of them share the
 * {@linkplain io.github.tiendo.examples.cli.CommonOptions common options}, read with
 * {@link io.github.tiendo.examples.cli.ProgrammeLoading} and say everything through an
 * {@link io.github.tiendo.examples.cli.Output}: lines and tables for people or one JSON document, problems on standard
 * error, and the exit code.
 */
@NullMarked
package io.github.tiendo.examples.cli;

import org.jspecify.annotations.NullMarked;
