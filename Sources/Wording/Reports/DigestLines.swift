import Analysis
public import Model

// Headings and counts of the findings put in order for people.
extension Language {
  /// `Kritisk (5)`.
  public func urgentHeading(_ count: Int) -> String {
    Phrase(nb: "Kritisk", nn: "Kritisk", en: "Critical")[self] + " (\(number(count)))"
  }

  /// `Nytt siden 1. juni 2026 (7; 2 til er kritiske og står over)`.
  public func newHeading(_ count: Int, since day: Day, urgent: Int) -> String {
    let day = self.day(day)
    let heading = Phrase(nb: "Nytt siden \(day)", nn: "Nytt sidan \(day)", en: "New since \(day)")[
      self]
    if urgent == 0 { return heading + " (\(number(count)))" }
    let more = number(urgent)
    let above = Phrase(
      nb: "\(more) til er \(urgent == 1 ? "kritisk" : "kritiske") og står over",
      nn: "\(more) til er \(urgent == 1 ? "kritisk" : "kritiske") og står over",
      en: "\(more) more \(urgent == 1 ? "is critical and stands" : "are critical and stand") above")[
        self]
    return heading + " (\(number(count)); \(above))"
  }

  /// `Ikke lenger funn siden 1. juni 2026 (3), slik de sto den dagen`.
  public func overHeading(_ count: Int, since day: Day) -> String {
    let (day, number) = (self.day(day), number(count))
    if count == 0 {
      return Phrase(
        nb: "Ikke lenger funn siden \(day) (0)", nn: "Ikkje lenger funn sidan \(day) (0)",
        en: "No longer findings since \(day) (0)")[self]
    }
    return Phrase(
      nb: "Ikke lenger funn siden \(day) (\(number)), slik de sto den dagen",
      nn: "Ikkje lenger funn sidan \(day) (\(number)), slik dei sto den dagen",
      en: "No longer findings since \(day) (\(number)), as they stood that day")[self]
  }

  /// `Én samtale med BUP Solvik kan avklare 5 saker (7 funn); 2 av dem står over`; without the
  /// findings where they are as many as what they are about.
  public func callHeading(
    _ service: String, matters: Int, findings: Int, listedBefore: Int
  ) -> String {
    let matter = Noun(
      one: Phrase(nb: "sak", nn: "sak", en: "matter"),
      many: Phrase(nb: "saker", nn: "saker", en: "matters"))
    let what =
      count(matters, matter) + (matters == findings ? "" : " (\(self.findings(findings)))")
    let heading = Phrase(
      nb: "Én samtale med \(service) kan avklare \(what)",
      nn: "Éin samtale med \(service) kan avklare \(what)",
      en: "One conversation with \(service) can settle \(what)")[self]
    if listedBefore == 0 { return heading }
    return heading + "; " + self.listedBefore(listedBefore)
  }

  /// `2 av dem står over`.
  public func listedBefore(_ count: Int) -> String {
    let before = number(count)
    return Phrase(
      nb: "\(before) av dem står over", nn: "\(before) av dei står over",
      en: "\(before) of them stand above")[self]
  }

  /// `2 kritiske`.
  public func urgentOnes(_ count: Int) -> String {
    self.count(count, Severity.critical.noun)
  }

  /// Above the findings that stand in no other group.
  public func restHeading(_ count: Int) -> String {
    Phrase(nb: "Resten", nn: "Resten", en: "The rest")[self] + " (\(number(count)))"
  }

  /// `… og 42 funn til`, with how to see them.
  public func more(_ count: Int, seeing option: String?) -> String {
    more(findings(count), seeing: option)
  }

  /// `… og 35 tjenester til med 400 funn`, with how to see them.
  public func moreServices(_ count: Int, with findings: Int, seeing option: String?) -> String {
    let services = self.count(count, TableName.services.noun)
    return more(services, with: findings, seeing: option)
  }

  /// `… og 12 familier til`, with how to see them.
  public func moreFamilies(_ count: Int, seeing option: String?) -> String {
    more(self.count(count, TableName.families.noun), seeing: option)
  }

  /// `… og 65 slag til med 500 funn`, with how to see them.
  public func moreKinds(_ count: Int, with findings: Int, seeing option: String?) -> String {
    let kinds = self.count(
      count,
      Noun(
        one: Phrase(nb: "slag", nn: "slag", en: "kind"),
        many: Phrase(nb: "slag", nn: "slag", en: "kinds")))
    return more(kinds, with: findings, seeing: option)
  }

  /// `… og 199 800 til.`: below a table that holds the first rows.
  public func moreRows(_ count: Int) -> String {
    let more = number(count)
    return Phrase(nb: "… og \(more) til.", nn: "… og \(more) til.", en: "… and \(more) more.")[self]
  }

  private func more(_ what: String, with findings: Int, seeing option: String?) -> String {
    let count = self.findings(findings)
    return more(
      Phrase(
        nb: "\(what) til med \(count)", nn: "\(what) til med \(count)",
        en: "\(what) more with \(count)"), seeing: option)
  }

  private func more(_ what: String, seeing option: String?) -> String {
    more(Phrase(nb: "\(what) til", nn: "\(what) til", en: "\(what) more"), seeing: option)
  }

  /// With how to see them, where the reader can.
  private func more(_ what: Phrase, seeing option: String?) -> String {
    Phrase(nb: "… og ", nn: "… og ", en: "… and ")[self] + what[self]
      + (option.map { ": " + $0 } ?? ".")
  }

  /// How to see all findings: `--all viser alle 2 979, --format csv gir dem til et regneark`.
  public func howToSeeAll(_ count: Int) -> String {
    let all = number(count)
    return Phrase(
      nb:
        "Her står det viktigste. --all viser alle \(all), --family ID én familie, --format csv gir dem til et regneark.",
      nn:
        "Her står det viktigaste. --all viser alle \(all), --family ID éin familie, --format csv gir dei til eit rekneark.",
      en:
        "These are the most important. --all shows all \(all), --family ID one family, --format csv hands them to a spreadsheet."
    )[self]
  }

  /// Below findings of which only some are listed, for a reader who did not make the report.
  public func whoHasAll(_ count: Int) -> String {
    let all = number(count)
    return Phrase(
      nb:
        "Her står det viktigste. Den som har laget rapporten, kan hente ut alle \(all) til et regneark, eller lage et møteark for én familie.",
      nn:
        "Her står det viktigaste. Den som har laga rapporten, kan hente ut alle \(all) til eit rekneark, eller lage eit møteark for éin familie.",
      en:
        "These are the most important. Whoever made the report can get all \(all) as a spreadsheet, or make a meeting sheet for one family."
    )[self]
  }
}
