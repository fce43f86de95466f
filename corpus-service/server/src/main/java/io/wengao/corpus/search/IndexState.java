package io.wengao.corpus.search;

/**
 * What the index of an office holds.
 *
 * @param speeches number of speeches
 * @param passages number of passages
 * @param generation the same for the same documents read and analysed by the same rules
 */
public record IndexState(long speeches, long passages, String generation) {}
