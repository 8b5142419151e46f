#pragma once
// Debian's libxml2 headers pull in the system's ICU, whose enumerations clash with Foundation's own copy of it.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
