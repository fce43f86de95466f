/** The drafting subgraph: briefs, outlines, drafts and their revisions. */
@NullMarked
package io.wengao.drafting;

import org.jspecify.annotations.NullMarked;
