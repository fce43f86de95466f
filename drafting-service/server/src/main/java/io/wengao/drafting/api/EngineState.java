package io.wengao.drafting.api;

import io.smallrye.graphql.api.Nullable;
import io.wengao.drafting.engine.Engines;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** GraphQL type. */
@Description("An engine as it stands here.")
public record EngineState(
    @NonNull @Description("The engine, for `ComposeDraftInput.engine`.") Engine engine,
    @NonNull @Description("Chinese name.") String label,
    @Description("Whether it can compose here.") boolean available,
    @Nullable @Description("Name of the model; null for an engine without one, or none configured.")
        String model,
    @Nullable @Description("Why it is not available and what to configure, in Chinese; else null.")
        String reason) {

  static EngineState of(Engines.State it) {
    return new EngineState(
        Engine.valueOf(it.kind().name()),
        it.kind().label(),
        it.obstacle().isEmpty(),
        it.model().orElse(null),
        it.obstacle().orElse(null));
  }
}
