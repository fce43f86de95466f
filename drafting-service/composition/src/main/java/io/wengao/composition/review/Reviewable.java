package io.wengao.composition.review;

import io.wengao.composition.brief.Brief;
import io.wengao.composition.outline.Outline;
import org.jspecify.annotations.Nullable;

/**
 * What is reviewed.
 *
 * @param text one line for the title, the salutation, each heading and each paragraph
 * @param brief null for pasted text: rules that compare with the brief say nothing
 * @param outline null when there is none
 */
public record Reviewable(String text, @Nullable Brief brief, @Nullable Outline outline) {}
