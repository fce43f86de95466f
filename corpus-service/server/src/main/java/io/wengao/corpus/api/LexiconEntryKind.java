package io.wengao.corpus.api;

import io.wengao.corpus.lexicon.EntryKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.jspecify.annotations.Nullable;

@Enum
@Description("What an entry of an office's lexicon is about.")
public enum LexiconEntryKind {
  @Description("提法: a formulation of the office or its superiors.")
  FORMULATION,
  @Description("地方用语: a term of the place.")
  LOCAL_TERM,
  @Description("姓名职务: a person with the post held.")
  NAME_WITH_POST,
  @Description("排名顺序: a place in the order of protocol.")
  PROTOCOL_ORDER,
  @Description("不宜引用: a person whose words are not quoted any more.")
  PERSON_NOT_TO_QUOTE,
  @Description("机构名称: a body by its right name; the variants are reported where they stand.")
  ORGANISATION,
  @Description("不用的词: a word the office does not use; the note says why or what instead.")
  WORD_TO_AVOID;

  static LexiconEntryKind of(EntryKind kind) {
    return switch (kind) {
      case FORMULATION -> FORMULATION;
      case LOCAL_TERM -> LOCAL_TERM;
      case NAME_WITH_POST -> NAME_WITH_POST;
      case PROTOCOL_ORDER -> PROTOCOL_ORDER;
      case PERSON_NOT_TO_QUOTE -> PERSON_NOT_TO_QUOTE;
      case ORGANISATION -> ORGANISATION;
      case WORD_TO_AVOID -> WORD_TO_AVOID;
    };
  }

  static @Nullable EntryKind stored(@Nullable LexiconEntryKind kind) {
    return kind == null
        ? null
        : switch (kind) {
          case FORMULATION -> EntryKind.FORMULATION;
          case LOCAL_TERM -> EntryKind.LOCAL_TERM;
          case NAME_WITH_POST -> EntryKind.NAME_WITH_POST;
          case PROTOCOL_ORDER -> EntryKind.PROTOCOL_ORDER;
          case PERSON_NOT_TO_QUOTE -> EntryKind.PERSON_NOT_TO_QUOTE;
          case ORGANISATION -> EntryKind.ORGANISATION;
          case WORD_TO_AVOID -> EntryKind.WORD_TO_AVOID;
        };
  }
}
