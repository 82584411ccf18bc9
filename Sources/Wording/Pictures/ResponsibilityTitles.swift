import Model

extension Words.Holding {
  /// The titles of the picture of who does what: what it has found.
  package enum Title {
    /// What nobody has: that something is done now and then is not denied.
    package static func nobodys(_ needs: String) -> Phrase {
      Phrase(
        nb: "Ingen har ansvar for \(needs)", nn: "Ingen har ansvar for \(needs)",
        en: "Nobody is responsible for \(needs)")
    }

    package static func noYes(_ needs: String) -> Phrase {
      Phrase(
        nb: "Ingen har sagt ja til \(needs)", nn: "Ingen har sagt ja til \(needs)",
        en: "Nobody has said yes to \(needs)")
    }

    package static func over(_ who: String, isSeveral: Bool) -> Phrase {
      isSeveral
        ? Phrase(
          nb: "Svarene fra \(who) er over fristen", nn: "Svara frå \(who) er over fristen",
          en: "The answers from \(who) are overdue")
        : Phrase(
          nb: "Svaret fra \(who) er over fristen", nn: "Svaret frå \(who) er over fristen",
          en: "The answer from \(who) is overdue")
    }

    package static func alone(_ needs: String) -> Phrase {
      Phrase(
        nb: "Familien står alene med \(needs)", nn: "Familien står aleine med \(needs)",
        en: "The family is alone with \(needs)")
    }

    package static func waiting(_ who: String) -> Phrase {
      Phrase(
        nb: "Venter på svar fra \(who)", nn: "Ventar på svar frå \(who)",
        en: "Waiting for an answer from \(who)")
    }

    /// Of some open needs of which each is somebody's; `saidYes` where that is recorded.
    package static func somebodys(_ count: Int, saidYes: Bool) -> Phrase {
      let of: Phrase =
        count == 1
        ? Phrase(nb: "det åpne behovet", nn: "det opne behovet", en: "the open need")
        : Phrase(
          nb: "hvert av de \(count) åpne behovene", nn: "kvart av dei \(count) opne behova",
          en: "each of the \(count) open needs")
      return saidYes
        ? Phrase(
          nb: "Noen har sagt ja til \(of.nb)", nn: "Nokon har sagt ja til \(of.nn)",
          en: "Somebody has said yes to \(of.en)")
        : Phrase(
          nb: "Noen er skrevet opp på \(of.nb)", nn: "Nokon er skriven opp på \(of.nn)",
          en: "Somebody is written down for \(of.en)")
    }

    /// A need by its title, with whose it is where the title does not say so.
    package static func need(_ title: String, _ whose: String?, _ language: Language) -> String {
      guard let whose, !title.contains(whose) else {
        return language.quoted(title)
      }
      return "\(language.quoted(title)) (\(whose))"
    }
  }
}
