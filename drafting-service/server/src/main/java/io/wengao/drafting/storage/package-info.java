/**
 * How documents become text in the database and how a mutation is carried out only once. Start at
 * {@link io.wengao.drafting.storage.Once}. Knows no document by name.
 */
@NullMarked
package io.wengao.drafting.storage;

import org.jspecify.annotations.NullMarked;
