import Analysis
import Editing
import Exchange
import Model
import Text
import Wording

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

  /// What something is called that a row of a network points at.
  func label(_ ref: Ref, in network: Network) -> String {
    label(ofID: network.id(ref), among: [ref.kind]) ?? network.id(ref)
  }

  /// What an id is called; nil where nothing of the kinds has it.
  func label(ofID id: String, among kinds: [Ref.Kind]) -> String? {
    kinds.lazy.compactMap { source($0).network.find($0, id: id) }.first.map { label($0) }
  }

  /// The id that a text in a field means: an id, or what something is called; nil where nothing, or
  /// more than one thing, is called that.
  ///
  /// - Parameter family: the family that the row is about, whose own come first.
  func id(of text: String, among kinds: [Ref.Kind], family: Ref?) -> String? {
    let text = UnseenEnds.trimmed(text)
    for kind in kinds {
      if let ref = source(kind).network.find(kind, id: text) { return source(kind).network.id(ref) }
    }
    // A label begins with the name.
    let start = UnseenEnds.trimmed(String(text.prefix { $0 != "(" }))
    let all = found(start, among: kinds, family: family).filter {
      bare($0) == text || label($0) == text
    }
    let own = all.count == 1 ? all : all.filter { isOwn($0, of: family) }
    return own.count == 1 ? source(own[0].kind).network.id(own[0]) : nil
  }

  /// Names that begin with a text, or have a word that does: those of the family first, a few.
  func suggestions(_ text: String, among kinds: [Ref.Kind], family: Ref?) -> [String] {
    // People only of the family in hand: others' are nobody's business there. Of very many, the
    // first ones do.
    found(
      UnseenEnds.trimmed(text), among: kinds.filter { $0 != .person || family != nil },
      family: family
    ).prefix(500)
      .map { (isOwn($0, of: family) ? 0 : 1, label($0)) }
      .sorted { $0 < $1 }.prefix(12).map(\.1)
  }

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
