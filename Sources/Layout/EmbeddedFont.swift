import GLib
package import Graphviz
import Synchronization

/// The font of the pictures as it stands within a file, so that it looks the same where the font is
/// not installed.
package enum EmbeddedFont {
  /// What stands behind the font where it is not to be had, about as wide.
  package static let fallbacks =
    "'Source Sans 3','Noto Sans','Segoe UI',Arial,'DejaVu Sans',sans-serif"

  /// What Norwegian and English texts are written with.
  package static let usual: Set<Unicode.Scalar> = {
    var letters = Set((0x20...0x7E).compactMap { Unicode.Scalar($0 as UInt32) })
    letters.formUnion(
      "ÆØÅæøåÁáÀàÄäČčÉéÈèÊêËëÍíÓóÒòÔôÖöŠšÚúÜüŽžĐđŊŋŦŧ«»–—·…→←×−\u{A0}\u{202F}".unicodeScalars)
    return letters
  }()

  /// Whether the font is on this machine; else text is drawn in another one and may be too wide.
  package static let isInstalled =
    fontSubset(of: Drawing.font, FontFace(isBold: false, isItalic: false), letters: ["a"]) != nil

  /// The faces in which all pictures are written, once they are made; empty where the font is not
  /// on this machine.
  private static let usualFaces = Mutex<[FontFace: String]>([:])

  /// The rules of CSS that hold the font for a page with pictures in it.
  package static let forPages = rules(
    Dictionary(
      uniqueKeysWithValues: [(false, false), (true, false), (false, true)].map {
        (FontFace(isBold: $0.0, isItalic: $0.1), usual)
      }))

  /// The rules of CSS (`@font-face`) that hold a font with these letters, and with the usual ones.
  package static func rules(_ letters: [FontFace: Set<Unicode.Scalar>]) -> String {
    letters.sorted {
      ($0.key.isBold ? 1 : 0, $0.key.isItalic ? 1 : 0) < (
        $1.key.isBold ? 1 : 0, $1.key.isItalic ? 1 : 0
      )
    }
    .map { face, letters in
      letters.isSubset(of: usual) ? usualRule(face) : rule(face, usual.union(letters))
    }.joined()
  }

  private static func usualRule(_ face: FontFace) -> String {
    usualFaces.withLock { faces in
      if let made = faces[face] { return made }
      let made = rule(face, usual)
      faces[face] = made
      return made
    }
  }

  private static func rule(_ face: FontFace, _ letters: Set<Unicode.Scalar>) -> String {
    guard let bytes = fontSubset(of: Drawing.font, face, letters: letters) else { return "" }
    return """
      @font-face{font-family:\(Drawing.font);font-weight:\(face.isBold ? 700 : 400);\
      font-style:\(face.isItalic ? "italic" : "normal");\
      src:url(data:font/otf;base64,\(base64(bytes)))}
      """
  }
}
