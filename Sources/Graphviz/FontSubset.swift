import CFontconfig
import CHarfBuzz

/// A face of a font: how heavy it is, and whether it leans.
public struct FontFace: Sendable, Hashable {
  /// Whether it is bold.
  public var isBold: Bool
  /// Whether it is italic.
  public var isItalic: Bool

  /// A face.
  public init(isBold: Bool, isItalic: Bool) {
    self.isBold = isBold
    self.isItalic = isItalic
  }
}

/// A font file with some letters of a font and their kerning alone, to stand within another file.
///
/// Fontconfig finds the font on this machine, HarfBuzz takes the letters out of it
/// (`hb_subset_or_fail`). In O(size of the font).
///
/// - Parameters:
///   - family: what the font is called; another one does not do.
///   - letters: those that the font lacks are left out.
/// - Returns: the bytes, nil where the font is not on this machine or cannot be read.
public func fontSubset(
  of family: String, _ face: FontFace, letters: some Sequence<Unicode.Scalar>
) -> [UInt8]? {
  guard let path = path(of: family, face) else { return nil }
  guard let blob = unsafe hb_blob_create_from_file_or_fail(path) else { return nil }
  defer { unsafe hb_blob_destroy(blob) }
  let whole = unsafe hb_face_create(blob, 0)
  defer { unsafe hb_face_destroy(whole) }
  guard let input = unsafe hb_subset_input_create_or_fail() else { return nil }
  defer { unsafe hb_subset_input_destroy(input) }
  let wanted = unsafe hb_subset_input_unicode_set(input)
  for letter in letters { unsafe hb_set_add(wanted, letter.value) }
  let features = unsafe hb_subset_input_set(input, HB_SUBSET_SETS_LAYOUT_FEATURE_TAG)
  unsafe hb_set_clear(features)
  unsafe hb_set_add(features, samvev_kerning())
  guard let part = unsafe hb_subset_or_fail(whole, input) else { return nil }
  defer { unsafe hb_face_destroy(part) }
  let file = unsafe hb_face_reference_blob(part)
  defer { unsafe hb_blob_destroy(file) }
  var count: UInt32 = 0
  guard let data = unsafe hb_blob_get_data(file, &count), count > 0 else { return nil }
  return unsafe Array(UnsafeRawBufferPointer(start: data, count: Int(count)))
}

/// Where the file of a face is; nil where there is none of this very family.
private func path(of family: String, _ face: FontFace) -> String? {
  guard FcInit() != 0, let pattern = unsafe FcPatternCreate() else { return nil }
  defer { unsafe FcPatternDestroy(pattern) }
  unsafe FcPatternAddString(pattern, FC_FAMILY, family)
  unsafe FcPatternAddInteger(
    pattern, FC_WEIGHT, face.isBold ? Int32(FC_WEIGHT_BOLD) : Int32(FC_WEIGHT_REGULAR))
  unsafe FcPatternAddInteger(
    pattern, FC_SLANT, face.isItalic ? Int32(FC_SLANT_ITALIC) : Int32(FC_SLANT_ROMAN))
  unsafe FcConfigSubstitute(nil, pattern, FcMatchPattern)
  unsafe FcDefaultSubstitute(pattern)
  var result = FcResultMatch
  guard let match = unsafe FcFontMatch(nil, pattern, &result) else { return nil }
  defer { unsafe FcPatternDestroy(match) }
  var (name, file): (UnsafeMutablePointer<FcChar8>?, UnsafeMutablePointer<FcChar8>?) = (
    nil, nil
  )
  guard unsafe FcPatternGetString(match, FC_FAMILY, 0, &name) == FcResultMatch,
    unsafe FcPatternGetString(match, FC_FILE, 0, &file) == FcResultMatch,
    let name = unsafe name, let file = unsafe file, unsafe String(cString: name) == family
  else { return nil }
  return unsafe String(cString: file)
}
