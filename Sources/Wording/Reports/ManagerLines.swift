public import Model

// Lines of the report for managers that hold a name, a number or a day.
extension Language {
  /// A word of the report for managers.
  public subscript(manager word: ManagerWord) -> String { word.words[self] }

  /// The title of the report.
  public func managerTitle(_ network: String) -> String {
    Phrase(
      nb: "\(network): rapport til ledere", nn: "\(network): rapport til leiarar",
      en: "\(network): report for managers")[self]
  }

  /// After a number of families.
  public func familiesNew(_ since: Day) -> String {
    let day = self.day(since)
    return Phrase(
      nb: "familier har noe nytt siden \(day)", nn: "familiar har noko nytt sidan \(day)",
      en: "families have something new since \(day)")[self]
  }

  /// `Færre enn 5 familier har noe kritisk`: where a number is no headline.
  public func hiddenFamilies(_ areFew: Bool, _ families: String) -> String {
    capitalising(self[manager: areFew ? .fewerThanFive : .hiddenNumber]) + " " + families + "."
  }

  /// `kritisk for 3 av dem`, `kritisk for minst 1 av dem`: after a number of families.
  public func urgentFor(_ count: Int, orMore: Bool) -> String {
    Phrase(nb: "kritisk for ", nn: "kritisk for ", en: "critical for ")[self]
      + ofThem(count, orMore: orMore)
  }

  /// The same of what is new: `nytt for 3 av dem`.
  public func newFor(_ count: Int, orMore: Bool) -> String {
    Phrase(nb: "nytt for ", nn: "nytt for ", en: "new for ")[self]
      + ofThem(count, orMore: orMore)
  }

  private func ofThem(_ count: Int, orMore: Bool) -> String {
    (orMore ? Phrase(nb: "minst ", nn: "minst ", en: "at least ")[self] : "") + number(count)
      + Phrase(nb: " av dem", nn: " av dei", en: " of them")[self]
  }

  /// `2 nye`, after a number of findings.
  public func newOnes(_ count: Int) -> String {
    number(count)
      + (count == 1
        ? Phrase(nb: " nytt", nn: " nytt", en: " new")[self]
        : Phrase(nb: " nye", nn: " nye", en: " new")[self])
  }

  /// What the table of gaps counts.
  public func nobodyText(_ families: String) -> String {
    let number = capitalising(families)
    return Phrase(
      nb:
        "\(number) familier har et åpent behov som ingen har ansvaret for, eller ikke lenger har ansvaret for, så langt det er registrert. En familie kan ha slike behov på flere livsområder.",
      nn:
        "\(number) familiar har eit ope behov som ingen har ansvaret for, eller ikkje lenger har ansvaret for, så langt det er registrert. Ein familie kan ha slike behov på fleire livsområde.",
      en:
        "\(number) families have an open need that nobody is responsible for, or no longer is, as far as is recorded. A family can have such needs in several areas of life."
    )[self]
  }

  /// What the tables of referrals count.
  public func referralsText(_ families: String) -> String {
    let number = capitalising(families)
    return Phrase(
      nb:
        "\(number) familier venter på svar på en henvisning der fristen har gått ut. Det kan finnes svar som ikke er registrert.",
      nn:
        "\(number) familiar ventar på svar på ei tilvising der fristen har gått ut. Det kan finnast svar som ikkje er registrerte.",
      en:
        "\(number) families wait for the answer to a referral whose deadline has passed. There may be answers that are not recorded."
    )[self]
  }

  /// How many services a list leaves out.
  public func moreServicesLeftOut(_ count: Int) -> String {
    let services = self.count(count, TableName.services.noun)
    return Phrase(
      nb: "… og \(services) til med færre familier.",
      nn: "… og \(services) til med færre familiar.",
      en: "… and \(services) more with fewer families.")[self]
  }

  /// How many pairs of services share families, and how they stand to each other.
  ///
  /// - Parameter withoutCoordinators: whether there are coordinators, whose pairs do not count.
  public func silosText(
    sharing: String, linked: String, bridged: String, unlinked: String, withoutCoordinators: Bool
  ) -> String {
    let but =
      withoutCoordinators
      ? Phrase(
        nb: "Utenom koordinatorene: ", nn: "Utanom koordinatorane: ",
        en: "Apart from the coordinators: ")[self] : ""
    return but
      + Phrase(
        nb:
          "\(sharing) par av tjenester har minst én familie felles: \(linked) samarbeider, \(bridged) møtes bare gjennom personer i andre tjenester, og \(unlinked) er ikke registrert med noe samarbeid.",
        nn:
          "\(sharing) par av tenester har minst éin familie felles: \(linked) samarbeider, \(bridged) møtest berre gjennom personar i andre tenester, og \(unlinked) er ikkje registrerte med noko samarbeid.",
        en:
          "\(sharing) pairs of services have at least one family in common: \(linked) work together, \(bridged) meet only through people in other services, and \(unlinked) have no cooperation on record."
      )[self]
  }

  /// Under a number of pairs, on a tile.
  public func pairsApart(_ count: Int) -> String {
    Phrase(
      nb: "par av tjenester deler familier uten samarbeid",
      nn: "par av tenester deler familiar utan samarbeid",
      en: count == 1
        ? "pair of services shares families without working together"
        : "pairs of services share families without working together")[self]
  }

  /// Groups of families in one sentence; of those that are hidden the names alone.
  public func groups(told: String, hidden: String) -> String {
    if told.isEmpty {
      return hidden.isEmpty
        ? "" : capitalising(self[manager: .someFamilies]) + ": " + hidden + "."
    }
    let few = Phrase(
      nb: "Færre enn 5 familier, eller et tall som holdes tilbake: \(hidden).",
      nn: "Færre enn 5 familiar, eller eit tal som blir halde tilbake: \(hidden).",
      en: "Fewer than 5 families, or a number that is held back: \(hidden).")[self]
    return capitalising(told) + "." + (hidden.isEmpty ? "" : " " + few)
  }

  /// `lederen for Nav`, `lederne for Nav og PPT`.
  public func managers(of services: String, _ count: Int) -> String {
    (count == 1
      ? Phrase(nb: "lederen for ", nn: "leiaren for ", en: "the manager of ")
      : Phrase(nb: "lederne for ", nn: "leiarane for ", en: "the managers of "))[self] + services
  }

  /// What it takes that somebody does what nobody does: a decision of one service, a meeting of
  /// several, and whoever clarifies it.
  public func takesDecision(_ services: [String], clarifiedBy nav: String) -> String {
    let meeting =
      switch services.count {
      case 0:
        Phrase(nb: "et møte", nn: "eit møte", en: "a meeting")
      case 1:
        Phrase(
          nb: "en avgjørelse i \(services[0])", nn: "ei avgjerd i \(services[0])",
          en: "a decision by \(services[0])")
      case 2:
        Phrase(
          nb: "et møte mellom \(list(services))", nn: "eit møte mellom \(list(services))",
          en: "a meeting between \(list(services))")
      default:
        Phrase(
          nb: "ett møte mellom dem", nn: "eitt møte mellom dei", en: "one meeting between them")
      }
    return Phrase(
      nb:
        "\(meeting.nb), som ender med et navn på hvert behov; er det uklart, skal \(nav) søke å klargjøre det",
      nn:
        "\(meeting.nn), som endar med eit namn på kvart behov; er det uklart, skal \(nav) søkje å klargjere det",
      en:
        "\(meeting.en) that ends with a name for each need; where it is unclear, \(nav) is to seek to clarify it"
    )[self]
  }

  /// `BUP deler familier uten samarbeid med PPT og Nav`.
  public func sharesWith(_ service: String, _ others: String) -> String {
    Phrase(
      nb: "\(service) deler familier, uten noe som binder dem sammen, med \(others)",
      nn: "\(service) deler familiar, utan noko som bind dei saman, med \(others)",
      en: "\(service) shares families, with too little to join them, with \(others)")[self]
  }

  /// A meeting between services by name.
  public func takesMeeting(_ service: String, _ others: String) -> String {
    Phrase(
      nb: "et møte mellom \(service) og \(others): hvem ringer hvem, om hva?",
      nn: "eit møte mellom \(service) og \(others): kven ringjer kven, om kva?",
      en: "a meeting between \(service) and \(others): who rings whom, about what?")[self]
  }

  /// Who is to answer, and where questions stopped, in place of a table.
  public func whoIsToAnswer(waiting: String, stopped: String) -> String {
    let first = Phrase(
      nb: "De som skal svare: \(waiting).", nn: "Dei som skal svare: \(waiting).",
      en: "Those who are to answer: \(waiting).")[self]
    let second = Phrase(
      nb: "Der spørsmål har stoppet opp: \(stopped).",
      nn: "Der spørsmål har stoppa opp: \(stopped).",
      en: "Where questions have come to a stop: \(stopped).")[self]
    return [waiting.isEmpty ? "" : first, stopped.isEmpty ? "" : second]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// How many findings of each kind there are about services.
  public func findingsOfServices(_ kinds: String) -> String {
    Phrase(
      nb: "Funn om tjenester: \(kinds).", nn: "Funn om tenester: \(kinds).",
      en: "Findings about services: \(kinds).")[self]
  }

  /// The heading of what has become better.
  public func betterHeading(_ since: Day) -> String {
    let day = self.day(since)
    return Phrase(
      nb: "Det som har blitt bedre siden \(day)", nn: "Det som har blitt betre sidan \(day)",
      en: "What has become better since \(day)")[self]
  }

  /// That no longer waiting is better.
  public func familiesAnswered(_ families: String) -> String {
    capitalising(families)
      + Phrase(
        nb: " venter ikke lenger på et svar som var over fristen.",
        nn: " ventar ikkje lenger på eit svar som var over fristen.",
        en: " no longer wait for an answer that was past its deadline.")[self]
  }

  /// That somebody does what nobody did.
  public func familiesWithSomebody(_ families: String) -> String {
    capitalising(families)
      + Phrase(
        nb: " har noen til det ingen gjorde, eller behovet er avsluttet.",
        nn: " har nokon til det ingen gjorde, eller behovet er avslutta.",
        en: " have somebody for what nobody did, or the need is over.")[self]
  }

  /// That there is a yes.
  public func familiesWithAYes(_ families: String) -> String {
    capitalising(families)
      + Phrase(
        nb: " har fått et klart ja, en holdt avtale eller ny kontakt der det var stille.",
        nn: " har fått eit klart ja, ein halden avtale eller ny kontakt der det var stilt.",
        en: " have a clear yes, a kept promise or new contact where it was quiet.")[self]
  }

  /// That those are there who were missing.
  public func familiesMet(_ families: String) -> String {
    capitalising(families)
      + Phrase(
        nb: " har fått koordinatoren, kontaktpersonen eller oppfølgingen av barnet som manglet.",
        nn: " har fått koordinatoren, kontaktpersonen eller oppfølginga av barnet som mangla.",
        en: " have the coordinator, the named contact or the help for the child that was missing.")[
        self]
  }

  /// Fewer than before, as two reports show it.
  public func fewerNow(_ now: String, _ then: String, _ families: String) -> String {
    capitalising(now) + " " + families
      + Phrase(nb: ", mot \(then) da.", nn: ", mot \(then) då.", en: ", \(then) then.")[self]
  }

  /// That no answer of a service is late any more.
  public func nobodyWaitsFor(_ services: String) -> String {
    Phrase(
      nb: "Ingen venter lenger over fristen på svar fra \(services).",
      nn: "Ingen ventar lenger over fristen på svar frå \(services).",
      en: "Nobody waits past the deadline for an answer from \(services) any more.")[self]
  }

  /// That two services work together.
  public func workTogetherNow(_ one: String, _ other: String) -> String {
    Phrase(
      nb: "\(one) og \(other) samarbeider nå.", nn: "\(one) og \(other) samarbeider no.",
      en: "\(one) and \(other) work together now.")[self]
  }

  /// That more pairs do.
  public func morePairsWorkTogether(_ count: Int) -> String {
    Phrase(
      nb: "\(number(count)) par til samarbeider nå.",
      nn: "\(number(count)) par til samarbeider no.",
      en: count == 1
        ? "1 more pair works together now." : "\(number(count)) more pairs work together now.")[
        self]
  }

  /// What is not said of the time since another report.
  public func changesLeftOut(new: Bool, better: Bool) -> String {
    let what =
      new && better
      ? Phrase(
        nb: "har fått noe nytt eller bedre", nn: "har fått noko nytt eller betre",
        en: "have something new or better")
      : new
        ? Phrase(nb: "har fått noe nytt", nn: "har fått noko nytt", en: "have something new")
        : Phrase(nb: "har fått det bedre", nn: "har fått det betre", en: "have something better")
    return Phrase(
      nb:
        "Hvor mange familier som \(what.nb), er ikke med: sammen med rapporten for den dagen ville det røpt små tall.",
      nn:
        "Kor mange familiar som \(what.nn), er ikkje med: saman med rapporten for den dagen ville det røpt små tal.",
      en:
        "How many families \(what.en) is left out: together with the report of that day it would give small numbers away."
    )[self]
  }

  /// How many pairs a list leaves out.
  public func morePairs(_ count: Int) -> String {
    let pairs =
      number(count) + " " + Phrase(nb: "par", nn: "par", en: count == 1 ? "pair" : "pairs")[self]
    return Phrase(nb: "… og \(pairs) til.", nn: "… og \(pairs) til.", en: "… and \(pairs) more.")[
      self]
  }

  /// Where a picture cannot stand.
  public func pictureLeftOut(_ caption: String) -> String {
    Phrase(
      nb: "(Bildet er ikke med her: \(caption))", nn: "(Biletet er ikkje med her: \(caption))",
      en: "(The picture is not here: \(caption))")[self]
  }
}
