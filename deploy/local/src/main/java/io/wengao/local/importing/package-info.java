/**
 * Imports a folder through the gateway and tells file by file what became of it. Start at {@link
 * io.wengao.local.importing.Importing}. Must not know where the services run.
 */
@NullMarked
package io.wengao.local.importing;

import org.jspecify.annotations.NullMarked;
