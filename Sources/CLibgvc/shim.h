#include <dlfcn.h>
#include <graphviz/gvc.h>
#include <graphviz/gvplugin_textlayout.h>
#include <stdio.h>

/* Where libgvc asks Pango how large a text is, once there is a context; NULL where its plug-in is another
   one than that of these headers. */
static inline gvtextlayout_engine_t *samvev_measurer(void) {
  void *plugin = dlopen("libgvplugin_pango.so.6", RTLD_LAZY | RTLD_NOLOAD);
  if (!plugin) return NULL;
  gvplugin_library_t *library = (gvplugin_library_t *)dlsym(plugin, "gvplugin_pango_LTX_library");
  for (gvplugin_api_t *api = library ? library->apis : NULL; api && api->types; api++)
    if (api->api == API_textlayout) return (gvtextlayout_engine_t *)api->types[0].engine;
  return NULL;
}

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
