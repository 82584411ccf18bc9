import Wording

extension Words {
  static let colleague = Phrase(
    nb: "Slå sammen med en kollegas fil", nn: "Slå saman med fila til ein kollega",
    en: "Put a colleague’s file together with yours")
  static let colleagueText = Phrase(
    nb:
      "Har dere arbeidet hver for dere i to filer? Da kan de bli én igjen, uten at noe går tapt.",
    nn: "Har de arbeidd kvar for dykk i to filer? Då kan dei bli éi att, utan at noko går tapt.",
    en: "Have you worked apart in two files? They can become one again, and nothing is lost.")
  static let colleagueLead = Phrase(
    nb:
      "Det bare den ene har endret, kommer med. Der dere har skrevet ulike ting, velger du. Ingenting blir lagret før du sier det.",
    nn:
      "Det berre den eine har endra, kjem med. Der de har skrive ulike ting, vel du. Ingenting blir lagra før du seier det.",
    en:
      "What only one of you changed comes in. Where you wrote different things, you choose. Nothing is saved until you say so."
  )
  static let colleagueFile = Phrase(
    nb: "Filen til kollegaen", nn: "Fila til kollegaen", en: "Your colleague’s file")
  static let colleagueKinds = Phrase(
    nb: "Nettverksfilen (.sqlite) er best. Arbeidsbok, CSV-filer og .json går også.",
    nn: "Nettverksfila (.sqlite) er best. Arbeidsbok, CSV-filer og .json går òg.",
    en: "The network file (.sqlite) is best. A workbook, CSV files and .json will do, too.")
  static let commonFile = Phrase(
    nb: "Filen dere begge begynte med", nn: "Fila de begge byrja med",
    en: "The file that you both began with")
  static let commonHint = Phrase(
    nb: "Trengs ikke når dere begge har nettverksfiler, og den ene ble kopiert fra den andre.",
    nn: "Trengst ikkje når de begge har nettverksfiler, og den eine vart kopiert frå den andre.",
    en: "Not needed when both of you have network files and one was copied from the other.")
  static let compareFiles = Phrase(
    nb: "Se hva som er ulikt", nn: "Sjå kva som er ulikt", en: "See what differs")
  static func colleagueKept(_ name: String) -> Phrase {
    Phrase(
      nb: "\(name) er lest. Velg en fil bare hvis det skal være en annen.",
      nn: "\(name) er lesen. Vel ei fil berre om det skal vere ei anna.",
      en: "\(name) has been read. Choose a file only if it is to be another one.")
  }
  static let lossIsMeant = Phrase(
    nb: "Ja, det som er borte i kollegaens fil, skal bort",
    nn: "Ja, det som er borte i fila til kollegaen, skal bort",
    en: "Yes, what is gone in my colleague’s file is to go")
  static let noColleagueFile = Phrase(
    nb: "Det kom ingen fil. Velg filen til kollegaen.",
    nn: "Det kom inga fil. Vel fila til kollegaen.",
    en: "There was no file. Choose your colleague’s file.")
  static let oneNetworkFile = Phrase(
    nb: "Gi én nettverksfil om gangen, og ikke noe annet ved siden av.",
    nn: "Gje éi nettverksfil om gongen, og ikkje noko anna attåt.",
    en: "Give one network file at a time, and nothing else beside it.")
  static func notANetwork(_ name: String) -> Phrase {
    Phrase(
      nb:
        "\(name) kan ikke leses som en nettverksfil. Be kollegaen lukke Samvev og sende filen på nytt.",
      nn:
        "\(name) kan ikkje lesast som ei nettverksfil. Be kollegaen lukke Samvev og sende fila på nytt.",
      en:
        "\(name) cannot be read as a network file. Ask your colleague to close Samvev and send it again."
    )
  }
  static let comesIn = Phrase(
    nb: "Dere har ikke skrevet ulike ting noe sted. Dette kommer inn når du slår sammen:",
    nn: "De har ikkje skrive ulike ting nokon stad. Dette kjem inn når du slår saman:",
    en: "Nowhere did you write different things. This comes in when you put them together:")
  static let colleagueHasNothing = Phrase(
    nb: "Filen har ikke noe nytt: du har alt fra før.",
    nn: "Fila har ikkje noko nytt: du har alt frå før.",
    en: "The file has nothing new: you have all of it already.")
  static func chooseFirst(_ count: Int) -> Phrase {
    Phrase(
      nb: count == 1
        ? "Ett sted har dere skrevet ulike ting. Velg først."
        : "\(count) steder har dere skrevet ulike ting. Velg først.",
      nn: count == 1
        ? "Éin stad har de skrive ulike ting. Vel først."
        : "\(count) stader har de skrive ulike ting. Vel først.",
      en: count == 1
        ? "In one place you wrote different things. Choose first."
        : "In \(count) places you wrote different things. Choose first.")
  }
  static func chooseRest(_ count: Int) -> Phrase {
    Phrase(
      nb: count == 1 ? "Ett valg står igjen" : "\(count) valg står igjen",
      nn: count == 1 ? "Eitt val står att" : "\(count) val står att",
      en: count == 1 ? "One choice is left" : "\(count) choices are left")
  }
  static let putTogether = Phrase(nb: "Slå sammen", nn: "Slå saman", en: "Put together")
  static let comesInFrom = Phrase(
    nb: "Dette kommer inn", nn: "Dette kjem inn", en: "This comes in")
  static let yourColleague = Phrase(
    nb: "kollegaen", nn: "kollegaen", en: "your colleague")
  static let whatYouHave = Phrase(nb: "Det du har", nn: "Det du har", en: "What you have")
  static let whatTheyHave = Phrase(
    nb: "Det kollegaen har", nn: "Det kollegaen har", en: "What your colleague has")
  static let asItWas = Phrase(nb: "Slik det var", nn: "Slik det var", en: "As it was")
  static let both = Phrase(
    nb: "Begge: det er to forskjellige, kollegaens får en ny id",
    nn: "Begge: det er to ulike, den til kollegaen får ein ny id",
    en: "Both: they are two things, your colleague’s gets a new id")
  static let brokenTogether = Phrase(
    nb:
      "Hver for seg er filene i orden, men sammen bryter de en regel. Rett det i den ene, og prøv igjen.",
    nn:
      "Kvar for seg er filene i orden, men saman bryt dei ein regel. Rett det i den eine, og prøv igjen.",
    en:
      "Each file is in order by itself, but together they break a rule. Correct it in one of them and try again."
  )
}
