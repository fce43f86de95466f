package io.wengao.corpus.speech;

import io.wengao.corpus.document.DocumentRow;
import java.util.List;

/**
 * The rows of one document.
 *
 * @param document the document
 * @param speeches its speeches in order of the file
 */
public record DocumentRows(DocumentRow document, List<SpeechRows> speeches) {}
