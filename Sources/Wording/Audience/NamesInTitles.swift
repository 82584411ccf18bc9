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
  /// Each name by its words as they are compared.
  private var names: [[String]: String] = [:]
  private var longest = 0
  /// What no word of a title may begin with.
  private var beginnings: [String] = []

  init(_ shown: Network, of whole: Network) {
    var known: Set<[String]> = []
    for column in Self.columns(of: shown) {
      for row in 0..<column.count {
        let words = Self.words(column[row])
        known.insert(words)
        for word in words { known.insert([word]) }
      }
    }
    for column in Self.columns(of: whole) {
      for row in 0..<column.count where !column.isEmpty(row) {
        add(column[row], unless: known)
        for part in Self.tellingParts(of: column[row]) { add(part, as: column[row], unless: known) }
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
    name.split { !($0.isLetter || $0.isNumber) }.map(String.init).filter { part in
      part.count >= 8 || part.count >= 2 && part.allSatisfy(\.isUppercase)
    }
  }

  private mutating func add(_ part: String, as name: String? = nil, unless known: Set<[String]>) {
    let words = Self.words(part)
    if words.isEmpty || known.contains(words) { return }
    names[words] = names[words] ?? name ?? part
    longest = max(longest, words.count)
  }

  /// The first name that a title holds: whole words, the last one perhaps with the s of a genitive.
  func first(in title: String) -> String? {
    let words = Self.words(title)
    for start in words.indices {
      if let beginning = beginnings.first(where: { words[start].hasPrefix($0) }) {
        return beginning
      }
      for count in stride(from: min(longest, words.count - start), to: 0, by: -1) {
        var part = Array(words[start..<start + count])
        if let name = names[part] { return name }
        if let last = part.last, last.hasSuffix("s") {
          part[count - 1] = String(last.dropLast())
          if let name = names[part] { return name }
        }
      }
    }
    return nil
  }

  private static func folded(_ text: String) -> String {
    String(decoding: FoldedName.fold(text), as: UTF8.self)
  }

  private static func words(_ text: String) -> [String] {
    folded(text)
      .split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }
}
