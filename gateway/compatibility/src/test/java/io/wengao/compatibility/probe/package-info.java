/**
 * What SmallRye GraphQL can do with records, unions and batched arguments, asked of a schema of its
 * own beside the products: {@link io.wengao.compatibility.probe.Holdings} is the schema.
 */
@NullMarked
package io.wengao.compatibility.probe;

import org.jspecify.annotations.NullMarked;
