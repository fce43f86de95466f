# Sourced: what the images are built with, and where.
. "$root/deploy/local/bin/jdk25.sh"

# need TOOL:PACKAGE…: names everything that is missing at once.
need() {
  local pair missing=()
  for pair in "$@"; do
    command -v "${pair%%:*}" >/dev/null || missing+=("${pair##*:}")
  done
  if [ ${#missing[@]} -gt 0 ]; then
    echo "Missing tools. On Debian: apt-get install --no-install-recommends $(printf '%s\n' "${missing[@]}" | sort -u | tr '\n' ' ')" >&2
    return 1
  fi
}

# Containers need root here: rootless podman would need user namespaces the e2e run cannot count on.
need_root_and_debian() {
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    echo "$1 needs root on Debian: it makes root file systems from Debian packages and runs containers." >&2
    return 1
  fi
}

# One configuration for podman and buildah: runc, because crun refuses hybrid cgroups; modest limits, because raising the
# defaults needs CAP_SYS_RESOURCE.
use_containers_conf() {
  mkdir -p "$1"
  cat >"$1/containers.conf" <<'CONF'
[containers]
default_ulimits = ["nofile=16384:16384", "nproc=16384:16384"]
[engine]
runtime = "runc"
cgroup_manager = "cgroupfs"
events_logger = "file"
[network]
network_backend = "netavark"
CONF
  export CONTAINERS_CONF=$1/containers.conf BUILDAH_RUNTIME=runc
}

step() {
  printf '  %4ds  %s\n' $((SECONDS - begun)) "$*"
}
