/**
 * Where does the way so far lead? A {@link io.github.tiendo.trajectory.Trajectory} is a curve through the values of an
 * indicator: it tells the value on a day, the day on which a level is reached, the pace that is needed and how far the
 * values lie off it. A {@link io.github.tiendo.trajectory.PathLine} reads a path that was given, exactly.
 *
 * <p>Nothing here knows of grades. Callers hand in values of one definition only, so that nothing is projected across
 * a change of it.
 *
 * <p>Not exported.
 */
@NullMarked
package io.github.tiendo.trajectory;

import org.jspecify.annotations.NullMarked;
