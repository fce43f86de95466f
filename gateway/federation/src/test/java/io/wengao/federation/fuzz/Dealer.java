package io.wengao.federation.fuzz;

import io.wengao.federation.fuzz.Model.Kind;
import io.wengao.federation.fuzz.Model.ModelField;
import io.wengao.federation.fuzz.Model.ModelType;
import io.wengao.federation.fuzz.Split.Part;
import io.wengao.federation.fuzz.Split.PartField;
import io.wengao.federation.fuzz.Split.PartType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Deals the types and fields of a model out to subgraphs. */
final class Dealer {

  static final List<String> MOODS = List.of("CALM", "MERRY", "SAD", "WILD");

  private final Random random;
  private final Model model;
  private final Split split;
  private final Hosting hosting;
  private final Set<String> objectFields = new LinkedHashSet<>();

  Dealer(Random random, Model model) {
    this.random = random;
    this.model = model;
    this.split = new Split(model);
    this.hosting = new Hosting(random, split);
  }

  /** Throws {@link Unfit} for a model that cannot be dealt out like this. */
  Split deal() {
    int count = 2 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      var part = new Part("s" + i, random.nextInt(7) == 0);
      MOODS.stream()
          .filter(one -> one.equals("CALM") || random.nextInt(3) > 0)
          .forEach(part.moods::add);
      List.of("FIRST", "LAST", "BEST").stream()
          .filter(one -> one.equals("FIRST") || random.nextInt(4) > 0)
          .forEach(part.picks::add);
      part.wideInput = random.nextInt(3) == 0;
      split.parts.add(part);
    }
    model.of(Kind.INTERFACE).forEach(this::interfaceObject);
    model.of(Kind.ENTITY).forEach(this::entity);
    model.of(Kind.ENTITY).forEach(this::fields);
    root(model.type("Query"), true);
    root(model.type("Mutation"), false);
    hosting.finishInterfaces();
    new Features(random, split, hosting).add();
    hosting.finishInterfaces();
    for (var part : split.parts) {
      part.types.values().removeIf(type -> type.kind == Kind.ROOT && type.fields.isEmpty());
      for (var type : part.types.values()) {
        if (type.kind != Kind.UNION && type.fields.isEmpty()) {
          throw new Unfit("empty type " + type.name);
        }
      }
    }
    split.parts.removeIf(part -> part.types.isEmpty());
    model.of(Kind.ENTITY).forEach(this::extraArguments);
    return split;
  }

  /** One subgraph has the interface with its key, one or two others have it as an object. */
  private void interfaceObject(ModelType type) {
    boolean entities = type.members().stream().allMatch(name -> name.startsWith("E"));
    var free = new ArrayList<>(split.parts.stream().filter(part -> !part.federation1).toList());
    free.removeIf(part -> part.types.containsKey(type.name()));
    if (!entities || free.size() < 2 || random.nextInt(5) < 2) {
      return;
    }
    java.util.Collections.shuffle(free, random);
    var hub = free.removeFirst();
    boolean clash =
        type.members().stream().anyMatch(hub.banned::contains)
            || free.getFirst().types.keySet().stream().anyMatch(type.members()::contains);
    if (clash) {
      return;
    }
    var moved = new ArrayList<ModelField>();
    for (var field : type.fields().values()) {
      if (field.name().startsWith("c") && (moved.isEmpty() || random.nextBoolean())) {
        moved.add(field);
      }
    }
    asObject(type, free.getFirst(), moved);
    if (free.size() > 1
        && random.nextInt(3) == 0
        && free.get(1).types.keySet().stream().noneMatch(type.members()::contains)) {
      asObject(type, free.get(1), moved);
    }
    for (var member : type.members()) {
      hosting.ensure(hub, member);
      hosting.key(hub, member, "id", true);
      moved.forEach(field -> objectFields.add(member + "." + field.name()));
    }
    var asInterface = new PartType(type.name(), Kind.INTERFACE);
    asInterface.members.addAll(type.members());
    asInterface.keys.put("id", true);
    hub.types.put(type.name(), asInterface);
  }

  private void asObject(ModelType type, Part part, List<ModelField> fields) {
    part.banned.addAll(type.members());
    var object = new PartType(type.name(), Kind.INTERFACE);
    object.interfaceObject = true;
    object.keys.put("id", true);
    object.fields.put("id", new PartField(type.field("id")));
    part.types.put(type.name(), object);
    for (var field : fields) {
      if (model.composite(field) && !hosting.canHost(part, field.base())) {
        throw new Unfit("interface object field");
      }
      hosting.put(part, object, field);
    }
  }

  private void entity(ModelType type) {
    var allowed = split.parts.stream().filter(part -> !part.banned.contains(type.name())).toList();
    if (allowed.isEmpty()) {
      throw new Unfit("no subgraph may have " + type.name());
    }
    boolean some = false;
    for (var part : allowed) {
      if (random.nextInt(100) < 45 || !some && part == allowed.getLast()) {
        some = true;
        hosting.ensure(part, type.name());
        for (var key : type.keys()) {
          if (random.nextInt(10) < (key.equals("id") ? 8 : 4)
              && hosting.canHoldKey(part, type, key)) {
            hosting.key(part, type.name(), key, part.federation1 || random.nextInt(10) > 0);
          }
        }
      }
    }
  }

  private void fields(ModelType type) {
    for (var field : type.fields().values()) {
      boolean placed =
          objectFields.contains(type.name() + "." + field.name())
              || !split.declaring(type.name(), field.name()).isEmpty();
      if (placed && random.nextInt(8) > 0
          || objectFields.contains(type.name() + "." + field.name())) {
        continue;
      }
      var owners = owners(type, field);
      int sharing = random.nextInt(4) == 0 ? 2 + random.nextInt(2) : 1;
      owners.stream()
          .limit(sharing)
          .forEach(part -> hosting.put(part, part.type(type.name()), field));
      relax(type, field);
    }
  }

  private List<Part> owners(ModelType type, ModelField field) {
    var owners = new ArrayList<Part>();
    for (var part : split.parts) {
      if (part.types.containsKey(type.name())
          && (!model.composite(field) || hosting.canHost(part, field.base()))) {
        owners.add(part);
      }
    }
    if (owners.isEmpty()) {
      throw new Unfit("nobody may have " + type.name() + "." + field.name());
    }
    java.util.Collections.shuffle(owners, random);
    return owners;
  }

  /** One of several owners takes an argument that the others do not. */
  private void extraArguments(ModelType type) {
    for (var field : type.fields().values()) {
      var parts = split.declaring(type.name(), field.name());
      boolean ofInterface =
          model.interfacesOf(type.name()).stream()
              .anyMatch(one -> one.fields().containsKey(field.name()));
      boolean all =
          parts.stream().allMatch(part -> part.type(type.name()).field(field.name()).resolved());
      if (parts.size() > 1
          && all
          && !ofInterface
          && random.nextInt(4) == 0
          && type.keys().stream().noneMatch(key -> key.contains(field.name()))) {
        parts.getFirst().type(type.name()).field(field.name()).extraArgument = true;
      }
    }
  }

  /** One of several owners promises less. */
  private void relax(ModelType type, ModelField field) {
    var parts = split.resolving(type.name(), field.name());
    boolean ofInterface =
        model.interfacesOf(type.name()).stream()
            .anyMatch(one -> one.fields().containsKey(field.name()));
    boolean inKey = type.keys().stream().anyMatch(key -> key.contains(field.name()));
    if (parts.size() > 1 && !ofInterface && !inKey && random.nextInt(4) == 0) {
      parts.getFirst().type(type.name()).field(field.name()).nullable = true;
    }
  }

  private void root(ModelType type, boolean shared) {
    for (var part : split.parts) {
      part.types.put(type.name(), new PartType(type.name(), Kind.ROOT));
    }
    for (var field : type.fields().values()) {
      int sharing = shared && random.nextInt(4) == 0 ? 2 : 1;
      owners(type, field).stream()
          .limit(sharing)
          .forEach(part -> hosting.put(part, part.type(type.name()), field));
    }
  }
}
