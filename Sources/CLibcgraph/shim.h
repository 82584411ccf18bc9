#include <graphviz/cgraph.h>

/* Swift refuses a C global that can change under it, and Agdirected and Agundirected are such. */
static inline Agdesc_t samvev_directed(void) { return Agdirected; }
static inline Agdesc_t samvev_undirected(void) { return Agundirected; }
