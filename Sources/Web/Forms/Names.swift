import Analysis
import Editing
import Exchange
import Model
import Text
import Wording

/// What a text in a field means.
enum NameReading: Equatable {
  /// One thing, by its id.
  case one(String)
  /// More than one thing is called that.
  case several([NameChoice])
  /// Nothing is called that; what is called alike.
  case nobody([NameChoice])
}

/// Something that a text may mean.
struct NameChoice: Equatable {
  let id: String
  /// What it is called, with what tells it apart.
  let words: String
}

/// What people call the families, people, services and contacts of a network, and back.
struct Names {
  /// The whole network, or what answers for the family in hand.
  let overview: Overview
  /// The whole network: services and contacts of it may be named too.
  let whole: Overview
  let language: Language

  /// What something is called in a field: its name, with what tells it apart from others.
  ///
  /// - Parameter ref: of a service or a contact in the whole network, else in the family's.
  func label(_ ref: Ref) -> String { source(ref.kind).writer(language).name(ref) }

  /// A need where the family is known: its title, else its area of life, and whom it is about.
  func inFamily(need row: Int) -> String {
    let needs = overview.network.needs
    let title = needs.title[row]
    let about = needs.person[row].map { " (\(overview.writer(language).name($0)))" } ?? ""
    return (title.isEmpty ? needs.domain[row].map { $0.words[language] } ?? "" : title) + about
  }

  /// What something is called that a row of a network points at.
  func label(_ ref: Ref, in network: Network) -> String {
    label(ofID: network.id(ref), among: [ref.kind]) ?? network.id(ref)
  }

  /// What an id is called; nil where nothing of the kinds has it.
  func label(ofID id: String, among kinds: [Ref.Kind]) -> String? {
    kinds.lazy.compactMap { source($0).network.find($0, id: id) }.first.map { label($0) }
  }

  /// What a text in a field means: an id, or what something is called.
  ///
  /// - Parameter family: the family that the row is about, whose own come first.
  func reading(_ text: String, among kinds: [Ref.Kind], family: Ref?) -> NameReading {
    let text = UnseenEnds.trimmed(text)
    for kind in kinds {
      if let ref = source(kind).network.find(kind, id: text) { return .one(id(ref)) }
    }
    // A label begins with the name.
    let start = UnseenEnds.trimmed(String(text.prefix { $0 != "(" }))
    let all = found(start, among: kinds, family: family).filter {
      bare($0) == text || label($0) == text
    }
    let own = all.count == 1 ? all : all.filter { isOwn($0, of: family) }
    if own.count == 1 { return .one(id(own[0])) }
    let several = own.isEmpty ? all : own
    if !several.isEmpty { return .several(choices(several)) }
    let near = near(start, among: kinds, family: family)
    // The beginning of a name is enough where it is one's alone: of a service any, of a human being
    // a whole word, since another may be called nearly that.
    let begun = near.filter { ref in
      let name = FoldedName.fold(bare(ref))
      let beginning = FoldedName.fold(text)
      guard !beginning.isEmpty, name.starts(with: beginning) else { return false }
      return ref.isA(.service) || name.dropFirst(beginning.count).first == UInt8(ascii: " ")
    }
    if begun.count == 1, near.count == 1 { return .one(id(begun[0])) }
    return .nobody(
      choices(near + within(start, among: kinds).filter { !near.contains($0) }))
  }

  /// The id that a text in a field means; nil where nothing, or more than one thing, is called so.
  func id(of text: String, among kinds: [Ref.Kind], family: Ref?) -> String? {
    if case .one(let id) = reading(text, among: kinds, family: family) { id } else { nil }
  }

  /// Names that begin with a text, or have a word that does: those of the family first, a few.
  func suggestions(_ text: String, among kinds: [Ref.Kind], family: Ref?) -> [String] {
    let text = UnseenEnds.trimmed(text)
    let near = near(text, among: kinds, family: family)
    return (near + within(text, among: kinds).filter { !near.contains($0) })
      .map { (isOwn($0, of: family) ? 0 : 1, label($0)) }
      .sorted { $0 < $1 }.prefix(Names.most).map(\.1)
  }

  /// How many names are offered at most.
  private static let most = 12

  /// What is called like a text. People only of the family in hand: others' are nobody's business
  /// there. Of very many, the first ones do.
  private func near(_ text: String, among kinds: [Ref.Kind], family: Ref?) -> [Ref] {
    let kinds = kinds.filter { $0 != .person || family != nil }
    return Array(found(text, among: kinds, family: family).prefix(500))
  }

  /// Services that have a text inside a word: `Grunnskolen` for `skole`.
  private func within(_ text: String, among kinds: [Ref.Kind]) -> [Ref] {
    guard kinds.contains(.service), text.count >= 4 else { return [] }
    return (whole.folded(.service)?.rows(holding: text) ?? []).prefix(500)
      .filter { whole.network.services.sector[$0] != .private }.map { Ref(.service, $0) }
  }

  private func choices(_ refs: [Ref]) -> [NameChoice] {
    refs.map { ref in
      var words = label(ref)
      // Others in the list may bear the same name in another family.
      if ref.isA(.person) { words += ", " + label(overview.network.people.family[ref.row]) }
      return NameChoice(id: id(ref), words: words)
    }
    .sorted { ($0.words, $0.id) < ($1.words, $1.id) }.prefix(Names.most).map { $0 }
  }

  private func id(_ ref: Ref) -> String { source(ref.kind).network.id(ref) }

  /// What holds those of a kind: of services and contacts the whole, in which a name may be more
  /// than one's.
  private func source(_ kind: Ref.Kind) -> Overview {
    kind == .service || kind == .contact ? whole : overview
  }

  private func isOwn(_ ref: Ref, of family: Ref?) -> Bool {
    guard let family else { return false }
    return ref.isA(.person) && overview.network.people.family[ref.row] == family
  }

  /// What has a text in its name, at the beginning of a word; of people only the family's, where
  /// there is one in hand.
  private func found(_ text: String, among kinds: [Ref.Kind], family: Ref?) -> [Ref] {
    kinds.flatMap { kind -> [Ref] in
      guard let table = kind.table, table.sharesNamespace else { return [] }
      let rows = source(kind).folded(kind)?.rows(holding: text, isAtWord: true) ?? []
      return rows.map { Ref(kind, $0) }.filter { ref in
        guard kind == .person, let family else { return true }
        return overview.network.people.family[ref.row] == family
      }
    }
  }

  /// The name or alias alone.
  private func bare(_ ref: Ref) -> String { source(ref.kind).texts(ref.kind)?[ref.row] ?? "" }
}
