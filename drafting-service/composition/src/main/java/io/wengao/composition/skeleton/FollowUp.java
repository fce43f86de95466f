package io.wengao.composition.skeleton;

/** A sentence that presses on a fact with a feature such as {@code fact.deadline}. */
public record FollowUp(String feature, Line line) {}
