# Sourced by the commands here: run_test_class CLASS ARGUMENT… compiles the module with its tests and runs a class of them.

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
root=$(cd "$here/../.." && pwd -P)
. "$root/deploy/local/bin/jdk25.sh"

run_test_class() {
  use_jdk25 || return 1
  mkdir -p "$here/target"
  (cd "$root" && ${MAVEN:-mvn} -B -ntp -q -Dquick test-compile dependency:build-classpath -Dmdep.includeScope=test \
    -Dmdep.outputFile="$here/target/test-classpath" -pl corpus-service/text -am) >"$here/target/build.log" 2>&1 \
    || { tail -n 20 "$here/target/build.log" >&2; return 1; }
  cd "$here"
  exec "$JAVA_HOME/bin/java" ${JAVA_OPTIONS:--Xmx1g} \
    -cp "$here/target/test-classes:$here/target/classes:$(cat "$here/target/test-classpath")" "$@"
}
