package io.wengao.drafting.job;

import com.fasterxml.jackson.core.type.TypeReference;
import io.wengao.composition.assembly.Progress;
import io.wengao.composition.assembly.WrittenSection;
import io.wengao.drafting.storage.Json;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes down what an engine says of its way through one run. */
final class Steps implements Progress {
  private final Claim claim;
  private final Checkpoints checkpoints;
  private final Json json;
  private final List<WrittenSection> written;

  Steps(Claim claim, Checkpoints checkpoints, Json json) {
    this.claim = claim;
    this.checkpoints = checkpoints;
    this.json = json;
    this.written = new ArrayList<>(read(json, claim.written()));
  }

  /** The sections that are finished. */
  List<WrittenSection> written() {
    return List.copyOf(written);
  }

  @Override
  public void at(String stage, int done, int total) {
    checkpoints.progress(claim, stage, done, total);
  }

  @Override
  public void wrote(WrittenSection section) {
    written.add(section);
    checkpoints.wrote(claim, json.write(written));
  }

  /** Sections as they were stored. */
  static List<WrittenSection> read(Json json, @Nullable String stored) {
    return stored == null
        ? List.of()
        : json.read(stored, new TypeReference<List<WrittenSection>>() {});
  }
}
