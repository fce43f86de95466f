package io.wengao.drafting.lexicon;

import io.wengao.composition.review.OfficeLexicon;

/** An entry with its id. */
public record SavedEntry(String id, OfficeLexicon.Entry entry) {}
