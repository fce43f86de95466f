package io.wengao.local;

import io.wengao.local.problem.Problem;
import io.wengao.local.problem.Stopped;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param data where everything is kept
 * @param port the gateway's
 * @param once end after the draft instead of staying
 * @param imports a folder to import before composing
 * @param brief a BriefInput as JSON; the sample brief without it
 * @param help print {@link #HELP} and do nothing else
 */
record Options(
    Path data, int port, boolean once, @Nullable Path imports, @Nullable Path brief, boolean help) {
  static final int DEFAULT_PORT = 8080;

  static final String HELP =
      """
      ./run [options]     starts Wengao on this machine and composes a sample draft; Ctrl-C ends it

        --once            end after the draft (exit 0) instead of staying
        --import FOLDER   import every file of the folder, with its subfolders, before composing
        --brief FILE      compose this brief (JSON, a GraphQL BriefInput) instead of the sample
        --data FOLDER     keep everything here (default: data)
        --port N          the gateway's port (default: 8080)
        --help            this

      Exit codes: 0 done, 2 wrong option or input, 3 port or data folder taken, 4 disk full,
      5 a part did not run, 6 an import or composition failed.
      """;

  /**
   * Reads the arguments; relative paths are taken from {@code here}, the default data folder is
   * {@code root/data}.
   */
  static Options parse(List<String> arguments, Path here, Path root) throws Stopped {
    Path data = root.resolve("data");
    int port = DEFAULT_PORT;
    boolean once = false;
    boolean help = false;
    Path imports = null;
    Path brief = null;
    Iterator<String> rest = arguments.iterator();
    while (rest.hasNext()) {
      String option = rest.next();
      switch (option) {
        case "--once" -> once = true;
        case "--help", "-h" -> help = true;
        case "--import" -> imports = path(option, rest, here);
        case "--brief" -> brief = path(option, rest, here);
        case "--data" -> data = path(option, rest, here);
        case "--port" -> port = port(value(option, rest));
        default -> throw wrong("Unknown option " + option);
      }
    }
    return new Options(data, port, once, imports, brief, help);
  }

  private static String value(String option, Iterator<String> rest) throws Stopped {
    if (!rest.hasNext()) {
      throw wrong(option + " needs a value");
    }
    return rest.next();
  }

  private static Path path(String option, Iterator<String> rest, Path here) throws Stopped {
    String value = value(option, rest);
    try {
      return here.resolve(value).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw wrong(option + ": " + value + " is no path");
    }
  }

  private static int port(String value) throws Stopped {
    try {
      int port = Integer.parseInt(value);
      if (port >= 1 && port <= 65_535) {
        return port;
      }
    } catch (NumberFormatException e) {
      // said below, as for a number out of range
    }
    throw wrong("--port needs a number from 1 to 65535, not " + value);
  }

  private static Stopped wrong(String what) {
    return new Stopped(new Problem.WrongOption(what));
  }
}
