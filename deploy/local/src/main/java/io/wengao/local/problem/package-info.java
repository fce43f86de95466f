/**
 * What can go wrong for the person at the keyboard: each one line that says what to do, and an exit
 * code. Start at {@link io.wengao.local.problem.Problem}. Knows nothing of the rest.
 */
@NullMarked
package io.wengao.local.problem;

import org.jspecify.annotations.NullMarked;
