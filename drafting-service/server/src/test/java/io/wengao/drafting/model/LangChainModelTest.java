package io.wengao.drafting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wengao.composition.prompting.Failure;
import io.wengao.composition.prompting.Messages;
import io.wengao.composition.prompting.Reply;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a service may do, and what becomes of it; against a real server that speaks the protocol.
 */
class LangChainModelTest {
  private static final Messages ASK = new Messages("写一节。", "K1 查清底数\nF1（必说）62处\n");
  private static final String ANSWER = "要查清底数。[K1]\n62处。[F1]\n";
  private static final Runnable PATIENT = () -> {};

  private final ModelServer server = new ModelServer();
  private final TestModelConfig config = TestModelConfig.of(server.url());

  @TempDir Path folder;

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void anAnswerIsStreamedWhole() {
    Reply reply = ask(config);

    assertThat(reply).isEqualTo(new Reply.Said(ANSWER));
    ModelServer.Asked asked = server.asked().getFirst();
    assertThat(asked.path()).isEqualTo("/v1/chat/completions");
    assertThat(asked.authorization()).isEqualTo("Bearer sk-secret-7");
    assertThat(asked.body().path("model").asText()).isEqualTo("model-x");
    assertThat(asked.body().path("stream").asBoolean()).isTrue();
    assertThat(asked.message("system")).isEqualTo("写一节。");
    assertThat(asked.message("user")).isEqualTo(ASK.task());
    assertThat(asked.body().path("messages")).hasSize(2);
  }

  @Test
  void ollamaIsAskedInItsOwnWay() {
    server.usually(Scripts.ollama());

    Reply reply = ask(config.with(ModelConfig.Provider.OLLAMA));

    assertThat(reply).isEqualTo(new Reply.Said(ANSWER));
    assertThat(server.asked().getFirst().path()).isEqualTo("/api/chat");
  }

  @Test
  void aKeyInAFileIsReadForEachCall() throws IOException {
    Path file = folder.resolve("key");
    LangChainModel model = model(config.withKeyFile(file));
    Files.writeString(file, "first\n");
    model.ask(ASK, 9000, PATIENT);
    Files.writeString(file, "second\n");

    model.ask(ASK, 9000, PATIENT);

    assertThat(server.asked())
        .extracting(ModelServer.Asked::authorization)
        .containsExactly("Bearer first", "Bearer second");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1", "Sun, 06 Nov 1994 08:49:37 GMT"})
  void aServiceThatWantsToBeLeftAloneIsAskedAgainAfterwards(String retryAfter) {
    server.next(Scripts.limited(retryAfter));
    long began = System.nanoTime();

    Reply reply = ask(config);

    assertThat(reply).isEqualTo(new Reply.Said(ANSWER));
    assertThat(server.asked()).hasSize(2);
    long waited = retryAfter.equals("1") ? 1000 : 0;
    assertThat(Duration.ofNanos(System.nanoTime() - began).toMillis())
        .isGreaterThanOrEqualTo(waited);
  }

  @Test
  void aServiceThatWantsToBeLeftAloneForTooLongIsGivenUp() {
    server.next(Scripts.limited("3600"));

    Reply reply = ask(config);

    assertThat(reply).isEqualTo(new Reply.Failed(Failure.RATE_LIMITED, "HTTP 429，要求等待 3600 秒"));
    assertThat(server.asked()).hasSize(1);
  }

  @Test
  void aBrokenConnectionIsTriedAgain() {
    server.next(Scripts.cut(), Scripts.ended(""));

    assertThat(ask(config)).isEqualTo(new Reply.Said(ANSWER));
    assertThat(server.asked()).hasSize(3);
  }

  @Test
  void anAnswerThatKeepsBreakingOffIsCutOff() {
    server.usually(Scripts.cut());

    assertThat(failure(config)).isEqualTo(Failure.CUT_OFF);
    assertThat(server.asked()).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({"length, CUT_OFF", "content_filter, REFUSED"})
  void theServiceSaysWhyItEnded(String reason, Failure failure) {
    server.usually(Scripts.ended(reason));

    assertThat(failure(config)).isEqualTo(failure);
  }

  @ParameterizedTest
  @CsvSource({
    "401, REJECTED_KEY, 1",
    "404, UNKNOWN_MODEL, 1",
    "400, BAD_REQUEST, 1",
    "302, NOT_AN_ANSWER, 3",
    "500, SERVER_ERROR, 3",
    "503, SERVER_ERROR, 3"
  })
  void aRefusalIsTakenForWhatItIs(int status, Failure failure, int calls) {
    server.usually(Scripts.status(status));

    assertThat(ask(config)).isEqualTo(new Reply.Failed(failure, "HTTP " + status));
    assertThat(server.asked()).hasSize(calls);
  }

  @Test
  void garbageIsNoAnswer() {
    server.usually(Scripts.garbage());

    assertThat(failure(config)).isIn(Failure.NOT_AN_ANSWER, Failure.CUT_OFF);
  }

  @Test
  void aPageIsNoAnswer() {
    server.usually(Scripts.page());

    assertThat(ask(config)).isEqualTo(new Reply.Failed(Failure.NOT_AN_ANSWER, "是网页"));
  }

  @Test
  void aPageInDisguiseIsNoAnswer() {
    server.usually(Scripts.disguisedPage());

    assertThat(failure(config)).isIn(Failure.NOT_AN_ANSWER, Failure.CUT_OFF);
  }

  @Test
  void aServiceThatSaysNothingIsNotWaitedForForEver() {
    server.usually(Scripts.silent());

    assertThat(failure(config.impatient())).isEqualTo(Failure.TIMED_OUT);
  }

  @Test
  void aServiceThatFallsSilentIsNotWaitedForForEver() {
    server.usually(Scripts.stalling());

    assertThat(failure(config.impatient())).isEqualTo(Failure.TIMED_OUT);
  }

  @Test
  void anAnswerWithoutEndIsGivenUp() {
    server.usually(Scripts.only("要查清底数。".repeat(500)));

    assertThat(model(config).ask(ASK, 1000, PATIENT))
        .isEqualTo(new Reply.Failed(Failure.TOO_LONG, "超过 1000 个字符"));
  }

  @Test
  void nobodyListening() {
    URI nobody = server.url();
    server.close();

    assertThat(failure(TestModelConfig.of(nobody))).isEqualTo(Failure.UNREACHABLE);
  }

  @Test
  void whoNoLongerWantsTheAnswerNeedNotWaitForIt() {
    server.usually(Scripts.stalling());
    Runnable cancelled =
        () -> {
          throw new CancellationException("cancelled");
        };

    assertThatThrownBy(() -> model(config).ask(ASK, 9000, cancelled))
        .isInstanceOf(CancellationException.class);
  }

  private Failure failure(ModelConfig config) {
    return ((Reply.Failed) ask(config)).failure();
  }

  private Reply ask(ModelConfig config) {
    return model(config).ask(ASK, 9000, PATIENT);
  }

  private static LangChainModel model(ModelConfig config) {
    return new LangChainModel(config, "model-x", new Connections(config.connectTimeout()));
  }
}
