import Wording

extension Words {
  static let lineHeading = Phrase(
    nb: "Tolv setninger", nn: "Tolv setningar", en: "Twelve sentences")
  static let lineText = Phrase(
    nb:
      "Feltet på hver side tar én setning i vanlige ord. Mens du skriver, står det under feltet hva som er forstått, og Enter lagrer det. Skriver du fort, trykk Enter to ganger: den første viser, den andre lagrer. Er noe uklart, blir ingenting lagret. Angre finnes etter hver lagring.",
    nn:
      "Feltet på kvar side tek éi setning i vanlege ord. Medan du skriv, står det under feltet kva som er forstått, og Enter lagrar det. Skriv du fort, trykk Enter to gonger: den første viser, den andre lagrar. Er noko uklart, blir ingenting lagra. Angre finst etter kvar lagring.",
    en:
      "The field on each page takes one sentence in plain words. While you write, what was understood stands below the field, and Enter saves it. If you write fast, press Enter twice: the first shows, the second saves. If something is unclear, nothing is saved. Each saving can be undone."
  )
  static let lineNotes = Phrase(
    nb:
      "På en side uten familie begynner linjen med @ og familien: «@Furu gjeld → Nav». Begynnelsen av et navn eller en tittel er nok. Pilen kan skrives ->. En dag er fredag, i morgen, 10. desember, 15.6., uke 50 eller om 2 uker.",
    nn:
      "På ei side utan familie byrjar linja med @ og familien: «@Furu gjeld → Nav». Byrjinga av eit namn eller ein tittel er nok. Pila kan skrivast ->. Ein dag er fredag, i morgon, 10. desember, 15.6., veke 50 eller om 2 veker.",
    en:
      "On a page without a family the line begins with @ and the family: “@Furu debt → Nav”. The beginning of a name or title is enough. The arrow can be written ->. A day is Friday, tomorrow, 10 December, 15.6., week 50 or in 2 weeks."
  )
  static let grammarHeading = Phrase(
    nb: "Alle formene", nn: "Alle formene", en: "All the forms")
  static let grammarText = Phrase(
    nb:
      "Det som står med store bokstaver, bytter du ut; det i hakeparentes kan du sløyfe, og strek betyr «eller».",
    nn:
      "Det som står med store bokstavar, byter du ut; det i hakeparentes kan du sløyfe, og strek tyder «eller».",
    en:
      "Replace what stands in capitals; what stands in brackets can be left out, and a bar means “or”."
  )
  static let howHeading = Phrase(
    nb: "Slik begynner du", nn: "Slik byrjar du", en: "How to begin")
  /// What to do first, in its order.
  static let how: [Phrase] = [
    Phrase(
      nb: "Legg inn familien under Familier, med kallenavn på dem som bor der.",
      nn: "Legg inn familien under Familiar, med kallenamn på dei som bur der.",
      en: "Enter the family under Families, with aliases for those who live there."),
    Phrase(
      nb: "Skriv hvem som er koordinator. Da vet Samvev hvem som ringte, når du skriver «ringte».",
      nn: "Skriv kven som er koordinator. Då veit Samvev kven som ringde, når du skriv «ringde».",
      en: "Say who the coordinator is. Then Samvev knows who called when you write “called”."),
    Phrase(
      nb:
        "Skriv behovene, og hvem som er spurt eller har sagt ja: én setning for hvert, som over.",
      nn: "Skriv behova, og kven som er spurd eller har sagt ja: éi setning for kvart, som over.",
      en: "Write the needs, and who was asked or said yes: one sentence for each, as above."),
    Phrase(
      nb: "Skriv samtykket fra familien: hvem som kan snakke sammen om hva.",
      nn: "Skriv samtykket frå familien: kven som kan snakke saman om kva.",
      en: "Enter the family's consent: who may talk to whom about what."),
    Phrase(
      nb:
        "I møtet: åpne familien og trykk Møte. Feltet står nederst; skriv hver avtale når den blir sagt.",
      nn:
        "I møtet: opne familien og trykk Møte. Feltet står nedst; skriv kvar avtale når ho blir sagd.",
      en:
        "In the meeting: open the family and press Meeting. The field is at the bottom; write each agreement as it is said."
    ),
    Phrase(
      nb:
        "På papir: åpne Møteark fra familien, og skriv ut med Ctrl+P (⌘P på Mac).",
      nn: "På papir: opne Møteark frå familien, og skriv ut med Ctrl+P (⌘P på Mac).",
      en: "On paper: open the meeting sheet from the family, and print with Ctrl+P (⌘P on a Mac)."),
  ]
  static let youWrite = Phrase(nb: "Du skriver", nn: "Du skriv", en: "You write")
  static let itMeans = Phrase(nb: "Det betyr", nn: "Det tyder", en: "It means")

  static let keysHeading = Phrase(nb: "Taster", nn: "Tastar", en: "Keys")
  static let keysText = Phrase(
    nb: "Alt som tastene gjør, er også knapper og lenker. Bokstavene kan slås av under",
    nn: "Alt som tastane gjer, er òg knappar og lenkjer. Bokstavane kan slåast av under",
    en: "All that the keys do is done by buttons and links too. Letters can be switched off under")
  static let key = Phrase(nb: "Tast", nn: "Tast", en: "Key")
  static let whatItDoes = Phrase(nb: "Hva den gjør", nn: "Kva han gjer", en: "What it does")
  static let keySearch = Phrase(nb: "Søk", nn: "Søk", en: "Search")
  static let keyLine = Phrase(
    nb: "Skriv en linje", nn: "Skriv ei linje", en: "Write a line")
  static let keyEdit = Phrase(
    nb: "Endre det siden viser", nn: "Endre det sida viser", en: "Edit what the page shows")
  static let keyUndo = Phrase(
    nb: "Angre det som nettopp ble lagret", nn: "Angre det som nett vart lagra",
    en: "Undo what was just saved")
  static let keyHelp = Phrase(nb: "Denne siden", nn: "Denne sida", en: "This page")
  static let keyEscape = Phrase(
    nb: "Ut av feltet du skriver i", nn: "Ut av feltet du skriv i",
    en: "Out of the field that you write in")

  static let nobodyHeading = Phrase(
    nb: "Hva INGEN betyr", nn: "Kva INGEN tyder", en: "What NOBODY means")
  static let nobodyText = Phrase(
    nb:
      "INGEN står ved et behov som ingen har sagt ja til og ingen er spurt om. Det betyr at ingenting skjer før noen blir spurt.",
    nn:
      "INGEN står ved eit behov som ingen har sagt ja til og ingen er spurde om. Det tyder at ingenting skjer før nokon blir spurd.",
    en:
      "NOBODY stands at a need that nobody has said yes to and nobody was asked about. It means that nothing happens until somebody is asked."
  )
  static let zeroText = Phrase(
    nb:
      "Samvev vet bare det som er skrevet inn. Står det 0, eller at det ikke er noe, kan det være at ingen har skrevet det ned.",
    nn:
      "Samvev veit berre det som er skrive inn. Står det 0, eller at det ikkje er noko, kan det vere at ingen har skrive det ned.",
    en:
      "Samvev knows only what was written down. Where it says 0, or that there is nothing, it may be that nobody wrote it down."
  )

  static let dataHeading = Phrase(
    nb: "Hvor alt ligger", nn: "Kvar alt ligg", en: "Where everything lies")
  static let dataText = Phrase(
    nb: "Alt står i én fil på denne maskinen, og ingenting sendes ut:",
    nn: "Alt står i éi fil på denne maskina, og ingenting blir sendt ut:",
    en: "Everything is in one file on this machine, and nothing is sent anywhere:")
  static let logText = Phrase(
    nb:
      "Endringene står i den samme filen. De er en huskelapp, ikke et bevis: den som har filen, kan endre dem.",
    nn:
      "Endringane står i den same fila. Dei er ein hugselapp, ikkje eit prov: den som har fila, kan endre dei.",
    en:
      "The changes are in the same file. They are a memory aid, not evidence: whoever has the file can alter them."
  )

  static let safetyHeading = Phrase(
    nb: "Hva som er vernet, og hva som ikke er det",
    nn: "Kva som er verna, og kva som ikkje er det",
    en: "What is protected, and what is not")
  static let defended = Phrase(
    nb:
      "Siden kan bare åpnes av deg, på denne maskinen, fra den nettleseren som Samvev åpnet. Den låser seg når ingen rører den, og nettleseren husker ingenting av den.",
    nn:
      "Sida kan berre opnast av deg, på denne maskina, frå den nettlesaren som Samvev opna. Ho låser seg når ingen rører henne, og nettlesaren hugsar ingenting av henne.",
    en:
      "Only you can open the page, on this machine, from the browser that Samvev opened. It locks itself when nobody touches it, and the browser keeps nothing of it."
  )
  static let notDefended = Phrase(
    nb:
      "Samvev verner ikke mot andre programmer som du selv kjører, utvidelser i nettleseren, den som styrer maskinen, eller en stjålet disk uten kryptering. Lås maskinen når du går.",
    nn:
      "Samvev vernar ikkje mot andre program som du sjølv køyrer, utvidingar i nettlesaren, den som styrer maskina, eller ein stolen disk utan kryptering. Lås maskina når du går.",
    en:
      "Samvev does not protect against other programs that you run, extensions of the browser, whoever administers the machine, or a stolen disk without encryption. Lock the machine when you leave."
  )
}
