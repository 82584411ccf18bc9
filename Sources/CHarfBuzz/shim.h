#include <harfbuzz/hb-subset.h>
#include <harfbuzz/hb.h>

/* Tags are made by a macro. */
static inline hb_tag_t samvev_kerning(void) { return HB_TAG('k', 'e', 'r', 'n'); }
