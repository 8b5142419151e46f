#pragma once
extern const int lexicon_files_placeholder;
