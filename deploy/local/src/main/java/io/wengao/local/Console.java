package io.wengao.local;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * What the person at the keyboard sees: steps with the elapsed time, progress that overwrites
 * itself on a terminal, one error line.
 */
final class Console {
  private final PrintStream out;
  private final PrintStream err;
  private final boolean terminal;
  private final long begun = System.nanoTime();
  private boolean midLine;
  private String lastQuarter = "";

  Console(PrintStream out, PrintStream err, boolean terminal) {
    this.out = out;
    this.err = err;
    this.terminal = terminal;
  }

  /**
   * Standard output and error as UTF-8, whatever the locale says: titles and file names are
   * Chinese.
   */
  static Console standard() {
    java.io.Console console = System.console();
    return new Console(
        stream(FileDescriptor.out),
        stream(FileDescriptor.err),
        console != null && console.isTerminal());
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  synchronized void step(String text) {
    endLine();
    out.printf(
        "%6.1fs  %s%n", Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0, text);
  }

  /**
   * On a terminal one line that counts up; elsewhere only the quarters, so that a log stays
   * readable.
   */
  synchronized void progress(String what, int done, int total) {
    if (terminal) {
      out.print("\r         " + what + " " + done + "/" + total + "  ");
      out.flush();
      midLine = true;
      return;
    }
    String quarter = what + (total <= 0 ? 0 : done * 4 / total);
    if (done > 0 && !quarter.equals(lastQuarter)) {
      lastQuarter = quarter;
      out.println("         " + what + " " + done + "/" + total);
    }
  }

  synchronized void text(String text) {
    endLine();
    out.println(text);
  }

  synchronized void error(String line) {
    endLine();
    err.println("wengao: " + line.replaceAll("\\s*[\\r\\n]+\\s*", " "));
  }

  private void endLine() {
    if (midLine) {
      out.println();
      midLine = false;
    }
  }
}
