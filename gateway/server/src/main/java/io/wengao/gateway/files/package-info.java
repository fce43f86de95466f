/**
 * Files on their way through: uploads to the service that keeps documents, downloads from the one
 * that exports. Start with {@link io.wengao.gateway.files.FileRoutes}. Must not know about GraphQL,
 * and never holds a file.
 */
@NullMarked
package io.wengao.gateway.files;

import org.jspecify.annotations.NullMarked;
