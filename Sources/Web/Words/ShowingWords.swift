import Wording

/// What those at the table, or one of the family, may see.
extension Words {
  static let showTo = Phrase(nb: "Vis for …", nn: "Vis for …", en: "Show to …")
  static let showThem = Phrase(nb: "Vis for dem", nn: "Vis for dei", en: "Show to them")
  static let onlyYou = Phrase(
    nb: "Denne siden er bare for deg.", nn: "Denne sida er berre for deg.",
    en: "This page is for you alone.")
  static let nextPageIsTheirs = Phrase(
    nb: "Den neste viser bare det de andre kan få se.",
    nn: "Den neste viser berre det dei andre kan få sjå.",
    en: "The next one shows only what the others may see.")
  static let whoIsAtTheTable = Phrase(
    nb: "Hvem sitter rundt bordet?", nn: "Kven sit rundt bordet?", en: "Who is at the table?")
  static let whoMayBeThere = Phrase(
    nb:
      "Kryss av for alle andre tjenester som kan se skjermen. De som er rundt familien i dag, står først.",
    nn:
      "Kryss av for alle andre tenester som kan sjå skjermen. Dei som er rundt familien i dag, står først.",
    en: "Tick all other services that can see the screen. Those around the family today come first."
  )
  static let tickSomebody = Phrase(
    nb: "Kryss av for minst én tjeneste.", nn: "Kryss av for minst éi teneste.",
    en: "Tick at least one service.")
  static let noServicesAround = Phrase(
    nb: "Ingen tjenester er skrevet inn rundt familien.",
    nn: "Ingen tenester er skrivne inn rundt familien.",
    en: "No services around the family have been written down.")
  static let orOneOfTheFamily = Phrase(
    nb: "Eller én i familien", nn: "Eller éin i familien", en: "Or one of the family")
  static let theirOwnSheet = Phrase(
    nb: "Da vises familiens ark: hvem de kan ringe, hva som er avtalt, og målene.",
    nn: "Då blir arket til familien vist: kven dei kan ringje, kva som er avtalt, og måla.",
    en: "Then the family sheet is shown: whom to ring, what was agreed, and the goals.")
  static let nobodyToShowTo = Phrase(
    nb:
      "Arket kan lages for voksne i husstanden, og for barn som har fylt 12 år etter en fødselsmåned som er skrevet inn. Slik det står nå, er det ingen.",
    nn:
      "Arket kan lagast for vaksne i husstanden, og for barn som har fylt 12 år etter ein fødselsmånad som er skriven inn. Slik det står no, er det ingen.",
    en:
      "The sheet can be made for adults of the household, and for children who have turned 12 by a month of birth that is written down. As it stands, there is nobody."
  )
  static let chooseAgain = Phrase(
    nb: "Velg på nytt (bare for deg)", nn: "Vel på nytt (berre for deg)",
    en: "Choose again (for you alone)")
  static let chooseOthers = Phrase(
    nb: "Velg på nytt", nn: "Vel på nytt", en: "Choose again")
  static let titlesNameOthers = Phrase(
    nb: "Titler som nevner andre", nn: "Titlar som nemner andre",
    en: "Titles that name others")
  static let namesNotShown = Phrase(
    nb: "Disse titlene nevner noen som ellers ikke vises for dem du har valgt.",
    nn: "Desse titlane nemner nokon som elles ikkje blir vist for dei du har valt.",
    en: "These titles name somebody who is not shown otherwise to those you chose.")
  static let names = Phrase(nb: "nevner ", nn: "nemner ", en: "names ")
  static let showAnyway = Phrase(nb: "Vis likevel", nn: "Vis likevel", en: "Show anyway")
  static let correctTitles = Phrase(
    nb: "Rett titlene", nn: "Rett titlane", en: "Correct the titles")
  static let nothingForThem = Phrase(
    nb: "Ikke noe kan vises for dem du har valgt", nn: "Ikkje noko kan visast for dei du har valt",
    en: "Nothing can be shown to those you chose")
  static let backToFamily = Phrase(
    nb: "Tilbake til familien", nn: "Tilbake til familien", en: "Back to the family")
  static let closedHasNoSheet = Phrase(
    nb: "Familien er ikke åpen i dag, så det er ikke noe møteark å vise.",
    nn: "Familien er ikkje open i dag, så det er ikkje noko møteark å vise.",
    en: "The family is not open today, so there is no meeting sheet to show.")
  static let chosen = Phrase(nb: "Du har valgt", nn: "Du har valt", en: "You chose")
  static let bothMustTell = Phrase(
    nb: "Hver av dem må ha samtykke til å fortelle hver av de andre noe.",
    nn: "Kvar av dei må ha samtykke til å fortelje kvar av dei andre noko.",
    en: "Each of them must have a consent to tell each of the others something.")

  /// That services have no part in a family.
  static func noPart(_ names: String) -> Phrase {
    Phrase(
      nb:
        "Det er ikke skrevet inn noe bånd, noe ansvar eller noen henvisning mellom familien og \(names).",
      nn:
        "Det er ikkje skrive inn noko band, noko ansvar eller noka tilvising mellom familien og \(names).",
      en:
        "No tie, responsibility or referral between the family and \(names) has been written down.")
  }

  static let sharedSheetFile = Phrase(
    nb: "moteark-delt", nn: "moteark-delt", en: "meeting-sheet-shared")
  static let familySheetFile = Phrase(
    nb: "familieark", nn: "familieark", en: "family-sheet")
  static let savedAndNoted = Phrase(
    nb: "Lagret ved siden av nettverket, og notert: ",
    nn: "Lagra ved sida av nettverket, og notert: ",
    en: "Saved beside the network, and noted: ")
}
