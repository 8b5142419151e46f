#pragma once
#include <stddef.h>

/// One lexicon file: its name below Sources/LexiconFiles, and its bytes.
typedef struct {
    const char *name;
    const unsigned char *bytes;
    size_t size;
} LexiconFile;

/// How many lexicon files are part of the program.
extern const int lexicon_file_count;

/// The file at a position from 0 to lexicon_file_count - 1.
LexiconFile lexicon_file(int position);
