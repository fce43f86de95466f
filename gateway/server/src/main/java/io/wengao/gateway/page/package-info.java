/**
 * The editor page (GraphiQL) for people, complete without the outside world. Start with {@link
 * io.wengao.gateway.page.EditorPage}.
 */
@NullMarked
package io.wengao.gateway.page;

import org.jspecify.annotations.NullMarked;
