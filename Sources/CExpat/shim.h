#include <expat.h>
#include <malloc.h>
#include <stdlib.h>

/* expat keeps every distinct name of elements and attributes until the parser goes. Its memory functions are
   told nothing by which to tell parsers apart, so what is held is counted a thread. */
static inline size_t *samvev_xml_held(void) {
  static _Thread_local size_t held;
  return &held;
}

static const size_t samvev_xml_greatest = 32 * 1024 * 1024;

static inline void *samvev_xml_malloc(size_t size) {
  if (size > samvev_xml_greatest || *samvev_xml_held() > samvev_xml_greatest) return 0;
  void *made = malloc(size);
  *samvev_xml_held() += malloc_usable_size(made);
  return made;
}

static inline void *samvev_xml_realloc(void *old, size_t size) {
  if (size > samvev_xml_greatest || *samvev_xml_held() > samvev_xml_greatest) return 0;
  size_t before = malloc_usable_size(old);
  void *made = realloc(old, size);
  if (made) *samvev_xml_held() += malloc_usable_size(made) - before;
  return made;
}

static inline void samvev_xml_free(void *old) {
  *samvev_xml_held() -= malloc_usable_size(old);
  free(old);
}

static inline XML_Parser samvev_xml_parser(void) {
  static const XML_Memory_Handling_Suite memory = {samvev_xml_malloc, samvev_xml_realloc, samvev_xml_free};
  return XML_ParserCreate_MM((const XML_Char *)0, &memory, (const XML_Char *)0);
}

/* Where the parser is, -1 where it has not begun. Expat 2.9 (Debian 13) wants its XML_GetCurrentByteIndex64, which 2.5
   (Debian 12) does not have; on 64 bits they say the same. */
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wdeprecated-declarations"
static inline long samvev_xml_byte_index(XML_Parser parser) { return XML_GetCurrentByteIndex(parser); }
#pragma clang diagnostic pop
