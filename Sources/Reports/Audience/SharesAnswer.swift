package import Model
import Text
package import Wording

/// What was made for whom, in the reader's words.
package struct SharesAnswer {
  private let shares: [NotedShare]
  private let network: Network
  private let name: String
  private let family: String?
  private let language: Language

  /// - Parameters:
  ///   - shares: the latest first.
  ///   - network: says the names of those who are there still; others are called by their ids.
  ///   - name: the network's.
  ///   - family: the id of the family that was asked about; nil for all.
  package init(
    _ shares: [NotedShare], of network: Network, name: String, family: String?,
    _ language: Language
  ) {
    self.shares = shares
    self.network = network
    self.name = name
    self.family = family
    self.language = language
  }

  /// The answer as `samvev.shares/1`.
  package var json: [UInt8] {
    var json = JSONOutput()
    json.beginObject()
    json.string("schema", "samvev.shares/1")
    json.string("network", name)
    json.string("family", family)
    json.beginArray("shares")
    for noted in shares {
      let share = noted.share
      json.beginObject()
      json.number("no", noted.number)
      json.string("day", share.day.description)
      json.string("by", share.by.isEmpty ? nil : share.by)
      json.beginObject("for")
      let (kind, ids): (String, [String]) =
        switch share.recipients {
        case .meeting: ("meeting", [])
        case .services(let ids): ("services", ids)
        case .person(let id): ("person", [id])
        }
      json.string("kind", kind)
      json.beginArray("ids")
      for id in ids { json.string(nil, id) }
      json.endArray()
      json.endObject()
      json.string("what", share.what.rawValue)
      json.string("family", share.family)
      json.endObject()
    }
    json.endArray()
    json.endObject()
    json.finish()
    return json.buffer.bytes
  }

  /// The answer as CSV, as the table of the file has it.
  package var csv: String {
    csvText(
      [["no", "day", "by", "for", "what", "family"]]
        + shares.map { noted in
          let share = noted.share
          return [
            String(noted.number), share.day.description, plain(share.by), share.recipients.code,
            share.what.rawValue, share.family ?? "",
          ]
        })
  }

  /// The answer for people.
  package var document: ReportDocument {
    let title = language.sharesTitle(capitalising(family.map { called(.family, $0) } ?? name))
    var document = ReportDocument(language: language, title: title, subtitle: "")
    guard !shares.isEmpty else {
      document.blocks.append(.text(language[share: .nothingNoted]))
      return document
    }
    let heads = [
      language[share: .dayHead], language[share: .byHead], language[share: .forHead],
      language[share: .familyHead], language[share: .whatHead],
    ].map { ReportDocument.Head(text: $0) }
    document.blocks.append(
      .table(
        .init(
          caption: title, heads: heads,
          rows: shares.map { noted -> [ReportDocument.Cell] in
            let share = noted.share
            return [
              language.shortDay(share.day), share.by, recipients(share.recipients),
              share.family.map { called(.family, $0) } ?? language[share: .wholeNetwork],
              share.what.words[language],
            ].map { ReportDocument.Cell(text: $0) }
          })))
    if family != nil, shares.contains(where: { $0.share.family == nil }) {
      document.blocks.append(.note(language[share: .wholeIncluded]))
    }
    document.blocks.append(.note(language[share: .limits]))
    return document
  }

  private func recipients(_ recipients: Share.Recipients) -> String {
    switch recipients {
    case .meeting: language[share: .meeting]
    case .services(let ids): language.list(ids.map { called(.service, $0) })
    case .person(let id): called(.person, id)
    }
  }

  /// The name of what has an id, with the id, which is what is noted; the id alone where it is not
  /// there or has no name.
  private func called(_ kind: Ref.Kind, _ id: String) -> String {
    guard let row = network.find(kind, id: id)?.row else { return id }
    let names =
      switch kind {
      case .family: network.families.alias
      case .person: network.people.alias
      default: network.services.name
      }
    return names.isEmpty(row) ? id : plain(names[row])
  }
}
