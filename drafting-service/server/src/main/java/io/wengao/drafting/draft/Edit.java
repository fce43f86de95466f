package io.wengao.drafting.draft;

/**
 * A new text for a paragraph.
 *
 * @param baseVersion version of the paragraph the editor saw
 */
public record Edit(String paragraphId, int baseVersion, String text) {}
