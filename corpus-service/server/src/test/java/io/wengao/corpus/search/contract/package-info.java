/**
 * What every search index must do, and every way of retrieving over it; each runs it as its own.
 */
@org.jspecify.annotations.NullMarked
package io.wengao.corpus.search.contract;
