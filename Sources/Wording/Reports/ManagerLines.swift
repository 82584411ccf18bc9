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

  /// `det haster for 3 av dem`, `det haster for minst 1 av dem`: after a number of families.
  public func urgentFor(_ count: Int, orMore: Bool) -> String {
    Phrase(nb: "det haster for ", nn: "det hastar for ", en: "urgent for ")[self]
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

  /// Below it: what the tables count, of how many families.
  public func whatToDoText(_ families: String) -> String {
    Phrase(
      nb:
        "Hver linje er ett slag funn: hvor mange av de \(families) familiene det gjelder, og for hvor mange det haster. En familie kan stå på flere linjer, så tallene kan ikke legges sammen.",
      nn:
        "Kvar linje er eitt slag funn: kor mange av dei \(families) familiane det gjeld, og for kor mange det hastar. Ein familie kan stå på fleire linjer, så tala kan ikkje leggjast saman.",
      en:
        "Each line is one kind of finding: how many of the \(families) families it is about, and for how many it is urgent. A family can be on several lines, so the numbers cannot be added up."
    )[self]
  }

  /// What the table of gaps counts.
  public func nobodyText(_ families: String) -> String {
    Phrase(
      nb:
        "Familier med et åpent behov som ingen gjør noe med eller ikke lenger gjør noe med: \(families) i alt. En familie kan ha slike behov på flere livsområder.",
      nn:
        "Familiar med eit ope behov som ingen gjer noko med eller ikkje lenger gjer noko med: \(families) i alt. Ein familie kan ha slike behov på fleire livsområde.",
      en:
        "Families with an open need that nobody does anything about, or no longer does: \(families) in all. A family can have such needs in several areas of life."
    )[self]
  }

  /// What the tables of referrals count.
  public func referralsText(_ families: String) -> String {
    Phrase(
      nb:
        "\(families) familier venter på svar på en henvisning der fristen har gått ut. Tabellene viser hvem som er spurt. Det kan finnes svar som ikke er skrevet inn.",
      nn:
        "\(families) familiar ventar på svar på ei tilvising der fristen har gått ut. Tabellane viser kven som er spurd. Det kan finnast svar som ikkje er skrivne inn.",
      en:
        "\(families) families wait for the answer to a referral whose deadline has passed. The tables show who was asked. There may be answers that are not recorded."
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
        "\(sharing) par av tjenester har minst én familie felles: \(linked) samarbeider, \(bridged) møtes bare gjennom en person i en tredje tjeneste, og \(unlinked) har ikke noe samarbeid skrevet inn.",
      nn:
        "\(sharing) par av tenester har minst éin familie felles: \(linked) samarbeider, \(bridged) møtest berre gjennom ein person i ei tredje teneste, og \(unlinked) har ikkje noko samarbeid skrive inn.",
      en:
        "\(sharing) pairs of services have at least one family in common: \(linked) work together, \(bridged) meet only through a person in a third service, and \(unlinked) have no cooperation on record."
    )[self]
  }

  /// How many pairs share few families.
  public func fewPairs(_ count: Int) -> String {
    let pairs =
      number(count) + " " + Phrase(nb: "par", nn: "par", en: count == 1 ? "pair" : "pairs")[self]
    return Phrase(
      nb: "I \(pairs) til er det færre enn 5 felles familier, eller tallet er holdt tilbake.",
      nn: "I \(pairs) til er det færre enn 5 felles familiar, eller talet er halde tilbake.",
      en: "In \(pairs) more there are fewer than 5 shared families, or the number is held back.")[
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
