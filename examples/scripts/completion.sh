#!/usr/bin/env bash
# How many indicators of each workbook are met, one line a file: examples/scripts/completion.sh FILE...
# Needs examples/cli/target/tiendo.jar; jq is not needed.
set -euo pipefail
tiendo="$(dirname "$0")/../cli/target/tiendo.jar"

for file in "$@"; do
    # The table of `score` has a line a class: words, id, count, share.
    met=$(java -jar "$tiendo" score --lang en "$file" | awk 'NF > 2 && $(NF-2) == "MET" { print $(NF-1) " (" $NF ")" }')
    echo "$(basename "$file"): met ${met:-0}"
done
