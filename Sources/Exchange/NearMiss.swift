import Model
import Terms

/// Finds what somebody may have meant who wrote something that is not known.
enum NearMiss {
  /// A text as it is compared: lower case, without blanks around it, and, unless separators are
  /// kept, with hyphens for blanks and underscores.
  static func folded(_ text: String, keepingSeparators: Bool = false) -> String {
    let lower = UnseenEnds.trimmed(text).lowercased()
    return keepingSeparators
      ? lower : String(lower.map { $0 == " " || $0 == "_" ? "-" : $0 })
  }

  /// The code of a vocabulary that a word may mean.
  static func word(_ word: String, among codes: [String]) -> String? {
    guard let known = Terms.vocabularies.first(where: { $0.map(\.code) == codes }) else {
      return Model.nearest(to: folded(word), among: codes)
    }
    return nearest(to: word, among: known)
  }

  /// The column of a table that a name may mean.
  static func column(_ name: String, in schema: TableSchema) -> String? {
    if let place = Terms.column(named: name, of: schema.name) { return schema.columns[place].name }
    return nearest(to: name, among: Terms.columns(of: schema.name))
  }

  /// The table that the name of a file (without its ending) or a key may mean.
  static func table(_ name: String) -> TableName? {
    Terms.table(named: name) ?? nearest(to: name, among: Terms.tables).flatMap(TableName.init)
  }

  /// The code that a word means, else one that it may mean, else the one with a word that is nearly it.
  private static func nearest(to word: String, among terms: [Term]) -> String? {
    let wanted = FoldedTerm(word)
    if wanted.isEmpty { return nil }
    func code(_ words: (Term) -> [String]) -> String? {
      terms.first { words($0).contains { FoldedTerm($0) == wanted } }?.code
    }
    if let code = code(\.understood) ?? code(\.doubtful) { return code }
    // A slip of the pen. Codes come first, since they are what a header line has.
    let text = folded(word)
    if let near = Model.nearest(to: text, among: terms.map(\.code)) { return near }
    var known: [(word: String, code: String)] = []
    for term in terms {
      for word in term.understood + term.doubtful { known.append((folded(word), term.code)) }
    }
    guard let near = Model.nearest(to: text, among: known.map(\.word)) else { return nil }
    return known.first { $0.word == near }?.code
  }
}
