/**
 * The wire: the GraphQL subgraph and the upload of files. Start at {@link
 * io.wengao.corpus.api.CorpusQueries}. Types here are named as in the schema; their field names are
 * a contract, held by {@code gateway/schema/corpus.graphql}.
 */
@NullMarked
package io.wengao.corpus.api;

import org.jspecify.annotations.NullMarked;
