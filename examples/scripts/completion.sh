#!/usr/bin/env bash
# How many indicators of each workbook are met, one line a file: examples/scripts/completion.sh FILE...
# Needs examples/cli/target/tiendo.jar. Exit code 1 where a file had errors, as the command itself.
set -euo pipefail
tiendo="$(dirname "$0")/../cli/target/tiendo.jar"

code=0
for file in "$@"; do
    # The table of `score --csv` has a column a class. They are found from the end, since titles may hold commas.
    line=$(java -jar "$tiendo" score --csv "$file" | awk -F, '
        NR == 1 { for (i = 1; i <= NF; i++) place[$i] = NF - i }
        END { if (NR > 1 && "MET" in place) print $(NF - place["MET"]) " of " $(NF - place["counted"]) " (" $(NF - place["MET %"]) "%)" }
    ') || code=$?
    echo "$(basename "$file"): met ${line:-unknown}"
done
exit "$code"
