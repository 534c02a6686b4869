package io.github.tiendo.trajectory;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A value on a day.
 *
 * @param day the last day of the value's period
 * @param value the number, in whatever unit the caller has
 */
public record TrajectoryPoint(LocalDate day, BigDecimal value) {}
