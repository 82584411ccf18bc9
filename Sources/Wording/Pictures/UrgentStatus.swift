package import Analysis
import Model
import Text

// What a line of a list says of something urgent, besides whose it is and for how long.
extension FindingWriter {
  /// What stands below a line of a list: what its days are of, and who was asked or could be.
  package func brief(_ matter: UrgentMatters.Matter) -> String {
    [Words.Urgent.measure(matter)[language], status(matter)].compactMap(\.self)
      .joined(separator: " · ")
  }

  /// Who was asked about something, or could be; nil where that is not known.
  package func status(_ matter: UrgentMatters.Matter) -> String? {
    known(matter)?.text
  }

  private func known(_ matter: UrgentMatters.Matter) -> SentenceText? {
    let clock = matter.clock
    if let late = matter.late.first {
      let unit = unit(receiver(late.subject.row))
      return say(
        nb: "\(unit) har ikke svart", nn: "\(unit) har ikkje svara", en: "\(unit) has not answered")
    }
    guard case .need(let row) = matter.about else { return nil }
    if !clock.isOfNobody, let way = matter.findings.lazy.compactMap(wayOfQuestion).first {
      return way
    }
    switch clock.code {
    case .gapNobody, .gapDeclined, .gapLapsed:
      let asked = askedBefore(need: row)
      if !asked.waiting.isEmpty {
        let (names, isToday) = (unit(asked.waiting[0].ref), asked.waiting[0].since == asOf)
        let day = isToday ? language.ago(days: 0) : near(asked.waiting[0].since)
        return say(
          nb: "\(names) spurt \(day), ikke svart", nn: "\(names) spurd \(day), ikkje svart",
          en: "\(names) asked \(isToday ? "" : "on ")\(day), no answer")
      }
      guard let first = step(need: row, clock, [])?.1 else { return nil }
      let service = service(first)
      return say(
        nb: "kan spørres: \(service)", nn: "kan spørjast: \(service)",
        en: "could be asked: \(service)")
    case .gapAsked:
      let (names, day) = (related(clock, most: 1), near(clock.since))
      return say(
        nb: "\(names) spurt \(day)", nn: "\(names) spurd \(day)", en: "\(names) asked on \(day)")
    case .gapAssumed:
      let names = related(clock, most: 1)
      return say(
        nb: "antatt: \(names)", nn: "teke for gitt: \(names)", en: "assumed: \(names)")
    case .gapFamilyAlone:
      return say(
        nb: "bare familien selv", nn: "berre familien sjølv", en: "only the family itself")
    case .gapDormant:
      let names = related(clock, most: 1)
      return say(
        nb: "\(names) har ansvaret", nn: "\(names) har ansvaret", en: "with \(names)")
    case .agreementOverdue:
      let names = related(clock, most: 1)
      return say(nb: "lovet av \(names)", nn: "lova av \(names)", en: "promised by \(names)")
    default: return nil
    }
  }
}
