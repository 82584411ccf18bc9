public import Model

// Labels and foot lines of pictures that hold a number, a day or a name.
extension Language {
  /// A word of the pictures.
  public subscript(picture word: PictureWord) -> String { word.words[self] }

  /// `tillit 4 av 5`.
  public func trust(_ trust: Int) -> String {
    let of = Phrase(nb: "av", nn: "av", en: "of")[self]
    return Phrase(nb: "tillit", nn: "tillit", en: "trust")[self] + " \(trust) " + of + " 5"
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

  /// How many of open needs nobody has: `2 har ingen`.
  public func nobodyDoes(_ number: Int) -> String {
    let count = self.number(number)
    return Phrase(
      nb: "\(count) har ingen", nn: "\(count) har ingen",
      en: "\(count) \(number == 1 ? "has" : "have") nobody")[self]
  }

  /// `Status 15. juni 2026. Laget med Samvev`: the day is that of the data, not of the drawing.
  public func madeBySamvev(_ day: Day) -> String {
    let date = self.day(day)
    return Phrase(
      nb: "Status \(date). Laget med Samvev", nn: "Status \(date). Laga med Samvev",
      en: "Status on \(date). Made with Samvev")[self]
  }
}
