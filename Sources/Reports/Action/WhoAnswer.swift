package import Analysis
import Model
import Text
package import Wording

/// Who could do something about the open needs of a family, or about one of them.
package struct WhoAnswer {
  private let candidates: Candidates
  private let writer: FindingWriter
  private let family: Int
  /// Those that are open, the ones to look at first.
  private let needs: [Int]
  /// The need that was asked about; nil where it was the family.
  private let asked: Int?

  /// - Parameters:
  ///   - family: the family, or the need's.
  ///   - need: nil for all of the family's.
  package init(_ candidates: Candidates, family: Int, need: Int? = nil, writer: FindingWriter) {
    self.candidates = candidates
    self.writer = writer
    self.family = family
    asked = need
    let open = FamilyIndex(candidates.situation).openNeeds(of: family).map(\.row)
    needs = need.map { open.contains($0) ? [$0] : [] } ?? open
  }

  private var network: Network { candidates.situation.network }
  private var language: Language { writer.language }

  /// The needs in the order of their ids.
  private var needsByID: [Int] { needs.sorted { network.needs.id.precedes($0, $1) } }

  /// The answer as `samvev.who/1`.
  package var json: [UInt8] {
    var json = JSONOutput()
    json.beginObject()
    json.string("schema", "samvev.who/1")
    json.beginArray("needs")
    for need in needsByID {
      json.beginObject()
      json.string("need", network.needs.id, need)
      json.beginArray("candidates")
      for candidate in candidates.candidates(need: need) {
        json.beginObject()
        json.string("service", network.services.id, candidate.service)
        json.bool("around", candidate.isAround)
        json.bool("linked", !candidate.linked.isEmpty)
        json.number("accepted", candidate.accepted)
        json.number("load", candidate.load?.value)
        json.beginArray("contacts")
        for contact in contacts(candidate) { json.string(nil, network.contacts.id[contact]) }
        json.endArray()
        json.endObject()
      }
      json.endArray()
      json.endObject()
    }
    json.endArray()
    json.endObject()
    json.finish()
    return json.buffer.bytes
  }

  /// The answer as CSV, a row for each service that could do something about a need; ids of
  /// contacts are separated by spaces.
  package var csv: String {
    var rows = [["need", "service", "around", "linked", "accepted", "load", "contacts", "reasons"]]
    for need in needsByID {
      for candidate in candidates.candidates(need: need) {
        rows.append([
          network.needs.id[need], network.services.id[candidate.service],
          String(candidate.isAround), String(!candidate.linked.isEmpty),
          String(candidate.accepted), candidate.load?.value.description ?? "",
          contacts(candidate).map { network.contacts.id[$0] }.joined(separator: " "),
          writer.reasons(candidate, need: need),
        ])
      }
    }
    return csvText(rows)
  }

  /// The answer for people.
  package var document: ReportDocument {
    let day = language.day(candidates.situation.day)
    var document = ReportDocument(
      language: language,
      title: language.whoTitle(writer.name(Ref(.family, family))), subtitle: day)
    if needs.isEmpty { document.blocks = [.text(nothingOpen)] }
    let tied = candidates.tiedContacts(family)
    for need in needs {
      document.blocks.append(.heading(writer.needHeading(need)))
      let found = candidates.candidates(need: need)
      if found.isEmpty {
        let why = candidates.absence(need: need)
        document.blocks.append(.text(writer.nobodyCould(why, need: need)))
        continue
      }
      let heads = [ActionWord.serviceHead, .contactHead, .reasonHead].map {
        ReportDocument.Head(text: language[action: $0])
      }
      document.blocks.append(
        .table(
          .init(
            caption: writer.needHeading(need), heads: heads,
            rows: found.map { candidate -> [ReportDocument.Cell] in
              [
                .init(text: writer.name(Ref(.service, candidate.service))),
                .init(text: writer.contactNames(contacts(candidate), tied: tied)),
                .init(text: writer.reasons(candidate, need: need)),
              ]
            }, isBelowItsHeading: true)))
    }
    if !needs.isEmpty { document.foot = [language[action: .whoNote]] }
    return document
  }

  private func contacts(_ candidate: Candidates.Candidate) -> [Int] {
    candidates.contacts(of: candidate.service, family: family)
  }

  /// Why there is no need to look at.
  private var nothingOpen: String {
    if !candidates.situation.familyIsOpen[family] { return language[action: .familyIsNotOpen] }
    if let asked { return language.needIsNotOpen(writer.needHeading(asked)) }
    return language[sheet: .noOpenNeeds]
  }
}

/// Rows of cells as CSV for programs.
func csvText(_ rows: [[String]]) -> String {
  rows.map { $0.map { csvCell($0) }.joined(separator: ",") + "\n" }.joined()
}
