# Sourced by run, test and the other scripts: sets JAVA_HOME to a JDK 25, wherever this machine keeps it.
# Looks at JAVA_HOME, then at the siblings of the default JVM, then where distributions and SDKMAN put JDKs.

is_jdk25() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && grep -qs '^JAVA_VERSION="25[."]' "$1/release"
}

find_jdk25() {
  local candidate java
  if [ -n "${JAVA_HOME:-}" ] && is_jdk25 "$JAVA_HOME"; then
    printf '%s\n' "$JAVA_HOME"
    return 0
  fi
  java=$(command -v java 2>/dev/null) && java=$(readlink -f "$java") || java=
  for candidate in ${java:+"${java%/bin/java}"/../*} /usr/lib/jvm/* /opt/*jdk* /opt/java/* \
    "${HOME:-/nonexistent}"/.sdkman/candidates/java/* "${HOME:-/nonexistent}"/.jdks/*; do
    if is_jdk25 "$candidate"; then
      (cd "$candidate" && pwd -P)
      return 0
    fi
  done
  return 1
}

use_jdk25() {
  local found
  if ! found=$(find_jdk25); then
    printf '%s\n' "No JDK 25 found (looked at JAVA_HOME and the usual folders). Install Temurin 25 (package temurin-25-jdk), or set JAVA_HOME to a JDK 25." >&2
    return 1
  fi
  export JAVA_HOME=$found
}
