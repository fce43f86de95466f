/**
 * Durable jobs: their state, their files' outcomes, and the scheduler that runs them and takes over
 * what a dead process left. Start at {@link io.wengao.corpus.job.JobStore}. Must not know what a
 * job does.
 */
@NullMarked
package io.wengao.corpus.job;

import org.jspecify.annotations.NullMarked;
