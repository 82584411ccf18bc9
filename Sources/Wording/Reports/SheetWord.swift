/// Words of the meeting sheet: headings, heads of columns, captions and explanations.
public enum SheetWord: CaseIterable, Worded, Sendable {
  case sheetFoot, goalsHeading, goalsCaption, noGoals, reachedHeading, goalHead, whoHead,
    targetHead, questionHead, sentHead, dueHead, whatHead, byWhenHead, aboutHead, untilHead,
    theFamily, nobodyDoesHeading, everythingHasSomebody, waitedText, nothingWaits, noAnswerWaits,
    othersHeading, responsibilitiesCaption, ecomapCaption, agreementsHeading, agreementsText,
    coordinatorHeading, coordinatorText, noConsents, consentsCaption, consentsAreLimited,
    everybodyHasConsent, withoutConsentHeading, withoutConsentText, noOpenNeeds, familyIsClosed,
    openAgreementsHeading, noAgreements, agreedHead, noDay, noPicture, ledgerHeading, whoseHead,
    doesHead, sinceHead

  /// The words.
  public var words: Phrase {
    switch self {
    case .sheetFoot:
      Phrase(
        nb:
          "Arket er til møtet og er ingen journal. Det viser ikke hva noen har sagt, diagnoser eller bekymringsmeldinger.",
        nn:
          "Arket er til møtet og er ingen journal. Det viser ikkje kva nokon har sagt, diagnosar eller uromeldingar.",
        en:
          "The sheet is for the meeting and is no record. It does not show what anybody said, diagnoses or notices of concern."
      )
    case .noOpenNeeds:
      Phrase(
        nb: "Ingen åpne behov er registrert.", nn: "Ingen opne behov er registrerte.",
        en: "No open needs are on record.")
    case .familyIsClosed:
      Phrase(
        nb: "Familien er ikke åpen denne dagen, så det er ikke sett etter hva ingen gjør.",
        nn: "Familien er ikkje open denne dagen, så det er ikkje sett etter kva ingen gjer.",
        en: "The family is not open on this day, so what nobody does has not been looked for.")
    case .whoseHead: Phrase(nb: "For hvem", nn: "For kven", en: "For whom")
    case .doesHead: Phrase(nb: "Hvem gjør det", nn: "Kven gjer det", en: "Who does it")
    case .sinceHead: Phrase(nb: "Siden", nn: "Sidan", en: "Since")
    case .ledgerHeading:
      Phrase(
        nb: "Hva hjelpen krever av familien", nn: "Kva hjelpa krev av familien",
        en: "What the help asks of the family")
    case .openAgreementsHeading:
      Phrase(nb: "Avtaler", nn: "Avtalar", en: "Agreements")
    case .noAgreements:
      Phrase(
        nb: "Ingen åpne avtaler er registrert.", nn: "Ingen opne avtalar er registrerte.",
        en: "No open agreements are on record.")
    case .agreedHead:
      Phrase(nb: "Avtalt", nn: "Avtalt", en: "Agreed")
    case .noDay:
      Phrase(nb: "ingen frist", nn: "ingen frist", en: "no day")
    case .noPicture:
      Phrase(
        nb:
          "Bildet av hvem som gjør hva, er ikke med: det er for mange behov til at det kan leses.",
        nn:
          "Biletet av kven som gjer kva, er ikkje med: det er for mange behov til at det kan lesast.",
        en: "The picture of who does what is left out: there are too many needs for it to be read.")
    case .goalsHeading:
      Phrase(
        nb: "Målene familien har valgt", nn: "Måla familien har valt",
        en: "The goals the family has chosen")
    case .goalsCaption:
      Phrase(
        nb: "Mål familien arbeider mot", nn: "Mål familien arbeider mot",
        en: "Goals the family works towards")
    case .noGoals:
      Phrase(
        nb: "Ingen mål er registrert. Hva er viktig for familien nå?",
        nn: "Ingen mål er registrerte. Kva er viktig for familien no?",
        en: "No goals are on record. What matters to the family now?")
    case .reachedHeading:
      Phrase(nb: "Nådd det siste året", nn: "Nådd det siste året", en: "Reached in the last year")
    case .goalHead: Phrase(nb: "Mål", nn: "Mål", en: "Goal")
    case .whoHead: Phrase(nb: "Hvem", nn: "Kven", en: "Who")
    case .targetHead:
      Phrase(nb: "Ønsket innen", nn: "Ønskt innan", en: "Wished for by")
    case .questionHead:
      Phrase(nb: "Gjelder", nn: "Kva det gjeld", en: "About")
    case .sentHead: Phrase(nb: "Sendt", nn: "Sendt", en: "Sent")
    case .dueHead:
      Phrase(nb: "Svarfrist", nn: "Svarfrist", en: "Answer due")
    case .whatHead: Phrase(nb: "Hva", nn: "Kva", en: "What")
    case .byWhenHead:
      Phrase(nb: "Frist", nn: "Frist", en: "By when")
    case .aboutHead: Phrase(nb: "Om hva", nn: "Om kva", en: "About what")
    case .untilHead: Phrase(nb: "Til og med", nn: "Til og med", en: "Until")
    case .theFamily: Phrase(nb: "Familien", nn: "Familien", en: "The family")
    case .nobodyDoesHeading:
      Phrase(
        nb: "Hva ingen har ansvaret for, og hvem som kan",
        nn: "Kva ingen har ansvaret for, og kven som kan",
        en: "What nobody is responsible for, and who could be")
    case .everythingHasSomebody:
      Phrase(
        nb: "Noen har sagt ja til hvert av de åpne behovene, eller er skrevet opp på det.",
        nn: "Nokon har sagt ja til kvart av dei opne behova, eller er skriven opp på det.",
        en: "Somebody has said yes to each of the open needs, or is written down for it.")
    case .waitedText:
      Phrase(
        nb: "Hva som venter på svar", nn: "Kva som ventar på svar",
        en: "What waits for an answer")
    case .nothingWaits:
      Phrase(
        nb: "Ingen henvisninger på arket venter på svar.",
        nn: "Ingen tilvisingar på arket ventar på svar.",
        en: "No referral on the sheet waits for an answer.")
    case .noAnswerWaits:
      Phrase(
        nb:
          "Vi venter ikke på svar, verken på henvisninger eller på spørsmål om ansvar, etter det som er registrert.",
        nn:
          "Vi ventar ikkje på svar, korkje på tilvisingar eller på spørsmål om ansvar, etter det som er registrert.",
        en:
          "No answer is awaited, neither to a referral nor about responsibility, by what is on record."
      )
    case .othersHeading:
      Phrase(nb: "Annet å ta opp", nn: "Anna å ta opp", en: "Other things to bring up")
    case .responsibilitiesCaption:
      Phrase(
        nb: "Hvem som gjør hva, og hva ingen gjør.", nn: "Kven som gjer kva, og kva ingen gjer.",
        en: "Who does what, and what nobody does.")
    case .ecomapCaption:
      Phrase(
        nb: "Hvem som er rundt familien, og hvordan det oppleves, slik det er registrert.",
        nn: "Kven som er rundt familien, og korleis det blir opplevd, slik det er registrert.",
        en: "Who is around the family, and how it feels, as it is recorded.")
    case .agreementsHeading:
      Phrase(nb: "Nye avtaler", nn: "Nye avtalar", en: "New agreements")
    case .agreementsText:
      Phrase(
        nb: "Ett navn på hver linje. Bare et klart ja er et ja.",
        nn: "Eitt namn på kvar linje. Berre eit klart ja er eit ja.",
        en: "One name on each line. Only a clear yes is a yes.")
    case .coordinatorHeading:
      Phrase(nb: "Før arket deles", nn: "Før arket blir delt", en: "Before the sheet is shared")
    case .coordinatorText:
      Phrase(
        nb:
          "Dette er bare til deg som koordinerer. Møtearket viser det familien har valgt, hvem som gjør hva, og hva som venter. At familien har kontakt med en tjeneste, er i seg selv taushetsbelagt: del arket bare med dem det angår, eller der familien har sagt ja.",
        nn:
          "Dette er berre til deg som koordinerer. Møtearket viser det familien har valt, kven som gjer kva, og kva som ventar. At familien har kontakt med ei teneste, er i seg sjølv omfatta av teieplikta: del arket berre med dei det vedkjem, eller der familien har sagt ja.",
        en:
          "This is only for you who coordinate. The meeting sheet shows what the family has chosen, who does what, and what waits. That the family is in contact with a service is itself confidential: share the sheet only with those concerned, or where the family has said yes."
      )
    case .noConsents:
      Phrase(
        nb: "Ingen samtykker er registrert som gjelder denne dagen.",
        nn: "Ingen samtykke er registrerte som gjeld denne dagen.",
        en: "No consent in force on this day is on record.")
    case .consentsCaption:
      Phrase(nb: "Samtykker som gjelder", nn: "Samtykke som gjeld", en: "Consents in force")
    case .consentsAreLimited:
      Phrase(
        nb:
          "Et samtykke gjelder bare de tjenestene, den personen og de temaene som står på linjen. Er «Om hva» tomt, er det ikke registrert.",
        nn:
          "Eit samtykke gjeld berre dei tenestene, den personen og dei temaa som står på linja. Er «Om kva» tomt, er det ikkje registrert.",
        en:
          "A consent covers only the services, the person and the subjects on its line. Where “About what” is empty, it is not on record."
      )
    case .everybodyHasConsent:
      Phrase(
        nb: "Alle andre tjenester på arket er mottaker i et samtykke som gjelder.",
        nn: "Alle andre tenester på arket er mottakar i eit samtykke som gjeld.",
        en: "Every other service on the sheet is the receiver in a consent in force.")
    case .withoutConsentHeading:
      Phrase(nb: "Uten samtykke", nn: "Utan samtykke", en: "Without a consent")
    case .withoutConsentText:
      Phrase(
        nb:
          "Disse tjenestene står på arket, men ikke i noe registrert samtykke. Spør familien før møtet. Sier den nei, skal de ikke ha arket, og det skal ikke vises mens de er til stede.",
        nn:
          "Desse tenestene står på arket, men ikkje i noko registrert samtykke. Spør familien før møtet. Seier han nei, skal dei ikkje ha arket, og det skal ikkje visast medan dei er til stades.",
        en:
          "These services are on the sheet but in no recorded consent. Ask the family before the meeting. If it says no, they must not get the sheet, and it must not be shown while they are present."
      )
    }
  }
}
