package io.wengao.suite;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One running suite for all tests that leave it standing, given as a parameter; started by the
 * first of them, ended after the last.
 */
final class House implements AutoCloseable {
  private final Path folder;
  final Installation installation;
  final Launched launched;

  private House(Path folder, Installation installation, Launched launched) {
    this.folder = folder;
    this.installation = installation;
    this.launched = launched;
  }

  private static House open(Installation installation) {
    try {
      Path folder = Files.createTempDirectory("wengao-suite-").toRealPath();
      Launched launched =
          installation.launch(folder.resolve("data"), Installation.freePort()).awaitRunning();
      return new House(folder, installation, launched);
    } catch (IOException e) {
      throw new AssertionError("could not start", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  Api api() {
    return launched.api();
  }

  Path data() {
    return folder.resolve("data");
  }

  @Override
  public void close() throws IOException {
    launched.close();
    delete(folder);
  }

  static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure)
              throws IOException {
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Hands the one house to every test class that asks for it. */
  static final class Shared implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == House.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      Installation installation = Installation.built();
      return context
          .getRoot()
          .getStore(ExtensionContext.Namespace.GLOBAL)
          .computeIfAbsent(House.class, key -> open(installation), House.class);
    }
  }
}
