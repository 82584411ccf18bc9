public import Analysis
public import Model
import Text
public import Wording

/// What a network holds, on one screen: rows, the period covered, what exists on the day, findings
/// by kind.
public func summaryLines(
  _ result: AnalysisResult, of network: Network, name: String, language: Language, width: Int
) -> [String] {
  var lines = [capitalising(plain(name)) + " · " + language.day(result.asOf), ""]

  let rows = network.tables.filter { $0.count > 0 }.map { table in
    language.count(table.count, table.name.noun)
  }
  let contents = Phrase(nb: "Innhold", nn: "Innhald", en: "Content")[language]
  let none = Phrase(nb: "ingenting", nn: "ingenting", en: "nothing")[language]
  lines += wrapped(
    contents + ": " + (rows.isEmpty ? none : rows.joined(separator: ", ")), width: width)
  if let period = period(of: network) {
    let heading = Phrase(nb: "Tidsrom", nn: "Tidsrom", en: "Period")[language]
    lines.append("\(heading): \(language.day(period.first)) – \(language.day(period.last))")
  }

  let counts = result.counts
  func count(_ number: Int, _ one: Phrase, _ many: Phrase) -> String {
    language.count(number, Noun(one: one, many: many))
  }
  let onTheDay = [
    count(
      counts.families, Phrase(nb: "åpen familie", nn: "open familie", en: "open family"),
      Phrase(nb: "åpne familier", nn: "opne familiar", en: "open families"))
      + " " + Phrase(nb: "med", nn: "med", en: "with")[language] + " "
      + language.count(counts.people, TableName.people.noun),
    count(
      counts.services, Phrase(nb: "åpen tjeneste", nn: "open teneste", en: "open service"),
      Phrase(nb: "åpne tjenester", nn: "opne tenester", en: "open services"))
      + " " + Phrase(nb: "med", nn: "med", en: "with")[language] + " "
      + language.count(counts.contacts, TableName.contacts.noun),
    language.count(counts.ties, TableName.ties.noun),
    count(
      counts.openNeeds, Phrase(nb: "åpent behov", nn: "ope behov", en: "open need"),
      Phrase(nb: "åpne behov", nn: "opne behov", en: "open needs")),
    count(
      counts.waitingReferrals,
      Phrase(
        nb: "henvisning som venter på svar", nn: "tilvising som ventar på svar",
        en: "referral waiting for an answer"),
      Phrase(
        nb: "henvisninger som venter på svar", nn: "tilvisingar som ventar på svar",
        en: "referrals waiting for an answer")),
  ].joined(separator: ", ")
  let heading = Phrase(nb: "På dagen", nn: "På dagen", en: "On the day")
  lines += wrapped(heading[language] + ": " + onTheDay, width: width)
  if let reminder = language.closedLongAgo(
    closedLongAgo(network, asOf: result.asOf), before: result.asOf.adding(months: -12))
  {
    lines += wrapped(reminder, width: width)
  }
  lines.append("")

  let unknown = notKnown(network, asOf: result.asOf)
  let notes = language.notKnownLines(unknown, findings: result.findings.count)
    .flatMap { wrapped($0, width: width) }
  if result.findings.isEmpty { return lines + notes }
  let severities = Severity.allCases.sorted()
  var table = TextTable(
    severities.map { TextTable.Head($0.words[language], isNumber: true) } + [
      TextTable.Head(Phrase(nb: "Funn", nn: "Funn", en: "Findings")[language])
    ])
  for code in FindingCode.allCases {
    let found = result.findings.filter { $0.code == code }
    if found.isEmpty { continue }
    table.add(
      severities.map { severity in
        let count = found.count { $0.severity == severity }
        return count == 0 ? "" : language.number(count)
      } + [code.words[language]])
  }
  table.add(
    severities.map { severity in
      language.number(result.findings.count { $0.severity == severity })
    } + [Phrase(nb: "i alt", nn: "i alt", en: "in all")[language]])
  lines += table.lines(width: width)
  return notes.isEmpty ? lines : lines + [""] + notes
}

/// How many families were closed more than a year before a day.
private func closedLongAgo(_ network: Network, asOf day: Day) -> Int {
  let limit = day.adding(months: -12)
  return network.families.closed.count { $0 < limit }
}

/// The first and the last day that something in the network happened; nil where nothing did.
private func period(of network: Network) -> (first: Day, last: Day)? {
  let dated: [(TableName, String)] = [
    (.families, "enrolled"), (.families, "closed"), (.ties, "from"), (.ties, "last_contact"),
    (.needs, "raised"), (.needs, "closed"), (.responsibilities, "asked"),
    (.responsibilities, "accepted"), (.responsibilities, "from"), (.responsibilities, "declined"),
    (.referrals, "sent"), (.referrals, "answered"), (.activities, "date"),
    (.agreements, "agreed"), (.agreements, "done"), (.goals, "set"), (.goals, "achieved"),
    (.moments, "date"),
    (.consents, "given"),
  ]
  var first = Day.never
  var last = Day.always
  for (name, column) in dated {
    guard let place = TableSchema.of(name).column(column) else { continue }
    for day in TypedColumn<Day>(network[name].numbers(place)) where day.isKnown {
      first = min(first, day)
      last = max(last, day)
    }
  }
  return first <= last ? (first, last) : nil
}
