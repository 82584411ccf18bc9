import Model
import Wording

extension RequestContext {
  /// The made-up municipality to try things on.
  private var sample: Markup {
    """
    <section class="card"><h2>\(say(Phrase(nb: "Prøv med Solvik", nn: "Prøv med Solvik", en: "Try with Solvik")))</h2>
    <p>\(say(Phrase(nb: "En oppdiktet kommune, og en omvisning i fem steg.", nn: "Ein oppdikta kommune, og ei omvising i fem steg.", en: "A made-up municipality, and a tour in five steps.")))</p>
    <form method="post" action="\(attribute: path("solvik"))"><button>\(say(Phrase(nb: "Prøv Solvik", nn: "Prøv Solvik", en: "Try Solvik")))</button></form></section>
    """
  }

  /// What an empty network begins with.
  func start(_ network: Network) -> PageContent {
    let services = network.services.count
    let isEmpty = network.isEmpty
    let family: Markup = """
      <section class="card"><h2>\(say(Phrase(nb: "Den første familien", nn: "Den første familien", en: "The first family")))</h2>
      <p>\(say(Phrase(nb: "Skriv den inn for hånd. Bruk alias, ikke navn.", nn: "Skriv henne inn for hand. Bruk alias, ikkje namn.", en: "Write it by hand. Use an alias, not a name.")))</p>
      <p><a class="button" href="\(attribute: path("ny/familie"))">\(say(Phrase(nb: "Ny familie", nn: "Ny familie", en: "New family")))</a></p></section>
      """
    let known: Markup = """
      <section class="card"><h2>\(say(Words.services))</h2><p>\(say(Words.servicesAreIn(language.count(services, TableName.services.noun))))</p>
      <p><a class="button second" href="\(attribute: path("tjenester"))">\(say(Words.lookAtServices))</a></p></section>
      """
    let lead = isEmpty ? Words.networkIsEmpty : Words.noFamilyYet
    return PageContent(
      title: Words.today, tab: .today,
      body: """
        <h1>\(say(Phrase(nb: "Velkommen til Samvev", nn: "Velkomen til Samvev", en: "Welcome to Samvev")))</h1>
        <p class="lead">\(say(lead))</p>
        <div class="start">\(family, if: services > 0)
        <section class="card"><h2>\(say(Phrase(nb: "Et regneark du har", nn: "Eit rekneark du har", en: "A spreadsheet you have")))</h2>
        <p>\(say(Phrase(nb: "Slipp arket inn, se hva som er forstått, og lagre.", nn: "Slepp arket inn, sjå kva som er forstått, og lagre.", en: "Drop the sheet, see what was understood, and save.")))</p>
        <p><a class="button" href="\(attribute: path("regneark"))">\(say(Words.spreadsheet))</a></p></section>
        \(self.network.hasSample && isEmpty ? sample : .nothing)
        \(services == 0 ? usualServicesCard : known)\(family, if: services == 0)
        </div>
        """)
  }
}

extension Words {
  static let networkIsEmpty = Phrase(
    nb: "Nettverket er tomt. Her kan du begynne; alt kan angres.",
    nn: "Nettverket er tomt. Her kan du byrje; alt kan angrast.",
    en: "The network is empty. Here you can begin; everything can be undone.")
  static let noFamilyYet = Phrase(
    nb: "Ingen familier ennå. Neste: den første. Alt kan angres.",
    nn: "Ingen familiar enno. Neste: den første. Alt kan angrast.",
    en: "No families yet. Next: the first one. Everything can be undone.")
  static let lookAtServices = Phrase(
    nb: "Se på dem", nn: "Sjå på dei", en: "Look at them")

  /// How many services are written in.
  static func servicesAreIn(_ count: String) -> Phrase {
    Phrase(
      nb: "\(count) er lagt inn. Stryk og gi nytt navn når du vil.",
      nn: "\(count) er lagde inn. Stryk og gi nytt namn når du vil.",
      en: "\(count) are in. Strike and rename whenever you like.")
  }
}

extension Network {
  /// Whether there is nothing in it.
  var isEmpty: Bool { tables.allSatisfy { $0.count == 0 } }
}
