package io.wengao.local.problem;

import java.nio.file.Path;

/**
 * Everything the launcher expects to go wrong. Each is one line for a person: what is wrong and
 * what to do about it.
 */
public sealed interface Problem {

  /** One line without a line break, in English. */
  String line();

  /**
   * Never 0: 2 the caller's input, 3 the place is taken, 4 the disk, 5 a part did not run, 6 a job
   * failed.
   */
  int exitCode();

  /** An option that does not exist or lacks its value. */
  record WrongOption(String what) implements Problem {
    @Override
    public String line() {
      return what + "; ./run --help lists the options";
    }

    @Override
    public int exitCode() {
      return 2;
    }
  }

  /** A folder or file the caller named that cannot be used. */
  record BadInput(String what) implements Problem {
    @Override
    public String line() {
      return what;
    }

    @Override
    public int exitCode() {
      return 2;
    }
  }

  /** Another launcher holds the data folder. */
  record FolderTaken(Path data, String holder) implements Problem {
    @Override
    public String line() {
      return "Wengao already runs on "
          + data
          + holder
          + "; end it there with Ctrl-C, or give this one another folder with --data";
    }

    @Override
    public int exitCode() {
      return 3;
    }
  }

  /** The gateway's port belongs to another program. */
  record PortInUse(int port) implements Problem {
    @Override
    public String line() {
      int other = port < 65_000 ? port + 10 : port - 10;
      return "Port "
          + port
          + " is in use by another program; end that one, or choose another port: ./run --port "
          + other;
    }

    @Override
    public int exitCode() {
      return 3;
    }
  }

  /** Too little space left where the data folder is. */
  record DiskFull(Path data, long freeBytes, long neededBytes) implements Problem {
    @Override
    public String line() {
      return "The disk of "
          + data
          + " is full: "
          + freeBytes / MEBI
          + " MB free, Wengao needs "
          + neededBytes / MEBI
          + " MB; free some, or choose another place with --data";
    }

    @Override
    public int exitCode() {
      return 4;
    }
  }

  /** A part of the suite ended or did not come up. */
  record PartFailed(String part, String what, Path log) implements Problem {
    @Override
    public String line() {
      return part
          + " "
          + what
          + "; its log says why: "
          + log
          + " (then ./run again: nothing is lost)";
    }

    @Override
    public int exitCode() {
      return 5;
    }
  }

  /** This machine lacks something the launcher cannot bring along. */
  record Unsuitable(String what) implements Problem {
    @Override
    public String line() {
      return what;
    }

    @Override
    public int exitCode() {
      return 5;
    }
  }

  /** An import or a composition that the services gave up, or an answer the launcher cannot use. */
  record JobFailed(String what) implements Problem {
    @Override
    public String line() {
      return what;
    }

    @Override
    public int exitCode() {
      return 6;
    }
  }

  /** Bytes in one MB as the lines count it. */
  long MEBI = 1024L * 1024;
}
