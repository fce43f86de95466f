package io.wengao.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every manifest fits the strict schema: nothing unknown, nothing missing, every type right. */
class SchemaTest {

  static Stream<Arguments> manifests() throws IOException {
    return Rendered.single().manifests().stream()
        .map(manifest -> Arguments.argumentSet(Rendered.title(manifest), manifest));
  }

  @ParameterizedTest(name = "30 schema: {argumentSetName}")
  @MethodSource("manifests")
  void fitsTheSchema(ObjectNode manifest) throws IOException {
    StrictSchema.check(manifest);
  }

  @ParameterizedTest(name = "30 typed: {argumentSetName}")
  @MethodSource("manifests")
  void readsWithoutUnknownFields(ObjectNode manifest) throws IOException {
    assertThat(TypedRead.unknownFields(manifest)).isEmpty();
  }

  @ParameterizedTest(name = "30 a wrong name is found: {2} instead of {1} in {0}")
  @CsvSource({
    "/spec/template/spec/containers/0/securityContext, readOnlyRootFilesystem, readOnlyRootFileSystem",
    "/spec/template/spec, serviceAccountName, serviceAccount_Name",
    "/spec/template/spec/containers/0/readinessProbe/httpGet, port, ports",
    "/spec, replicas, replica"
  })
  void findsAWrongName(String place, String right, String wrong) throws IOException {
    ObjectNode planted = Rendered.single().services().findFirst().orElseThrow().deepCopy();
    ObjectNode parent = (ObjectNode) planted.at(place);
    JsonNode value = parent.remove(right);
    assertThat(value).as("the place the test plants its mistake in").isNotNull();
    parent.set(wrong, value);

    assertThatThrownBy(() -> StrictSchema.check(planted))
        .hasMessageContaining(right.equals("port") ? right : wrong);
    assertThat(TypedRead.unknownFields(planted)).singleElement().asString().endsWith("/" + wrong);
  }
}
