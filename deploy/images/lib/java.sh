# Sourced: the Java of the images.

# jre FOLDER: a Java of the modules in jre-modules; kept as long as JDK and list stay the same. Not compressed: the layer
# it lies in is, and then better as a whole.
jre() {
  local key modules
  modules=$(sed 's/[[:space:]]*#.*//' "$here/jre-modules" | grep '^[^-]' | paste -sd,)
  key=$({ printf '%s\n' "$modules"; declare -f jre; cat "$JAVA_HOME/release"; } | sha256sum)
  [ "$(cat "$1.key" 2>/dev/null)" = "$key" ] && return
  rm -rf "$1"
  "$JAVA_HOME/bin/jlink" --add-modules "$modules" --strip-java-debug-attributes --no-header-files --no-man-pages \
    --include-locales=en,zh --compress=zip-0 --output "$1" 2>/dev/null
  printf '%s\n' "$key" >"$1.key"
}

# check_modules APPLICATION: fails when classes of the application or its libraries need a module the images lack.
check_modules() {
  local missing
  missing=$("$JAVA_HOME/bin/jdeps" --multi-release 25 --ignore-missing-deps --print-module-deps \
    --class-path "$1/lib/main/*" "$1"/app/*.jar "$1"/quarkus/*.jar 2>/dev/null | tail -n 1 | tr ',' '\n' \
    | grep -vxF -f <(sed 's/[[:space:]]*#.*//; s/^-//' "$here/jre-modules" | grep .) || true)
  if [ -n "$missing" ]; then
    echo "$1 needs modules that deploy/images/jre-modules does not list: $missing" >&2
    return 1
  fi
}

# java_options SERVICE: one a line; the AOT cache holds only with the options it was made with.
# Corpus and drafting wait for PostgreSQL more than they compute: compiled by C1 alone they are ready on one core in two
# thirds of the time. The model for searching by meaning takes 200 MB outside the heap. The gateway computes, so it keeps C2, and what fifty large answers under way hold fits a survivor
# space of its heap: carried to the old generation and collected there, it costs half of the throughput.
java_options() {
  printf '%s\n' -XX:+UseSerialGC -XX:InitialRAMPercentage=30 -XX:+ExitOnOutOfMemoryError -XX:-UsePerfData \
    -Djava.io.tmpdir=/tmp -Djava.util.logging.manager=org.jboss.logmanager.LogManager --enable-native-access=ALL-UNNAMED
  case $1 in
    gateway) printf '%s\n' -XX:MaxRAMPercentage=60 -XX:InitialRAMPercentage=60 -XX:NewRatio=1 -XX:SurvivorRatio=3 ;;
    corpus) printf '%s\n' -XX:MaxRAMPercentage=50 -XX:TieredStopAtLevel=1 -Donnxruntime.native.path=/app/lib/native ;;
    drafting) printf '%s\n' -XX:MaxRAMPercentage=60 -XX:TieredStopAtLevel=1 ;;
  esac
}
