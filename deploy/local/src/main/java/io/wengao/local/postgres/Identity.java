package io.wengao.local.postgres;

import io.wengao.local.problem.Problem;
import io.wengao.local.problem.Stopped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * As whom PostgreSQL's programs run. They refuse root, so for root each is started in a user
 * namespace of its own, where root is an unknown ordinary user that still owns its files ({@code
 * unshare -U}).
 *
 * @param prefix what stands before the program on the command line
 */
record Identity(List<String> prefix) {

  /** Tries what it relies on: some containers forbid user namespaces. */
  static Identity detect() throws Stopped {
    if (!"root".equals(System.getProperty("user.name"))) {
      return new Identity(List.of());
    }
    Identity unshared = new Identity(List.of("unshare", "-U"));
    if (!works(unshared)) {
      throw new Stopped(
          new Problem.Unsuitable(
              "PostgreSQL does not run as root, and this machine does not allow root a user namespace (unshare -U); run ./run as an ordinary user"));
    }
    return unshared;
  }

  private static boolean works(Identity identity) {
    try {
      Process id =
          new ProcessBuilder(identity.command(List.of("id", "-u")))
              .redirectErrorStream(true)
              .start();
      String uid =
          new String(id.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.US_ASCII)
              .strip();
      return id.waitFor(10, TimeUnit.SECONDS) && id.exitValue() == 0 && !uid.equals("0");
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  List<String> command(List<String> program) {
    List<String> command = new ArrayList<>(prefix);
    command.addAll(program);
    return command;
  }
}
