/**
 * One GraphQL operation of one caller, however it came in: its parameters, whether it is admitted,
 * its execution, and the errors this gateway itself answers. Start with {@link
 * io.wengao.gateway.operation.Execution}. Must not know how requests come in or answers go out.
 */
@NullMarked
package io.wengao.gateway.operation;

import org.jspecify.annotations.NullMarked;
