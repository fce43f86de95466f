package io.wengao.corpus.api;

import io.wengao.corpus.job.JobFileRow;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("A file of an import and what became of it.")
public record ImportedFile(
    @NonNull @Description("Name of the file.") String fileName,
    @Description("What became of it; null as long as it waits.") @Nullable FileOutcome outcome,
    @Description(
            "Why it was refused, for programs: EMPTY, BINARY, TOO_LARGE, CLASSIFIED, UNREADABLE, UNSUPPORTED, ENCRYPTED, NO_TEXT_LAYER (a scan) or NO_TEXT.")
        @Nullable String reason,
    @Description(
            "What is wrong, or of which speeches it is a copy, and what to do, in Chinese; null when there is nothing to say.")
        @Nullable String message,
    @Ignore @Nullable String documentId) {

  static ImportedFile of(JobFileRow row) {
    return new ImportedFile(
        row.fileName(),
        FileOutcome.of(row.outcome()),
        row.reason(),
        row.message(),
        row.documentId());
  }
}
