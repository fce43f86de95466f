/**
 * What a change of a schema means for the clients that rely on it. Start with {@link
 * io.wengao.federation.contract.SchemaChanges}. Must not know subgraphs: a contract is the API
 * schema, the one clients see.
 */
@NullMarked
package io.wengao.federation.contract;

import org.jspecify.annotations.NullMarked;
