public import Model

// Words of the report for managers.
extension Language {
  /// The title of the report.
  public func managerTitle(_ network: String) -> String {
    Phrase(
      nb: "\(network): rapport til ledere",
      nn: "\(network): rapport til leiarar",
      en: "\(network): report for managers")[self]
  }

  /// What the report is.
  public var managerIntroduction: String {
    Phrase(
      nb:
        "Rapporten teller familier og viser hva som stopper opp, hvor, og hva en leder kan gjøre. Et funn er noe å se på, ikke en dom over noen.",
      nn:
        "Rapporten tel familiar og viser kva som stoppar opp, kvar, og kva ein leiar kan gjere. Eit funn er noko å sjå på, ikkje ein dom over nokon.",
      en:
        "The report counts families and shows what comes to a stop, where, and what a manager can do. A finding is something to look at, not a judgement of anyone."
    )[self]
  }

  /// How hidden numbers are written.
  public var howSmallNumbersAreWritten: String {
    Phrase(
      nb:
        "<5 betyr færre enn 5 familier. Et kolon (:) er et tall som er holdt tilbake, så de små tallene ikke kan regnes ut av summer.",
      nn:
        "<5 tyder færre enn 5 familiar. Eit kolon (:) er eit tal som er halde tilbake, så dei små tala ikkje kan reknast ut av summar.",
      en:
        "<5 means fewer than 5 families. A colon (:) is a number that is held back, so that the small ones cannot be worked out from sums."
    )[self]
  }

  /// In the foot: small numbers are hidden.
  public var smallNumbersHidden: String {
    Phrase(
      nb:
        "Små tall er skjult: ingen familie og ingen gruppe på færre enn 5 familier kan leses ut av rapporten. Sammenlign den ikke med rapporter for andre dager for å finne dem.",
      nn:
        "Små tal er skjulte: ingen familie og inga gruppe på færre enn 5 familiar kan lesast ut av rapporten. Samanlikn han ikkje med rapportar for andre dagar for å finne dei.",
      en:
        "Small numbers are hidden: no family and no group of fewer than 5 families can be read out of the report. Do not compare it with reports for other days to find them."
    )[self]
  }

  /// In the foot: small numbers are shown.
  public var smallNumbersShown: String {
    Phrase(
      nb:
        "Små tall er vist, fordi rapporten er laget med --small-numbers show. Den kan peke ut familier og skal bare leses av dem som kan vite om dem.",
      nn:
        "Små tal er viste, fordi rapporten er laga med --small-numbers show. Han kan peike ut familiar og skal berre lesast av dei som kan vite om dei.",
      en:
        "Small numbers are shown, because the report was made with --small-numbers show. It can point out families and is only for those who may know of them."
    )[self]
  }

  /// There are fewer than five families.
  public var tooFewFamilies: String {
    Phrase(
      nb: "Det følges opp færre enn 5 familier. En rapport ville peke dem ut.",
      nn: "Det blir følgt opp færre enn 5 familiar. Ein rapport ville peike dei ut.",
      en: "Fewer than 5 families are followed up. A report would point them out.")[self]
  }

  /// After a number of families.
  public var familiesFollowed: String {
    Phrase(
      nb: "familier følges opp",
      nn: "familiar blir følgde opp",
      en: "families are followed up")[self]
  }

  /// After a number of families.
  public var familiesUrgent: String {
    Phrase(
      nb: "familier har noe som haster (et kritisk funn)",
      nn: "familiar har noko som hastar (eit kritisk funn)",
      en: "families have something urgent (a critical finding)")[self]
  }

  /// After a number of families.
  public var familiesWithNobody: String {
    Phrase(
      nb: "familier har et behov som ingen gjør noe med",
      nn: "familiar har eit behov som ingen gjer noko med",
      en: "families have a need that nobody does anything about")[self]
  }

  /// After a number of families.
  public var familiesWaiting: String {
    Phrase(
      nb: "familier venter på et svar som skulle ha kommet",
      nn: "familiar ventar på eit svar som skulle ha kome",
      en: "families wait for an answer that should have come")[self]
  }

  /// After a number of families.
  public func familiesNew(_ since: Day) -> String {
    let day = self.day(since)
    return Phrase(
      nb: "familier har noe nytt siden \(day)",
      nn: "familiar har noko nytt sidan \(day)",
      en: "families have something new since \(day)")[self]
  }

  /// Above the findings by what to do.
  public var whatToDoHeading: String {
    Phrase(
      nb: "Hva som kan gjøres",
      nn: "Kva som kan gjerast",
      en: "What can be done")[self]
  }

  /// Below it: what the tables count, of how many families.
  public func whatToDoText(_ families: String) -> String {
    Phrase(
      nb:
        "Hver linje er ett slag funn: hvor mange av de \(families) familiene det gjelder, og for hvor mange det haster. En familie kan stå på flere linjer, så linjene skal ikke legges sammen.",
      nn:
        "Kvar linje er eitt slag funn: kor mange av dei \(families) familiane det gjeld, og for kor mange det hastar. Ein familie kan stå på fleire linjer, så linjene skal ikkje leggjast saman.",
      en:
        "Each line is one kind of finding: how many of the \(families) families it is about, and for how many it is urgent. A family can be on several lines, so the lines are not to be added up."
    )[self]
  }

  /// The head of a column.
  public var kindHead: String {
    Phrase(
      nb: "Funn",
      nn: "Funn",
      en: "Finding")[self]
  }

  /// The head of a column.
  public var familiesHead: String {
    Phrase(
      nb: "Familier",
      nn: "Familiar",
      en: "Families")[self]
  }

  /// The head of a column.
  public var countHead: String {
    Phrase(
      nb: "Antall",
      nn: "Tal på",
      en: "Number")[self]
  }

  /// The head of a column.
  public var urgentHead: String {
    Phrase(
      nb: "Haster",
      nn: "Hastar",
      en: "Urgent")[self]
  }

  /// The head of a column.
  public var newHead: String {
    Phrase(
      nb: "Nytt",
      nn: "Nytt",
      en: "New")[self]
  }

  /// The head of a column.
  public var meaningHead: String {
    Phrase(
      nb: "Hva det betyr",
      nn: "Kva det tyder",
      en: "What it means")[self]
  }

  /// The head of a column.
  public var noFindingHead: String {
    Phrase(
      nb: "Ingen funn",
      nn: "Ingen funn",
      en: "No findings")[self]
  }

  /// The head of a column.
  public var domainHead: String {
    Phrase(
      nb: "Livsområde",
      nn: "Livsområde",
      en: "Area of life")[self]
  }

  /// The head of a column.
  public var serviceHead: String {
    Phrase(
      nb: "Tjeneste",
      nn: "Teneste",
      en: "Service")[self]
  }

  /// The head of a column.
  public var otherServiceHead: String {
    Phrase(
      nb: "Deler familier med",
      nn: "Deler familiar med",
      en: "Shares families with")[self]
  }

  /// The head of a column.
  public var sharedHead: String {
    Phrase(
      nb: "Felles familier",
      nn: "Felles familiar",
      en: "Shared families")[self]
  }

  /// The head of a column.
  public var statusHead: String {
    Phrase(
      nb: "Samarbeid",
      nn: "Samarbeid",
      en: "Cooperation")[self]
  }

  /// The head of a column.
  public var fromHead: String {
    Phrase(
      nb: "Fra",
      nn: "Frå",
      en: "From")[self]
  }

  /// The head of a column.
  public var toHead: String {
    Phrase(
      nb: "Til",
      nn: "Til",
      en: "To")[self]
  }

  /// The head of a column.
  public var waitingHead: String {
    Phrase(
      nb: "Venter over fristen",
      nn: "Ventar over fristen",
      en: "Waiting past the deadline")[self]
  }

  /// The head of a column.
  public var medianHead: String {
    Phrase(
      nb: "Halvparten har ventet minst, dager",
      nn: "Halvparten har venta minst, dagar",
      en: "Half have waited at least, days")[self]
  }

  /// The head of a column.
  public var stoppedHead: String {
    Phrase(
      nb: "Stoppet opp der",
      nn: "Stoppa opp der",
      en: "Came to a stop there")[self]
  }

  /// The head of a column.
  public var sectorHead: String {
    Phrase(
      nb: "Sektor",
      nn: "Sektor",
      en: "Sector")[self]
  }

  /// Above the areas.
  public var whereHeading: String {
    Phrase(
      nb: "Hvor det gjelder",
      nn: "Kvar det gjeld",
      en: "Where it is")[self]
  }

  /// What the table of areas counts.
  public var whereText: String {
    Phrase(
      nb: "Hver familie er talt én gang, i kolonnen for det mest alvorlige funnet den har.",
      nn: "Kvar familie er talt éin gong, i kolonnen for det mest alvorlege funnet han har.",
      en: "Each family is counted once, in the column of the most severe finding it has.")[self]
  }

  /// The caption of the table of areas.
  public var whereCaption: String {
    Phrase(
      nb: "Familier etter område og mest alvorlige funn",
      nn: "Familiar etter område og mest alvorlege funn",
      en: "Families by area and most severe finding")[self]
  }

  /// Instead of a table.
  public var tableNotShown: String {
    Phrase(
      nb: "Tabellen er ikke tatt med: tallene er for små til å vises uten å peke ut familier.",
      nn: "Tabellen er ikkje teken med: tala er for små til å visast utan å peike ut familiar.",
      en:
        "The table is left out: its numbers are too small to be shown without pointing out families."
    )[self]
  }

  /// Above the gaps.
  public var nobodyHeading: String {
    Phrase(
      nb: "Hva ingen gjør, og hvor",
      nn: "Kva ingen gjer, og kvar",
      en: "What nobody does, and where")[self]
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

  /// The caption of the table of gaps.
  public var nobodyCaption: String {
    Phrase(
      nb: "Familier med et behov ingen gjør noe med, etter livsområde og område",
      nn: "Familiar med eit behov ingen gjer noko med, etter livsområde og område",
      en: "Families with a need nobody does anything about, by area of life and area")[self]
  }
}
