/**
 * Reading stored documents again from their originals, by the rules of today, as durable jobs: what
 * changes is told, and applied unless it is a dry run. Start at {@link
 * io.wengao.corpus.rereading.Rereadings}, then {@link io.wengao.corpus.rereading.RereadingWork}.
 * Ids come from content, so what people keep by them – clips, drafts, releases – stays. Must not
 * know the wire.
 */
@NullMarked
package io.wengao.corpus.rereading;

import org.jspecify.annotations.NullMarked;
