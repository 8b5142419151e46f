#!/usr/bin/env bash
# Installs what Cotejo needs from Debian, and only what is missing. COTEJO_SETUP=skip leaves the machine as it is.
set -euo pipefail

stop() {
    printf 'Stopped: %s\n' "$*" >&2
    exit 1
}

command -v swift >/dev/null || stop "there is no 'swift' on the PATH." \
    "Install the Swift 6.3 toolchain (https://www.swift.org/install/linux/), then run make again."

[ "${COTEJO_SETUP:-}" = skip ] && exit 0

# The libraries with their headers, and pdftotext, which reads PDF files in a process of its own.
packages=(libsqlite3-dev libxml2-dev libstemmer-dev poppler-utils)
missing=()

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    stop "this set-up needs Debian's 'apt', which is not here. Install SQLite, libxml2 and libstemmer with their" \
        "headers, pkg-config and poppler's 'pdftotext' in your system's own way, then run make again with" \
        "COTEJO_SETUP=skip."
fi

for package in "${packages[@]}"; do
    status=$(dpkg-query --show --showformat '${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$status" = installed ] || missing+=("$package")
done
# Whichever package provides it: SwiftPM asks it where the headers of libxml2 are.
command -v pkg-config >/dev/null || missing+=(pkg-config)

[ ${#missing[@]} -eq 0 ] && exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || stop "installing ${missing[*]} needs the rights of root, and there is no 'sudo'." \
        "As root, run: apt-get update && apt-get install --no-install-recommends ${missing[*]}"
    as_root=(sudo)
fi

apt() {
    ${as_root[@]+"${as_root[@]}"} env DEBIAN_FRONTEND=noninteractive \
        apt-get --quiet --quiet -o DPkg::Lock::Timeout=120 "$@"
}

printf 'Installing from Debian: %s\n' "${missing[*]}"
apt update || stop "'apt-get update' did not work. Look at the message above: is this machine online," \
    "is /etc/apt/sources.list in order, may you use sudo? Then run make again."
apt install --yes --no-install-recommends "${missing[@]}" >/dev/null ||
    stop "Debian's packages could not be had: ${missing[*]}. Look at the message above; on a system older than" \
        "Debian 12 some may have another name. Install them by hand, then run make again."
printf 'Installed: %s\n' "${missing[*]}"
