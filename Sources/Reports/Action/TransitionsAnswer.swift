package import Analysis
import Model
import Text
package import Wording

/// What ends for people within some months, in the reader's words.
package struct TransitionsAnswer {
  private let transitions: Transitions
  private let name: String
  private let writer: FindingWriter

  /// - Parameter name: the network's, or the area's.
  package init(_ transitions: Transitions, name: String, writer: FindingWriter) {
    self.transitions = transitions
    self.name = name
    self.writer = writer
  }

  private var network: Network { transitions.situation.network }
  private var language: Language { writer.language }

  private func ids(_ services: [Int]) -> [String] { services.map { network.services.id[$0] } }

  private func area(_ row: Transition) -> String? {
    network.families.area[row.family].map { network.symbols[$0] }
  }

  /// The answer as `samvev.transitions/1`.
  package var json: [UInt8] {
    var json = JSONOutput()
    json.beginObject()
    json.string("schema", "samvev.transitions/1")
    json.beginArray("rows")
    for row in transitions.rows {
      json.beginObject()
      json.string("person", network.people.id, row.person)
      json.string("family", network.families.id, row.family)
      json.string("area", area(row))
      json.string("service", network.services.id, row.service)
      json.string("day", row.day.description)
      json.number("age", row.age)
      for (key, services) in [("receivers", row.receivers), ("candidates", row.candidates)] {
        json.beginArray(key)
        for id in ids(services) { json.string(nil, id) }
        json.endArray()
      }
      json.endObject()
    }
    json.endArray()
    json.endObject()
    json.finish()
    return json.buffer.bytes
  }

  /// The answer as CSV; ids of services are separated by spaces.
  package var csv: String {
    var rows = [["person", "family", "area", "service", "day", "age", "receivers", "candidates"]]
    for row in transitions.rows {
      rows.append([
        network.people.id[row.person], network.families.id[row.family], plain(area(row) ?? ""),
        network.services.id[row.service], row.day.description, String(row.age),
        ids(row.receivers).joined(separator: " "), ids(row.candidates).joined(separator: " "),
      ])
    }
    return csvText(rows)
  }

  /// The answer for people.
  package var document: ReportDocument {
    var document = ReportDocument(
      language: language, title: language.transitionsTitle(name, months: transitions.months),
      subtitle: language.day(transitions.situation.day))
    if transitions.rows.isEmpty {
      document.blocks.append(.text(language.nothingEnds(months: transitions.months)))
    } else {
      let heads: [ReportDocument.Head] = [
        .init(text: language[action: .dayHead]), .init(text: language[action: .contactHead]),
        .init(text: language[action: .ageHead], isNumber: true),
        .init(text: language[action: .serviceHead]), .init(text: language[action: .takesOverHead]),
      ]
      document.blocks.append(
        .table(
          .init(
            caption: document.title, heads: heads,
            rows: transitions.rows.map { row -> [ReportDocument.Cell] in
              [
                .init(text: language.shortDay(row.day)),
                .init(text: writer.member(row.person, of: row.family)),
                .init(text: String(row.age)),
                .init(text: writer.name(Ref(.service, row.service))),
                .init(
                  text: writer.takesOver(receivers: row.receivers, candidates: row.candidates),
                  isStrong: row.receivers.isEmpty),
              ]
            }, isBelowItsHeading: true)))
    }
    if !transitions.unknown.isEmpty {
      let names = transitions.unknown.map { writer.name(Ref(.person, $0)) }
      document.blocks.append(
        .note(
          language.birthdaysNotKnown(
            capitalising(language.list(names, most: 8)), transitions.unknown.count)))
    }
    return document
  }
}
