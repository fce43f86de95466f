package io.wengao.local.drafting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wengao.local.gateway.Gateway;
import io.wengao.local.problem.Problem;
import io.wengao.local.problem.Stopped;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * From a brief to a DOCX file, step by step as a front end would go: save the brief, plan and save
 * the outline, compose, wait, export, fetch. The keys are made of the brief and of what the corpus
 * held, so a launcher that was killed on the way finds its own draft again, and a larger corpus
 * gives a new one.
 */
public final class SampleDraft {
  private static final int POLL_MILLIS = 200;
  private static final int MOST_ATTEMPTS = 20;

  /** Told whenever the composition has come further. */
  @FunctionalInterface
  public interface Progress {
    void at(String stage, int done, int total);
  }

  /**
   * The finished draft.
   *
   * @param draft as {@code draft.graphql} asks for it
   * @param docx where the exported file lies
   */
  public record Written(JsonNode draft, Path docx) {}

  private final Gateway gateway;
  private final Progress progress;

  public SampleDraft(Gateway gateway, Progress progress) {
    this.gateway = gateway;
    this.progress = progress;
  }

  /** Returns when the DOCX lies in the folder. */
  public Written run(BriefFile file, Path folder) throws Stopped, InterruptedException {
    String generation = awaitIndex();
    String brief = saveBrief(file);
    String outline = saveOutline(file, brief);
    String draft = compose(brief, outline, generation);
    Path docx = export(draft, folder);
    return new Written(
        gateway.ask(Operations.DRAFT, variables().put("id", draft)).require("draft"), docx);
  }

  /**
   * Composing from half an index would give another draft than composing from the whole one.
   * Returns which index it is.
   */
  private String awaitIndex() throws Stopped, InterruptedException {
    while (true) {
      JsonNode corpus = gateway.ask(Operations.STATISTICS, variables()).require("corpusStatistics");
      int indexed = corpus.path("indexedSpeeches").asInt();
      int speeches = corpus.path("speeches").asInt();
      if (indexed >= speeches) {
        return corpus.path("indexGeneration").asText();
      }
      progress.at("indexing", indexed, speeches);
      Thread.sleep(POLL_MILLIS);
    }
  }

  private String saveBrief(BriefFile file) throws Stopped, InterruptedException {
    ObjectNode input = variables().put("idempotencyKey", key("brief", file.brief().toString()));
    input.set("brief", file.brief());
    return mutate(Operations.SAVE_BRIEF, "saveBrief", input, file.name()).at("/brief/id").asText();
  }

  private String saveOutline(BriefFile file, String brief) throws Stopped, InterruptedException {
    ObjectNode question = variables();
    question.set("brief", file.brief());
    JsonNode planned = gateway.ask(Operations.PLAN_OUTLINE, question).require("planOutline");
    ObjectNode input =
        variables().put("briefId", brief).put("idempotencyKey", key("outline", brief + planned));
    input.set("outline", planned);
    return mutate(Operations.SAVE_OUTLINE, "saveOutline", input, "The outline of " + file.name())
        .at("/outline/id")
        .asText();
  }

  /**
   * A composition that had failed before this run is not asked again but tried anew, under the next
   * key.
   */
  private String compose(String brief, String outline, String generation)
      throws Stopped, InterruptedException {
    for (int attempt = 1; ; attempt++) {
      ObjectNode input =
          variables()
              .put("briefId", brief)
              .put("outlineId", outline)
              .put("idempotencyKey", key("compose", outline + generation + attempt));
      String draft =
          mutate(Operations.COMPOSE, "composeDraft", input, "The composition")
              .at("/draft/id")
              .asText();
      JsonNode job = job(draft);
      if (attempt == MOST_ATTEMPTS || !ended(job) || succeeded(job)) {
        follow(draft, job);
        return draft;
      }
    }
  }

  private void follow(String draft, JsonNode first) throws Stopped, InterruptedException {
    JsonNode job = first;
    while (!ended(job)) {
      progress.at(job.path("stage").asText(), job.path("done").asInt(), job.path("total").asInt());
      Thread.sleep(POLL_MILLIS);
      job = job(draft);
    }
    if (!succeeded(job)) {
      throw new Stopped(
          new Problem.JobFailed(
              "The draft could not be composed: " + job.path("failure").asText("no reason given")));
    }
  }

  private JsonNode job(String draft) throws Stopped, InterruptedException {
    return gateway
        .ask(Operations.PROGRESS, variables().put("id", draft))
        .require("draft")
        .path("job");
  }

  private static boolean ended(JsonNode job) {
    return switch (job.path("state").asText()) {
      case "SUCCEEDED", "FAILED", "CANCELLED" -> true;
      default -> false;
    };
  }

  private static boolean succeeded(JsonNode job) {
    return job.path("state").asText().equals("SUCCEEDED");
  }

  private Path export(String draft, Path folder) throws Stopped, InterruptedException {
    ObjectNode input =
        variables()
            .put("draftId", draft)
            .put("format", "DOCX")
            .put("idempotencyKey", "export-" + UUID.randomUUID());
    JsonNode export = mutate(Operations.EXPORT, "exportDraft", input, "The export").path("export");
    Path docx = folder.resolve(fileName(export.path("fileName").asText(), draft));
    gateway.download(export.path("url").asText(), docx);
    return docx;
  }

  /** A title may hold anything; a file name may not. */
  private static String fileName(String proposed, String draft) {
    String name = proposed.replaceAll("[/\\\\\\p{Cntrl}]", "_").strip();
    return name.isEmpty()
            || name.startsWith(".")
            || name.getBytes(StandardCharsets.UTF_8).length > 240
        ? draft + ".docx"
        : name;
  }

  private JsonNode mutate(String document, String field, ObjectNode input, String subject)
      throws Stopped, InterruptedException {
    ObjectNode variables = variables();
    variables.set("input", input);
    return gateway.ask(document, variables).payload(field, subject);
  }

  private ObjectNode variables() {
    return gateway.json().createObjectNode();
  }

  private static String key(String step, String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return step + "-" + HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }
}
