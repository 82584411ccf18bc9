import Analysis
import Editing
import Exchange
import Model
import Wording

extension RequestContext {
  /// Names for a field, as JSON.
  func suggestions() throws(PageFault) -> WebReply {
    guard let text = fields["text"], let wanted = fields["kinds"] else { throw .badForm(.lacking) }
    let current = try current()
    let found: [String]
    if wanted.contains(".") {
      found = symbols(wanted, text, current.whole.network)
    } else {
      let kinds = wanted.split(separator: " ").compactMap { code in
        Ref.Kind.allCases.first { $0.code == code }
      }
      let (overview, family) = try formNetwork(family: try givenFamilyID())
      found = Names(overview: overview, whole: current.whole, language: language)
        .suggestions(text, among: kinds, family: family)
    }
    return WebReply(200, type: "application/json; charset=utf-8", jsonArray(found))
  }

  /// Texts that other rows have in a column: `contacts.role`.
  private func symbols(_ column: String, _ text: String, _ network: Network) -> [String] {
    let parts = column.split(separator: ".").map(String.init)
    guard parts.count == 2, let table = TableName(rawValue: parts[0]),
      let place = TableSchema.of(table).column(parts[1]),
      case .symbol = TableSchema.of(table).columns[place].kind
    else { return [] }
    let writer = NetworkText(network)
    var seen: Set<String> = []
    for row in 0..<min(network[table].count, 5_000) { seen.insert(writer.cells(table, row)[place]) }
    let folded = text.lowercased()
    if column == "contacts.role" {
      seen.remove(Network.coordinatorRole)
      seen.insert(language.coordinatorRole)
    }
    return seen.filter { !$0.isEmpty && $0.lowercased().hasPrefix(folded) }.sorted().prefix(12)
      .map { $0 }
  }
}
