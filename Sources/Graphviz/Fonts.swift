import CFontconfig

/// Those of some letters that no font on this machine has: in PNG and PDF an empty box stands in
/// their place.
///
/// Asks the same library that chooses the fonts of pictures (`FcConfigGetFonts`). In O(letters ·
/// fonts).
public func withoutFont(_ letters: some Sequence<Unicode.Scalar>) -> Set<Unicode.Scalar> {
  var missing = Set(letters)
  guard FcInit() != 0, let fonts = unsafe FcConfigGetFonts(nil, FcSetSystem) else { return missing }
  for number in 0..<(unsafe fonts.pointee.nfont) {
    if missing.isEmpty { break }
    for letter in missing where unsafe samvev_has_letter(fonts, number, letter.value) != 0 {
      missing.remove(letter)
    }
  }
  return missing
}
