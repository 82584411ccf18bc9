package import Analysis
import Model
import Text
package import Wording

/// What the consents of families let be shared, what lacks and whom to ask anew, in the reader's
/// words. It is for the coordinator alone.
package struct ConsentsAnswer {
  private let answers: [FamilyConsents]
  private let situation: Situation
  private let name: String
  private let title: String
  private let isOfOne: Bool
  private let writer: FindingWriter

  /// - Parameters:
  ///   - answers: of each family, in order.
  ///   - name: the network's.
  ///   - title: whose consents they are: the network's name, or the family's.
  ///   - isOfOne: whether one family was asked about.
  package init(
    _ answers: [FamilyConsents], in situation: Situation, name: String, title: String,
    isOfOne: Bool, writer: FindingWriter
  ) {
    self.answers = answers
    self.situation = situation
    self.name = name
    self.title = title
    self.isOfOne = isOfOne
    self.writer = writer
  }

  private var network: Network { situation.network }
  private var language: Language { writer.language }

  private func person(_ row: Int) -> String { network.people.id[row] }
  private func service(_ row: Int) -> String { network.services.id[row] }
  private func day(_ day: Day) -> String? { day == .never ? nil : day.description }

  // MARK: For programs

  /// The answer as `samvev.consents/1`.
  package var json: [UInt8] {
    let consents = network.consents
    var json = JSONOutput()
    json.beginObject()
    json.string("schema", "samvev.consents/1")
    json.string("network", name)
    json.string("asOf", situation.day.description)
    json.beginArray("families")
    for answer in answers {
      json.beginObject()
      json.string("family", network.families.id, answer.family)
      json.bool("open", situation.familyIsOpen[answer.family])
      json.beginArray("consents")
      for permission in answer.permissions {
        json.beginObject()
        put(permission.consent, to: &json)
        json.string("lastDay", day(permission.lastDay))
        json.bool("endsSoon", permission.endsSoon)
        strings("silentAbout", permission.silentAbout.map(person), &json)
        json.endObject()
      }
      json.endArray()
      json.beginArray("missing")
      for pair in answer.missing {
        for (from, to, mayTell) in [
          (pair.one, pair.other, pair.oneTells), (pair.other, pair.one, pair.otherTells),
        ] where !mayTell {
          json.beginObject()
          json.string("from", service(from))
          json.string("to", service(to))
          json.endObject()
        }
      }
      json.endArray()
      json.beginArray("askAnew")
      for reasking in answer.reaskings {
        json.beginObject()
        json.string("person", person(reasking.person))
        json.number("age", reasking.age)
        json.string("day", reasking.day.description)
        json.beginArray("consents")
        for row in reasking.consents {
          json.beginObject()
          put(row, to: &json)
          json.endObject()
        }
        json.endArray()
        json.endObject()
      }
      json.endArray()
      strings("birthsNotKnown", answer.birthsNotKnown.map(person), &json)
      json.endObject()
    }
    json.endArray()
    json.endObject()
    json.finish()
    return json.buffer.bytes

    func put(_ row: Int, to json: inout JSONOutput) {
      json.string("from", service(consents.fromService[row].row))
      json.string("to", service(consents.toService[row].row))
      json.string("person", consents.person[row].map { person($0.row) })
      strings("domains", consents.domains[row].words.map(\.code), &json)
      json.string("given", consents.given[row].description)
    }
  }

  private func strings(_ key: String, _ values: [String], _ json: inout JSONOutput) {
    json.beginArray(key)
    for value in values { json.string(nil, value) }
    json.endArray()
  }

  /// The answer as CSV: a row for each consent, for each direction that lacks one, and for each
  /// consent that somebody must be asked about anew.
  package var csv: String {
    var rows = [
      [
        "kind", "family", "from", "to", "person", "domains", "given", "last_day", "silent_about",
        "age", "day",
      ]
    ]
    let consents = network.consents
    func row(
      _ kind: String, _ family: Int, from: Int, to: Int, person: String = "",
      domains: WordSet<Domain>? = nil, given: String = "", lastDay: String = "",
      silentAbout: [Int] = [], age: String = "", day: String = ""
    ) {
      rows.append([
        kind, network.families.id[family], service(from), service(to), person,
        (domains?.words ?? []).map(\.code).joined(separator: " "), given, lastDay,
        silentAbout.map(self.person).joined(separator: " "), age, day,
      ])
    }
    for answer in answers {
      for permission in answer.permissions {
        let consent = permission.consent
        row(
          "consent", answer.family, from: consents.fromService[consent].row,
          to: consents.toService[consent].row,
          person: consents.person[consent].map { person($0.row) } ?? "",
          domains: consents.domains[consent], given: consents.given[consent].description,
          lastDay: day(permission.lastDay) ?? "", silentAbout: permission.silentAbout)
      }
      for pair in answer.missing {
        if !pair.oneTells { row("missing", answer.family, from: pair.one, to: pair.other) }
        if !pair.otherTells { row("missing", answer.family, from: pair.other, to: pair.one) }
      }
      for reasking in answer.reaskings {
        for consent in reasking.consents {
          row(
            "ask-anew", answer.family, from: consents.fromService[consent].row,
            to: consents.toService[consent].row, person: person(reasking.person),
            domains: consents.domains[consent], given: consents.given[consent].description,
            age: String(reasking.age), day: reasking.day.description)
        }
      }
    }
    return csvText(rows)
  }

  // MARK: For people

  /// The answer for people.
  package var document: ReportDocument {
    var document = ReportDocument(
      language: language, title: language.consentsTitle(title),
      subtitle: language.day(situation.day))
    if answers.isEmpty { document.blocks.append(.text(language[consent: .noFamilies])) }
    for answer in answers {
      if !isOfOne { document.blocks.append(.heading(writer.name(Ref(.family, answer.family)))) }
      document.blocks += blocks(answer)
    }
    document.blocks.append(.note(language[consent: .limits]))
    return document
  }

  private func blocks(_ answer: FamilyConsents) -> [ReportDocument.Block] {
    permissions(answer) + ending(answer) + reaskings(answer) + missing(answer)
  }

  private func permissions(_ answer: FamilyConsents) -> [ReportDocument.Block] {
    let heading = language[consent: .permissionsHeading]
    if answer.permissions.isEmpty {
      return [.subheading(heading), .text(language[sheet: .noConsents])]
    }
    let consents = network.consents
    return [
      .subheading(heading),
      .table(
        .init(
          caption: heading,
          heads: [
            .init(text: language[report: .fromHead]), .init(text: language[report: .toHead]),
            .init(text: language[consent: .personHead]),
            .init(text: language[consent: .lastDayHead]),
            .init(text: language[consent: .subjectsHead]),
          ],
          rows: answer.permissions.map { permission -> [ReportDocument.Cell] in
            let row = permission.consent
            return [
              .init(text: writer.name(consents.fromService[row])),
              .init(text: writer.name(consents.toService[row])),
              .init(text: writer.people(permission), isStrong: !permission.silentAbout.isEmpty),
              .init(
                text: permission.lastDay == .never
                  ? language[consent: .noEnd] : language.shortDay(permission.lastDay),
                isStrong: permission.endsSoon),
              .init(text: writer.subjects(consent: row)),
            ]
          }, isBelowItsHeading: true)),
    ]
  }

  private func ending(_ answer: FamilyConsents) -> [ReportDocument.Block] {
    let ending = answer.permissions.filter(\.endsSoon)
    if ending.isEmpty { return [] }
    return [
      .subheading(language[consent: .endingHeading]), .list(ending.map { writer.ending($0) }),
    ]
  }

  private func reaskings(_ answer: FamilyConsents) -> [ReportDocument.Block] {
    let unknown = answer.birthsNotKnown.map { writer.name(Ref(.person, $0)) }
    let notes: [ReportDocument.Block] =
      unknown.isEmpty
      ? [] : [.note(language.birthsNotKnown(language.list(unknown), unknown.count))]
    if answer.reaskings.isEmpty { return notes }
    return [
      .subheading(language[consent: .reaskHeading]),
      .list(answer.reaskings.map { writer.reasking($0) }),
    ] + notes
  }

  private func missing(_ answer: FamilyConsents) -> [ReportDocument.Block] {
    let heading = ReportDocument.Block.subheading(language[consent: .missingHeading])
    if !situation.familyIsOpen[answer.family] {
      return [heading, .text(language[consent: .familyIsClosed])]
    }
    if answer.missing.isEmpty {
      let services = situation.serving[answer.family].count
      return [
        heading, .text(language[consent: services < 2 ? .fewServices : .nothingMissing]),
      ]
    }
    return [
      heading, .text(language[consent: .missingText]), .list(writer.lacking(answer.missing)),
    ]
  }
}
