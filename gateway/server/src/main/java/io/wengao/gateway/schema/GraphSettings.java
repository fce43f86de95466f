package io.wengao.gateway.schema;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.wengao.federation.GraphOptions;
import io.wengao.gateway.limits.LimitsConfig;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How every graph this gateway serves is run. */
@ApplicationScoped
class GraphSettings {
  private final boolean introspection;
  private final LimitsConfig limits;

  /**
   * @param introspection whether {@code __schema} and {@code __type} are answered
   */
  GraphSettings(
      @ConfigProperty(name = "wengao.gateway.introspection.enabled", defaultValue = "true")
          boolean introspection,
      LimitsConfig limits) {
    this.introspection = introspection;
    this.limits = limits;
  }

  /** Ends the start where a limit is none. */
  GraphOptions options() {
    atLeastOne("list-cost", limits.listCost());
    atLeastOne("assumed-list-size", limits.assumedListSize());
    atLeastOne("remembered-documents", limits.rememberedDocuments());
    return GraphOptions.standard()
        .withPlanCacheSize(limits.rememberedDocuments())
        .withIntrospection(introspection)
        .withListCost(limits.listCost(), limits.assumedListSize());
  }

  private static void atLeastOne(String key, long value) {
    if (value < 1) {
      throw new ConfigurationException(
          "wengao.gateway.limits." + key + " is " + value + "; it must be at least 1.");
    }
  }
}
