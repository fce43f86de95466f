package io.wengao.kubernetes;

import static io.wengao.kubernetes.Rendered.containers;
import static io.wengao.kubernetes.Rendered.each;
import static io.wengao.kubernetes.Rendered.podSpec;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a production reviewer looks for in each workload, one test a check and workload; the numbers
 * are the review's.
 */
class ChecksTest {
  private static final Pattern FIXED_TAG =
      Pattern.compile("[^@:]+(:[0-9][^:@]*|@sha256:[0-9a-f]{64})");

  /** A check of one workload. */
  private record Check(String name, Consumer<JsonNode> of) {}

  private static final List<Check> EVERY_WORKLOAD =
      List.of(
          new Check("2 runs as non-root, uid from 10000", ChecksTest::nonRoot),
          new Check(
              "3 no privilege escalation",
              perContainer("/securityContext/allowPrivilegeEscalation", "false")),
          new Check("4 drops all capabilities", ChecksTest::noCapability),
          new Check(
              "5 seccomp RuntimeDefault",
              is("/securityContext/seccompProfile/type", "RuntimeDefault")),
          new Check("6 read-only root, sized /tmp", ChecksTest::readOnlyRoot),
          new Check("7 nothing of the host", ChecksTest::nothingOfTheHost),
          new Check("8 own account, token not mounted", ChecksTest::ownAccount),
          new Check("9 image never latest", ChecksTest::fixedImage),
          new Check("10 requests and limits, memory the same", ChecksTest::bounded),
          new Check("12 startup probe of at least 60 s", ChecksTest::patientStart),
          new Check("22 named ports", ChecksTest::namedPorts),
          new Check("24 no secret in a variable", ChecksTest::noSecretInVariables),
          new Check("25 labels, and selectors that match", ChecksTest::labelled));

  private static final List<Check> EVERY_SERVICE =
      List.of(
          new Check(
              "13 liveness and readiness differ, liveness asks no database",
              ChecksTest::differingProbes),
          new Check("14 probes on the management port", ChecksTest::probesOnManagement),
          new Check("15 grace beyond pause and shutdown", ChecksTest::enoughGrace),
          new Check("26 configuration by hash", ChecksTest::hashedConfiguration));

  static Stream<Arguments> checks() throws IOException {
    Rendered rendered = Rendered.single();
    return Stream.concat(
        rendered
            .workloads()
            .flatMap(workload -> EVERY_WORKLOAD.stream().map(check -> arguments(check, workload))),
        rendered
            .services()
            .flatMap(service -> EVERY_SERVICE.stream().map(check -> arguments(check, service))));
  }

  private static Arguments arguments(Check check, JsonNode workload) {
    return Arguments.argumentSet(
        check.name() + " · " + Rendered.name(workload), check.of(), workload);
  }

  @ParameterizedTest(name = "{argumentSetName}")
  @MethodSource("checks")
  void holds(Consumer<JsonNode> check, JsonNode workload) {
    check.accept(workload);
  }

  private static Consumer<JsonNode> is(String pointer, String value) {
    return workload -> assertThat(podSpec(workload).at(pointer).asText()).isEqualTo(value);
  }

  private static Consumer<JsonNode> perContainer(String pointer, String value) {
    return workload ->
        assertThat(containers(workload))
            .isNotEmpty()
            .allSatisfy(it -> assertThat(it.at(pointer).asText()).isEqualTo(value));
  }

  private static void nonRoot(JsonNode workload) {
    JsonNode context = podSpec(workload).path("securityContext");
    assertThat(context.path("runAsNonRoot").asBoolean()).isTrue();
    assertThat(context.path("runAsUser").asInt()).isGreaterThanOrEqualTo(10_000);
    assertThat(context.path("runAsGroup").asInt()).isGreaterThanOrEqualTo(10_000);
  }

  private static void noCapability(JsonNode workload) {
    assertThat(containers(workload))
        .allSatisfy(
            container -> {
              JsonNode capabilities = container.at("/securityContext/capabilities");
              assertThat(each(capabilities.path("drop")).map(JsonNode::asText))
                  .containsExactly("ALL");
              assertThat(capabilities.has("add")).isFalse();
            });
  }

  private static void readOnlyRoot(JsonNode workload) {
    perContainer("/securityContext/readOnlyRootFilesystem", "true").accept(workload);
    JsonNode tmp =
        containers(workload)
            .flatMap(container -> each(container.path("volumeMounts")))
            .filter(mount -> mount.path("mountPath").asText().equals("/tmp"))
            .findFirst()
            .orElseThrow();
    assertThat(each(podSpec(workload).path("volumes")))
        .filteredOn(volume -> volume.path("name").equals(tmp.path("name")))
        .singleElement()
        .satisfies(volume -> assertThat(volume.at("/emptyDir/sizeLimit").asText()).isNotEmpty());
  }

  private static void nothingOfTheHost(JsonNode workload) {
    JsonNode pod = podSpec(workload);
    for (String field : List.of("hostNetwork", "hostPID", "hostIPC")) {
      assertThat(pod.path(field).asBoolean()).as(field).isFalse();
    }
    assertThat(each(pod.path("volumes"))).noneMatch(volume -> volume.has("hostPath"));
    assertThat(pod.findValues("hostPort")).isEmpty();
  }

  private static void ownAccount(JsonNode workload) {
    assertThat(podSpec(workload).path("serviceAccountName").asText())
        .isEqualTo(Rendered.name(workload));
    assertThat(podSpec(workload).path("automountServiceAccountToken").asBoolean(true)).isFalse();
  }

  private static void fixedImage(JsonNode workload) {
    assertThat(containers(workload))
        .allSatisfy(it -> assertThat(it.path("image").asText()).matches(FIXED_TAG));
  }

  private static void bounded(JsonNode workload) {
    assertThat(containers(workload))
        .allSatisfy(
            container -> {
              JsonNode requests = container.at("/resources/requests");
              JsonNode limits = container.at("/resources/limits");
              for (String resource : List.of("cpu", "memory", "ephemeral-storage")) {
                assertThat(requests.has(resource)).as("request of %s", resource).isTrue();
                assertThat(limits.has(resource)).as("limit of %s", resource).isTrue();
              }
              assertThat(requests.path("memory")).isEqualTo(limits.path("memory"));
            });
  }

  private static void patientStart(JsonNode workload) {
    assertThat(containers(workload))
        .allSatisfy(
            container -> {
              JsonNode probe = container.path("startupProbe");
              assertThat(
                      probe.path("periodSeconds").asInt(10)
                          * probe.path("failureThreshold").asInt(3))
                  .isGreaterThanOrEqualTo(60);
            });
  }

  private static void namedPorts(JsonNode workload) {
    assertThat(containers(workload).flatMap(container -> each(container.path("ports"))))
        .isNotEmpty()
        .allSatisfy(port -> assertThat(port.path("name").asText()).isNotEmpty());
  }

  private static void noSecretInVariables(JsonNode workload) {
    assertThat(containers(workload))
        .allSatisfy(
            container -> {
              assertThat(container.findValues("secretKeyRef")).isEmpty();
              assertThat(container.findValues("secretRef")).isEmpty();
              assertThat(
                      each(container.path("env")).map(variable -> variable.path("name").asText()))
                  .noneMatch(name -> name.contains("PASSWORD") || name.contains("SECRET"));
            });
  }

  private static void labelled(JsonNode workload) {
    JsonNode labels = workload.at("/spec/template/metadata/labels");
    assertThat(labels.path("app.kubernetes.io/name").asText()).isEqualTo(Rendered.name(workload));
    assertThat(labels.path("app.kubernetes.io/part-of").asText()).isEqualTo("wengao");
    workload
        .at("/spec/selector/matchLabels")
        .properties()
        .forEach(wanted -> assertThat(labels.path(wanted.getKey())).isEqualTo(wanted.getValue()));
  }

  private static void differingProbes(JsonNode service) {
    assertThat(containers(service))
        .allSatisfy(
            container -> {
              assertThat(container.at("/livenessProbe/httpGet/path").asText())
                  .isEqualTo("/q/health/live");
              assertThat(container.at("/readinessProbe/httpGet/path").asText())
                  .isEqualTo("/q/health/ready");
            });
  }

  private static void probesOnManagement(JsonNode service) {
    for (String probe : List.of("startupProbe", "readinessProbe", "livenessProbe")) {
      perContainer("/" + probe + "/httpGet/port", "9000").accept(service);
    }
  }

  private static void enoughGrace(JsonNode service) {
    int shutdown = 5;
    assertThat(containers(service))
        .allSatisfy(
            container ->
                assertThat(podSpec(service).path("terminationGracePeriodSeconds").asInt())
                    .isGreaterThan(
                        container.at("/lifecycle/preStop/sleep/seconds").asInt() + shutdown));
  }

  private static void hashedConfiguration(JsonNode service) {
    assertThat(containers(service).flatMap(container -> each(container.path("envFrom"))))
        .isNotEmpty()
        .allSatisfy(
            source ->
                assertThat(source.at("/configMapRef/name").asText())
                    .matches(Rendered.name(service) + "-[0-9a-z]{10}"));
  }
}
