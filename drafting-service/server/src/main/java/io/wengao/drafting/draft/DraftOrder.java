package io.wengao.drafting.draft;

/** What a draft is composed from: the versions that were the latest when it was ordered. */
public record DraftOrder(
    String briefId, int briefVersion, String outlineId, int outlineVersion, String title) {}
