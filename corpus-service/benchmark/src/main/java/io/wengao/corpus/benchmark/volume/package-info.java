/**
 * Measures what a large corpus costs: importing, memory, searching, at growing sizes. Start at
 * {@link io.wengao.corpus.benchmark.volume.VolumeBenchmark}. Starts the packaged service as the
 * launcher does and speaks to it over its wire; must not know its classes.
 */
@NullMarked
package io.wengao.corpus.benchmark.volume;

import org.jspecify.annotations.NullMarked;
