package io.wengao.composition.brief;

/**
 * In which capacity one speaks: a deputy announces no decision of the party committee, one who
 * presides assigns no task.
 */
public enum Capacity {
  CHIEF,
  DEPUTY,
  PRESIDING,
  GUEST,
  SUBORDINATE
}
