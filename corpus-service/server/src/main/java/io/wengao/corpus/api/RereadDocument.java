package io.wengao.corpus.api;

import io.wengao.corpus.rereading.RereadRow;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("A document that was read again.")
public record RereadDocument(
    @Id @NonNull @Description("Id of the document.") String documentId,
    @Description("What became of it; null as long as it waits.") @Nullable RereadOutcome outcome,
    @Description("What should be known, in Chinese; null when there is nothing to say.")
        @Nullable String message,
    @NonNull @Description("What is otherwise, in order of the file.")
        List<@NonNull SpeechChange> speeches,
    @Ignore int position) {

  static RereadDocument of(RereadRow row) {
    return new RereadDocument(
        row.documentId(),
        RereadOutcome.of(row.outcome()),
        row.message(),
        row.changes().stream().map(SpeechChange::of).toList(),
        row.position());
  }
}
