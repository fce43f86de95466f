package io.wengao.corpus.benchmark.volume;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wengao.local.drafting.BriefFile;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Composes drafts of 3,000 characters from the launcher's brief, one after the other. */
final class DraftLoad {
  private static final int CHARACTERS = 3_000;
  private static final int WARMING = 3;
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);
  private static final String SAVE_BRIEF =
      "mutation($input: SaveBriefInput!) { payload: saveBrief(input: $input) { brief { id } errors { message } } }";
  private static final String PLAN =
      "query($brief: BriefInput!) { planOutline(brief: $brief) { title salutation sections { id level heading keyPoints factIds budget } } }";
  private static final String SAVE_OUTLINE =
      "mutation($input: SaveOutlineInput!) { payload: saveOutline(input: $input) { outline { id } errors { message } } }";
  private static final String COMPOSE =
      "mutation($input: ComposeDraftInput!) { payload: composeDraft(input: $input) { draft { id } errors { message } } }";
  private static final String STATE =
      "query($id: ID!) { draft(id: $id) { characterCount job { state failure } } }";

  private final Wire wire;
  private final ObjectMapper json = new ObjectMapper();

  DraftLoad(URI gateway) {
    this.wire = new Wire(gateway);
  }

  /** From the order of a draft until it is there, for so many, after a few to warm up. */
  Latencies measure(int drafts) throws IOException, InterruptedException {
    ObjectNode brief = BriefFile.sample(json).brief();
    brief.putObject("length").put("characters", CHARACTERS);
    ObjectNode saving = wire.object().put("idempotencyKey", "volume-brief");
    saving.set("brief", brief);
    String briefId = saved(SAVE_BRIEF, saving).at("/brief/id").asText();
    ObjectNode planning = wire.object();
    planning.set("brief", brief);
    ObjectNode outlining =
        wire.object().put("briefId", briefId).put("idempotencyKey", "volume-outline");
    outlining.set("outline", wire.data(wire.body(PLAN, planning)).path("planOutline"));
    String outlineId = saved(SAVE_OUTLINE, outlining).at("/outline/id").asText();
    List<Long> nanos = new ArrayList<>();
    for (int draft = -WARMING; draft < drafts; draft++) {
      long begun = System.nanoTime();
      compose(briefId, outlineId, "volume-draft-" + draft);
      if (draft >= 0) {
        nanos.add(System.nanoTime() - begun);
      }
    }
    return new Latencies(nanos);
  }

  private JsonNode saved(String mutation, ObjectNode input)
      throws IOException, InterruptedException {
    ObjectNode variables = wire.object();
    variables.set("input", input);
    JsonNode payload = wire.data(wire.body(mutation, variables)).path("payload");
    if (!payload.path("errors").isEmpty()) {
      throw new IOException("the brief of the launcher was refused: " + payload.path("errors"));
    }
    return payload;
  }

  private void compose(String brief, String outline, String key)
      throws IOException, InterruptedException {
    ObjectNode order =
        wire.object().put("briefId", brief).put("outlineId", outline).put("idempotencyKey", key);
    String draft = saved(COMPOSE, order).at("/draft/id").asText();
    String asking = wire.body(STATE, wire.object().put("id", draft));
    JsonNode state = wire.data(asking).path("draft");
    while (!state.at("/job/state").asText().equals("SUCCEEDED")) {
      if (state.at("/job/failure").isTextual()) {
        throw new IOException("a draft was not composed: " + state);
      }
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
      state = wire.data(asking).path("draft");
    }
  }
}
