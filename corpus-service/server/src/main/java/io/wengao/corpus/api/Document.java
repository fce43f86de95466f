package io.wengao.corpus.api;

import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import io.wengao.corpus.document.DocumentRow;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@Key(fields = @FieldSet("id"))
@Description("An imported file. Its id is the SHA-256 of its bytes: the same file is one document.")
public record Document(
    @Id @NonNull @Description("SHA-256 of the bytes in lower-case hex.") String id,
    @NonNull @Description("Name of the file as it was first uploaded.") String fileName,
    @NonNull @Description("Media type as found by reading.") String mediaType,
    @NonNull @Description("SHA-256 of the bytes in lower-case hex.") String sha256,
    @Description("Size of the file in bytes.") int sizeBytes,
    @NonNull @Description("What its words may be used for.") Standing standing,
    @NonNull @Description("When it was imported, UTC.") OffsetDateTime importedAt,
    @NonNull @Description("Version of the reading rules it was read with.") String readerVersion,
    @NonNull @Description("Noise taken out before reading, in order of the file.")
        List<@NonNull RemovedPiece> removed) {

  static Document of(DocumentRow row) {
    return new Document(
        row.id(),
        row.fileName(),
        row.mediaType(),
        row.id(),
        Math.toIntExact(row.sizeBytes()),
        Standing.of(row.standing()),
        row.importedAt().atOffset(ZoneOffset.UTC),
        row.readerVersion(),
        row.removed().stream().map(RemovedPiece::of).toList());
  }
}
