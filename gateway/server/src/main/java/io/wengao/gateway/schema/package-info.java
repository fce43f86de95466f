/**
 * Which supergraph this gateway serves, and the schema its clients see. Start with {@link
 * io.wengao.gateway.schema.ServedGraph}. Must not know about requests.
 */
@NullMarked
package io.wengao.gateway.schema;

import org.jspecify.annotations.NullMarked;
