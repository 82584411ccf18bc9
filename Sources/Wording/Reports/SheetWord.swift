/// Words of the meeting sheet: headings, heads of columns, captions and explanations.
public enum SheetWord: CaseIterable, Worded, Sendable {
  case sheetFoot, goalsHeading, goalsCaption, noGoals, reachedHeading, goalHead, whoHead,
    targetHead, questionHead, sentHead, dueHead, whatHead, byWhenHead, aboutHead, untilHead,
    theFamily, nobodyDoesHeading, everythingHasSomebody, waitedHeading, waitedText, nothingWaits,
    othersHeading, responsibilitiesCaption, ecomapCaption, agreementsHeading, agreementsText,
    coordinatorHeading, coordinatorText, noConsents, consentsCaption, consentsAreLimited,
    everybodyHasConsent, withoutConsentHeading, withoutConsentText

  /// The words.
  public var words: Phrase {
    switch self {
    case .sheetFoot:
      Phrase(
        nb:
          "Arket er et arbeidspapir for møtet og ikke en journal. Det viser ikke hva noen har sagt, diagnoser eller bekymringsmeldinger.",
        nn:
          "Arket er eit arbeidspapir for møtet og ikkje ein journal. Det viser ikkje kva nokon har sagt, diagnosar eller uromeldingar.",
        en:
          "The sheet is a working paper for the meeting and no record. It does not show what anybody said, diagnoses or notices of concern."
      )
    case .goalsHeading:
      Phrase(
        nb: "Målene familien har valgt", nn: "Måla familien har valt",
        en: "The goals the family has chosen")
    case .goalsCaption:
      Phrase(
        nb: "Mål det arbeides mot", nn: "Mål det blir arbeidd mot", en: "Goals being worked towards"
      )
    case .noGoals:
      Phrase(
        nb: "Ingen mål er skrevet inn. Spør familien hva som er viktig for dem.",
        nn: "Ingen mål er skrivne inn. Spør familien kva som er viktig for dei.",
        en: "No goals are on record. Ask the family what matters to them.")
    case .reachedHeading:
      Phrase(nb: "Nådd det siste året", nn: "Nådd det siste året", en: "Reached in the last year")
    case .goalHead: Phrase(nb: "Mål", nn: "Mål", en: "Goal")
    case .whoHead: Phrase(nb: "Hvem", nn: "Kven", en: "Who")
    case .targetHead: Phrase(nb: "Ønsket innen", nn: "Ønskt innan", en: "Wished for by")
    case .questionHead:
      Phrase(nb: "Det som er spurt om", nn: "Det som er spurt om", en: "What was asked")
    case .sentHead: Phrase(nb: "Sendt", nn: "Sendt", en: "Sent")
    case .dueHead: Phrase(nb: "Svar skulle ha kommet", nn: "Svar skulle ha kome", en: "Answer due")
    case .whatHead: Phrase(nb: "Hva", nn: "Kva", en: "What")
    case .byWhenHead: Phrase(nb: "Innen når", nn: "Innan når", en: "By when")
    case .aboutHead: Phrase(nb: "Om hva", nn: "Om kva", en: "About what")
    case .untilHead: Phrase(nb: "Til og med", nn: "Til og med", en: "Until")
    case .theFamily: Phrase(nb: "Familien", nn: "Familien", en: "The family")
    case .nobodyDoesHeading:
      Phrase(
        nb: "Hva ingen gjør, og hvem som kan", nn: "Kva ingen gjer, og kven som kan",
        en: "What nobody does, and who could")
    case .everythingHasSomebody:
      Phrase(
        nb: "Noen gjør noe med alle de åpne behovene.",
        nn: "Nokon gjer noko med alle dei opne behova.",
        en: "Somebody does something about every open need.")
    case .waitedHeading: Phrase(nb: "Har ventet", nn: "Har venta", en: "Has waited")
    case .waitedText:
      Phrase(
        nb: "Hva som har ventet, og hvor lenge", nn: "Kva som har venta, og kor lenge",
        en: "What has waited, and for how long")
    case .nothingWaits:
      Phrase(
        nb: "Ingen spørsmål venter på svar.", nn: "Ingen spørsmål ventar på svar.",
        en: "No question waits for an answer.")
    case .othersHeading:
      Phrase(nb: "Annet å snakke om", nn: "Anna å snakke om", en: "Other things to talk about")
    case .responsibilitiesCaption:
      Phrase(
        nb: "Hvem gjør hva, og hva gjør ingen. Det ingen gjør, står også i tabellen over.",
        nn: "Kven gjer kva, og kva gjer ingen. Det ingen gjer, står òg i tabellen over.",
        en: "Who does what, and what nobody does. What nobody does is in the table above too.")
    case .ecomapCaption:
      Phrase(
        nb: "Hvem er rundt familien, og hvordan kjennes det, slik det er skrevet inn.",
        nn: "Kven er rundt familien, og korleis kjennest det, slik det er skrive inn.",
        en: "Who is around the family, and how it feels, as it is recorded.")
    case .agreementsHeading: Phrase(nb: "Avtaler", nn: "Avtalar", en: "Agreements")
    case .agreementsText:
      Phrase(
        nb: "Skriv ett navn på hver linje. Bare et klart ja er et ja.",
        nn: "Skriv eitt namn på kvar linje. Berre eit klart ja er eit ja.",
        en: "Write one name on each line. Only a clear yes is a yes.")
    case .coordinatorHeading:
      Phrase(
        nb: "Til koordinatoren, før arket deles", nn: "Til koordinatoren, før arket blir delt",
        en: "To the coordinator, before the sheet is shared")
    case .coordinatorText:
      Phrase(
        nb:
          "Denne siden er bare til deg. Arket viser det familien har valgt, hvem som gjør hva, og spørsmål som venter. At familien har kontakt med en tjeneste, er i seg selv taushetsbelagt: vis det bare til dem det angår, eller der familien har sagt ja.",
        nn:
          "Denne sida er berre til deg. Arket viser det familien har valt, kven som gjer kva, og spørsmål som ventar. At familien har kontakt med ei teneste, er i seg sjølv omfatta av teieplikta: vis det berre til dei det vedkjem, eller der familien har sagt ja.",
        en:
          "This page is for you only. The sheet shows what the family has chosen, who does what, and questions that wait. That the family is in contact with a service is itself confidential: show it only to those who are part of it, or where the family has said yes."
      )
    case .noConsents:
      Phrase(
        nb: "Ingen samtykker gjelder denne dagen.", nn: "Ingen samtykke gjeld denne dagen.",
        en: "No consent is in force on this day.")
    case .consentsCaption:
      Phrase(nb: "Samtykker som gjelder", nn: "Samtykke som gjeld", en: "Consents in force")
    case .consentsAreLimited:
      Phrase(
        nb:
          "Et samtykke gjelder bare den, det og de tjenestene som står på linjen. Står det ingenting under Om hva, er det ikke skrevet inn.",
        nn:
          "Eit samtykke gjeld berre den, det og dei tenestene som står på linja. Står det ingenting under Om kva, er det ikkje skrive inn.",
        en:
          "A consent covers only who, what and which services are on its line. Where nothing stands under About what, it is not on record."
      )
    case .everybodyHasConsent:
      Phrase(
        nb: "Alle andre tjenester på arket er mottaker i et samtykke som gjelder.",
        nn: "Alle andre tenester på arket er mottakar i eit samtykke som gjeld.",
        en: "Every other service on the sheet is the receiver in a consent in force.")
    case .withoutConsentHeading:
      Phrase(
        nb: "Ikke samtykke til å dele med", nn: "Ikkje samtykke til å dele med",
        en: "No consent to share with")
    case .withoutConsentText:
      Phrase(
        nb:
          "Disse tjenestene står på arket, men det er ikke skrevet inn at familien har samtykket til at noe deles med dem. Spør familien før møtet. Sier den nei, skal de ikke ha arket, og det skal ikke vises når de er til stede.",
        nn:
          "Desse tenestene står på arket, men det er ikkje skrive inn at familien har samtykt til at noko blir delt med dei. Spør familien før møtet. Seier han nei, skal dei ikkje ha arket, og det skal ikkje visast når dei er til stades.",
        en:
          "These services are on the sheet, but it is not on record that the family has agreed to anything being shared with them. Ask the family before the meeting. If it says no, they must not get the sheet, and it must not be shown while they are present."
      )
    }
  }
}
