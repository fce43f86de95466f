/**
 * Runs plans: sends fetches, puts their answers together, shows the client its part, or part by
 * part what is deferred ({@link io.wengao.federation.execution.AnswerInParts}). Start with {@link
 * io.wengao.federation.execution.PlanExecutor}. Knows nothing of planning; reaches subgraphs only
 * through the transport.
 */
@NullMarked
package io.wengao.federation.execution;

import org.jspecify.annotations.NullMarked;
