# Sourced: the rendered overlay as pods on a network of their own, and a look at them from inside.
network=wengao-e2e
pods=(postgres corpus drafting gateway)
secrets=(access-key corpus-database drafting-database drafting-token postgres-passwords)
volumes=(corpus-data data-postgres-0)

# secret NAME KEY FILE…: a secret in the shape `podman kube play` 4.3 mounts: like Kubernetes' own, but the values as they are.
secret() {
  local name=$1 data='{}'
  shift
  while [ $# -gt 0 ]; do
    data=$(jq -c --arg key "$1" --rawfile value "$2" '. + {($key): $value}' <<<"$data")
    shift 2
  done
  jq -cn --arg name "$name" --argjson data "$data" '{apiVersion: "v1", kind: "Secret", metadata: {$name}, $data}' \
    | podman secret create "$name" - >/dev/null
}

# make_secrets FOLDER: key pair, service token and passwords of this run.
make_secrets() {
  local service
  key_pair "$1"
  token "$1/private.pem" drafting '{"groups":["service"]}' 86400 >"$1/drafting.token"
  for service in corpus drafting; do
    openssl rand -hex 24 >"$1/$service.password"
    printf 'quarkus.datasource.password=%s\n' "$(cat "$1/$service.password")" >"$1/$service.properties"
    secret "$service-database" application.properties "$1/$service.properties"
  done
  secret postgres-passwords corpus "$1/corpus.password" drafting "$1/drafting.password"
  secret access-key public.pem "$1/public.pem"
  secret drafting-token token "$1/drafting.token"
}

# play FILE: the pods of a file that deploy/kubernetes rendered.
play() {
  podman network create "$network" >/dev/null
  "$JAVA_HOME/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
    -cp "$root/deploy/kubernetes/target/wengao-kubernetes-0.1.0-SNAPSHOT.jar:$root/deploy/kubernetes/target/lib/*" \
    io.wengao.kubernetes.podman.PodmanPods <"$1" >"$work/pods.yaml"
  podman kube play --network "$network" "$work/pods.yaml" >"$work/play.log" 2>&1 || { cat "$work/play.log" >&2; return 1; }
}

# clear: removes what this run made, and nothing else.
clear_all() {
  local name
  for name in "${pods[@]}"; do
    podman pod rm --force --ignore --time 5 "$name" >/dev/null 2>&1 || true
  done
  for name in "${volumes[@]}"; do
    podman volume rm --force "$name" >/dev/null 2>&1 || true
  done
  for name in "${secrets[@]}"; do
    podman secret rm "$name" >/dev/null 2>&1 || true
  done
  podman network rm --force "$network" >/dev/null 2>&1 || true
}

address() {
  podman inspect --format "{{(index .NetworkSettings.Networks \"$network\").IPAddress}}" \
    "$(podman pod inspect --format '{{.InfraContainerID}}' "$1")"
}

pid_of() {
  podman inspect --format '{{.State.Pid}}' "$1-$1"
}

# ready POD: whether it answers that it is ready.
ready() {
  if [ "$1" = postgres ]; then
    (exec 3<>"/dev/tcp/${ips[postgres]}/5432") 2>/dev/null
  else
    curl -sf --max-time 2 -o /dev/null "http://${ips[$1]}:9000/q/health/ready"
  fi
}

# running POD OLD_PID: whether it runs as another process than before.
running_anew() {
  local pid
  pid=$(pid_of "$1") && [ "$pid" != 0 ] && [ "$pid" != "$2" ]
}

# kill_and_return POD: kill -9, then wait until it is back and ready; prints how long that took.
kill_and_return() {
  local pid started
  pid=$(pid_of "$1")
  started=$(date +%s%N)
  kill -9 "$pid"
  until_true 60 "$1 is started again" running_anew "$1" "$pid" || return 1
  until_true 90 "$1 is ready again" ready "$1" || return 1
  printf '%d\n' $((($(date +%s%N) - started) / 1000000))
}

# start_to_ready POD: milliseconds from the start of a new process to its first ready answer, and how many of them it had a
# processor; on a busy machine only the second says what a core of its own would take.
start_to_ready() {
  local pid deadline=$((SECONDS + 60)) now started
  pid=$(pid_of "$1")
  kill -9 "$pid"
  until ready "$1"; do
    [ $SECONDS -lt $deadline ] || return 1
    sleep 0.02
  done
  now=$(date +%s%N)
  started=$(date -d "$(podman inspect --format '{{.State.StartedAt.Format "2006-01-02T15:04:05.999999999Z07:00"}}' "$1-$1")" +%s%N)
  pid=$(pid_of "$1")
  printf '%d %d\n' $(((now - started) / 1000000)) "$(awk -v hertz="$(getconf CLK_TCK)" '{sub(/.*\) /, ""); print ($12 + $13) * 1000 / hertz}' "/proc/$pid/stat")"
}
