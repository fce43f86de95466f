package io.wengao.kubernetes;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.kubernetes.client.openapi.JSON;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Namespace;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PersistentVolumeClaim;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServiceAccount;
import io.kubernetes.client.openapi.models.V1StatefulSet;
import java.io.IOException;

/** The schema of the Kubernetes API as its own Java client holds it. */
final class StrictSchema {
  private StrictSchema() {}

  /** Fails with a message that names the field when {@code manifest} does not fit its kind. */
  static void check(ObjectNode manifest) throws IOException {
    JsonElement json = JsonParser.parseString(manifest.toString());
    Class<?> type =
        switch (manifest.path("kind").asText()) {
          case "ConfigMap" -> {
            V1ConfigMap.validateJsonElement(json);
            yield V1ConfigMap.class;
          }
          case "Deployment" -> {
            V1Deployment.validateJsonElement(json);
            yield V1Deployment.class;
          }
          case "Namespace" -> {
            V1Namespace.validateJsonElement(json);
            yield V1Namespace.class;
          }
          case "NetworkPolicy" -> {
            V1NetworkPolicy.validateJsonElement(json);
            yield V1NetworkPolicy.class;
          }
          case "PersistentVolumeClaim" -> {
            V1PersistentVolumeClaim.validateJsonElement(json);
            yield V1PersistentVolumeClaim.class;
          }
          case "PodDisruptionBudget" -> {
            V1PodDisruptionBudget.validateJsonElement(json);
            yield V1PodDisruptionBudget.class;
          }
          case "Service" -> {
            V1Service.validateJsonElement(json);
            yield V1Service.class;
          }
          case "ServiceAccount" -> {
            V1ServiceAccount.validateJsonElement(json);
            yield V1ServiceAccount.class;
          }
          case "StatefulSet" -> {
            V1StatefulSet.validateJsonElement(json);
            yield V1StatefulSet.class;
          }
          default ->
              throw new IllegalArgumentException(
                  "no schema is set for kind " + manifest.path("kind"));
        };
    new JSON();
    Object read = JSON.getGson().fromJson(json, type);
    if (read == null) {
      throw new IllegalArgumentException("nothing was read from " + manifest);
    }
  }
}
