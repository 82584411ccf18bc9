#include <xlsxwriter.h>

// Swift does not see it: the system's header shows it to those who ask for GNU's own only.
extern int memfd_create(const char *name, unsigned int flags);

/* The texts of these are const in libxlsxwriter 1.2 (Debian 13) and not in 1.1 (Debian 12). Swift holds the two apart, C takes
   the same lines for both. */
static inline void samvev_xlsx_title(lxw_doc_properties *properties, char *title) { properties->title = title; }

static inline void samvev_xlsx_choices(lxw_data_validation *validation, char **list, char *formula) {
  validation->value_list = (void *)list;
  validation->value_formula = formula;
}

static inline void samvev_xlsx_messages(lxw_data_validation *validation, char *hint_title, char *hint, char *error_title,
                                        char *error) {
  validation->input_title = hint_title;
  validation->input_message = hint;
  validation->error_title = error_title;
  validation->error_message = error;
}
