package io.wengao.kubernetes;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads manifests into fabric8's model and tells which fields it had no place for. */
final class TypedRead {
  private static final ObjectMapper JSON = new ObjectMapper();

  private TypedRead() {}

  /** Paths of the unknown fields of {@code manifest}. */
  static List<String> unknownFields(ObjectNode manifest) throws IOException {
    List<String> unknown = new ArrayList<>();
    walk("", JSON.treeToValue(manifest, type(manifest.path("kind").asText())), unknown);
    return unknown;
  }

  private static Class<?> type(String kind) {
    return switch (kind) {
      case "ConfigMap" -> ConfigMap.class;
      case "Deployment" -> Deployment.class;
      case "Namespace" -> Namespace.class;
      case "NetworkPolicy" -> NetworkPolicy.class;
      case "PersistentVolumeClaim" -> PersistentVolumeClaim.class;
      case "PodDisruptionBudget" -> PodDisruptionBudget.class;
      case "Service" -> Service.class;
      case "ServiceAccount" -> ServiceAccount.class;
      case "StatefulSet" -> StatefulSet.class;
      default -> throw new IllegalArgumentException("no type is set for kind " + kind);
    };
  }

  private static void walk(String path, @Nullable Object value, List<String> unknown) {
    switch (value) {
      case null -> {}
      case List<?> list -> {
        for (int i = 0; i < list.size(); i++) {
          walk(path + "/" + i, list.get(i), unknown);
        }
      }
      case Object bean when bean.getClass().getName().startsWith("io.fabric8.") ->
          walkBean(path, bean, unknown);
      default -> {}
    }
  }

  private static void walkBean(String path, Object bean, List<String> unknown) {
    for (Method method : bean.getClass().getMethods()) {
      if (method.getName().equals("getAdditionalProperties")) {
        if (call(method, bean) instanceof Map<?, ?> more) {
          more.keySet().forEach(name -> unknown.add(path + "/" + name));
        }
      } else if (isGetter(method)) {
        String name = method.getName().substring(3);
        walk(
            path + "/" + name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1),
            call(method, bean),
            unknown);
      }
    }
  }

  private static boolean isGetter(Method method) {
    return method.getName().startsWith("get")
        && method.getParameterCount() == 0
        && (List.class.isAssignableFrom(method.getReturnType())
            || method.getReturnType().getName().startsWith("io.fabric8.kubernetes.api.model"));
  }

  private static @Nullable Object call(Method method, Object bean) {
    try {
      return method.invoke(bean);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(method + " of the model cannot be read", e);
    }
  }
}
