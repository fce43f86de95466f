package io.wengao.text.classification;

/**
 * What a paragraph does in the argument of a speech (语步). The list is data: {@code
 * lexicon/moves.tsv}.
 *
 * @param id stable id, such as {@code deployment}
 * @param label Chinese name, such as 部署
 */
public record Move(String id, String label) {}
