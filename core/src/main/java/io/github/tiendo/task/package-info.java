/**
 * Who was to do what by when, and did they? Tasks with their deadlines, what reports say of them, and what follows on a
 * given day.
 *
 * <p>A {@link io.github.tiendo.task.Task} keeps its first {@link io.github.tiendo.task.Deadline} and every amendment.
 * What became of it stands in the {@link io.github.tiendo.task.TaskStatusEntry} lines of the reports, its log. A
 * {@link io.github.tiendo.task.TaskAssessor} says for one day how the task stands: its
 * {@link io.github.tiendo.task.TaskStatus}, its {@link io.github.tiendo.task.Timeliness} and the days overdue; the
 * {@link io.github.tiendo.task.TaskRates} of many tasks keep the two rates apart that officials both call "completed":
 * of those assigned and of those due.
 *
 * <p>{@link io.github.tiendo.task.DeadlineNotation} and {@link io.github.tiendo.task.TaskStatusNotation} read and print
 * what reports write. Builds on {@code period}, {@code organisation} and {@code indicator}.
 *
 * <p>Stable.
 */
@DomainValue
@NullMarked
package io.github.tiendo.task;

import io.github.tiendo.style.DomainValue;
import org.jspecify.annotations.NullMarked;
