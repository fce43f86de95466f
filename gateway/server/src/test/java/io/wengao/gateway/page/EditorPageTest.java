package io.wengao.gateway.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.wengao.gateway.mock.TwoServices;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The editor works on a machine without a network: everything it loads comes from this gateway. */
@QuarkusTest
@QuarkusTestResource(TwoServices.class)
class EditorPageTest {
  private static final Pattern LOADED = Pattern.compile("(?:src|href)=\"([^\"]*)\"");

  @Test
  void aBrowserGetsThePageAtTheEndpointItself() {
    given()
        .accept("text/html,application/xhtml+xml,*/*;q=0.8")
        .get("/graphql")
        .then()
        .statusCode(200)
        .header("content-type", startsWith("text/html"))
        .header("content-security-policy", containsString("default-src 'none'"))
        .body(containsString("GraphiQL"));
  }

  @Test
  void everyScriptAndStyleOfThePageIsServedHere() {
    var page = given().get("/graphiql").then().statusCode(200).extract().asString();

    var loaded = LOADED.matcher(page).results().map(it -> it.group(1)).toList();

    assertThat(loaded)
        .hasSizeGreaterThan(5)
        .allMatch(it -> it.startsWith("/") && !it.startsWith("//"));
    loaded.forEach(it -> given().get(it).then().statusCode(200));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/graphiql", "/graphiql/editor.js", "/graphiql/editor.css"})
  void ourOwnFilesNameNoOtherHost(String path) {
    var text = given().get(path).then().statusCode(200).extract().asString();

    assertThat(text).doesNotContain("http://").doesNotContain("https://").doesNotContain("cdn");
  }

  @Test
  void theStylesLoadNothingFromElsewhere() {
    var css =
        given().get("/graphql-ui/graphiql.min.css").then().statusCode(200).extract().asString();

    assertThat(css).doesNotContain("url(http").doesNotContain("url(//").doesNotContain("@import");
  }

  @Test
  void theOtherPageOfTheScriptsJarLeadsHere() {
    given()
        .redirects()
        .follow(false)
        .get("/graphql-ui/")
        .then()
        .statusCode(302)
        .header("location", "/graphiql");
  }
}
