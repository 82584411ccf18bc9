import Wording

extension Words {
  static let today = Phrase(nb: "I dag", nn: "I dag", en: "Today")
  static let families = Phrase(nb: "Familier", nn: "Familiar", en: "Families")
  static let services = Phrase(nb: "Tjenester", nn: "Tenester", en: "Services")
  static let manager = Phrase(nb: "Leder", nn: "Leiar", en: "Manager")
  static let meeting = Phrase(nb: "Møte", nn: "Møte", en: "Meeting")
  static let spreadsheet = Phrase(nb: "Regneark", nn: "Rekneark", en: "Spreadsheet")
  static let changes = Phrase(nb: "Endringer", nn: "Endringar", en: "Changes")
  static let settings = Phrase(nb: "Innstillinger", nn: "Innstillingar", en: "Settings")
  static let help = Phrase(nb: "Hjelp", nn: "Hjelp", en: "Help")
  static let quit = Phrase(nb: "Avslutt", nn: "Avslutt", en: "Quit")
  static let lockNow = Phrase(nb: "Lås", nn: "Lås", en: "Lock")
  static let undo = Phrase(nb: "Angre", nn: "Angre", en: "Undo")
  static let skip = Phrase(
    nb: "Til innholdet", nn: "Til innhaldet", en: "Skip to the content")
  static let mainMenu = Phrase(nb: "Hovedmeny", nn: "Hovudmeny", en: "Main menu")
  static let otherMenu = Phrase(nb: "Mer", nn: "Meir", en: "More")
  static let error = Phrase(nb: "Feil: ", nn: "Feil: ", en: "Error: ")
  static let saved = Phrase(nb: "Lagret: ", nn: "Lagra: ", en: "Saved: ")
  static let lineLabel = Phrase(
    nb: "Skriv en linje: hvem spør, hvem sier ja, hva ble gjort",
    nn: "Skriv ei linje: kven spør, kven seier ja, kva vart gjort",
    en: "Write a line: who is asked, who says yes, what was done")
  static let lineExample = Phrase(
    nb: "@familie Gjeld → Nav, eller: ringte Nav: Gjeld svar fredag",
    nn: "@familie Gjeld → Nav, eller: ringde Nav: Gjeld svar fredag",
    en: "@family Debt → Nav, or: called Nav: Debt answer Friday")
  static let familyLineExample = Phrase(
    nb: "Gjeld → Nav, eller: ringte Nav om gjeld, eller: Nav sender vedtak innen fredag",
    nn: "Gjeld → Nav, eller: ringde Nav om gjeld, eller: Nav sender vedtak innan fredag",
    en: "Debt → Nav, or: called Nav about debt, or: Nav sends the decision by Friday")
  static let show = Phrase(nb: "Vis", nn: "Vis", en: "Show")
  static let save = Phrase(nb: "Lagre", nn: "Lagre", en: "Save")
  static let cancel = Phrase(nb: "Avbryt", nn: "Avbryt", en: "Cancel")
  static let understood = Phrase(nb: "Forstått: ", nn: "Forstått: ", en: "Understood: ")
  static let pressEnter = Phrase(
    nb: "Enter lagrer.", nn: "Enter lagrar.", en: "Enter saves.")
  static let lockSoon = Phrase(
    nb: "Samvev låser seg om ett minutt. Trykk en tast for å fortsette.",
    nn: "Samvev låser seg om eitt minutt. Trykk ein tast for å halde fram.",
    en: "Samvev locks itself in one minute. Press any key to go on.")
  static let ended = (
    title: Phrase(nb: "Samvev er avsluttet", nn: "Samvev er avslutta", en: "Samvev has ended"),
    text: Phrase(
      nb:
        "Det du har lagret, ligger i filen. Noe du hadde begynt å skrive og ikke lagret, er ikke med. Du kan lukke denne fanen.",
      nn:
        "Det du har lagra, ligg i fila. Noko du hadde byrja å skrive og ikkje lagra, er ikkje med. Du kan lukke denne fana.",
      en:
        "What you saved is in the file. Anything you had begun to write and not saved is not. You can close this tab."
    )
  )
  static let notFound = (
    title: Phrase(
      nb: "Finner ikke siden", nn: "Finn ikkje sida", en: "The page was not found"),
    text: Phrase(
      nb: "Den kan være tatt bort, eller Samvev er startet på nytt siden sist.",
      nn: "Ho kan vere teken bort, eller Samvev er starta på nytt sidan sist.",
      en: "It may have been taken away, or Samvev has been started anew since.")
  )
  static let notDone = Phrase(
    nb: "Det gikk ikke", nn: "Det gjekk ikkje", en: "That did not work")
  static let changedElsewhere = Phrase(
    nb: "Et annet program har endret nettverket. Siden viser det som gjelder nå.",
    nn: "Eit anna program har endra nettverket. Sida viser det som gjeld no.",
    en: "Another program has changed the network. The page shows what holds now.")
  static let notSaved = Phrase(
    nb: "Ikke lagret", nn: "Ikkje lagra", en: "Not saved")

  static let notSavedLines = Phrase(
    nb: "Ikke lagret. Trykk på setningen for å rette den:",
    nn: "Ikkje lagra. Trykk på setninga for å rette ho:",
    en: "Not saved. Press a sentence to mend it:")
  static let throwLineAway = Phrase(nb: "Kast", nn: "Kast", en: "Throw away")
  static let arrowDown = Phrase(
    nb: "Pil ned går til valgene.", nn: "Pil ned går til vala.",
    en: "Arrow down goes to the choices.")
}
