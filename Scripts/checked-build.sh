#!/usr/bin/env bash
# Runs 'swift build' with the check that a target imports only what it declares.
#
# Fails when swift fails, and also when it only prints an error: a failed check of imports stops no compiler, and
# the last line then still says "Build complete!".
set -euo pipefail

log=$(mktemp)
trap 'rm -f "$log"' EXIT

status=0
swift build "$@" --explicit-target-dependency-import-check error 2>&1 | tee "$log" || status=$?

if [ "$status" -ne 0 ]; then
    exit "$status"
fi
if grep --quiet --extended-regexp '(^|[[:space:]])error:' "$log"; then
    printf "Stopped: the build reported an error although it says that it is complete. Look for 'error:' above.\n" >&2
    exit 1
fi
