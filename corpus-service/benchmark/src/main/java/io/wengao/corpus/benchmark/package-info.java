/**
 * Measures how well texts are found. Start at {@link
 * io.wengao.corpus.benchmark.RetrievalBenchmark}. Uses the very classes the service searches with,
 * without database and framework.
 */
@NullMarked
package io.wengao.corpus.benchmark;

import org.jspecify.annotations.NullMarked;
