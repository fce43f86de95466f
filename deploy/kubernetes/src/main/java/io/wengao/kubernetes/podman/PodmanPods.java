package io.wengao.kubernetes.podman;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wengao.kubernetes.Manifests;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns rendered manifests into what {@code podman kube play} 4.3 understands, changing nothing of
 * how a container is confined: each Deployment and StatefulSet becomes the Pod it would make, named
 * like its Service because podman resolves pods by name; ConfigMaps and claims stay; probes, hooks
 * and what only a cluster knows go.
 */
public final class PodmanPods {
  private static final List<String> ONLY_A_CLUSTER =
      List.of(
          "serviceAccountName",
          "automountServiceAccountToken",
          "enableServiceLinks",
          "terminationGracePeriodSeconds");

  /** Ports too: podman 4.3 would publish each of them on the host. */
  private static final List<String> ONLY_A_KUBELET =
      List.of("startupProbe", "readinessProbe", "livenessProbe", "lifecycle", "ports");

  private PodmanPods() {}

  /** Filters from standard input to standard output. */
  public static void main(String[] arguments) throws IOException {
    String rendered = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
    System.out.write(
        Manifests.write(of(Manifests.read(rendered))).getBytes(StandardCharsets.UTF_8));
    System.out.flush();
  }

  /**
   * What podman can play of {@code rendered}: ConfigMaps and claims first, then pods in the order
   * of their manifests.
   */
  static List<ObjectNode> of(List<ObjectNode> rendered) {
    List<ObjectNode> kept = new ArrayList<>();
    List<ObjectNode> pods = new ArrayList<>();
    for (ObjectNode manifest : rendered) {
      switch (manifest.path("kind").asText()) {
        case "ConfigMap", "PersistentVolumeClaim" ->
            kept.add(withoutNamespace(manifest.deepCopy()));
        case "Deployment" -> pods.add(pod(manifest));
        case "StatefulSet" -> {
          kept.addAll(claims(manifest));
          pods.add(pod(manifest));
        }
        default -> {
          // Namespace, accounts, policies, budgets and Services: podman has nothing of the kind.
        }
      }
    }
    kept.addAll(pods);
    return kept;
  }

  private static ObjectNode pod(ObjectNode workload) {
    ObjectNode pod = manifest("v1", "Pod", workload.at("/metadata/name").asText());
    ((ObjectNode) pod.path("metadata"))
        .set("labels", workload.at("/spec/template/metadata/labels").deepCopy());
    ObjectNode spec = workload.at("/spec/template/spec").deepCopy();
    spec.remove(ONLY_A_CLUSTER);
    spec.put("restartPolicy", "Always");
    for (JsonNode container : spec.path("containers")) {
      ((ObjectNode) container).remove(ONLY_A_KUBELET);
      container.path("env").forEach(variable -> resolve((ObjectNode) variable, workload));
    }
    for (JsonNode volume : spec.path("volumes")) {
      if (volume.path("secret") instanceof ObjectNode secret) {
        secret.put("optional", false); // podman 4.3 crashes where it is not said
      }
    }
    for (JsonNode claim : workload.at("/spec/volumeClaimTemplates")) {
      ObjectNode volume = spec.withArray("volumes").addObject();
      volume.set("name", claim.at("/metadata/name"));
      volume.putObject("persistentVolumeClaim").put("claimName", claimName(workload, claim));
    }
    pod.set("spec", spec);
    return pod;
  }

  /** podman cannot read a pod's own fields into variables; the namespace is the only one in use. */
  private static void resolve(ObjectNode variable, ObjectNode workload) {
    if (variable.at("/valueFrom/fieldRef/fieldPath").asText().equals("metadata.namespace")) {
      variable.remove("valueFrom");
      variable.set("value", workload.at("/metadata/namespace"));
    }
  }

  private static List<ObjectNode> claims(ObjectNode workload) {
    List<ObjectNode> claims = new ArrayList<>();
    for (JsonNode template : workload.at("/spec/volumeClaimTemplates")) {
      ObjectNode claim = manifest("v1", "PersistentVolumeClaim", claimName(workload, template));
      claim.set("spec", template.path("spec"));
      claims.add(claim);
    }
    return claims;
  }

  /** The name a cluster would give the claim of the first replica. */
  private static String claimName(ObjectNode workload, JsonNode template) {
    return template.at("/metadata/name").asText()
        + "-"
        + workload.at("/metadata/name").asText()
        + "-0";
  }

  private static ObjectNode manifest(String apiVersion, String kind, String name) {
    ObjectNode manifest = JsonNodeFactory.instance.objectNode();
    manifest.put("apiVersion", apiVersion).put("kind", kind);
    manifest.putObject("metadata").put("name", name);
    return manifest;
  }

  private static ObjectNode withoutNamespace(ObjectNode manifest) {
    ((ObjectNode) manifest.path("metadata")).remove("namespace");
    return manifest;
  }
}
