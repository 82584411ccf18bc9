#include <fontconfig/fontconfig.h>

/* Whether a font of a set has a letter: the name of what is asked for is a macro. */
static inline FcBool samvev_has_letter(FcFontSet *fonts, int number, FcChar32 letter) {
  FcCharSet *letters = 0;
  return FcPatternGetCharSet(fonts->fonts[number], FC_CHARSET, 0, &letters) == FcResultMatch &&
         FcCharSetHasChar(letters, letter);
}
