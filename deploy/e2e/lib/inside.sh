# Sourced: what a running container may do, asked of its process and by a process inside it.

expect() {
  local what=$1 wanted=$2 found=$3
  [ "$found" = "$wanted" ] || { fail "$what: wanted $wanted, found ${found:-nothing}"; return 1; }
}

# confined POD UID MEMORY_MIB: non-root, no capability, no new privileges, seccomp, read-only root, its memory limit.
confined() {
  local status mounts pid
  pid=$(pid_of "$1")
  status=/proc/$pid/status
  expect "$1 uid" "$2" "$(awk '/^Uid:/ {print $2}' "$status")" || return 1
  expect "$1 gid" "$2" "$(awk '/^Gid:/ {print $2}' "$status")" || return 1
  expect "$1 effective capabilities" 0000000000000000 "$(awk '/^CapEff:/ {print $2}' "$status")" || return 1
  expect "$1 bounding capabilities" 0000000000000000 "$(awk '/^CapBnd:/ {print $2}' "$status")" || return 1
  expect "$1 no new privileges" 1 "$(awk '/^NoNewPrivs:/ {print $2}' "$status")" || return 1
  expect "$1 seccomp filter" 2 "$(awk '/^Seccomp:/ {print $2}' "$status")" || return 1
  mounts=$(awk '$5 == "/" {print $6}' "/proc/$pid/mountinfo")
  expect "$1 root file system" ro "${mounts%%,*}" || return 1
  case $1 in
    postgres) confined_postgres "$3" ;;
    *) confined_java "$1" "$3" ;;
  esac
}

# The image has no shell; its own JVM is made to write and to say what memory it sees.
confined_java() {
  local pod=$1 answer java=(podman exec "$1-$1" /opt/java/bin/java -XX:+UseSerialGC)
  if podman exec "$pod-$pod" /bin/sh -c true >/dev/null 2>&1; then
    fail "$pod has a shell"
    return 1
  fi
  answer=$("${java[@]}" -Xlog:gc:file=/app/probe -version 2>&1 || true)
  [[ $answer == *'Read-only file system'* ]] || { fail "$pod can write to /app: ${answer:0:200}"; return 1; }
  answer=$("${java[@]}" -XshowSettings:system -version 2>&1 || true)
  expect "$pod memory limit seen inside, MiB" "$2" "$(awk '/Memory Limit/ {print $3 * ($3 ~ /G$/ ? 1024 : 1)}' <<<"$answer")"
}

confined_postgres() {
  if podman exec postgres-postgres /bin/sh -c ': >/probe' 2>/dev/null; then
    fail "postgres can write to /"
    return 1
  fi
  expect "postgres memory limit" $(($1 * 1024 * 1024)) "$(memory_limit postgres)"
}

memory_limit() {
  podman inspect --format '{{.HostConfig.Memory}}' "$1-$1"
}
