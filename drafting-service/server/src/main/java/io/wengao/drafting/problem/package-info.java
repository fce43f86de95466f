/**
 * What is wrong with a request, as values. Start at {@link io.wengao.drafting.problem.Outcome}.
 * Knows nothing of GraphQL but the code of its one exception.
 */
@NullMarked
package io.wengao.drafting.problem;

import org.jspecify.annotations.NullMarked;
