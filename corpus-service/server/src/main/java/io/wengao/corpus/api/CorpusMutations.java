package io.wengao.corpus.api;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.wengao.corpus.document.DocumentRepository;
import io.wengao.corpus.importing.ImportOrder;
import io.wengao.corpus.importing.Imports;
import io.wengao.corpus.importing.Submission;
import io.wengao.corpus.indexing.IndexKeeper;
import io.wengao.corpus.office.Office;
import io.wengao.outage.DatabaseBound;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

/** The root fields that change something. What cannot be done is said in the payload's errors. */
@GraphQLApi
@DatabaseBound
public class CorpusMutations {
  private final CurrentOffice office;
  private final Imports imports;
  private final JobViews jobs;
  private final DocumentRepository documents;
  private final IndexKeeper index;

  CorpusMutations(
      CurrentOffice office,
      Imports imports,
      JobViews jobs,
      DocumentRepository documents,
      IndexKeeper index) {
    this.office = office;
    this.imports = imports;
    this.jobs = jobs;
    this.documents = documents;
    this.index = index;
  }

  @Mutation
  @Description(
      "Imports texts and uploaded files in a job. The job is durable when the answer comes.")
  public ImportDocumentsPayload importDocuments(
      @NonNull @Description("What to import.") ImportDocumentsInput input) {
    List<MutationError> errors = ImportInputCheck.check(input);
    if (!errors.isEmpty()) {
      return new ImportDocumentsPayload(null, errors);
    }
    ImportOrder order =
        new ImportOrder(
            input.idempotencyKey(), input.standing().stored(), ImportInputCheck.files(input));
    Office current = office.get();
    return switch (imports.submit(current, order)) {
      case Submission.Accepted(String jobId) ->
          new ImportDocumentsPayload(jobs.job(current, jobId), List.of());
      case Submission.UnknownUpload(int file, String uploadId) ->
          new ImportDocumentsPayload(
              null, List.of(ImportInputCheck.unknownUpload(input, file, uploadId)));
    };
  }

  @Mutation
  @Description("Stops an import. Files that are imported by then stay.")
  public CancelJobPayload cancelJob(@NonNull @Description("Which job.") CancelJobInput input) {
    Office current = office.get();
    return imports.cancel(current, input.jobId())
        ? new CancelJobPayload(jobs.job(current, input.jobId()), List.of())
        : new CancelJobPayload(
            null, List.of(MutationError.notFound("input.jobId", "there is no such job")));
  }

  @Mutation
  @Description(
      "Deletes a document with its speeches, passages and original. Drafts keep the words they cite.")
  public DeleteDocumentPayload deleteDocument(
      @NonNull @Description("Which document.") DeleteDocumentInput input) {
    Office current = office.get();
    String id = input.documentId();
    if (!QuarkusTransaction.requiringNew().call(() -> delete(current, id))) {
      return new DeleteDocumentPayload(
          null, List.of(MutationError.notFound("input.documentId", "there is no such document")));
    }
    index.deleted(current, List.of(id));
    return new DeleteDocumentPayload(id, List.of());
  }

  private boolean delete(Office current, String id) {
    documents.lock(current, id);
    return documents.delete(current, id);
  }
}
