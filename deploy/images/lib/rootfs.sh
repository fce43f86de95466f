# Sourced: root file systems of Debian packages, byte for byte the same from the same packages.

# rootfs TAR PACKAGE…: only these packages and what they depend on; no package manager, no documentation, no programs but
# those of KEEP_PROGRAMS; users wengao (10001) and postgres (10002).
rootfs() {
  local tar=$1 include
  shift
  include=$(IFS=,; echo "$*")
  mmdebstrap --quiet --variant=extract --skip=output/dev --include="$include" \
    --extract-hook='sh '"$here"'/lib/trim "$1"' bookworm "$tar"
}
