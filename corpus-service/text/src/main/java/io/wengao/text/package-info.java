/**
 * Reading a Chinese official speech: from bytes to titled, structured, classified text.
 *
 * <p>Start at {@link io.wengao.text.SpeechReader}. Its rooms follow the way of a document: {@code
 * source} decodes the bytes, {@code cleaning} takes noise out and keeps a report of it, {@code
 * splitting} finds the speeches of a file, {@code structure} finds title, salutation, sections and
 * paragraphs, {@code classification} says what the text is, {@code diagnosis} reports damage.
 * {@code span} holds offsets and what can be found in running text, {@code lexicon} the data lists;
 * {@code similarity}, {@code quotation} and {@code formulation} look at wording, one text beside
 * another or beside a list. A room never knows this package, a database or a framework.
 */
@NullMarked
package io.wengao.text;

import org.jspecify.annotations.NullMarked;
