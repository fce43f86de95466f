package io.wengao.drafting.api;

import io.wengao.drafting.export.SavedExport;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type. */
@Description("A draft as a file, behind a link that works for a while.")
public record DraftExport(
    @Id @NonNull @Description("Id.") String id,
    @NonNull @Description("What it is written as.") ExportFormat format,
    @Description("Revision of the draft it holds.") int revision,
    @NonNull @Description("Name to save it under.") String fileName,
    @NonNull @Description("Path of the download below the endpoint's address, such as /exports/….")
        String url,
    @Description("Size in bytes.") int sizeBytes,
    @NonNull @Description("The link works until then.") Instant expiresAt) {

  static DraftExport of(SavedExport it) {
    return new DraftExport(
        it.id(),
        ExportFormat.valueOf(it.format().name()),
        it.revision(),
        it.fileName(),
        it.url(),
        it.sizeBytes(),
        it.expiresAt());
  }
}
