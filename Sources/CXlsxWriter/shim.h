#include <xlsxwriter.h>

// Swift does not see it: the system's header shows it to those who ask for GNU's own only.
extern int memfd_create(const char *name, unsigned int flags);
