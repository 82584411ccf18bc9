public import Model

/// Words of the form by which a family says yes or no to sharing: plain, and read aloud to those
/// who do not read.
public enum ConsentFormWord: CaseIterable, Worded, Sendable {
  case title, about, whoHeading, whoText, fromHead, toHead, yesHead, noHead, peopleHeading,
    peopleText, wholeFamily, subjectsHeading, subjectsText, untilHeading, untilLine, knowHeading,
    signHeading, signText, nameHead, forHead, dateHead, signatureHead, forAdult, forYoung,
    forFifteen, forChild, heardLine, oralLine, interpreterLine, withdrawnLine

  /// The words.
  public var words: Phrase {
    switch self {
    case .title:
      Phrase(
        nb: "Samtykke til å dele opplysninger", nn: "Samtykke til å dele opplysningar",
        en: "Consent to share information")
    case .about:
      Phrase(
        nb:
          "Flere tjenester hjelper dere. De har taushetsplikt, også overfor hverandre. Her bestemmer dere hva de får fortelle hverandre, så de kan hjelpe dere sammen, og dere slipper å fortelle det samme mange ganger.",
        nn:
          "Fleire tenester hjelper dykk. Dei har teieplikt, òg overfor kvarandre. Her bestemmer de kva dei får fortelje kvarandre, så dei kan hjelpe dykk saman, og de slepp å fortelje det same mange gonger.",
        en:
          "Several services help you. They are bound by confidentiality, also towards each other. Here you decide what they may tell each other, so that they can help you together, and you need not tell the same many times."
      )
    case .whoHeading:
      Phrase(
        nb: "Hvem får fortelle hvem?", nn: "Kven får fortelje kven?", en: "Who may tell whom?")
    case .whoText:
      Phrase(
        nb: "Sett ett kryss på hver linje. Dere kan si ja til noen og nei til andre.",
        nn: "Set eitt kryss på kvar linje. De kan seie ja til nokon og nei til andre.",
        en: "Make one cross on each line. You may say yes to some and no to others.")
    case .fromHead: Phrase(nb: "Denne tjenesten", nn: "Denne tenesta", en: "This service")
    case .toHead: Phrase(nb: "får fortelle til", nn: "får fortelje til", en: "may tell")
    case .yesHead: Phrase(nb: "Ja", nn: "Ja", en: "Yes")
    case .noHead: Phrase(nb: "Nei", nn: "Nei", en: "No")
    case .peopleHeading: Phrase(nb: "Om hvem?", nn: "Om kven?", en: "About whom?")
    case .peopleText:
      Phrase(
        nb: "Har du fylt 16 år, må du si ja selv før noen får fortelle noe om deg.",
        nn: "Har du fylt 16 år, må du seie ja sjølv før nokon får fortelje noko om deg.",
        en: "If you are 16 or older, you must say yes yourself before anything is told about you.")
    case .wholeFamily: Phrase(nb: "hele familien", nn: "heile familien", en: "the whole family")
    case .subjectsHeading: Phrase(nb: "Om hva?", nn: "Om kva?", en: "About what?")
    case .subjectsText:
      Phrase(
        nb: "De får bare snakke om det dere setter kryss ved.",
        nn: "Dei får berre snakke om det de set kryss ved.",
        en: "They may speak only of what you make a cross at.")
    case .untilHeading: Phrase(nb: "Hvor lenge?", nn: "Kor lenge?", en: "How long?")
    case .untilLine: Phrase(nb: "Til og med", nn: "Til og med", en: "Up to and including")
    case .knowHeading:
      Phrase(nb: "Dette skal dere vite", nn: "Dette skal de vite", en: "What you should know")
    case .signHeading: Phrase(nb: "Underskrift", nn: "Underskrift", en: "Signature")
    case .signText:
      Phrase(
        nb: "Barn skriver under fra de er 12 år. Yngre barn skal også få vite hva det gjelder.",
        nn: "Barn skriv under frå dei er 12 år. Yngre barn skal òg få vite kva det gjeld.",
        en:
          "Children sign from the age of 12. Younger children too are to be told what it is about."
      )
    case .nameHead: Phrase(nb: "Hvem", nn: "Kven", en: "Who")
    case .forHead: Phrase(nb: "Jeg skriver under", nn: "Eg skriv under", en: "I sign")
    case .dateHead: Phrase(nb: "Sted og dato", nn: "Stad og dato", en: "Place and date")
    case .signatureHead: Phrase(nb: "Underskrift", nn: "Underskrift", en: "Signature")
    case .forAdult:
      Phrase(
        nb: "for meg selv, og for barna jeg har foreldreansvaret for",
        nn: "for meg sjølv, og for barna eg har foreldreansvaret for",
        en: "for myself, and for the children I have parental responsibility for")
    case .forYoung: Phrase(nb: "for meg selv", nn: "for meg sjølv", en: "for myself")
    case .forFifteen:
      Phrase(
        nb:
          "på at jeg har fått si hva jeg mener; om utdanning og barnevern svarer jeg selv",
        nn:
          "på at eg har fått seie kva eg meiner; om utdanning og barnevern svarer eg sjølv",
        en:
          "that I have been heard; about education and child welfare I answer for myself")
    case .forChild:
      Phrase(
        nb: "på at jeg har fått si hva jeg mener", nn: "på at eg har fått seie kva eg meiner",
        en: "that I have been heard")
    case .heardLine:
      Phrase(
        nb: "Barn under 12 år som har fått si hva de mener (hvis ikke: hvorfor)",
        nn: "Barn under 12 år som har fått seie kva dei meiner (om ikkje: kvifor)",
        en: "Children under 12 who have been heard (if not: why)")
    case .oralLine:
      Phrase(
        nb: "Er svaret gitt muntlig: dag, og hvem som skrev det ned",
        nn: "Er svaret gitt munnleg: dag, og kven som skreiv det ned",
        en: "If answered orally: the day, and who wrote it down")
    case .interpreterLine:
      Phrase(
        nb: "Tolk eller annen hjelp til å forstå", nn: "Tolk eller anna hjelp til å forstå",
        en: "Interpreter or other help to understand")
    case .withdrawnLine:
      Phrase(
        nb: "Trukket tilbake: dag, hva, og hvem som tok imot det",
        nn: "Trekt tilbake: dag, kva, og kven som tok imot det",
        en: "Withdrawn: the day, what, and who was told")
    }
  }
}

extension Language {
  /// A word of the form.
  public subscript(form word: ConsentFormWord) -> String { word.words[self] }

  /// Whom to ask about the form: `Eirik L. (Familiekoordinatorene), telefon 900 00 000`.
  public func askAboutForm(_ name: String, phone: String?) -> String {
    guard let phone else {
      return Phrase(
        nb: "Spør \(name) om det er noe dere lurer på.",
        nn: "Spør \(name) om det er noko de lurer på.",
        en: "Ask \(name) if there is anything you wonder about.")[self]
    }
    return Phrase(
      nb: "Spør \(name) om det er noe dere lurer på, telefon \(phone).",
      nn: "Spør \(name) om det er noko de lurer på, telefon \(phone).",
      en: "Ask \(name) if there is anything you wonder about, telephone \(phone).")[self]
  }

  /// Up to which day the consent might hold.
  public func proposedEnd(_ day: Day) -> String {
    let last = self.day(day)
    return Phrase(
      nb: "Vi foreslår til \(last). Dere kan velge en annen dag. Etterpå må dere spørres på nytt.",
      nn: "Vi føreslår til \(last). De kan velje ein annan dag. Etterpå må de spørjast på nytt.",
      en: "We propose until \(last). You may choose another day. After that you must be asked anew."
    )[self]
  }

  /// What a family should know before it signs.
  ///
  /// - Parameter coordinator: to whom to say that it is withdrawn; nil where nobody is known.
  public func consentFacts(coordinator: String?) -> [String] {
    let others = Phrase(
      nb: "en av tjenestene", nn: "ei av tenestene", en: "one of the services")[self]
    let whom =
      coordinator.map {
        Phrase(nb: "\($0) eller \(others)", nn: "\($0) eller \(others)", en: "\($0) or \(others)")[
          self]
      } ?? others
    return [
      Phrase(
        nb: "Det er frivillig. Sier dere nei, mister dere ikke retten til hjelp.",
        nn: "Det er friviljug. Seier de nei, mistar de ikkje retten til hjelp.",
        en: "It is voluntary. If you say no, you do not lose your right to help."),
      Phrase(
        nb: "Dere kan si nei til en tjeneste, en person eller et tema, og ja til resten.",
        nn: "De kan seie nei til ei teneste, ein person eller eit tema, og ja til resten.",
        en: "You may say no to a service, a person or a subject, and yes to the rest."),
      Phrase(
        nb:
          "Dere kan trekke det tilbake når som helst, uten å si hvorfor. Det holder å si det muntlig til \(whom). Det som alt er fortalt, kan ikke tas tilbake.",
        nn:
          "De kan trekkje det tilbake når som helst, utan å seie kvifor. Det held å seie det munnleg til \(whom). Det som alt er fortalt, kan ikkje takast tilbake.",
        en:
          "You may withdraw it at any time without saying why. It is enough to say so by word of mouth to \(whom). What has been told already cannot be taken back."
      ),
      Phrase(
        nb:
          "Det gjelder bare tjenestene, menneskene og temaene dere krysser av for. Ingen får fortelle det videre til andre på grunn av dette skjemaet.",
        nn:
          "Det gjeld berre tenestene, menneska og temaa de kryssar av for. Ingen får fortelje det vidare til andre på grunn av dette skjemaet.",
        en:
          "It covers only the services, people and subjects that you make a cross at. Nobody may pass it on to others because of this form."
      ),
      Phrase(
        nb:
          "Noen ganger må en tjeneste si fra etter loven, som når et barn kan være i fare. Det gjelder uansett hva dere svarer her.",
        nn:
          "Nokre gonger må ei teneste seie frå etter lova, som når eit barn kan vere i fare. Det gjeld uansett kva de svarer her.",
        en:
          "Sometimes the law obliges a service to tell, as when a child may be in danger. That holds whatever you answer here."
      ),
      Phrase(
        nb: "Dere kan be om å få se hva som er skrevet om dere.",
        nn: "De kan be om å få sjå kva som er skrive om dykk.",
        en: "You may ask to see what is written about you."),
      Phrase(
        nb: "Når et barn fyller 12, 15, 16 eller 18 år, spør vi på nytt.",
        nn: "Når eit barn fyller 12, 15, 16 eller 18 år, spør vi på nytt.",
        en: "When a child turns 12, 15, 16 or 18, we ask anew."),
    ].map { $0[self] }
  }
}
