/**
 * The data folder: where everything lies, who holds it, and what an earlier launcher left running
 * on it. Start at {@link io.wengao.local.folder.DataFolder}. Must not know PostgreSQL or the
 * services.
 */
@NullMarked
package io.wengao.local.folder;

import org.jspecify.annotations.NullMarked;
