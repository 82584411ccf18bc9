#include <graphviz/cgraph.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

/* Swift refuses a C global that can change under it, and Agdirected and the others are such. */
static inline Agdesc_t samvev_graph_kind(int directed, int strict) {
  if (directed) return strict ? Agstrictdirected : Agdirected;
  return strict ? Agstrictundirected : Agundirected;
}

/* The sequence number is a bit field behind a macro with a cast; it says whether a node is new. */
static inline unsigned samvev_sequence(Agnode_t *node) { return AGSEQ(node); }

/* agerr has a variable argument list, which Swift cannot call. */
static inline void samvev_warn(const char *format) { agerr(AGWARN, format); }

/* Text that grows, to be freed: what agwrite says piece by piece, without the locks of a stream. */
struct samvev_text {
  char *start;
  size_t count, room;
};

static inline int samvev_put(void *channel, const char *piece) {
  struct samvev_text *text = (struct samvev_text *)channel;
  size_t size = strlen(piece);
  if (text->room - text->count < size) {
    size_t room = 2 * text->room + size + 4096;
    char *start = (char *)realloc(text->start, room);
    if (!start) return EOF;
    text->start = start, text->room = room;
  }
  memcpy(text->start + text->count, piece, size);
  text->count += size;
  return 0;
}

static inline int samvev_flush(void *channel) { (void)channel; return 0; }

/* Writes a graph behind a text; 0 if there was room. */
static inline int samvev_write(Agraph_t *graph, struct samvev_text *text) {
  Agiodisc_t io = {NULL, samvev_put, samvev_flush}, *before = graph->clos->disc.io;
  graph->clos->disc.io = &io;
  int status = agwrite(graph, text);
  graph->clos->disc.io = before;
  return status;
}

/* fdp compares the addresses of nodes, so its picture depends on what the heap looked like before.
   While the arena is open, graphs get addresses that only go up, and give nothing back until its
   end. AgMemDisc is a global with callbacks, which Swift cannot touch. The state is one to a
   translation unit: only Arena.swift may call these. */
#define SAMVEV_ARENA_SIZE ((size_t)1 << 32)
struct samvev_arena {
  char *start, *next;
  Agmemdisc_t heap; /* what was there before */
};

/* A static of a function, because Swift does not emit those of a file. */
static inline struct samvev_arena *samvev_arena(void) {
  static struct samvev_arena arena;
  return &arena;
}

static inline int samvev_in_arena(void *p) {
  return (char *)p >= samvev_arena()->start && (char *)p < samvev_arena()->next;
}

static inline void *samvev_arena_alloc(void *state, size_t size) {
  (void)state;
  size = (size + 15) & ~(size_t)15;
  if (size > SAMVEV_ARENA_SIZE - (size_t)(samvev_arena()->next - samvev_arena()->start)) return NULL;
  char *result = samvev_arena()->next;
  samvev_arena()->next += size;
  return result; /* fresh pages are zero, as callers expect */
}

static inline void samvev_arena_free(void *state, void *p) {
  if (p && !samvev_in_arena(p)) samvev_arena()->heap.free(state, p);
}

static inline void *samvev_arena_resize(void *state, void *p, size_t old, size_t size) {
  if (p && !samvev_in_arena(p)) return samvev_arena()->heap.resize(state, p, old, size);
  void *result = samvev_arena_alloc(state, size);
  if (result && p) memcpy(result, p, old < size ? old : size);
  return result;
}

/* Before a graph in the arena is closed: without its strings, nodes and lines, none of them need be looked
   for to be given back one by one. They go with the arena. */
static inline void samvev_arena_forget(Agraph_t *graph) {
  if (!samvev_in_arena(graph) || agfstsubg(graph)) return; /* what lies in subgraphs is counted there too */
  dtextract(graph->clos->strdict);
  dtextract(graph->n_seq);
  dtextract(graph->n_id);
}

/* Returns 0 when there is no room for it; the heap is used then, and nothing else changes. Large pages
   spare a large graph, which is walked at random, half of the way to its memory. */
static inline int samvev_arena_open(int large) {
  void *p = mmap(NULL, SAMVEV_ARENA_SIZE, PROT_READ | PROT_WRITE,
                 MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (p == MAP_FAILED) return 0;
  if (large) madvise(p, SAMVEV_ARENA_SIZE, MADV_HUGEPAGE);
  samvev_arena()->start = samvev_arena()->next = (char *)p;
  samvev_arena()->heap = AgMemDisc;
  AgMemDisc.alloc = samvev_arena_alloc;
  AgMemDisc.resize = samvev_arena_resize;
  AgMemDisc.free = samvev_arena_free;
  return 1;
}

/* To be called when every graph made since is closed. */
static inline void samvev_arena_close(void) {
  AgMemDisc = samvev_arena()->heap;
  munmap(samvev_arena()->start, SAMVEV_ARENA_SIZE);
  samvev_arena()->start = samvev_arena()->next = NULL;
}
