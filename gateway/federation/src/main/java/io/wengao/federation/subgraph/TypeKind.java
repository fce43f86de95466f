package io.wengao.federation.subgraph;

/** The six kinds of named types; {@code keyword} is how SDL writes them. */
public enum TypeKind {
  SCALAR("scalar"),
  OBJECT("type"),
  INTERFACE("interface"),
  UNION("union"),
  ENUM("enum"),
  INPUT("input");

  private final String keyword;

  TypeKind(String keyword) {
    this.keyword = keyword;
  }

  public String keyword() {
    return keyword;
  }
}
