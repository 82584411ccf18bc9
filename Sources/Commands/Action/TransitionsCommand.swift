import Analysis
import Model
import Reports
import Wording

extension AnyOption {
  static let months = Option<Int>(
    "--months", value: Phrase(nb: "ANTALL", nn: "TAL", en: "NUMBER"), in: 1...600,
    help: Phrase(
      nb: "så mange måneder fram (ellers 24)", nn: "så mange månader fram (elles 24)",
      en: "so many months ahead (otherwise 24)"))
}

extension Command {
  static let transitions = Command(
    name: "transitions", arguments: [.network],
    options: [.asOf, .months, .area, .answerFormat, .output],
    summary: Phrase(
      nb: "hvem som blir for gammel for en tjeneste, når, og hvem som tar over",
      nn: "kven som blir for gamal for ei teneste, når, og kven som tek over",
      en: "who becomes too old for a service, when, and who takes over"),
    details: Phrase(
      nb:
        "Lister hver som har en tjeneste med aldersgrense og når den av de neste månedene: dagen, alderen, tjenesten, hvem som alt tar over, og ellers hvem som kan spørres. De rundt familien står først. I skole og barnehage gjelder 1. august. Den som ikke har fødselsdag i nettverket, er nevnt for seg.",
      nn:
        "Listar kvar som har ei teneste med aldersgrense og når den dei neste månadene: dagen, alderen, tenesta, kven som alt tek over, og elles kven som kan spørjast. Dei rundt familien står først. I skule og barnehage gjeld 1. august. Den som ikkje har fødselsdag i nettverket, er nemnd for seg.",
      en:
        "Lists everyone who has a service with an age limit and reaches it in the months to come: the day, the age, the service, who takes over already, and otherwise who could be asked. Those around the family stand first. In schools and kindergartens 1 August counts. Who has no birthday in the network is named apart."
    ),
    examples: [
      "transitions familier.sqlite", "transitions familier.sqlite --months 12 --area Sentrum",
      "transitions familier.sqlite -o overganger.csv",
    ]
  ) { invocation, session in
    let day = session.day(invocation)
    let format = try session.answerFormat(invocation)
    let loaded = try session.load(invocation.arguments[0])
    let network = loaded.network
    let area = try invocation[.area].map { try session.area($0, network) }
    session.doing(.analysing)
    let answer = TransitionsAnswer(
      Transitions(Situation(network, asOf: day), months: invocation[.months] ?? 24, area: area),
      name: capitalising(area.map { network.symbols[$0] } ?? loaded.name),
      writer: FindingWriter(
        network: network, rules: DeadlineRules(of: network), asOf: day,
        language: session.language))
    try session.write(
      invocation, format, document: { answer.document }, json: { answer.json },
      csv: { answer.csv })
    return .done
  }
}
