package io.wengao.corpus.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Enum
@Description("What reading again does to a speech.")
public enum SpeechChangeKind {
  @Description("Something of it is otherwise.")
  CHANGED,
  @Description("Another speech is found in the file.")
  NEW,
  @Description("The file no longer has so many speeches.")
  GONE;

  static SpeechChangeKind of(io.wengao.corpus.rereading.SpeechChange.Kind it) {
    return switch (it) {
      case CHANGED -> CHANGED;
      case NEW -> NEW;
      case GONE -> GONE;
    };
  }
}
