import Wording

/// The words around the pages.
enum Words {
  /// Why somebody may not come in, and what to do.
  static func refusal(_ refusal: Gate.Refusal) -> (title: Phrase, text: Phrase) {
    switch refusal {
    case .otherUser:
      (
        closed,
        Phrase(
          nb: "Denne siden hører til en annen bruker av maskinen.",
          nn: "Denne sida høyrer til ein annan brukar av maskina.",
          en: "This page belongs to another user of this computer.")
      )
    case .host:
      (
        closed,
        Phrase(
          nb: "Siden åpnes bare med adressen som Samvev selv viser. Start Samvev på nytt.",
          nn: "Sida blir berre opna med adressa som Samvev sjølv viser. Start Samvev på nytt.",
          en: "The page only opens at the address that Samvev itself shows. Start Samvev again.")
      )
    case .cookie:
      (
        closed,
        Phrase(
          nb:
            "Denne nettleseren er ikke den som Samvev åpnet, eller Samvev er startet på nytt siden sist. Start Samvev igjen, så åpnes siden.",
          nn:
            "Denne nettlesaren er ikkje den som Samvev opna, eller Samvev er starta på nytt sidan sist. Start Samvev igjen, så blir sida opna.",
          en:
            "This is not the browser that Samvev opened, or Samvev has been started anew since. Start Samvev again and the page opens."
        )
      )
    case .otherSite:
      (
        closed,
        Phrase(
          nb: "En annen nettside prøvde å bruke Samvev. Ingenting er vist eller endret.",
          nn: "Ei anna nettside prøvde å bruke Samvev. Ingenting er vist eller endra.",
          en: "Another web page tried to use Samvev. Nothing was shown or changed.")
      )
    case .code:
      (
        Phrase(nb: "Åpningen er brukt", nn: "Opninga er brukt", en: "The opening is used up"),
        Phrase(
          nb: "Filen åpner siden én gang, og bare det første minuttet. Start Samvev igjen.",
          nn: "Fila opnar sida éin gong, og berre det første minuttet. Start Samvev igjen.",
          en: "The file opens the page once, and only during the first minute. Start Samvev again.")
      )
    case .locked:
      (
        Phrase(nb: "Samvev er låst", nn: "Samvev er låst", en: "Samvev is locked"),
        Phrase(
          nb:
            "Start Samvev igjen på samme måte som sist, så åpnes siden. Det du hadde begynt å skrive, er tatt vare på.",
          nn:
            "Start Samvev igjen på same måten som sist, så blir sida opna. Det du hadde byrja å skrive, er teke vare på.",
          en:
            "Start Samvev again as you did before and the page opens. What you had begun to write is kept."
        )
      )
    }
  }

  private static let closed = Phrase(
    nb: "Siden er stengt", nn: "Sida er stengd", en: "The page is closed")

  static let goOn = Phrase(nb: "Gå videre", nn: "Gå vidare", en: "Go on")

  static let tooLarge = (
    title: Phrase(nb: "For stort", nn: "For stort", en: "Too large"),
    text: Phrase(
      nb: "Det som ble sendt, er for stort. En fil kan være på 16 MB. Ingenting er lagret.",
      nn: "Det som vart sendt, er for stort. Ei fil kan vere på 16 MB. Ingenting er lagra.",
      en: "What was sent is too large. A file may have 16 MB. Nothing was saved.")
  )

  static func badForm(_ fault: FormFault) -> (title: Phrase, text: Phrase) {
    let text =
      switch fault {
      case .unreadable:
        Phrase(
          nb:
            "Teksten kom ødelagt fram og kan ikke leses. Ingenting er lagret. Gå tilbake, last siden på nytt og send det en gang til.",
          nn:
            "Teksten kom øydelagd fram og kan ikkje lesast. Ingenting er lagra. Gå tilbake, last sida på nytt og send det ein gong til.",
          en:
            "The text arrived damaged and cannot be read. Nothing was saved. Go back, reload the page and send it once more."
        )
      case .lacking:
        Phrase(
          nb:
            "Et felt mangler, eller det er noe i det som ikke kan velges der. Ingenting er lagret. Gå tilbake, last siden på nytt og prøv igjen.",
          nn:
            "Eit felt manglar, eller det er noko i det som ikkje kan veljast der. Ingenting er lagra. Gå tilbake, last sida på nytt og prøv igjen.",
          en:
            "A field is missing, or something is in it that cannot be chosen there. Nothing was saved. Go back, reload the page and try again."
        )
      case .files:
        Phrase(
          nb:
            "Filene kom ikke hele fram. Ingenting er lagret. Gå tilbake og slipp dem en gang til.",
          nn:
            "Filene kom ikkje heile fram. Ingenting er lagra. Gå tilbake og slepp dei ein gong til.",
          en: "The files did not arrive whole. Nothing was saved. Go back and drop them once more.")
      }
    return (
      Phrase(
        nb: "Forstod ikke skjemaet", nn: "Forstod ikkje skjemaet",
        en: "The form was not understood"),
      text
    )
  }

  static let malformed = (
    title: Phrase(
      nb: "Forstod ikke adressen", nn: "Forstod ikkje adressa",
      en: "The address was not understood"),
    text: Phrase(
      nb: "Adressen er ikke en av Samvevs egne. Gå tilbake og prøv igjen.",
      nn: "Adressa er ikkje ei av Samvev sine eigne. Gå tilbake og prøv igjen.",
      en: "The address is none of Samvev's own. Go back and try again.")
  )
}
