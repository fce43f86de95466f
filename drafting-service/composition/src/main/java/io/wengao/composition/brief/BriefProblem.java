package io.wengao.composition.brief;

/**
 * Something wrong with a brief.
 *
 * @param path the field, such as {@code facts[2].use}; list positions count from 0
 * @param message what is wrong and what to do, in Chinese
 */
public record BriefProblem(String path, String message) {}
