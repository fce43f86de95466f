package io.wengao.drafting.draft;

/** A revision with its text. */
public record SavedRevision(Revision revision, DraftContent content) {}
