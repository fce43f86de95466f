package io.wengao.corpus.rereading;

import io.wengao.corpus.job.JobRow;
import org.jspecify.annotations.Nullable;

/**
 * A job that reads documents again, as it is now.
 *
 * @param job the job
 * @param dryRun whether it only tells what would change
 * @param person who ordered it
 * @param changed documents that read otherwise, of those done
 * @param queuePosition place in the queue, from 1; null unless it waits
 * @param canCancel whether it can still be stopped
 */
public record Rereading(
    JobRow job,
    boolean dryRun,
    String person,
    long changed,
    @Nullable Integer queuePosition,
    boolean canCancel) {}
