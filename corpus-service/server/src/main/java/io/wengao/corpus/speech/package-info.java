/**
 * Speeches and their passages as stored. Start at {@link io.wengao.corpus.speech.SpeechRows}, which
 * makes rows of a reading. Must not know search, jobs or the wire.
 */
@NullMarked
package io.wengao.corpus.speech;

import org.jspecify.annotations.NullMarked;
