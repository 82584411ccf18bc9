package import Model
import Terms
import Text

/// The titles in a network made for somebody that hold a name which it does not show otherwise: of
/// a service, a sector, a contact, a family or a person.
///
/// For the coordinator alone, since it is made from the whole network.
///
/// - Parameters:
///   - shown: a projection of `whole`.
///   - family: the family that is asked about; nil for all of the projection.
package func titlesThatName(
  _ shown: Network, of whole: Network, family: Ref?
) -> [(title: String, name: String)] {
  let names = HiddenNames(shown, of: whole)
  var found: [(title: String, name: String)] = []
  for (titles, families) in [
    (shown.needs.title, shown.needs.family), (shown.agreements.title, shown.agreements.family),
    (shown.goals.title, shown.goals.family), (shown.moments.title, shown.moments.family),
  ] {
    for row in 0..<titles.count where family == nil || families[row] == family {
      let title = titles[row]
      if let name = names.first(in: title), !found.contains(where: { $0.title == title }) {
        found.append((title, name))
      }
    }
  }
  return found
}

/// Names of the whole network that a projection of it does not have.
private struct HiddenNames {
  /// Each name by its letters as they are compared: its words run together, since people part them
  /// as they like ("B.U.P.", "Åse Marie", "barne-vernet").
  private var names: [String: String] = [:]
  /// How many letters the longest has.
  private var longest = 0
  /// Those that are short forms in capitals.
  private var shortForms: Set<String> = []
  /// What no word of a title may begin with.
  private var beginnings: [String] = []

  init(_ shown: Network, of whole: Network) {
    var known: Set<String> = []
    for column in Self.columns(of: shown) {
      for row in 0..<column.count {
        let words = Self.words(column[row])
        known.insert(words.joined())
        known.formUnion(words)
      }
    }
    for column in Self.columns(of: whole) {
      for row in 0..<column.count where !column.isEmpty(row) {
        add(column[row], unless: known)
        for part in Self.tellingParts(of: column[row]) {
          add(part, as: column[row], unless: known)
          if part.allSatisfy(\.isUppercase) { shortForms.insert(Self.folded(part)) }
        }
      }
    }
    for row in 0..<whole.contacts.count {
      // People say the first name alone.
      let name = whole.contacts.name[row]
      if let first = name.split(separator: " ").first {
        add(String(first), as: name, unless: known)
      }
    }
    let sectors = Set(shown.services.sector.compactMap(\.self))
    for sector in Sector.allCases
    where !sectors.contains(sector) && sector != .other && sector != .private {
      for term in Terms.sectors where term.code == sector.code {
        // With their endings: a title says "barnevernet", seldom "barnevern".
        let words = [term.nb, term.nn, term.en]
        let forms = term.synonyms.filter { form in
          !form.contains(" ") && words.contains { form.lowercased().hasPrefix($0.lowercased()) }
        }
        for word in words + forms { add(word, unless: known) }
        // What is put together with it too: "barnevernssak".
        beginnings += [term.nb, term.nn].map(Self.folded).filter { $0.count >= 8 }
      }
    }
  }

  private static func columns(of network: Network) -> [TextColumn] {
    [network.services.name, network.contacts.name, network.families.alias, network.people.alias]
  }

  /// Words of a name by which it is known without the others: short forms in capitals (BUP), and
  /// long words.
  private static func tellingParts(of name: String) -> [String] {
    name.split { !($0.isLetter || $0.isNumber || $0 == ".") }.map { $0.filter { $0 != "." } }
      .filter { $0.count >= 8 || $0.count >= 2 && $0.allSatisfy(\.isUppercase) }
  }

  private mutating func add(_ part: String, as name: String? = nil, unless known: Set<String>) {
    let letters = Self.words(part).joined()
    if letters.isEmpty || known.contains(letters) { return }
    names[letters] = names[letters] ?? name ?? part
    longest = max(longest, letters.count)
  }

  /// The first name that a title holds: words that together have its letters.
  func first(in title: String) -> String? {
    let words = Self.words(title)
    for start in words.indices {
      var (letters, found) = ("", String?.none)
      for word in words[start...] {
        letters += word
        if let beginning = beginnings.first(where: { letters.hasPrefix($0) }) { return beginning }
        if letters.count > longest + Self.mostEnding { break }
        found = name(letters) ?? found
      }
      if let found { return found }
    }
    return nil
  }

  /// The name that has some letters, but for the s of a genitive, and of a short form the article:
  /// "BUPen".
  private func name(_ letters: String) -> String? {
    if let name = names[letters] { return name }
    if letters.hasSuffix("s"), let name = names[String(letters.dropLast())] { return name }
    for ending in ["en", "ens", "et", "ets"] where letters.hasSuffix(ending) {
      let stem = String(letters.dropLast(ending.count))
      if shortForms.contains(stem) { return names[stem] }
    }
    return nil
  }

  private static let mostEnding = 3

  /// As it is compared; wide letters, as some keyboards and old programs write them, are the usual
  /// ones.
  private static func folded(_ text: String) -> String {
    var usual = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isWide = 0xFF01...0xFF5E ~= scalar.value
      usual.append(isWide ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
    }
    return String(decoding: FoldedName.fold(String(usual)), as: UTF8.self)
  }

  private static func words(_ text: String) -> [String] {
    folded(text)
      .split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }
}
