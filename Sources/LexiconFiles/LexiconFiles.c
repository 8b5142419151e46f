#include "LexiconFiles.h"
const int lexicon_files_placeholder = 0;
