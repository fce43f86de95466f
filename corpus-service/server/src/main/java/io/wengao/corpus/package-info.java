/** The corpus subgraph: stores documents, reads them into speeches and searches them. */
@NullMarked
package io.wengao.corpus;

import org.jspecify.annotations.NullMarked;
