import Exchange
import Model
import Wording

extension Route {
  /// The made-up network, and the tour of it.
  static let tour: [Route] = [
    .post("solvik") { (context, _) throws(PageFault) in try context.trySample() },
    .post("omvisning") { (context, _) throws(PageFault) in context.goOnTour() },
  ]
}

/// A step of the tour: what is said, and the page that it is about.
private struct TourStep {
  let text: Phrase
  let page: String
  let link: Phrase
}

extension RequestContext {
  /// Puts the made-up network into an empty one, and begins the tour.
  mutating func trySample() throws(PageFault) -> WebReply {
    guard try overview().network.isEmpty else {
      session.notice = Notice(text: say(Words.sampleNotIntoOthers), isWarning: true)
      return WebReply(seeOther: path(""))
    }
    guard let files = network.sample() else {
      session.notice = Notice(text: say(Words.noSample), isWarning: true)
      return WebReply(seeOther: path(""))
    }
    let saved: (change: NetworkChange, number: Int?)
    do throws(AccessFault) {
      saved = try network.save(try sampleBundle(files), by: session.author)
    } catch {
      throw .access(error)
    }
    session.notice = notice(saved.change, number: saved.number)
    session.tour = 1
    return WebReply(seeOther: path(""))
  }

  private func sampleBundle(
    _ files: [(name: String, bytes: [UInt8])]
  ) throws(AccessFault) -> ParsedBundle {
    do throws(ExchangeError) {
      return try readBundle(files: files)
    } catch {
      throw .bundle(error)
    }
  }

  /// The step that somebody asked for; none ends the tour.
  mutating func goOnTour() -> WebReply {
    let step = fields.number("steg")
    session.tour = step.flatMap { (1...tour.count).contains($0) ? $0 : nil }
    return WebReply(seeOther: path(""))
  }

  /// The step of the tour that stands on top of the first page; nothing where there is no tour.
  var tourCard: Markup {
    guard let number = session.tour, tour.indices.contains(number - 1) else { return .nothing }
    let step = tour[number - 1]
    func button(_ words: Phrase, to step: Int?, isSecond: Bool) -> Markup {
      """
      <form method="post" action="\(attribute: path("omvisning"))"><input type="hidden" name="steg" value="\(attribute: step.map { String($0) } ?? "")"><button\(" class=\"second\"" as Markup, if: isSecond)>\(say(words))</button></form>
      """
    }
    let next = number < tour.count ? button(Words.nextStep, to: number + 1, isSecond: false) : ""
    let previous = number > 1 ? button(Words.previousStep, to: number - 1, isSecond: true) : ""
    let link: Markup =
      step.page.isEmpty
      ? "" : " <a href=\"\(attribute: path(step.page))\">\(say(step.link))</a>"
    return """
      <section class="card tour" aria-labelledby="omvisning"><h2 id="omvisning">\(say(Words.tourStep(number, of: tour.count)))</h2>
      <p>\(say(step.text))\(link)</p>
      <div class="choices">\(previous)\(next)\(button(Words.endTour, to: nil, isSecond: true))</div></section>
      """
  }

  private var tour: [TourStep] {
    [
      TourStep(text: Words.tourToday, page: "", link: Words.today),
      TourStep(text: Words.tourFamilies, page: "familier", link: Words.families),
      TourStep(text: Words.tourServices, page: "tjenester", link: Words.services),
      TourStep(text: Words.tourLine, page: "hjelp", link: Words.help),
      TourStep(text: Words.tourChanges, page: "endringer", link: Words.changes),
    ]
  }
}

extension Words {
  static let sampleNotIntoOthers = Phrase(
    nb: "Solvik kan bare prøves i et tomt nettverk. Ingenting er endret.",
    nn: "Solvik kan berre prøvast i eit tomt nettverk. Ingenting er endra.",
    en: "Solvik can be tried only in an empty network. Nothing was changed.")
  static let noSample = Phrase(
    nb: "Fant ikke Solvik på denne maskinen. Ingenting er endret.",
    nn: "Fann ikkje Solvik på denne maskina. Ingenting er endra.",
    en: "Solvik was not found on this machine. Nothing was changed.")
  static func tourStep(_ number: Int, of count: Int) -> Phrase {
    Phrase(
      nb: "Omvisning: steg \(number) av \(count)", nn: "Omvising: steg \(number) av \(count)",
      en: "Tour: step \(number) of \(count)")
  }
  static let nextStep = Phrase(nb: "Neste steg", nn: "Neste steg", en: "Next step")
  static let previousStep = Phrase(nb: "Forrige steg", nn: "Førre steg", en: "Previous step")
  static let endTour = Phrase(
    nb: "Avslutt omvisningen", nn: "Avslutt omvisinga", en: "End the tour")
  static let tourToday = Phrase(
    nb:
      "Solvik er diktet opp. Denne siden sier hvem du bør ringe i dag, og hvorfor; øverst står det INGEN har ansvaret for.",
    nn:
      "Solvik er dikta opp. Denne sida seier kven du bør ringje i dag, og kvifor; øvst står det INGEN har ansvaret for.",
    en:
      "Solvik is made up. This page says whom to call today, and why; on top is what NOBODY is responsible for."
  )
  static let tourFamilies = Phrase(
    nb: "Hver familie har sin egen side, med hvem som gjør hva, og det som mangler. Åpne en:",
    nn: "Kvar familie har si eiga side, med kven som gjer kva, og det som manglar. Opne ei:",
    en: "Each family has its own page, with who does what, and what is missing. Open one:")
  static let tourServices = Phrase(
    nb: "Her ser du hvilke tjenester som snakker sammen, og hvem som venter på svar:",
    nn: "Her ser du kva tenester som snakkar saman, og kven som ventar på svar:",
    en: "Here you see which services talk to each other, and who waits for an answer:")
  static let tourLine = Phrase(
    nb:
      "Skriv det som skjer, som én linje i feltet øverst. Prøv «@bjørk ringte Nav: Gjeld svar fredag», og les mer her:",
    nn:
      "Skriv det som skjer, som éi linje i feltet øvst. Prøv «@bjørk ringde Nav: Gjeld svar fredag», og les meir her:",
    en:
      "Write what happens as one line in the field on top. Try “@bjørk called Nav: Gjeld answer Friday”, and read more here:"
  )
  static let tourChanges = Phrase(
    nb:
      "Alt du gjør, står her og kan angres. Når du er ferdig, angrer du den første innlesingen, så er nettverket tomt igjen:",
    nn:
      "Alt du gjer, står her og kan angrast. Når du er ferdig, angrar du den første innlesinga, så er nettverket tomt att:",
    en:
      "All that you do stands here and can be undone. When you are done, undo the first import, and the network is empty again:"
  )
}
