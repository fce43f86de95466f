package io.wengao.kubernetes;

import static io.wengao.kubernetes.Rendered.each;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a production reviewer looks for in the overlay as a whole; the numbers are the review's. */
class OverlayTest {
  /** Who may open a connection to whom, and on which port. Nothing else may be in the policies. */
  private static final Set<String> ARROWS =
      Set.of(
          "clients>gateway:8080",
          "gateway>corpus:8081",
          "gateway>drafting:8082",
          "drafting>corpus:8081",
          "corpus>postgres:5432",
          "drafting>postgres:5432");

  private final Rendered rendered;

  OverlayTest() throws IOException {
    rendered = Rendered.single();
  }

  @Test
  @DisplayName("1 the namespace enforces Pod Security restricted")
  void namespaceIsRestricted() {
    assertThat(rendered.ofKind("Namespace"))
        .singleElement()
        .satisfies(
            it ->
                assertThat(
                        it.at("/metadata/labels")
                            .path("pod-security.kubernetes.io/enforce")
                            .asText())
                    .isEqualTo("restricted"));
  }

  @Test
  @DisplayName("6 the search index is on a claim of its own")
  void indexIsOnAClaim() {
    JsonNode corpus =
        rendered
            .services()
            .filter(it -> Rendered.name(it).equals("corpus"))
            .findFirst()
            .orElseThrow();

    assertThat(each(Rendered.podSpec(corpus).path("volumes")))
        .anyMatch(
            volume -> volume.at("/persistentVolumeClaim/claimName").asText().equals("corpus-data"));
  }

  @Test
  @DisplayName("18 a disruption budget for each workload that allows one disruption")
  void budgetForEach() {
    assertThat(
            rendered
                .ofKind("PodDisruptionBudget")
                .map(
                    it ->
                        it.at("/spec/selector/matchLabels")
                            .path("app.kubernetes.io/name")
                            .asText()))
        .containsExactlyInAnyOrderElementsOf(rendered.workloads().map(Rendered::name).toList());
    assertThat(rendered.ofKind("PodDisruptionBudget"))
        .allSatisfy(it -> assertThat(it.at("/spec/maxUnavailable").asInt()).isEqualTo(1));
  }

  @Test
  @DisplayName("20 the writer of the index is replaced, the others roll without a gap")
  void strategies() {
    Map<String, String> strategies =
        rendered
            .services()
            .collect(Collectors.toMap(Rendered::name, it -> it.at("/spec/strategy/type").asText()));

    assertThat(strategies)
        .isEqualTo(
            Map.of("corpus", "Recreate", "drafting", "RollingUpdate", "gateway", "RollingUpdate"));
    assertThat(rendered.services().filter(it -> it.at("/spec/strategy").has("rollingUpdate")))
        .allSatisfy(
            it ->
                assertThat(it.at("/spec/strategy/rollingUpdate/maxUnavailable").asInt(-1))
                    .isZero());
  }

  @Test
  @DisplayName("21 nothing may connect but along the arrows")
  void policies() {
    Set<String> in = new TreeSet<>();
    Set<String> out = new TreeSet<>();
    for (JsonNode policy : rendered.ofKind("NetworkPolicy").toList()) {
      String owner = app(policy.at("/spec/podSelector"), "*");
      each(policy.at("/spec/ingress"))
          .forEach(
              rule -> ends(rule, "from").forEach(peer -> in.add(peer + ">" + owner + port(rule))));
      each(policy.at("/spec/egress"))
          .forEach(
              rule -> ends(rule, "to").forEach(peer -> out.add(owner + ">" + peer + port(rule))));
    }
    out.remove("*>dns:53");

    assertThat(in).isEqualTo(new TreeSet<>(ARROWS));
    in.remove("clients>gateway:8080");
    assertThat(out).isEqualTo(in);
    assertThat(rendered.ofKind("NetworkPolicy"))
        .as("default deny in both directions")
        .anySatisfy(
            it -> {
              assertThat(it.at("/spec/podSelector").isEmpty()).isTrue();
              assertThat(each(it.at("/spec/policyTypes")).map(JsonNode::asText))
                  .containsExactlyInAnyOrder("Ingress", "Egress");
              assertThat(it.at("/spec").has("ingress") || it.at("/spec").has("egress")).isFalse();
            });
  }

  @Test
  @DisplayName("22 Services are reached from inside only, by named ports that their pods have")
  void services() {
    assertThat(rendered.ofKind("Service"))
        .isNotEmpty()
        .allSatisfy(
            it -> {
              assertThat(it.at("/spec/type").asText()).isEqualTo("ClusterIP");
              assertThat(each(it.at("/spec/ports")))
                  .allSatisfy(port -> assertThat(port.path("name").asText()).isNotEmpty());
            });
  }

  @Test
  @DisplayName("24 no Secret is in the overlay and no password in a ConfigMap")
  void noSecrets() {
    assertThat(rendered.ofKind("Secret")).isEmpty();
    assertThat(rendered.ofKind("ConfigMap").flatMap(it -> it.path("data").properties().stream()))
        .noneMatch(
            entry ->
                entry.getKey().contains("PASSWORD")
                    || entry.getValue().asText().contains("PRIVATE KEY"));
  }

  @Test
  @DisplayName("25 each Service selects exactly one workload")
  void selectorsMatch() {
    for (JsonNode service : rendered.ofKind("Service").toList()) {
      assertThat(
              rendered
                  .workloads()
                  .filter(it -> selects(service.at("/spec/selector"), it))
                  .map(Rendered::name))
          .containsExactly(Rendered.name(service));
    }
  }

  private static boolean selects(JsonNode selector, JsonNode workload) {
    JsonNode labels = workload.at("/spec/template/metadata/labels");
    return selector.properties().stream()
        .allMatch(wanted -> wanted.getValue().equals(labels.path(wanted.getKey())));
  }

  private static List<String> ends(JsonNode rule, String direction) {
    return each(rule.path(direction))
        .map(
            peer -> {
              if (peer.at("/podSelector/matchLabels/k8s-app").asText().equals("kube-dns")) {
                return "dns";
              }
              return app(peer.path("podSelector"), "clients");
            })
        .toList();
  }

  private static String app(JsonNode selector, String otherwise) {
    return selector.path("matchLabels").path("app.kubernetes.io/name").asText(otherwise);
  }

  private static String port(JsonNode rule) {
    return each(rule.path("ports"))
        .map(port -> port.path("port").asText())
        .distinct()
        .collect(Collectors.joining(",", ":", ""));
  }
}
