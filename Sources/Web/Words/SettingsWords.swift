import Wording

extension Words {
  static let languageChoice = Phrase(nb: "Språk", nn: "Språk", en: "Language")
  static let whoAmI = Phrase(nb: "Hvem er du?", nn: "Kven er du?", en: "Who are you?")
  static let whoAmIHint = Phrase(
    nb: "Da viser I dag familiene du er koordinator for.",
    nn: "Då viser I dag familiane du er koordinator for.",
    en: "Today then shows the families that you are coordinator for.")
  static let everybody = Phrase(
    nb: "Ingen av dem: vis alle familier", nn: "Ingen av dei: vis alle familiar",
    en: "None of them: show all families")
  static let noCoordinators = Phrase(
    nb: "Nettverket har ingen kontakt med rollen familiekoordinator ennå.",
    nn: "Nettverket har ingen kontakt med rolla familiekoordinator enno.",
    en: "The network has no contact with the role family coordinator yet.")
  static let nameInLog = Phrase(
    nb: "Navnet ditt i loggen", nn: "Namnet ditt i loggen", en: "Your name in the log")
  static let nameInLogHint = Phrase(
    nb: "Står ved hver endring du gjør fra nå av.", nn: "Står ved kvar endring du gjer frå no av.",
    en: "Stands at each change that you make from now on.")
  static let lockMinutes = Phrase(
    nb: "Lås siden etter så mange minutter", nn: "Lås sida etter så mange minutt",
    en: "Lock the page after so many minutes")
  static let lockMinutesHint = Phrase(
    nb: "Når ingen rører den. Fra 1 til 240; 15 er vanlig.",
    nn: "Når ingen rører ho. Frå 1 til 240; 15 er vanleg.",
    en: "When nobody touches it. From 1 to 240; 15 is usual.")
  static let letterKeys = Phrase(
    nb: "Bruk bokstaver som hurtigtaster", nn: "Bruk bokstavar som snøggtastar",
    en: "Use letters as keys")
  static let settingsSaved = Phrase(
    nb: "Innstillingene er lagret.", nn: "Innstillingane er lagra.", en: "The settings are saved.")
  static let noName = Phrase(
    nb: "Skriv et navn, så loggen kan si hvem som gjorde hva.",
    nn: "Skriv eit namn, så loggen kan seie kven som gjorde kva.",
    en: "Write a name, so that the log can say who did what.")
  static let longName = Phrase(
    nb: "Navnet er for langt eller har tegn som ikke kan leses. Skriv et kortere.",
    nn: "Namnet er for langt eller har teikn som ikkje kan lesast. Skriv eit kortare.",
    en: "The name is too long or has signs that cannot be read. Write a shorter one.")
  static let identityNumberInName = Phrase(
    nb: "Her står det et fødselsnummer, og det skal aldri inn i et nettverk. Skriv navnet ditt.",
    nn:
      "Her står det eit fødselsnummer, og det skal aldri inn i eit nettverk. Skriv namnet ditt.",
    en:
      "A national identity number stands here, and none may ever go into a network. Write your name."
  )
  static let wrongMinutes = Phrase(
    nb: "Skriv et helt tall fra 1 til 240.", nn: "Skriv eit heilt tal frå 1 til 240.",
    en: "Write a whole number from 1 to 240.")

  static let deadlinesHeading = Phrase(nb: "Frister", nn: "Fristar", en: "Deadlines")
  static let norwegianDeadlines = Phrase(
    nb: "Nettverket har ingen egne frister. Da gjelder de norske.",
    nn: "Nettverket har ingen eigne fristar. Då gjeld dei norske.",
    en: "The network has no deadlines of its own. The Norwegian ones hold.")
  static let whichDeadlines = Phrase(
    nb: "Henvisninger som har frist", nn: "Tilvisingar som har frist",
    en: "Referrals that have a deadline")
  static let ownDeadlines = Phrase(
    nb: "Skriver du inn egne frister, gjelder bare de.",
    nn: "Skriv du inn eigne fristar, gjeld berre dei.",
    en: "If you write deadlines of your own, only those hold.")

  static let calendarHeading = Phrase(
    nb: "Kalenderfil", nn: "Kalenderfil", en: "Calendar file")
  static let calendarText = Phrase(
    nb:
      "Skriver dagene det neste året da et svar ventes, en avtale skal være holdt, et samtykke går ut, eller noen fyller 12, 15, 16 eller 18 år, til en fil som Outlook, Google Kalender og iPhone kan lese inn. Ingen navn, tjenester eller temaer står i den, bare dagene; bruk likevel en kalender for deg selv, for dager kan også fortelle noe.",
    nn:
      "Skriv dagane det neste året då eit svar er venta, ein avtale skal vere halden, eit samtykke går ut, eller nokon fyller 12, 15, 16 eller 18 år, til ei fil som Outlook, Google Kalender og iPhone kan lese inn. Ingen namn, tenester eller tema står i ho, berre dagane; bruk likevel ein kalender for deg sjølv, for dagar kan òg fortelje noko.",
    en:
      "Writes the days of the year ahead when an answer is due, an agreement is to be kept, a consent ends, or somebody turns 12, 15, 16 or 18, to a file that Outlook, Google Calendar and iPhone can import. No names, services or topics stand in it, only the days; use a calendar of your own all the same, for days can tell something too."
  )
  static let makeCalendar = Phrase(
    nb: "Lag en kalenderfil", nn: "Lag ei kalenderfil", en: "Make a calendar file")
  static func calendarWritten(_ path: String) -> Phrase {
    Phrase(
      nb: "Kalenderfilen ligger her: \(path).", nn: "Kalenderfila ligg her: \(path).",
      en: "The calendar file is here: \(path).")
  }

  static let copyHeading = Phrase(
    nb: "Kopi av nettverket", nn: "Kopi av nettverket", en: "A copy of the network")
  static let copyText = Phrase(
    nb:
      "Lager en kopi av filen i samme mappe. Bare du kan lese den. Legg den gjerne på en annen disk, i tilfelle denne ryker.",
    nn:
      "Lagar ein kopi av fila i same mappe. Berre du kan lese han. Legg han gjerne på ein annan disk, i tilfelle denne ryk.",
    en:
      "Makes a copy of the file in the same folder. Only you can read it. You may want to put it on another disk, in case this one breaks."
  )
  static let copyFile = Phrase(nb: "kopi", nn: "kopi", en: "copy")
  static let makeCopy = Phrase(nb: "Lag en kopi", nn: "Lag ein kopi", en: "Make a copy")
  static func copyWritten(_ path: String) -> Phrase {
    Phrase(
      nb: "Kopien ligger her: \(path)", nn: "Kopien ligg her: \(path)",
      en: "The copy is here: \(path)")
  }

  static let forgetHeading = Phrase(
    nb: "Slett en familie for godt", nn: "Slett ein familie for godt",
    en: "Erase a family for good")
  static let forgetText = Phrase(
    nb:
      "Sletter familien og alt som hører til, fra nettverket og fra loggen. Det kan ikke angres. Du ser hva som går, før noe blir slettet.",
    nn:
      "Slettar familien og alt som høyrer til, frå nettverket og frå loggen. Det kan ikkje angrast. Du ser kva som går, før noko blir sletta.",
    en:
      "Erases the family and all that is its own, from the network and from the log. It cannot be undone. You see what goes before anything is erased."
  )
  static let forgetFamily = Phrase(nb: "Familie", nn: "Familie", en: "Family")
  static let forgetHint = Phrase(
    nb: "Skriv kallenavnet, slik det står i nettverket.",
    nn: "Skriv kallenamnet, slik det står i nettverket.",
    en: "Write the alias as it stands in the network.")
  static let showWhatGoes = Phrase(
    nb: "Vis hva som blir slettet", nn: "Vis kva som blir sletta", en: "Show what would be erased")
  static let noSuchFamily = Phrase(
    nb: "Ingen familie heter det. Skriv kallenavnet, slik det står i nettverket.",
    nn: "Ingen familie heiter det. Skriv kallenamnet, slik det står i nettverket.",
    en: "No family is called that. Write the alias as it stands in the network.")
  static let forgetTitle = Phrase(
    nb: "Slette for godt", nn: "Slette for godt", en: "Erase for good")
  static let forgetWarning = Phrase(
    nb:
      "Dette kan ikke angres. Kopier, arbeidsbøker og utskrifter som er laget før, må du slette selv.",
    nn:
      "Dette kan ikkje angrast. Kopiar, arbeidsbøker og utskrifter som er laga før, må du slette sjølv.",
    en: "This cannot be undone. Copies, workbooks and prints made before, you must erase yourself.")
  static let isErased = Phrase(
    nb: "Dette slettes", nn: "Dette blir sletta", en: "This is erased")
  static let othersGo = Phrase(
    nb: "Rader hos andre som viser til den, og går med",
    nn: "Rader hos andre som viser til han, og går med",
    en: "Rows of others that name it and go with it")
  static let mentionsStay = Phrase(
    nb: "Disse blir stående, men har navnet i teksten; rett dem etterpå",
    nn: "Desse blir ståande, men har namnet i teksten; rett dei etterpå",
    en: "These stay, but have the name in their text; mend them afterwards")
  static let howMuchGoes = Phrase(
    nb: "Så mye blir borte", nn: "Så mykje blir borte", en: "How much goes")
  static let table = Phrase(nb: "Tabell", nn: "Tabell", en: "Table")
  static let theLog = Phrase(nb: "Loggen", nn: "Loggen", en: "The log")
  static let iAmSure = Phrase(
    nb: "Ja, slett alt dette for godt", nn: "Ja, slett alt dette for godt",
    en: "Yes, erase all of this for good")
  static let tickFirst = Phrase(
    nb: "Sett kryss for at det skal slettes for godt.",
    nn: "Set kryss for at det skal slettast for godt.", en: "Tick that it is to be erased for good."
  )
  static let nothingErased = Phrase(
    nb: "Ingenting er slettet", nn: "Ingenting er sletta", en: "Nothing was erased")
  static let eraseForGood = Phrase(
    nb: "Slett for godt", nn: "Slett for godt", en: "Erase for good")
  static let erased = Phrase(
    nb: "Familien er slettet for godt. Det kan ikke angres.",
    nn: "Familien er sletta for godt. Det kan ikkje angrast.",
    en: "The family is erased for good. It cannot be undone.")
  static let erasedButOpen = Phrase(
    nb:
      "Familien er slettet, men et annet program har filen åpen, og rester kan ligge igjen i den. Lukk det andre programmet, og prøv igjen.",
    nn:
      "Familien er sletta, men eit anna program har fila open, og restar kan liggje igjen i henne. Lukk det andre programmet, og prøv igjen.",
    en:
      "The family is erased, but another program has the file open, and pieces may be left in it. Close the other program and try again."
  )
  static let eraseRemains = Phrase(
    nb: "Slett restene", nn: "Slett restane", en: "Erase the pieces")
}
