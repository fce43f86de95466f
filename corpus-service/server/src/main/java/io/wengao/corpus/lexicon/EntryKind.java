package io.wengao.corpus.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an entry is about. */
public enum EntryKind {
  FORMULATION("提法"),
  LOCAL_TERM("地方用语"),
  NAME_WITH_POST("姓名职务"),
  PROTOCOL_ORDER("排名顺序"),
  PERSON_NOT_TO_QUOTE("不宜引用"),
  ORGANISATION("机构名称"),
  WORD_TO_AVOID("不用的词");

  private final String label;

  EntryKind(String label) {
    this.label = label;
  }

  /** Name for people. */
  public String label() {
    return label;
  }

  /** The kind a file names by id or label. */
  static Optional<EntryKind> named(String name) {
    String id = name.strip().toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(values())
        .filter(kind -> kind.name().equals(id) || kind.label.equals(name.strip()))
        .findFirst();
  }

  static List<String> names() {
    return Arrays.stream(values()).map(kind -> kind.name() + "（" + kind.label + "）").toList();
  }
}
