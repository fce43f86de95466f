package io.wengao.federation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Supergraphs of other tools that ask for more than there is here. */
class ForeignSupergraphTest {

  @Test
  void contextArgumentsAreRefusedByName() {
    var loaded =
        FederatedGraph.load(
            """
            schema { query: Query }
            enum join__Graph { A @join__graph(name: "a", url: "http://a.test") }
            type Query @join__type(graph: A) {
              text: String @join__field(graph: A, contextArguments: [{context: "a__user", name: "locale", type: "String", selection: "{ locale }"}])
            }
            """);

    assertThat(loaded)
        .isEqualTo(
            new FederatedGraph.Loaded.Refused(
                List.of(
                    "Query.text: @join__field has contextArguments (@fromContext), which is not"
                        + " supported yet")));
  }
}
