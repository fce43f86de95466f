/**
 * Composing as a durable job. Start at {@link io.wengao.drafting.job.ComposeJobs}, then {@link
 * io.wengao.drafting.job.ComposeRun}. Must not know of GraphQL.
 */
@NullMarked
package io.wengao.drafting.job;

import org.jspecify.annotations.NullMarked;
