/**
 * Takes out what a web page or a text trader added, one class a rule, and keeps each piece. Start
 * at {@link io.wengao.text.cleaning.Cleaner}. Never rewrites the body; knows nothing of sections or
 * kinds.
 */
@NullMarked
package io.wengao.text.cleaning;

import org.jspecify.annotations.NullMarked;
