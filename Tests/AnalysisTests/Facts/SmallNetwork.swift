import Analysis
import Model
import Support
import Testing

/// A small network on a day, with what is known of its families.
struct SmallNetwork {
  let network: Network
  let situation: Situation
  let index: FamilyIndex

  /// - Parameter tables: each a text of lines: the columns, then the rows, parted by commas.
  init(_ tables: [String: String], on day: String = "2026-06-15") throws {
    network = try Network(PlainBundle(csv: tables))
    situation = Situation(network, asOf: try #require(Day(day)))
    index = FamilyIndex(situation)
  }

  func row(_ kind: Ref.Kind, _ id: String) throws -> Int {
    try #require(network.find(kind, id: id)).row
  }

  func ids(_ refs: some Sequence<Ref>) -> [String] { refs.map { network.id($0) } }

  func ids(_ kind: Ref.Kind, _ rows: some Sequence<Int>) -> [String] {
    rows.map { network.id(Ref(kind, $0)) }
  }
}
