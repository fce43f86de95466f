/**
 * The second stage of planning: for every field the cheapest subgraph, and the way to it over keys
 * and requirements. Start with {@link io.wengao.federation.planning.choice.Chooser}; what it found
 * is a {@link io.wengao.federation.planning.choice.PositionChoice}. {@link
 * io.wengao.federation.planning.choice.SchemaWalk} walks a whole schema the same way, for
 * composition. Knows nothing of requests.
 */
@NullMarked
package io.wengao.federation.planning.choice;

import org.jspecify.annotations.NullMarked;
