internal import Model

// What people call services and needs when they speak of the one they know.
extension LineNames {
  /// Those of some services and needs that a word means in its definite form, or that have it as
  /// the end of a compound word: `barnevernet`, `skolen` for `Grunnskolen`.
  ///
  /// None where the reader does not see what was understood before it is saved.
  func spoken(_ name: LineName, _ refs: [Ref]) -> [Match] {
    guard context.isShownFirst else { return [] }
    let stems = Set(name.folded.flatMap(Self.stems))
    if stems.isEmpty { return [] }
    return refs.compactMap { ref in
      guard ref.isA(.service) || ref.isA(.need) else { return nil }
      let words = words(ref)
      let isWhole = words.contains { word in
        stems.contains { stem in
          Self.endings.contains {
            word == stem + $0 || ref.isA(.service) && word.hasSuffix(stem + $0)
          }
        }
      }
      let begins = words.contains { word in stems.contains { word.hasPrefix($0) } }
      return isWhole || begins ? Match(ref: ref, isWhole: isWhole) : nil
    }
  }

  private func words(_ ref: Ref) -> [String] {
    let column = ref.isA(.service) ? network.services.name : network.needs.title
    return Self.inBokmål(String(decoding: folding(column[ref.row]), as: UTF8.self))
      .split { !$0.isLetter }.map(String.init)
  }

  /// The words of services that differ in nynorsk, as bokmål has them.
  private static func inBokmål(_ text: String) -> String {
    text.replacing("skul", with: "skol").replacing("tenest", with: "tjenest")
  }

  /// The endings of a noun in its definite form, and none.
  private static let endings = ["", "en", "et", "a", "n", "t", "ene"]

  /// A word as it is, and without the ending that may make it definite.
  private static func stems(_ folded: [UInt8]) -> [String] {
    let word = inBokmål(String(decoding: folded, as: UTF8.self))
    guard word.allSatisfy(\.isLetter) else { return [] }
    return endings.compactMap { ending in
      let stem = word.hasSuffix(ending) ? word.dropLast(ending.count) : ""
      return stem.count >= 4 ? String(stem) : nil
    }
  }
}
