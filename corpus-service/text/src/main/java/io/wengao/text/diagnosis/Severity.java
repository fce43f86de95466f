package io.wengao.text.diagnosis;

/** How much a finding matters. */
public enum Severity {
  INFO,
  WARNING,
  ERROR
}
