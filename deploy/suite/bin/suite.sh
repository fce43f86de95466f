# Sourced by documents and pages: a launcher on a folder of its own, and its end whatever happens.

fail() {
  echo "FAILED: $1" >&2
  exit 1
}

begin_suite() {
  root=$(cd "$here/../.." && pwd -P)
  export LC_ALL=C.UTF-8
  . "$root/deploy/local/bin/jdk25.sh"
  use_jdk25 || exit 1
  work=$(mktemp -d)
  data=$work/data
  printed=$work/launcher.out
  launcher=
  trap end_suite EXIT
  port=$(free_port)
}

end_suite() {
  if [ -n "$launcher" ] && kill -0 "$launcher" 2>/dev/null; then
    kill -TERM "$launcher" && wait "$launcher" || true
  fi
  rm -rf "$work"
}

free_port() {
  local candidate
  while :; do
    candidate=$((20000 + RANDOM % 12000))
    if ! (exec 3<>"/dev/tcp/127.0.0.1/$candidate") 2>/dev/null; then
      echo "$candidate"
      return
    fi
  done
}

launch_once() {
  timeout 300 "$root/deploy/local/bin/launch" --once --data "$data" --port "$port" >"$printed" 2>&1 || { cat "$printed"; fail "the launcher did not end well"; }
  cat "$printed"
}

# Starts the launcher and waits until its sample draft is there.
launch_and_stay() {
  "$root/deploy/local/bin/launch" --data "$data" --port "$port" >"$printed" 2>&1 &
  launcher=$!
  local waited=0
  until grep -q 'Running; Ctrl-C ends it' "$printed"; do
    kill -0 "$launcher" 2>/dev/null || { cat "$printed"; fail "the launcher ended"; }
    [ $((waited += 1)) -lt 600 ] || { cat "$printed"; fail "not running after 300 s"; }
    sleep 0.5
  done
}

# The line after the title 《…》 that the launcher printed.
printed_salutation() {
  awk '/^《/ { getline; print; exit }' "$printed" | tr -d '[:space:]'
}
