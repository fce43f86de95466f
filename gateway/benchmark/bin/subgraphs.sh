# Sourced by bench and steady: starts the four subgraphs and a gateway, each on its core, and ends them with the script.
. "$root/deploy/local/bin/jdk25.sh"
use_jdk25
libraries=$root/gateway/server/target/quarkus-app/lib/main
[ -d "$libraries" ] || { echo "The gateway is not built: mvn -Dquick -DskipTests package -pl gateway/server -am" >&2; exit 1; }
subgraph_port=${SUBGRAPH_PORT:-4211}
stats=http://127.0.0.1:$subgraph_port/stats
work=$(mktemp -d)
export SUPERGRAPH=$work/supergraph.graphql
started=()

end() {
  local process
  for process in "${started[@]}"; do
    kill -- -"$process" 2>/dev/null || true
  done
  rm -rf "$work"
}
trap end EXIT

start_subgraphs() {
  setsid taskset -c 1 "$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xmx256m -cp "$libraries/*" "$here/src/Subgraphs.java" \
    "$here/schemas" "$subgraph_port" "$SUPERGRAPH" >"$work/subgraphs.log" 2>&1 &
  started+=($!)
  until curl -sf -o /dev/null "$stats"; do
    kill -0 "$!" 2>/dev/null || { cat "$work/subgraphs.log" >&2; exit 1; }
    sleep 0.1
  done
}

start_gateway() {
  local begun
  begun=$(date +%s%N)
  setsid taskset -c 0 bash -c "exec $1" >"$work/gateway.log" 2>&1 &
  gateway=$!
  started+=("$gateway")
  until curl -sf -o /dev/null -H 'content-type: application/json' "$url" -d '{"query":"{ __typename }"}'; do
    kill -0 "$gateway" 2>/dev/null || { cat "$work/gateway.log" >&2; exit 1; }
    sleep 0.02
  done
  ready_ms=$((($(date +%s%N) - begun) / 1000000))
}

ask() {
  curl -s -H 'content-type: application/json' -H 'accept: application/json' "$1" -d @"$2"
}

# rss_mb: of the gateway with what it started, in MB.
rss_mb() {
  local process
  for process in $(pgrep -g "$gateway"); do
    awk '/VmRSS/ {print $2}' "/proc/$process/status" 2>/dev/null
  done | awk '{sum += $1} END {printf "%.0f", sum / 1024}'
}

# data_digest FILE: the same for gateways whose answers differ only in the order of keys.
data_digest() {
  if command -v jq >/dev/null; then jq -cS .data "$1" | sha256sum | cut -c1-10; else echo "(no jq)"; fi
}
