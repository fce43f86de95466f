package io.wengao.federation.fuzz;

import io.wengao.federation.fuzz.Model.Kind;
import io.wengao.federation.fuzz.Model.ModelField;
import io.wengao.federation.fuzz.Model.ModelType;
import io.wengao.federation.fuzz.Split.Part;
import io.wengao.federation.fuzz.Split.PartField;
import io.wengao.federation.fuzz.Split.PartType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;

/**
 * Splits value types up: a subgraph forgets some of their fields, where the objects can be had from
 * others as well.
 */
final class Thinning {

  private final Random random;
  private final Split split;
  private final Hosting hosting;

  Thinning(Random random, Split split) {
    this.random = random;
    this.split = split;
    this.hosting = new Hosting(random, split);
  }

  void thin() {
    for (var type : split.model.of(Kind.VALUE)) {
      boolean plain =
          split.model.types().values().stream()
              .noneMatch(other -> other.members().contains(type.name()));
      if (plain && split.views(type.name()).size() > 1 && random.nextInt(4) > 0) {
        share(type);
        for (var field : List.copyOf(type.fields().values())) {
          if (!field.name().equals("tag") && random.nextBoolean()) {
            forget(type, field);
          }
        }
      }
    }
  }

  /** Lets every subgraph that can give the objects do so. */
  private void share(ModelType type) {
    for (var owner : split.model.of(Kind.ENTITY)) {
      for (var field : owner.fields().values()) {
        if (field.base().equals(type.name()) && plainly(owner, field)) {
          for (var part : split.parts) {
            if (part.types.containsKey(type.name()) && part.types.containsKey(owner.name())) {
              hosting.put(part, part.type(owner.name()), field);
            }
          }
        }
      }
    }
  }

  /** Whether no subgraph says anything particular of a field. */
  private boolean plainly(ModelType owner, ModelField field) {
    return split.model.interfacesOf(owner.name()).stream()
            .noneMatch(one -> one.fields().containsKey(field.name()))
        && split.declaring(owner.name(), field.name()).stream()
            .map(part -> part.type(owner.name()).field(field.name()))
            .allMatch(Thinning::plain);
  }

  private static boolean plain(PartField field) {
    return field.resolved()
        && field.requires == null
        && field.overrideFrom == null
        && !field.extraArgument;
  }

  private void forget(ModelType type, ModelField field) {
    var having = new ArrayList<>(split.declaring(type.name(), field.name()));
    boolean plain =
        having.stream().allMatch(part -> part.type(type.name()).field(field.name()).resolved());
    if (!plain || having.size() < 2) {
      return;
    }
    java.util.Collections.shuffle(having, random);
    for (var part : having.subList(0, 1 + random.nextInt(having.size() - 1))) {
      if (!mentioned(part, field.name())) {
        forget(part.type(type.name()), field.name());
      }
    }
  }

  private void forget(PartType type, String field) {
    var before = new LinkedHashMap<>(type.fields);
    type.fields.remove(field);
    if (!new Satisfiability(split).holds()) {
      type.fields.clear();
      type.fields.putAll(before);
    }
  }

  /** Whether some key or field set of a subgraph has the name. */
  private static boolean mentioned(Part part, String name) {
    var texts = new ArrayList<String>();
    for (var type : part.types.values()) {
      texts.addAll(type.keys.keySet());
      for (var field : type.fields.values()) {
        texts.add(field.requires == null ? "" : field.requires);
        texts.add(field.provides == null ? "" : field.provides);
      }
    }
    return texts.stream().anyMatch(text -> text.matches(".*\\b" + name + "\\b.*"));
  }
}
