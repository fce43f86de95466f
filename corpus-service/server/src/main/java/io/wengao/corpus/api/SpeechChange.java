package io.wengao.corpus.api;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@Description("What reading again changes of a speech.")
public record SpeechChange(
    @Id @NonNull @Description("Id of the speech; it stays the same.") String speechId,
    @NonNull @Description("Its title, after the change unless it is gone.") String title,
    @NonNull @Description("What happens to it.") SpeechChangeKind kind,
    @NonNull @Description("What is otherwise.") List<@NonNull FieldChange> fields,
    @NonNull @Description("Where its text is otherwise, in order, at most 100 places.")
        List<@NonNull TextChange> text) {

  static SpeechChange of(io.wengao.corpus.rereading.SpeechChange it) {
    return new SpeechChange(
        it.speechId(),
        it.title(),
        SpeechChangeKind.of(it.kind()),
        it.fields().stream()
            .map(field -> new FieldChange(field.field(), field.before(), field.after()))
            .toList(),
        it.text().stream().map(text -> new TextChange(text.before(), text.after())).toList());
  }
}
