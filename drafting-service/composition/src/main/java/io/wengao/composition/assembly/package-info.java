/**
 * Sentences out of skeletons, facts and clauses, with the origin of every character. Start at
 * {@link io.wengao.composition.assembly.Composer}. Must not know of storage, HTTP or jobs.
 */
@NullMarked
package io.wengao.composition.assembly;

import org.jspecify.annotations.NullMarked;
