package import Analysis

// The words of a wall, which says nothing that is of one family.
extension Words.Urgent {
  /// A life area, and for how long nobody has said yes to the longest need of it.
  package static func wallTitle(_ names: String, _ place: String, _ days: Phrase) -> Phrase {
    Phrase(
      nb: "Behov innen \(names) har stått lengst uten et ja i \(place): \(days.nb).",
      nn: "Behov innan \(names) har stått lengst utan eit ja i \(place): \(days.nn).",
      en: "Needs within \(names) have waited longest for a yes in \(place): \(days.en).")
  }

  /// The same where nobody's yes is missing, and services have not answered.
  package static func wallTitle(
    unanswered names: String, _ place: String, _ days: Phrase
  ) -> Phrase {
    Phrase(
      nb: "Lengst uten svar i \(place): \(names), \(days.nb) etter fristen.",
      nn: "Lengst utan svar i \(place): \(names), \(days.nn) etter fristen.",
      en: "Longest without an answer in \(place): \(names), \(days.en) past the deadline.")
  }

  package static let wallNothing = Phrase(
    nb: "Ingen funn som kan stå på en vegg, i det som er registrert",
    nn: "Ingen funn som kan stå på ein vegg, i det som er registrert",
    en: "No findings that can stand on a wall, in what is recorded")
  package static let wallTooFew = Phrase(
    nb: "Færre enn 5 familier følges opp", nn: "Færre enn 5 familiar blir følgde opp",
    en: "Fewer than 5 families are followed up")
  package static let wallPointsOut = Phrase(
    nb: "Et bilde på veggen ville ha pekt dem ut.",
    nn: "Eit bilete på veggen ville ha peikt dei ut.",
    en: "A picture on a wall would point them out.")

  package static let wallNobody = Phrase(
    nb: "Behov som ingen har sagt ja til", nn: "Behov som ingen har sagt ja til",
    en: "Needs that nobody has said yes to")
  package static let wallUnanswered = Phrase(
    nb: "Disse har ikke svart", nn: "Desse har ikkje svara", en: "These have not answered")

  /// `over 90`, or a number as it is.
  package static func about(_ days: WaitingTime) -> Phrase {
    switch days {
    case .days(let number): .number(number)
    case .over(let number):
      Phrase(nb: "over \(number)", nn: "over \(number)", en: "over \(number)")
    case .upTo(let number):
      Phrase(nb: "opptil \(number)", nn: "opptil \(number)", en: "up to \(number)")
    }
  }

  /// The same with its unit; of today, that it is.
  package static func aboutDays(_ days: WaitingTime) -> Phrase {
    if days == .days(0) { return Phrase(nb: "i dag", nn: "i dag", en: "today") }
    let (number, one) = (about(days), days == .days(1))
    return Phrase(
      nb: number.nb + (one ? " dag" : " dager"), nn: number.nn + (one ? " dag" : " dagar"),
      en: number.en + (one ? " day" : " days"))
  }

  /// When something was: `for over 90 dager siden`.
  package static func ago(_ time: WaitingTime) -> Phrase {
    switch time {
    case .days(let days):
      return Phrase(
        nb: Language.nb.ago(days: days), nn: Language.nn.ago(days: days),
        en: Language.en.ago(days: days))
    case .over:
      let days = aboutDays(time)
      return Phrase(
        nb: "for \(days.nb) siden", nn: "for \(days.nn) sidan", en: "\(days.en) ago")
    case .upTo(let number):
      return Phrase(
        nb: "i løpet av de siste \(number) dagene", nn: "i løpet av dei siste \(number) dagane",
        en: "in the last \(number) days")
    }
  }

  /// How long the longest need of an area of life has waited for a yes.
  package static func wallNeed(_ domain: String, _ days: Phrase) -> Phrase {
    Phrase(
      nb: "\(domain): behov som ingen har sagt ja til, lengst i \(days.nb).",
      nn: "\(domain): behov som ingen har sagt ja til, lengst i \(days.nn).",
      en: "\(domain): needs that nobody has said yes to, for \(days.en) at most.")
  }

  /// That a service has not answered, and how long the longest is over its deadline.
  package static func wallQuestion(_ service: String, _ time: WaitingTime) -> Phrase {
    let ago = ago(time)
    return Phrase(
      nb: "\(service) har ikke svart; fristen gikk ut \(ago.nb).",
      nn: "\(service) har ikkje svara; fristen gjekk ut \(ago.nn).",
      en: "\(service) has not answered; the deadline passed \(ago.en).")
  }

  package static let wallMore = Phrase(
    nb: "og flere", nn: "og fleire", en: "and more")
  package static let wallOverdue = Phrase(
    nb: "dager over fristen", nn: "dagar over fristen", en: "days overdue")
  package static let wallDays = Phrase(
    nb: "dager uten ja", nn: "dagar utan ja", en: "days without a yes")
  package static let wallClocks = Phrase(
    nb: "det som har stått lengst, først", nn: "det som har stått lengst, først",
    en: "what has stood longest, first")
  package static let wallHidden = Phrase(
    nb: "Dagene er avrundet, så ingen skal kunne kjenne igjen en familie.",
    nn: "Dagane er avrunda, så ingen skal kunne kjenne att ein familie.",
    en: "Days are rounded, so that nobody is to recognise a family.")
  package static let wallOnePerson = Phrase(
    nb: "Tjenester med bare én ansatt er ikke med.",
    nn: "Tenester med berre éin tilsett er ikkje med.",
    en: "Services with only one employee are left out.")
}
