/**
 * Imported documents and their original bytes. Start at {@link
 * io.wengao.corpus.document.DocumentRepository}. Must not know speeches, search or jobs.
 */
@NullMarked
package io.wengao.corpus.document;

import org.jspecify.annotations.NullMarked;
