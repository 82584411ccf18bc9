package import Analysis
import Model
import Text
package import Wording

/// A form on paper by which a family says what services may tell each other about it.
///
/// It names no service that it was not told to name: the whole family reads it, and that a service
/// is around one of them may be unknown to the others.
///
/// - Parameters:
///   - family: the family, as a row.
///   - services: those that might tell each other, as rows, in order; with none the lines are left
///     to be filled in.
package func consentForm(
  _ index: FamilyIndex, family: Int, between services: [Int], writer: FindingWriter
) -> ReportDocument {
  let (network, day, language) = (index.network, index.situation.day, writer.language)
  let coordinator = writer.coordinators[family]
  var document = ReportDocument(
    language: language, title: language[form: .title],
    subtitle: writer.name(Ref(.family, family)))
  var blocks: [ReportDocument.Block] = [.text(language[form: .about])]
  if let coordinator {
    let phone = network.contacts.phone
    blocks.append(
      .text(
        language.askAboutForm(
          writer.name(Ref(.contact, coordinator)),
          phone: phone.isEmpty(coordinator) ? nil : plain(phone[coordinator]))))
  }
  let members = index.members(of: family)
  func name(_ person: Int) -> String { writer.name(Ref(.person, person)) }
  blocks += [
    .together([
      .heading(language[form: .whoHeading]), .text(language[form: .whoText]),
      directions(services, writer),
    ]),
    .together([
      .heading(language[form: .peopleHeading]),
      .text(ticks([language[form: .wholeFamily]] + members.map(name))),
      .note(language[form: .peopleText]),
    ]),
    .together([
      .heading(language[form: .subjectsHeading]), .text(language[form: .subjectsText]),
      .text(ticks(Domain.allCases.map { $0.words[language] })),
    ]),
    .together([
      .heading(language[form: .untilHeading]),
      .text(language.proposedEnd(day.adding(months: 12))),
      .lines([language[form: .untilLine]]),
    ]),
    .together([
      .heading(language[form: .knowHeading]),
      .list(
        language.consentFacts(coordinator: coordinator.map { writer.name(Ref(.contact, $0)) })),
    ]),
    .together([
      .heading(language[form: .signHeading]), .text(language[form: .signText]),
      signatures(members, index, writer),
      .lines([
        language[form: .heardLine], language[form: .interpreterLine], language[form: .oralLine],
        language[form: .withdrawnLine],
      ]),
    ]),
  ]
  document.blocks = blocks
  document.foot = [language.madeBySamvev(day) + "."]
  return document
}

/// What stands before something that may be ticked.
private let box = "☐"

/// Things to be ticked, on as few lines as they fill; a box stays with what it is for.
private func ticks(_ items: [String]) -> String {
  items.map { box + "\u{A0}" + $0 }.joined(separator: " \u{2003}")
}

/// How many lines are left for services to be written in by hand.
private let emptyLines = 5

/// A line for each of two services and each way.
private func directions(_ services: [Int], _ writer: FindingWriter) -> ReportDocument.Block {
  let language = writer.language
  let heads: [ConsentFormWord] = [.fromHead, .toHead, .yesHead, .noHead]
  var rows = services.enumerated().flatMap { place, one in
    services[(place + 1)...].flatMap { other in [(one, other), (other, one)] }
  }.map { from, to in
    [writer.name(Ref(.service, from)), writer.name(Ref(.service, to)), box, box]
  }
  if rows.isEmpty { rows = [[String]](repeating: ["", "", box, box], count: emptyLines) }
  return .table(
    .init(
      caption: language[form: .whoHeading],
      heads: heads.map { .init(text: language[form: $0]) },
      rows: rows.map { $0.map { .init(text: $0) } }, style: .form, isBelowItsHeading: true))
}

/// A line for each who signs: everybody who is 12, or may be.
private func signatures(
  _ members: [Int], _ index: FamilyIndex, _ writer: FindingWriter
) -> ReportDocument.Block {
  let (network, language) = (index.network, writer.language)
  var rows = members.compactMap { person -> [String]? in
    let age = network.people.born[person].map { index.situation.day.fullYears(since: $0.day) }
    let isAdult = network.people.role[person] == .adult
    let how: String
    switch age {
    case let age? where age < 12: return nil
    case let age? where age < 15: how = language[form: .forChild]
    case 15?: how = language[form: .forFifteen]
    case let age? where age < 18: how = language[form: .forYoung]
    case nil where !isAdult: how = ""
    default: how = language[form: isAdult ? .forAdult : .forYoung]
    }
    return ["", writer.name(Ref(.person, person)), how, ""]
  }
  // Whoever else has parental responsibility signs too.
  rows.append(["", "", language[form: .forAdult], ""])
  // The first column of a form is the widest.
  let heads: [ConsentFormWord] = [.signatureHead, .nameHead, .forHead, .dateHead]
  return .table(
    .init(
      caption: language[form: .signHeading], heads: heads.map { .init(text: language[form: $0]) },
      rows: rows.map { $0.map { .init(text: $0) } }, style: .form, isBelowItsHeading: true))
}
