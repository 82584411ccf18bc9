package import Analysis
import Model

extension Words {
  /// The words of the table of gaps.
  package enum Table {
    package static func nobody(_ count: Int) -> Phrase {
      Phrase(nb: "\(count) INGEN", nn: "\(count) INGEN", en: "\(count) NOBODY")
    }

    /// Where there are many rows: `2 av 5`.
    package static func nobody(_ count: Int, of open: Int) -> Phrase {
      Phrase(nb: "\(count) av \(open)", nn: "\(count) av \(open)", en: "\(count) of \(open)")
    }

    package static func legendCompact(of open: Int) -> Phrase {
      Phrase(
        nb: "2 av \(open) åpne behov har INGEN", nn: "2 av \(open) opne behov har INGEN",
        en: "2 of \(open) open needs have NOBODY")
    }

    package static let legendQuarter = Phrase(
      nb: "mer enn en fjerdedel av dem", nn: "meir enn ein fjerdedel av dei",
      en: "more than a quarter of them")
    /// The sums of the columns of several tables.
    package static func totalOfAll(_ tables: Int) -> Phrase {
      tables == 2
        ? Phrase(
          nb: "I alt, begge tabellene", nn: "I alt, begge tabellane", en: "In all, both tables")
        : Phrase(
          nb: "I alt, alle tabellene", nn: "I alt, alle tabellane", en: "In all, every table")
    }

    package static let legendSome = Phrase(
      nb: "så mange av dem har ingen", nn: "så mange av dei har ingen",
      en: "so many of them have nobody")
    package static let legendMost = Phrase(
      nb: "mer enn halvparten av dem", nn: "meir enn halvparten av dei",
      en: "more than half of them")
    package static let legendAll = Phrase(nb: "alle", nn: "alle", en: "all of them")
    package static let legendNeeds = Phrase(nb: "åpne behov", nn: "opne behov", en: "open needs")
    package static let nothing = Phrase(
      nb: "Ingen åpne behov denne dagen", nn: "Ingen opne behov denne dagen",
      en: "No open needs on this day")

    /// What the rows are.
    package static func head(_ rows: GapRows) -> Phrase {
      switch rows {
      case .area: PictureWord.area.words
      case .sector: Phrase(nb: "Sektor", nn: "Sektor", en: "Sector")
      case .service: Phrase(nb: "Tjeneste", nn: "Teneste", en: "Service")
      }
    }

    package static let noService = Phrase(
      nb: "Ingen tjeneste registrert", nn: "Inga teneste registrert", en: "No service recorded")

    /// The rows that there is no room for, in one.
    package static func others(_ count: Int) -> Phrase {
      Phrase(nb: "\(count) andre", nn: "\(count) andre", en: "\(count) others")
    }

    /// A need counts in several rows, and once in the sums.
    package static func countedOften(_ rows: GapRows) -> Phrase {
      rows == .sector
        ? Phrase(
          nb: "Et behov står hos hver sektor som er rundt familien, og teller én gang i summen.",
          nn: "Eit behov står hos kvar sektor som er rundt familien, og tel éin gong i summen.",
          en: "A need stands with each sector around the family, and counts once in the sum.")
        : Phrase(
          nb: "Et behov står hos hver tjeneste som er rundt familien, og teller én gang i summen.",
          nn: "Eit behov står hos kvar teneste som er rundt familien, og tel éin gong i summen.",
          en: "A need stands with each service around the family, and counts once in the sum.")
    }
  }
}
