package io.wengao.corpus.api;

import io.smallrye.common.annotation.Blocking;
import io.wengao.corpus.document.Standing;
import io.wengao.corpus.importing.ImportOrder;
import io.wengao.corpus.importing.Imports;
import io.wengao.corpus.importing.IncomingFile;
import io.wengao.corpus.importing.Submission;
import io.wengao.outage.DatabaseBound;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Takes files. The answer comes when job and bytes are committed. */
@Path("/documents")
@DatabaseBound
@Produces(MediaType.APPLICATION_JSON)
public class DocumentUploads {
  private final CurrentOffice office;
  private final Imports imports;

  DocumentUploads(CurrentOffice office, Imports imports) {
    this.office = office;
    this.imports = imports;
  }

  /** Answer to files that are being imported. */
  public record Begun(String jobId, int files) {}

  /** Answer to files that wait for importDocuments. */
  public record Kept(List<String> uploadIds) {}

  /** Answer to a request that cannot be served. */
  public record Problem(String code, String message) {}

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Blocking
  public Response upload(
      @RestForm("file") @Nullable List<FileUpload> files,
      @RestForm @Nullable String standing,
      @RestForm @Nullable String idempotencyKey,
      @RestQuery("import") @DefaultValue("true") boolean importing) {
    if (files == null || files.isEmpty()) {
      return bad("no part named file; send each file as a part of that name");
    }
    Standing as = standing(standing);
    if (as == null) {
      return bad("standing must be AUTHORITY, OWN or SAMPLE");
    }
    List<IncomingFile.OnDisk> onDisk = files.stream().map(DocumentUploads::onDisk).toList();
    return importing ? begin(onDisk, as, idempotencyKey) : keep(onDisk);
  }

  private Response begin(
      List<IncomingFile.OnDisk> files, Standing standing, @Nullable String idempotencyKey) {
    String key =
        idempotencyKey == null || idempotencyKey.isBlank()
            ? UUID.randomUUID().toString()
            : idempotencyKey;
    ImportOrder order = new ImportOrder(key, standing, List.copyOf(files));
    return switch (imports.submit(office.get(), order)) {
      case Submission.Accepted(String jobId) ->
          Response.accepted(new Begun(jobId, files.size())).build();
      case Submission.UnknownUpload(int file, String uploadId) ->
          throw new IllegalStateException(
              "file " + file + " is on disk, yet upload " + uploadId + " was asked for");
    };
  }

  private Response keep(List<IncomingFile.OnDisk> files) {
    return Response.status(Response.Status.CREATED)
        .entity(new Kept(imports.keep(office.get(), files)))
        .build();
  }

  private static IncomingFile.OnDisk onDisk(FileUpload upload) {
    return new IncomingFile.OnDisk(name(upload.fileName()), upload.uploadedFile(), upload.size());
  }

  /** The last part of a name some clients send as a path, cut to what can be kept. */
  private static String name(@Nullable String sent) {
    String name =
        sent == null
            ? ""
            : sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    return name.isBlank() ? "unnamed" : name.substring(Math.max(0, name.length() - 255));
  }

  private static @Nullable Standing standing(@Nullable String name) {
    return switch (name) {
      case null -> Standing.SAMPLE;
      case "", "SAMPLE" -> Standing.SAMPLE;
      case "OWN" -> Standing.OWN;
      case "AUTHORITY" -> Standing.AUTHORITY;
      default -> null;
    };
  }

  private static Response bad(String message) {
    return Response.status(Response.Status.BAD_REQUEST)
        .entity(new Problem("BAD_USER_INPUT", message))
        .build();
  }
}
