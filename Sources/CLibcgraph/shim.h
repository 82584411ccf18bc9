#include <graphviz/cgraph.h>

/* Swift refuses a C global that can change under it, and Agdirected and the others are such. */
static inline Agdesc_t samvev_graph_kind(int directed, int strict) {
  if (directed) return strict ? Agstrictdirected : Agdirected;
  return strict ? Agstrictundirected : Agundirected;
}

/* The sequence number is a bit field behind a macro with a cast; it says whether a node is new. */
static inline unsigned samvev_sequence(Agnode_t *node) { return AGSEQ(node); }

/* agerr has a variable argument list, which Swift cannot call. */
static inline void samvev_warn(const char *format) { agerr(AGWARN, format); }
