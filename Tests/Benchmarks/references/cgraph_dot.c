// Builds the graph of a DOT file anew through libcgraph, from plain strings, and writes it:
// attributes are declared before there are nodes, and only what differs from the default is set.
// Only building and writing are timed, not the reading.
#include <graphviz/cgraph.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef struct { int symbol; int isHTML; char *value; } Value;
typedef struct { char *name; char *key; int tail, head, count; Value *values; } Thing;
typedef struct { char *names[64]; char *defaults[64]; int count; } Kind;

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + t.tv_nsec / 1e9;
}

static void kind(Agraph_t *graph, int which, Kind *found) {
  found->count = 0;
  for (Agsym_t *s = agnxtattr(graph, which, NULL); s && found->count < 64; s = agnxtattr(graph, which, s)) {
    found->names[found->count] = strdup(s->name);
    found->defaults[found->count++] = strdup(s->defval);
  }
}

static void values(void *object, Kind *of, Thing *into) {
  Value found[64];
  int count = 0;
  for (int i = 0; i < of->count; i++) {
    char *value = agget(object, of->names[i]);
    if (!value || strcmp(value, of->defaults[i]) == 0) continue;
    found[count++] = (Value){i, aghtmlstr(value), strdup(value)};
  }
  into->count = count;
  into->values = malloc(sizeof(Value) * (count ? count : 1));
  memcpy(into->values, found, sizeof(Value) * count);
}

static void set(Agraph_t *graph, void *object, Agsym_t **symbols, Thing *from) {
  for (int i = 0; i < from->count; i++) {
    Value *v = &from->values[i];
    if (v->isHTML) {
      char *kept = agstrdup_html(graph, v->value);
      agxset(object, symbols[v->symbol], kept);
      agstrfree(graph, kept);
    } else {
      agxset(object, symbols[v->symbol], v->value);
    }
  }
}

int main(int argc, char **argv) {
  if (argc != 3) {
    fprintf(stderr, "usage: cgraph_dot IN.dot OUT.dot\n");
    return 64;
  }
  FILE *in = fopen(argv[1], "r");
  Agraph_t *source = in ? agread(in, NULL) : NULL;
  if (!source) { fprintf(stderr, "%s: no graph\n", argv[1]); return 66; }
  fclose(in);
  int n = agnnodes(source), m = agnedges(source), e = 0;
  Kind graphs, nodes, edges;
  kind(source, AGRAPH, &graphs);
  kind(source, AGNODE, &nodes);
  kind(source, AGEDGE, &edges);
  Thing *node = calloc(n + 1, sizeof *node), *edge = calloc(m + 1, sizeof *edge);
  // Read in order, the sequence number of a node is its place.
  int at = 0;
  for (Agnode_t *v = agfstnode(source); v; v = agnxtnode(source, v)) {
    node[at].name = strdup(agnameof(v));
    if (AGSEQ(v) != (unsigned)at + 1) { fprintf(stderr, "nodes out of order\n"); return 70; }
    values(v, &nodes, &node[at++]);
  }
  for (Agnode_t *v = agfstnode(source); v; v = agnxtnode(source, v)) {
    for (Agedge_t *a = agfstout(source, v); a; a = agnxtout(source, a)) {
      char *key = agnameof(a);
      edge[e].key = key ? strdup(key) : NULL;
      edge[e].tail = AGSEQ(agtail(a)) - 1;
      edge[e].head = AGSEQ(aghead(a)) - 1;
      values(a, &edges, &edge[e++]);
    }
  }
  char *name = strdup(agnameof(source));
  Agdesc_t sort = agisdirected(source) ? (agisstrict(source) ? Agstrictdirected : Agdirected)
                                       : (agisstrict(source) ? Agstrictundirected : Agundirected);
  FILE *out = fopen(argv[2], "w");
  if (!out) { perror(argv[2]); return 73; }

  double start = now();
  Agraph_t *graph = agopen(name, sort, NULL);
  Agsym_t *nodeSymbols[64], *edgeSymbols[64];
  for (int i = 0; i < graphs.count; i++) agattr(graph, AGRAPH, graphs.names[i], graphs.defaults[i]);
  for (int i = 0; i < nodes.count; i++) nodeSymbols[i] = agattr(graph, AGNODE, nodes.names[i], nodes.defaults[i]);
  for (int i = 0; i < edges.count; i++) edgeSymbols[i] = agattr(graph, AGEDGE, edges.names[i], edges.defaults[i]);
  Agnode_t **made = malloc(sizeof *made * (n + 1));
  for (int i = 0; i < n; i++) {
    made[i] = agnode(graph, node[i].name, 1);
    set(graph, made[i], nodeSymbols, &node[i]);
  }
  for (int i = 0; i < m; i++) {
    Agedge_t *line = agedge(graph, made[edge[i].tail], made[edge[i].head], edge[i].key, 1);
    set(graph, line, edgeSymbols, &edge[i]);
  }
  agwrite(graph, out);
  fflush(out);
  double written = now();
  agclose(graph);
  printf("seconds %.6f\nclosing %.6f\nnodes %d\nedges %d\n", written - start, now() - written, n, m);
  fclose(out);
  return 0;
}
