package io.wengao.gateway.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.wengao.federation.contract.SchemaChange;
import io.wengao.federation.contract.SchemaChanges;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * {@code gateway/schema/api.graphql} breaks no client of {@code contract.graphql}, the API schema
 * as it was released, except where {@code contract-accepted.txt} says so. To accept a breaking
 * change, add its line there. To release: {@code mvn test -pl gateway/server -am
 * -Dtest=SchemaContractTest -Dwengao.contract.release=true}, which makes the present API schema the
 * contract and empties the list.
 */
class SchemaContractTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("wengao.root", "../..")).resolve("gateway/schema");
  private static final Path CONTRACT = FOLDER.resolve("contract.graphql");
  private static final Path API = FOLDER.resolve("api.graphql");
  private static final Path ACCEPTED = FOLDER.resolve("contract-accepted.txt");

  private static List<String> breaking() throws IOException {
    return SchemaChanges.between(Files.readString(CONTRACT), Files.readString(API)).stream()
        .filter(it -> it.kind() == SchemaChange.Kind.BREAKING)
        .map(SchemaChange::toString)
        .toList();
  }

  private static List<String> accepted() throws IOException {
    return Files.readAllLines(ACCEPTED).stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }

  private static void releaseIfAsked() throws IOException {
    if (Boolean.getBoolean("wengao.contract.release")) {
      Files.writeString(CONTRACT, Files.readString(API));
      Files.writeString(ACCEPTED, Files.readAllLines(ACCEPTED).getFirst() + "\n");
    }
  }

  @Test
  void everyBreakingChangeIsAccepted() throws IOException {
    releaseIfAsked();

    assertThat(breaking())
        .as("breaking changes that %s does not name; see this test's comment", ACCEPTED)
        .isSubsetOf(accepted());
  }

  @Test
  void everyAcceptedChangeIsThere() throws IOException {
    releaseIfAsked();

    assertThat(accepted())
        .as("lines of %s that are no breaking changes any more; take them out", ACCEPTED)
        .isSubsetOf(breaking());
  }
}
