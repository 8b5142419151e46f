#!/usr/bin/env bash
# Writes Sources/LexiconFiles/LexiconFiles.c anew: one #embed for each lexicon file. Run it after adding or renaming one.
set -euo pipefail
cd "$(dirname "$0")/../Sources/LexiconFiles"
{
    echo '// Written by Scripts/embed-lexicon.sh: the lexicon files, as bytes in the binary.'
    echo '#include "LexiconFiles.h"'
    echo
    for file in */*.yaml; do
        name=${file%.yaml}
        printf 'static const unsigned char %s[] = {\n#embed "%s"\n};\n' "${name//\//_}" "$file"
    done
    echo
    echo 'static const LexiconFile lexicon_files[] = {'
    for file in */*.yaml; do
        name=${file%.yaml}
        printf '    {"%s", %s, sizeof %s},\n' "$file" "${name//\//_}" "${name//\//_}"
    done
    echo '};'
    echo 'const int lexicon_file_count = sizeof lexicon_files / sizeof lexicon_files[0];'
    echo
    echo 'LexiconFile lexicon_file(int position) { return lexicon_files[position]; }'
} >LexiconFiles.c
