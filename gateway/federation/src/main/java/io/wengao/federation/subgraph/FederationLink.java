package io.wengao.federation.subgraph;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Directive;
import graphql.language.DirectiveDefinition;
import graphql.language.StringValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a schema's {@code @link}s make of directive names. Source: core schemas spec, {@code link}
 * v1.0: an imported element has its own name (or {@code as}), any other is prefixed with the
 * namespace: {@code @federation__key}.
 */
final class FederationLink {

  private final List<LinkedFeature> features;
  private final @Nullable LinkedFeature federation;
  private final Map<String, DirectiveDefinition> known;

  private final Set<String> composed = new LinkedHashSet<>();

  private FederationLink(List<LinkedFeature> features, @Nullable LinkedFeature federation) {
    this.features = List.copyOf(features);
    this.federation = federation;
    this.known =
        federation == null
            ? Specification.federation1()
            : Specification.federation2(federation.minor());
  }

  static FederationLink read(List<Directive> schemaDirectives, List<Problem> problems) {
    var features = new ArrayList<LinkedFeature>();
    var identities = new LinkedHashSet<String>();
    LinkedFeature federation = null;
    for (var directive : schemaDirectives) {
      var feature =
          directive.getName().equals("link") ? LinkedFeature.read(directive, problems) : null;
      if (feature == null) {
        continue;
      }
      if (!identities.add(feature.identity())) {
        problems.add(
            new Problem(
                "INVALID_LINK_DIRECTIVE_USAGE",
                "The schema links "
                    + feature.identity()
                    + " twice; join the imports in one @link"));
      }
      if (feature.federation()) {
        federation = checked(feature, problems) ? feature : federation;
      }
      features.add(feature);
    }
    var link = new FederationLink(features, federation);
    for (var directive : schemaDirectives) {
      var name = Applied.text(directive, "name");
      if (name != null && "composeDirective".equals(link.canonical(directive.getName()))) {
        link.composed.add(name);
      }
    }
    return link;
  }

  private static boolean checked(LinkedFeature federation, List<Problem> problems) {
    if (federation.major() != 2 || federation.minor() > Specification.NEWEST) {
      problems.add(
          new Problem(
              "UNKNOWN_FEDERATION_LINK_VERSION",
              "The schema links federation v"
                  + federation.major()
                  + "."
                  + federation.minor()
                  + ", which is not known here; use v2.0 to v2."
                  + Specification.NEWEST));
      return false;
    }
    for (var imported : new LinkedHashSet<>(federation.imports().values())) {
      var bare = imported.startsWith("@") ? imported.substring(1) : imported;
      if (!Specification.offers(bare, federation.minor())) {
        int since = Specification.since(bare);
        problems.add(
            new Problem(
                "INVALID_LINK_DIRECTIVE_USAGE",
                "The schema imports \""
                    + imported
                    + "\", which federation v2."
                    + federation.minor()
                    + " does not have; "
                    + (since < 0 ? "take it out" : "link v2." + since + " or later")));
      }
    }
    return true;
  }

  boolean federation1() {
    return federation == null;
  }

  List<LinkedFeature> features() {
    return features;
  }

  /** The minor version of federation 2; 0 where the schema follows the first version. */
  int minor() {
    return federation == null ? 0 : federation.minor();
  }

  /** The canonical name of a directive; null for one that is not federation's nor GraphQL's. */
  @Nullable String canonical(String written) {
    if (Specification.always().containsKey(written)) {
      return written;
    }
    for (var feature : features) {
      var original = feature.house() ? feature.original(written) : null;
      if (original != null) {
        return original;
      }
    }
    return federation == null && known.containsKey(written) ? written : null;
  }

  /**
   * Federation's and GraphQL's directives by their canonical names; of others those the schema
   * composes, with a leading {@code @}.
   */
  Applied applied(List<Directive> written) {
    var applied = new ArrayList<Directive>();
    for (var directive : written) {
      var known = canonical(directive.getName());
      var name = known == null ? "@" + directive.getName() : known;
      if (known != null || composed.contains(name)) {
        applied.add(joined(directive).transform(builder -> builder.name(name)));
      }
    }
    return new Applied(List.copyOf(applied));
  }

  /** The first version also takes a field set in pieces: {@code fields: ["id", "org"]}. */
  private Directive joined(Directive directive) {
    var fields = directive.getArgument("fields");
    if (!federation1() || fields == null || !(fields.getValue() instanceof ArrayValue pieces)) {
      return directive;
    }
    var text =
        pieces.getValues().stream()
            .map(piece -> piece instanceof StringValue one ? one.getValue() : "")
            .collect(Collectors.joining(" "));
    return directive.transform(
        builder -> builder.arguments(List.of(new Argument("fields", new StringValue(text)))));
  }

  /** The definition of a directive known by its canonical name; null for one of another spec. */
  @Nullable DirectiveDefinition definition(String canonical) {
    var always = Specification.always().get(canonical);
    return always == null ? known.get(canonical) : always;
  }

  /** Whether the name would be federation's if the schema imported it. */
  boolean couldBeImported(String written) {
    return federation != null && known.containsKey(written);
  }

  /**
   * Whether a type belongs to the machinery, not to the schema: FieldSet, _Entity, link__Import.
   */
  boolean machinery(String type) {
    return type.equals("_Any")
        || type.equals("_Entity")
        || type.equals("_Service")
        || type.equals("_FieldSet")
        || type.startsWith("link__")
        || type.startsWith("core__")
        || features.stream().filter(LinkedFeature::house).anyMatch(one -> machinery(one, type));
  }

  private static boolean machinery(LinkedFeature feature, String type) {
    return type.startsWith(feature.namespace() + "__")
        || Specification.typeNames().contains(feature.imports().getOrDefault(type, ""));
  }
}
