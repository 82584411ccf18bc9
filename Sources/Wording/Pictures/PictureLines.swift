public import Model

// Labels and foot lines of pictures that hold a number, a day or a name.
extension Language {
  /// A word of the pictures.
  public subscript(picture word: PictureWord) -> String { word.words[self] }

  /// The title of a picture: what, whose or where, and which day, with ` · ` between.
  ///
  /// - Parameters:
  ///   - what: the title of the view.
  ///   - whose: the alias of a family, which stands first; nil for views of many families.
  ///   - place: an area or the name of the network; nil or empty for none.
  public func pictureTitle(_ what: PictureWord, whose: String?, place: String?, asOf: Day)
    -> String
  {
    let first = whose.map { $0 + ": " + self[picture: what] } ?? capitalising(self[picture: what])
    return [first, place ?? "", day(asOf)].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// `32 dager over fristen`.
  public func overdue(days count: Int) -> String {
    days(count) + " " + Phrase(nb: "over fristen", nn: "over fristen", en: "overdue")[self]
  }

  /// `svar innen 20.06.2026`.
  public func answerBy(_ due: Day) -> String {
    Phrase(nb: "svar innen ", nn: "svar innan ", en: "answer by ")[self] + shortDay(due)
  }

  /// `tillit 4 av 5`.
  public func trust(_ trust: Int) -> String {
    let of = Phrase(nb: "av", nn: "av", en: "of")[self]
    return Phrase(nb: "tillit", nn: "tillit", en: "trust")[self] + " \(trust) " + of + " 5"
  }

  /// `14 år`; in English `aged 14`.
  public func age(_ years: Int) -> String {
    self == .en ? "aged \(years)" : "\(years) år"
  }

  /// `11 familier`.
  public func families(_ number: Int) -> String { count(number, TableName.families.noun) }

  /// `5 felles familier`.
  public func sharedFamilies(_ number: Int) -> String {
    count(
      number,
      Noun(
        one: Phrase(nb: "felles familie", nn: "felles familie", en: "shared family"),
        many: Phrase(nb: "felles familier", nn: "felles familiar", en: "shared families")))
  }

  /// `3 åpne behov`.
  public func openNeeds(_ number: Int) -> String {
    count(
      number,
      Noun(
        one: Phrase(nb: "åpent behov", nn: "ope behov", en: "open need"),
        many: Phrase(nb: "åpne behov", nn: "opne behov", en: "open needs")))
  }

  /// How many of open needs nobody does: `ingen gjør noe med 2`.
  public func nobodyDoes(_ number: Int) -> String {
    Phrase(nb: "ingen gjør noe med ", nn: "ingen gjer noko med ", en: "nobody acts on ")[self]
      + self.number(number)
  }

  /// `4 ubesvarte`.
  public func unanswered(_ number: Int) -> String {
    count(
      number,
      Noun(
        one: Phrase(nb: "ubesvart", nn: "utan svar", en: "unanswered"),
        many: Phrase(nb: "ubesvarte", nn: "utan svar", en: "unanswered")))
  }

  /// `Utelatt: 12 tjenester uten familier`.
  public func leftOut(_ what: String) -> String {
    Phrase(nb: "Utelatt: ", nn: "Utelate: ", en: "Left out: ")[self] + what
  }

  /// `Laget 15. juni 2026 av Samvev`.
  public func madeBySamvev(_ day: Day) -> String {
    let date = self.day(day)
    return Phrase(
      nb: "Laget \(date) av Samvev", nn: "Laga \(date) av Samvev",
      en: "Made on \(date) by Samvev")[self]
  }

  /// Why the whole network is not drawn: how many nodes it has, and how many can be read.
  public func tooLarge(nodes: Int, most: Int) -> String {
    let (has, can) = (number(nodes), number(most))
    return Phrase(
      nb: "Nettverket har \(has) noder; mer enn \(can) kan ikke leses i ett bilde",
      nn: "Nettverket har \(has) nodar; meir enn \(can) kan ikkje lesast i eitt bilete",
      en: "The network has \(has) nodes; more than \(can) cannot be read in one picture")[self]
  }
}
