package io.wengao.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.AstPrinter;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.UnionTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code _service.sdl} declares what the subgraph specification asks of a Federation 2 schema. */
@QuarkusTest
class ServiceSdlTest {
  private TypeDefinitionRegistry schema = new TypeDefinitionRegistry();

  @BeforeEach
  void read() {
    schema = new SchemaParser().parse(Subgraph.sdl());
  }

  @Test
  void theSchemaLinksFederationOnceAndTheSpecOfItsOwnDirective() {
    List<Directive> applied = schema.schemaDefinition().orElseThrow().getDirectives();

    assertThat(applied.stream().filter(it -> it.getName().equals("link")).map(ServiceSdlTest::url))
        .containsExactlyInAnyOrder(
            "\"https://specs.apollo.dev/federation/v2.3\"",
            "\"https://myspecs.dev/myCustomDirective/v1.0\"");
    assertThat(printed(applied)).contains("@composeDirective(name: \"@custom\")");
    assertThat(schema.getDirectiveDefinition("custom")).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Product          | @custom; @key(fields: \"id\"); @key(fields: \"sku package\"); @key(fields: \"sku variation { id }\")",
        "DeprecatedProduct| @key(fields: \"sku package\")",
        "ProductResearch  | @key(fields: \"study { caseNumber }\")",
        "ProductDimension | @shareable",
        "User             | @extends; @key(fields: \"email\")",
        "Inventory        | @interfaceObject; @key(fields: \"id\")",
        "CaseStudy        | ''",
        "ProductVariation | ''",
      })
  void directivesOfTypes(String type, String expected) {
    assertThat(printed(type(type).getDirectives())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Product | createdBy            | User | @provides(fields: \"totalProductsCreated\")",
        "Product | notes                | String | @tag(name: \"internal\")",
        "Product | package              | String | ''",
        "Product | research             | [ProductResearch!]! | ''",
        "ProductDimension | unit        | String | @inaccessible",
        "User    | email                | ID! | @external",
        "User    | name                 | String | @override(from: \"users\")",
        "User    | yearsOfEmployment    | Int! | @external",
        "User    | totalProductsCreated | Int | @external",
        "User    | averageProductsCreatedPerYear | Int | @requires(fields: \"totalProductsCreated yearsOfEmployment\")",
        "Query   | deprecatedProduct    | DeprecatedProduct | @deprecated(reason: \"Use product query instead\")",
        "Query   | _entities            | [_Entity]! | ''",
        "Query   | _service             | _Service! | ''",
      })
  void typesAndDirectivesOfFields(String type, String name, String of, String directives) {
    FieldDefinition field = field(type, name);

    assertThat(AstPrinter.printAst(field.getType())).isEqualTo(of);
    assertThat(printed(field.getDirectives())).isEqualTo(directives);
  }

  @Test
  void everyEntityIsAMemberOfEntity() {
    List<String> entities =
        schema.getTypes(ObjectTypeDefinition.class).stream()
            .filter(it -> it.hasDirective("key"))
            .map(ObjectTypeDefinition::getName)
            .toList();

    var union = schema.getType("_Entity", UnionTypeDefinition.class).orElseThrow();

    assertThat(union.getMemberTypes().stream().map(AstPrinter::printAst))
        .containsExactlyInAnyOrderElementsOf(entities);
  }

  @Test
  void theInputsSmallRyeMakesOfKeysAreKeptFromClients() {
    assertThat(schema.types().values().stream().filter(it -> it.getName().endsWith("KeyInput")))
        .hasSize(2)
        .allMatch(it -> ((DirectivesContainer<?>) it).hasDirective("inaccessible"));
  }

  private ObjectTypeDefinition type(String name) {
    return schema.getType(name, ObjectTypeDefinition.class).orElseThrow();
  }

  private FieldDefinition field(String type, String name) {
    return type(type).getFieldDefinitions().stream()
        .filter(it -> it.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String url(Directive link) {
    return AstPrinter.printAst(link.getArgument("url").getValue());
  }

  private static String printed(List<Directive> directives) {
    return String.join("; ", directives.stream().map(AstPrinter::printAst).toList());
  }
}
