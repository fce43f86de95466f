/**
 * One file may hold many speeches: where each begins. Start at {@link
 * io.wengao.text.splitting.SpeechSplitter}. Does not look into the speeches.
 */
@NullMarked
package io.wengao.text.splitting;

import org.jspecify.annotations.NullMarked;
