package io.wengao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signed in, what a person changes carries the name of the token and no other. */
@QuarkusTest
@TestProfile(SignInKey.class)
@WithTestResource(PostgresResource.class)
@WithTestResource(CorpusResource.class)
class SignatureTest {
  private static final String SIGNED =
      """
      query($id: ID!) { draft(id: $id) {
        revisions { cause editor } comments { id author resolvedBy }
        findings(includeDismissed: true) { id dismissal { by } }
        factChecks { id confirmation { who } } } }
      """;

  private final String office = "t" + UUID.randomUUID();
  private final Api writer =
      new Api(
          office, SignInKey.signed(SignInKey.token(office).subject("u-17").claim("name", "顾承岳")));
  private Rounds rounds = new Rounds(writer, "");

  @BeforeEach
  void aComposedDraft() {
    rounds = Rounds.ofNewDraft(writer);
  }

  @Test
  void anEditIsSignedByWhoIsSignedIn() {
    JsonPath answer = edit(writer, null);

    assertThat(answer.getList("data.applyDraftEdits.errors")).as(answer.prettify()).isEmpty();
    assertThat(draft().getString("revisions[0].editor")).isEqualTo("顾承岳");
    String first = rounds.paragraphs().keySet().iterator().next();
    assertThat(rounds.paragraph(first).findValuesAsText("editor")).containsOnly("顾承岳");
  }

  @Test
  void theOwnNameMayBeGivenAnotherIsRefused() {
    JsonPath own = edit(writer, "顾承岳");
    JsonPath other = comment(writer, "王立行");

    assertThat(own.getList("data.applyDraftEdits.errors")).as(own.prettify()).isEmpty();
    assertThat(other.getString("data.addComment.errors[0].path")).isEqualTo("input.author");
    assertThat(other.getString("data.addComment.errors[0].message")).contains("顾承岳", "王立行");
    assertThat(draft().getList("comments")).isEmpty();
  }

  @Test
  void commentsDismissalsTicksAndReturnsAreSignedToo() {
    edit(writer, null);
    mutate("restoreRevision", "RestoreRevisionInput", Map.of("revision", 1));
    comment(writer, null);
    String comment = draft().getString("comments[0].id");
    mutate("resolveComment", "ResolveCommentInput", Map.of("commentId", comment));
    mutate("dismissFinding", "DismissFindingInput", dismissal());
    String fact = draft().getString("factChecks[0].id");
    mutate("confirmFact", "ConfirmFactInput", Map.of("factCheckId", fact));

    JsonPath draft = draft();
    assertThat(draft.getString("comments[0].author")).isEqualTo("顾承岳");
    assertThat(draft.getString("comments[0].resolvedBy")).isEqualTo("顾承岳");
    assertThat(draft.getList("findings.dismissal.by", String.class)).contains("顾承岳");
    assertThat(draft.getList("factChecks.confirmation.who", String.class)).contains("顾承岳");
    assertThat(draft.getList("revisions.editor", String.class)).contains("顾承岳");
    assertThat(draft.getList("revisions.editor", String.class)).doesNotContain("local");
  }

  @Test
  void aTokenWithoutANameSignsByWhatThePersonSignsInWith() {
    Api other = new Api(office, SignInKey.signed(SignInKey.token(office).subject("u-18")));

    comment(other, null);

    assertThat(draft().getString("comments[0].author")).isEqualTo("u-18");
  }

  @Test
  void anotherServiceSaysForWhomItActs() {
    Api service =
        new Api(office, SignInKey.signed(SignInKey.token(office).subject("s").groups("service")));

    comment(service, "王立行");

    assertThat(draft().getString("comments[0].author")).isEqualTo("王立行");
  }

  private JsonPath draft() {
    JsonPath answer = writer.ok(SIGNED, Map.of("id", rounds.draftId()));
    answer.setRootPath("data.draft");
    return answer;
  }

  private Map<String, Object> dismissal() {
    return Map.of("scope", "DRAFT", "findingId", draft().getString("findings[0].id"));
  }

  private JsonPath edit(Api who, @Nullable String author) {
    String first = rounds.paragraphs().keySet().iterator().next();
    Map<String, Object> edit =
        Map.of("paragraphId", first, "baseVersion", 1, "text", "同志们，今天开一个短会。");
    Map<String, Object> input = input(author);
    input.put("baseRevision", 1);
    input.put("edits", List.of(edit));
    return who.tried(
        "applyDraftEdits", "ApplyDraftEditsInput", "errors { code message path }", input);
  }

  private JsonPath comment(Api who, @Nullable String author) {
    Map<String, Object> input = input(author);
    input.put("body", "请再核。");
    return who.tried("addComment", "AddCommentInput", "errors { code message path }", input);
  }

  private void mutate(String field, String type, Map<String, Object> more) {
    Map<String, Object> input = input(null);
    input.putAll(more);
    writer.mutate(field, type, "__typename", input);
  }

  private Map<String, Object> input(@Nullable String author) {
    Map<String, Object> input = new LinkedHashMap<>();
    input.put("draftId", rounds.draftId());
    input.put("idempotencyKey", Api.key());
    if (author != null) {
      input.put("author", author);
    }
    return input;
  }
}
