#include <graphviz/gvc.h>
#include <stdio.h>

/* Where a graph that is laid out lies, in points: kept behind macros with casts. */
static inline boxf samvev_bounds(Agraph_t *graph) { return GD_bb(graph); }

/* Gives a graph that is laid out the margins with which its page becomes as large as a sheet. The page
   of a PDF is what is drawn (bounds, blank around them, scaled to `size`) and the margins. */
static inline void samvev_centre_on_sheet(Agraph_t *graph, double width, double height) {
  boxf bounds = GD_bb(graph);
  double pad = 4; /* what libgvc takes where the graph says nothing */
  char *text = agget(graph, "pad");
  if (text && sscanf(text, "%lf", &pad) == 1) pad *= 72;
  double across = bounds.UR.x - bounds.LL.x + 2 * pad, up = bounds.UR.y - bounds.LL.y + 2 * pad;
  pointf size = GD_drawing(graph)->size;
  if (size.x > 0 && size.y > 0) {
    int is_small = across < size.x && up < size.y;
    double scale = size.x / across < size.y / up ? size.x / across : size.y / up;
    if (scale < 1 || (is_small && GD_drawing(graph)->filled)) across *= scale, up *= scale;
  }
  double x = (width - across) / 2, y = (height - up) / 2;
  char margin[64];
  snprintf(margin, sizeof margin, "%.4f,%.4f", x > 0 ? x / 72 : 0, y > 0 ? y / 72 : 0);
  agsafeset(graph, "margin", margin, "");
}
