package import Analysis
package import Model

// Sentences of what differs that hold a name or a number.
extension Language {
  /// The title of a comparison of two days.
  package func comparisonTitle(_ name: String) -> String {
    Phrase(nb: "\(name): da og nå", nn: "\(name): då og no", en: "\(name): then and now")[self]
  }

  /// The two days of a comparison.
  package func fromTo(_ from: Day, _ to: Day) -> String {
    let (from, to) = (day(from), day(to))
    return Phrase(nb: "\(from) og \(to)", nn: "\(from) og \(to)", en: "\(from) and \(to)")[self]
  }

  /// How many findings there were and are, and what became of them.
  package func comparisonSummary(_ changes: FindingChanges) -> [String] {
    let (new, gone, stayed) = (changes.new.count, changes.gone.count, changes.stayed.count)
    let (was, now) = (findings(gone + stayed), number(new + stayed))
    var lines = [
      Phrase(
        nb: "Den første dagen var det \(was), den andre \(now).",
        nn: "Den første dagen var det \(was), den andre \(now).",
        en: "On the first day there were \(was), on the second \(now).")[self]
    ]
    if new + gone + stayed > 0 {
      lines.append(
        Phrase(
          nb:
            "Nye: \(number(new)). Borte: \(number(gone)). Der fortsatt: \(number(stayed)).",
          nn:
            "Nye: \(number(new)). Borte: \(number(gone)). Der framleis: \(number(stayed)).",
          en:
            "New: \(number(new)). Gone: \(number(gone)). Still there: \(number(stayed))."
        )[self])
    }
    let worse = changes.stayed.count { $0.after.severity < $0.before.severity }
    let better = changes.stayed.count { $0.after.severity > $0.before.severity }
    if worse + better > 0 {
      lines.append(
        Phrase(
          nb:
            "Av dem som er der fortsatt, mer alvorlige: \(number(worse)), mindre alvorlige: \(number(better)).",
          nn:
            "Av dei som er der framleis, meir alvorlege: \(number(worse)), mindre alvorlege: \(number(better)).",
          en:
            "Of those still there, more severe: \(number(worse)), less severe: \(number(better))."
        )[self])
    }
    return lines
  }

  /// What rows of a table that hold on a day are called: `ansvar som gjelder`.
  package func current(_ table: TableName) -> String {
    let phrase =
      switch table {
      case .ties: Phrase(nb: "Kontakter og bånd", nn: "Kontaktar og band", en: "Contacts and ties")
      case .responsibilities: Phrase(nb: "Ansvar", nn: "Ansvar", en: "Responsibilities")
      case .needs: Phrase(nb: "Åpne behov", nn: "Opne behov", en: "Open needs")
      case .referrals:
        Phrase(
          nb: "Henvisninger som venter på svar", nn: "Tilvisingar som ventar på svar",
          en: "Referrals that wait for an answer")
      default: Phrase(nb: "Åpne avtaler", nn: "Opne avtalar", en: "Open agreements")
      }
    return phrase[self]
  }

  /// A share of pairs: `10 av 45`.
  package func share(_ part: Int, of all: Int) -> String {
    let (part, all) = (number(part), number(all))
    return Phrase(nb: "\(part) av \(all)", nn: "\(part) av \(all)", en: "\(part) of \(all)")[self]
  }

  /// A measure with two decimals: `0,31`.
  package func measure(_ value: Double?) -> String {
    guard let value else { return "–" }
    let hundredths = Int((value.magnitude * 100).rounded())
    let decimals = String(hundredths % 100 + 100).dropFirst()
    let sign = value < 0 && hundredths > 0 ? "\u{2212}" : ""
    return sign + "\(hundredths / 100)" + (self == .en ? "." : ",") + decimals
  }

  /// The title of what would be otherwise.
  package func whatIfTitle(without: [String], with: [(String, String)]) -> String {
    let pairs = list(with.map { list([$0.0, $0.1]) })
    let names = list(without)
    if with.isEmpty {
      return Phrase(nb: "Uten \(names)", nn: "Utan \(names)", en: "Without \(names)")[self]
    }
    let together = Phrase(
      nb: "Hvis disse samarbeidet: \(pairs)", nn: "Om desse samarbeidde: \(pairs)",
      en: "If these worked together: \(pairs)")[self]
    if without.isEmpty { return together }
    return together
      + Phrase(
        nb: "; uten \(names)", nn: "; utan \(names)", en: "; without \(names)")[self]
  }

  /// Which day is called today in what follows.
  package func todayIs(_ day: Day) -> String {
    let day = self.day(day)
    return asSentence(
      Phrase(
        nb: "med «i dag» menes her \(day)", nn: "med «i dag» er her meint \(day)",
        en: "here, “today” is \(day)")[self])
  }

  /// That somebody is not there anyway.
  package func isNotThere(_ name: String) -> String {
    asSentence(
      Phrase(
        nb: "\(name) er ikke der denne dagen, og gjør ingen forskjell",
        nn: "\(name) er ikkje der denne dagen, og gjer ingen skilnad",
        en: "\(name) is not there on this day, and makes no difference")[self])
  }

  /// How many findings would be new, gone and different.
  package func whatIfSummary(_ changes: FindingChanges) -> String {
    let (new, gone, changed) = (changes.new.count, changes.gone.count, changes.changed.count)
    if new + gone + changed == 0 { return self[change: .noDifference] }
    return Phrase(
      nb:
        "Slik ville det blitt. Nye funn: \(number(new)). Borte: \(number(gone)). Annerledes: \(number(changed)).",
      nn:
        "Slik ville det blitt. Nye funn: \(number(new)). Borte: \(number(gone)). Annleis: \(number(changed)).",
      en:
        "This is how it would be. New findings: \(number(new)). Gone: \(number(gone)). Different: \(number(changed))."
    )[self]
  }

  /// A heading with how many there are below it.
  package func counted(_ heading: String, _ count: Int) -> String {
    heading + " (" + number(count) + ")"
  }

  /// A finding that weighs otherwise: `… (høy, før middels)`.
  package func weighed(_ message: String, _ pair: FindingChanges.Pair) -> String {
    let after = pair.after.severity.words[self]
    let before = pair.before.severity.words[self]
    if after == before { return message }
    return message + " "
      + Phrase(
        nb: "(\(after), var \(before))", nn: "(\(after), var \(before))",
        en: "(\(after), was \(before))")[self]
  }

  /// The title of a handover.
  package func handoverTitle(_ name: String) -> String {
    Phrase(
      nb: "Overlevering fra \(name)", nn: "Overlevering frå \(name)", en: "Handover from \(name)")[
        self]
  }

  /// What may be done with a handover.
  package var handoverFoot: String {
    Phrase(
      nb:
        "Arket er taushetsbelagt: gi det bare til den som overtar. Det viser bare det som er registrert på den som slutter.",
      nn:
        "Arket er omfatta av teieplikta: gje det berre til den som tek over. Det viser berre det som er registrert på den som sluttar.",
      en:
        "This sheet is confidential: give it only to whoever takes over. It shows only what is on record for the one who leaves."
    )[self]
  }
}

extension FindingWriter {
  /// A need by its title, else by its domain.
  package func needTitle(_ row: Int) -> String {
    let title = title(row)
    return title.isEmpty ? domain(network.needs.domain[row]).text : quoted(title).text
  }

  /// A row that began or ended, in a few words: who has to do with whom, who does what.
  package func words(_ table: TableName, _ row: Int) -> String {
    switch table {
    case .ties: name(network.ties.a[row]) + " – " + name(network.ties.b[row])
    case .responsibilities:
      name(network.responsibilities.actor[row]) + ": "
        + need(network.responsibilities.need[row].row).text
    case .needs: need(row).text
    case .referrals:
      referral(row).text + ": " + unit(network.referrals.from[row]).text + " → "
        + unit(network.referrals.to[row]).text
    default: name(network.agreements.actor[row]) + ": " + agreement(row).text
    }
  }
}
