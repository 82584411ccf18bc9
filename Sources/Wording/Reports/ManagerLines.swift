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

  /// How severe the findings of all areas are, in place of a table: `Alle områdene samlet: Kritisk:
  /// 5, Høy: 7.`
  public func allAreasTogether(_ numbers: [String]) -> String {
    let numbers = numbers.joined(separator: " · ")
    return Phrase(
      nb:
        "Områdene er slått sammen, fordi de fleste tallene ville ha vært skjult. Familier etter det mest alvorlige funnet: \(numbers).",
      nn:
        "Områda er slegne saman, fordi dei fleste tala ville ha vore skjulte. Familiar etter det mest alvorlege funnet: \(numbers).",
      en:
        "The areas are taken together, since most of the numbers would have been hidden. Families by their most severe finding: \(numbers)."
    )[self]
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

  /// Below it: what the tables count, of how many families where that is shown.
  public func whatToDoText(_ families: String?) -> String {
    let of = families.map {
      Phrase(nb: "av de \($0) familiene", nn: "av dei \($0) familiane", en: "of the \($0) families")
    }
    let families = of ?? Phrase(nb: "familier", nn: "familiar", en: "families")
    return Phrase(
      nb:
        "Hver linje er ett slag funn: hvor mange \(families.nb) det gjelder, og for hvor mange funnet er kritisk. En familie kan stå på flere linjer, så tallene kan ikke legges sammen.",
      nn:
        "Kvar linje er eitt slag funn: kor mange \(families.nn) det gjeld, og for kor mange funnet er kritisk. Ein familie kan stå på fleire linjer, så tala kan ikkje leggjast saman.",
      en:
        "Each line is one kind of finding: how many \(families.en) it is about, and for how many it is critical. A family can be on several lines, so the numbers cannot be added up."
    )[self]
  }

  /// What the table of gaps counts.
  public func nobodyText(_ families: String) -> String {
    let number = capitalising(families)
    return Phrase(
      nb:
        "\(number) familier har et åpent behov som ingen gjør noe med, eller ikke lenger gjør noe med, så langt det er registrert. En familie kan ha slike behov på flere livsområder.",
      nn:
        "\(number) familiar har eit ope behov som ingen gjer noko med, eller ikkje lenger gjer noko med, så langt det er registrert. Ein familie kan ha slike behov på fleire livsområde.",
      en:
        "\(number) families have an open need that nobody does anything about, or no longer does, as far as is recorded. A family can have such needs in several areas of life."
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
  public func silosText(sharing: String, linked: String, bridged: String, unlinked: String)
    -> String
  {
    Phrase(
      nb:
        "\(sharing) par av tjenester har minst én familie felles: \(linked) samarbeider, \(bridged) møtes bare gjennom en person i en tredje tjeneste, og \(unlinked) er ikke registrert med noe samarbeid.",
      nn:
        "\(sharing) par av tenester har minst éin familie felles: \(linked) samarbeider, \(bridged) møtest berre gjennom ein person i ei tredje teneste, og \(unlinked) er ikkje registrerte med noko samarbeid.",
      en:
        "\(sharing) pairs of services have at least one family in common: \(linked) work together, \(bridged) meet only through a person in a third service, and \(unlinked) have no cooperation on record."
    )[self]
  }

  /// How many pairs share few families.
  public func fewPairs(_ count: Int) -> String {
    let pairs =
      number(count) + " " + Phrase(nb: "par", nn: "par", en: count == 1 ? "pair" : "pairs")[self]
    return Phrase(
      nb: "I \(pairs) til er det færre enn 5 felles familier, eller tallet er skjult.",
      nn: "I \(pairs) til er det færre enn 5 felles familiar, eller talet er skjult.",
      en: "In \(pairs) more there are fewer than 5 shared families, or the number is hidden.")[
        self]
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
