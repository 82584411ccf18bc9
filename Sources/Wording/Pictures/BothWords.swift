package import Analysis

extension Words {
  /// Words of pictures of two days, or of a network with and without somebody.
  package enum Both {
    /// The word on a card or a line: as a mark, in capitals; nothing for what is in both.
    package static func mark(_ presence: Presence?) -> Phrase {
      switch presence {
      case .new: Phrase(nb: "NY", nn: "NY", en: "NEW")
      case .gone: Phrase(nb: "BORTE", nn: "BORTE", en: "GONE")
      case .kept, nil: Phrase(nb: "", nn: "", en: "")
      }
    }

    /// The same at the end of a sentence, which says it of what is in both too.
    package static func said(_ presence: Presence?) -> Phrase {
      switch presence {
      case .new: Phrase(nb: " Ny.", nn: " Ny.", en: " New.")
      case .gone: Phrase(nb: " Borte.", nn: " Borte.", en: " Gone.")
      case .kept: Phrase(nb: " Som før.", nn: " Som før.", en: " As before.")
      case nil: Phrase(nb: "", nn: "", en: "")
      }
    }

    package static let bothDays = Phrase(
      nb: "der begge dagene", nn: "der begge dagane", en: "there on both days")
    package static let asBefore = Phrase(nb: "som nå", nn: "som no", en: "as now")
    package static let new = Phrase(nb: "NY", nn: "NY", en: "NEW")
    package static let gone = Phrase(nb: "BORTE", nn: "BORTE", en: "GONE")

    package static func new(since day: String) -> Phrase {
      Phrase(nb: "NY etter \(day)", nn: "NY etter \(day)", en: "NEW after \(day)")
    }

    package static func gone(since day: String) -> Phrase {
      Phrase(nb: "BORTE etter \(day)", nn: "BORTE etter \(day)", en: "GONE after \(day)")
    }

    package static func without(_ names: String) -> Phrase {
      Phrase(nb: "uten \(names)", nn: "utan \(names)", en: "without \(names)")
    }

    /// How many are new and gone.
    package static func summary(new: Int, gone: Int) -> Phrase {
      Phrase(
        nb: "\(new) \(new == 1 ? "ny" : "nye"), \(gone) borte",
        nn: "\(new) \(new == 1 ? "ny" : "nye"), \(gone) borte", en: "\(new) new, \(gone) gone")
    }

    package static func joined(_ names: String) -> Phrase {
      Phrase(
        nb: "Nye i husholdningen: \(names).", nn: "Nye i hushaldet: \(names).",
        en: "New in the household: \(names).")
    }

    package static func left(_ names: String) -> Phrase {
      Phrase(
        nb: "Ikke lenger i husholdningen: \(names).", nn: "Ikkje lenger i hushaldet: \(names).",
        en: "No longer in the household: \(names).")
    }
  }
}
