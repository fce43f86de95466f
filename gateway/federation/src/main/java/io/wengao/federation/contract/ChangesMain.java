package io.wengao.federation.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Prints every change between two SDL files, one a line; ends with 1 when one of them breaks
 * clients.
 */
final class ChangesMain {
  private ChangesMain() {}

  public static void main(String[] files) throws IOException {
    if (files.length != 2) {
      System.err.println("usage: changes BEFORE.graphql AFTER.graphql");
      System.exit(2);
    }
    var changes =
        SchemaChanges.between(
            Files.readString(Path.of(files[0])), Files.readString(Path.of(files[1])));
    changes.forEach(System.out::println);
    boolean breaks = changes.stream().anyMatch(it -> it.kind() == SchemaChange.Kind.BREAKING);
    System.exit(breaks ? 1 : 0);
  }
}
