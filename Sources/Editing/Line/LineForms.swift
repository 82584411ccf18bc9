public import Wording

extension LineKind {
  /// How the line is written: words in capitals stand for names and titles, brackets for what may
  /// be left out.
  public var form: Phrase {
    func form(_ words: LineWord..., in pattern: (nb: String, nn: String, en: String)) -> Phrase {
      func filled(_ pattern: String, _ language: Language) -> String {
        words.enumerated().reduce(pattern) { text, word in
          text.replacing("%\(word.offset)", with: word.element.phrase[language])
        }
      }
      return Phrase(
        nb: filled(pattern.nb, .nb), nn: filled(pattern.nn, .nn), en: filled(pattern.en, .en))
    }
    return switch self {
    case .ask:
      form(in: ("BEHOV → HVEM [DAG]", "BEHOV → KVEN [DAG]", "NEED → WHO [DAY]"))
    case .yes:
      form(
        .yes, .lead,
        in: ("BEHOV → HVEM %0 [%1]", "BEHOV → KVEN %0 [%1]", "NEED → WHO %0 [%1]"))
    case .no:
      form(
        .no, in: ("BEHOV → HVEM %0 [GRUNN]", "BEHOV → KVEN %0 [GRUNN]", "NEED → WHO %0 [REASON]"))
    case .done:
      form(
        .closed, .met, .partly, .unmet, .moved,
        in: (
          "BEHOV %0 [%1 | %2 | %3 | %4]", "BEHOV %0 [%1 | %2 | %3 | %4]",
          "NEED %0 [%1 | %2 | %3 | %4]"
        ))
    case .new:
      form(
        .new, .urgent,
        in: (
          "%0 [PERSON,] LIVSOMRÅDE: TITTEL [%1]", "%0 [PERSON,] LIVSOMRÅDE: TITTEL [%1]",
          "%0 [PERSON,] AREA OF LIFE: TITLE [%1]"
        ))
    case .refer:
      form(
        .referred, .answer,
        in: (
          "%0 FRA → TIL [: BEHOV] [%1 DAG]", "%0 FRÅ → TIL [: BEHOV] [%1 DAG]",
          "%0 FROM → TO [: NEED] [%1 DAY]"
        ))
    case .answer:
      form(
        .answer, .on, .yes, .no, .onward,
        in: (
          "%0 HVEM [%1 BEHOV] (%2 | %3 [GRUNN] | %4)", "%0 KVEN [%1 BEHOV] (%2 | %3 [GRUNN] | %4)",
          "%0 WHO [%1 NEED] (%2 | %3 [REASON] | %4)"
        ))
    case .act:
      form(
        .called, .meeting, .visit, .message, .letter, .answer,
        in: (
          "(%0 | %1 | %2 | %3 | %4) [HVEM] [: BEHOV] [%5 DAG]",
          "(%0 | %1 | %2 | %3 | %4) [KVEN] [: BEHOV] [%5 DAG]",
          "(%0 | %1 | %2 | %3 | %4) [WHO] [: NEED] [%5 DAY]"
        ))
    case .agree:
      form(
        .agreed, .by,
        in: (
          "%0 HVEM: TITTEL [%1 DAG]", "%0 KVEN: TITTEL [%1 DAG]", "%0 WHO: TITLE [%1 DAY]"
        ))
    case .kept: form(.done, in: ("%0 AVTALE", "%0 AVTALE", "%0 AGREEMENT"))
    case .goal:
      form(
        .goal, .by,
        in: (
          "%0 [PERSON,] LIVSOMRÅDE: TITTEL [%1 DAG]", "%0 [PERSON,] LIVSOMRÅDE: TITTEL [%1 DAG]",
          "%0 [PERSON,] AREA OF LIFE: TITLE [%1 DAY]"
        ))
    case .moment:
      form(
        .moment, .turningPoint,
        in: (
          "(%0 | %1) [PERSON:] TITTEL", "(%0 | %1) [PERSON:] TITTEL", "(%0 | %1) [PERSON:] TITLE"
        ))
    case .consent:
      form(
        in: (
          "HVEM og HVEM kan snakke sammen", "KVEN og KVEN kan snakke saman",
          "WHO and WHO may talk together"
        ))
    }
  }

  /// What the line does.
  public var meaning: Phrase {
    switch self {
    case .ask:
      Phrase(
        nb: "Noen er spurt om å ta et behov, i dag eller den dagen du skriver.",
        nn: "Nokon er spurd om å ta eit behov, i dag eller den dagen du skriv.",
        en: "Somebody has been asked to take a need, today or on the day you write.")
    case .yes:
      Phrase(
        nb: "De sa ja; kanskje med hovedansvar.", nn: "Dei sa ja; kanskje med hovudansvar.",
        en: "They said yes; perhaps taking the lead.")
    case .no:
      Phrase(
        nb: "De sa nei, eller ga det fra seg.", nn: "Dei sa nei, eller gav det frå seg.",
        en: "They said no, or gave it back.")
    case .done:
      Phrase(
        nb: "Behovet er avsluttet, og hvordan det gikk.",
        nn: "Behovet er avslutta, og korleis det gjekk.",
        en: "The need is closed, and how it went.")
    case .new:
      Phrase(
        nb: "Et nytt behov. Tittelen er alt etter kolon, slik det står.",
        nn: "Eit nytt behov. Tittelen er alt etter kolon, slik det står.",
        en: "A new need. The title is all that stands behind the colon, as it stands.")
    case .refer:
      Phrase(
        nb: "En henvisning er sendt i dag, kanskje med frist for svaret.",
        nn: "Ei tilvising er send i dag, kanskje med frist for svaret.",
        en: "A referral was sent today, perhaps with a day for the answer.")
    case .answer:
      Phrase(
        nb: "Svar på henvisningen som venter hos dem. Venter flere, skriv hvilket behov.",
        nn: "Svar på tilvisinga som ventar hos dei. Ventar fleire, skriv kva behov.",
        en: "The answer to the referral that waits with them. Where several wait, say which need.")
    case .act:
      Phrase(
        nb:
          "Noe ble gjort i dag. Uten navn var det familiens koordinator. Med en dag er det også avtalt at de svarer innen da.",
        nn:
          "Noko vart gjort i dag. Utan namn var det koordinatoren til familien. Med ein dag er det òg avtalt at dei svarar innan då.",
        en:
          "Something was done today. Without a name it was the family's coordinator. With a day they have also agreed to answer by then."
      )
    case .agree:
      Phrase(
        nb: "Noen har lovet noe, kanskje innen en dag.",
        nn: "Nokon har lova noko, kanskje innan ein dag.",
        en: "Somebody has promised something, perhaps by a day.")
    case .kept:
      Phrase(
        nb: "Det som var avtalt, er gjort. Skriv begynnelsen på avtalen.",
        nn: "Det som var avtalt, er gjort. Skriv byrjinga på avtalen.",
        en: "What was agreed is done. Write how the agreement begins.")
    case .goal:
      Phrase(
        nb: "Et nytt mål, kanskje innen en dag.", nn: "Eit nytt mål, kanskje innan ein dag.",
        en: "A new goal, perhaps by a day.")
    case .moment:
      Phrase(
        nb: "Noe som hendte og betydde noe.", nn: "Noko som hende og betydde noko.",
        en: "Something that happened and mattered.")
    case .consent:
      Phrase(
        nb: "Familien har sagt ja til at de snakker sammen.",
        nn: "Familien har sagt ja til at dei snakkar saman.",
        en: "The family has agreed that they talk together.")
    }
  }
}
