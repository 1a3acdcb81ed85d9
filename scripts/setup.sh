#!/usr/bin/env bash
# Sets up what the scripts need, and says plainly what it cannot. Sourced; leaves CHROMIUM and FIREFOX exported.
#   set_up packages|browser|firefox …

need_node() {
  if ! command -v node >/dev/null; then
    echo "Node.js is missing: install Node 20.19 or newer (https://nodejs.org)." >&2
    return 1
  fi
  node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' || {
    echo "Node $(node -v) is too old: install Node 20.19 or newer (https://nodejs.org)." >&2
    return 1
  }
}

# Installed packages are stale when one of the lock file is not there in the version that it names.
packages_stand() {
  [ -f node_modules/.package-lock.json ] && node -e '
    const read = (path) => JSON.parse(require("fs").readFileSync(path, "utf8")).packages;
    const have = read("node_modules/.package-lock.json");
    const stale = Object.entries(read("package-lock.json")).filter(
      ([path, entry]) => path !== "" && !entry.optional && have[path]?.version !== entry.version,
    );
    process.exit(stale.length > 0 ? 1 : 0)'
}

need_packages() {
  packages_stand && return 0
  echo "Installing packages (npm ci) …" >&2
  npm ci --no-audit --no-fund >&2
}

# The first of some commands that is there.
first_of() {
  local name
  for name in "$@"; do
    [ -n "$name" ] && command -v "$name" && return 0
  done
  return 1
}

find_chromium() { first_of "${CHROMIUM:-}" chromium chromium-browser; }
find_firefox() { first_of "${FIREFOX:-}" firefox-esr firefox; }

# A Debian package, where we may install one.
install_package() {
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 0
  echo "Installing $1 (apt-get) …" >&2
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$1"; } </dev/null >/dev/null 2>&1 || true
}

# Branded Chrome loads no unpacked extension from the command line, so it must be Chromium.
need_browser() {
  find_chromium >/dev/null || install_package chromium
  if ! CHROMIUM=$(find_chromium); then
    echo "Chromium is missing: install it (Debian and Ubuntu: sudo apt-get install chromium) or set CHROMIUM to its path." >&2
    return 1
  fi
  export CHROMIUM
}

# Highlights need Firefox 140, and the manifest asks for 142.
need_firefox() {
  find_firefox >/dev/null || install_package firefox-esr
  if ! FIREFOX=$(find_firefox); then
    echo "Firefox is missing: install it (Debian: sudo apt-get install firefox-esr) or set FIREFOX to its path." >&2
    return 1
  fi
  export FIREFOX
}

set_up() {
  need_node || return 1
  local what
  for what in "$@"; do "need_$what" || return 1; done
}
