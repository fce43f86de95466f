/**
 * The client's side of an operation: request, response, errors, and the way from text to a
 * validated document. Start with {@link io.wengao.federation.operation.GraphqlRequest}. Knows
 * nothing of subgraphs.
 */
@NullMarked
package io.wengao.federation.operation;

import org.jspecify.annotations.NullMarked;
