package io.wengao.composition.skeleton;

/** Who speaks to whom: 讲话 directs, 发言 commits, 研讨材料 reflects. */
public enum Voice {
  DIRECTIVE,
  COMMITMENT,
  REFLECTIVE
}
