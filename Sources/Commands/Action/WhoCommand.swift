import Analysis
import Model
import Reports
import Wording

extension AnyOption {
  static let need = Option<String>(
    "--need", value: Phrase(nb: "ID", nn: "ID", en: "ID"),
    help: Phrase(nb: "bare dette behovet", nn: "berre dette behovet", en: "only this need"))
}

extension Command {
  static let who = Command(
    name: "who", arguments: [.network],
    options: [.asOf, .need, .family, .answerFormat, .output],
    summary: Phrase(
      nb: "hvem som kan gjøre noe med et behov, de en bør spørre først øverst",
      nn: "kven som kan gjere noko med eit behov, dei ein bør spørje først øvst",
      en: "who could do something about a need, those to ask first at the top"),
    details: Phrase(
      nb:
        "Lister for hvert åpent behov de tjenestene som har oppgaven, er for familiens område og for alderen, og som verken har behovet, er spurt eller har sagt nei. De som alt er rundt familien, står først, så de som samarbeider med noen der, de som har sagt ja før, og de som har minst å gjøre. Grunnen står ved hver, og hvem en kan ringe.",
      nn:
        "Listar for kvart ope behov dei tenestene som har oppgåva, er for området til familien og for alderen, og som verken har behovet, er spurde eller har sagt nei. Dei som alt er rundt familien, står først, så dei som samarbeider med nokon der, dei som har sagt ja før, og dei som har minst å gjere. Grunnen står ved kvar, og kven ein kan ringje.",
      en:
        "Lists for each open need the services that have the task, are for the family's area and for the age, and neither have the need, nor have been asked, nor have said no. Those around the family stand first, then those that work with somebody there, those that have said yes before, and those with least to do. The reason stands beside each, and whom to ring."
    ),
    examples: [
      "who familier.sqlite --family bjork", "who familier.sqlite --need n12",
      "who familier.sqlite --family bjork --format json",
    ]
  ) { invocation, session in
    let day = session.day(invocation)
    let format = try session.answerFormat(invocation)
    let path = invocation.arguments[0]
    let (network, family, need) = try session.loadForWho(path, invocation, asOf: day)
    session.doing(.analysing)
    let candidates = Candidates(Situation(network, asOf: day))
    let answer = WhoAnswer(
      candidates, family: family, need: need,
      writer: FindingWriter(candidates, language: session.language, scope: .family(family)))
    try session.write(
      invocation, format, document: { answer.document }, json: { answer.json },
      csv: { answer.csv })
    return .done
  }
}

extension Session {
  /// The network, or the part of it that is needed, with the family and the need that are asked
  /// about.
  fileprivate func loadForWho(
    _ path: String, _ invocation: Invocation, asOf day: Day
  ) throws(Failure) -> (network: Network, family: Int, need: Int?) {
    switch (invocation[.family], invocation[.need]) {
    case (let id?, nil):
      let network = try load(path, family: id, asOf: day).network
      return (network, try family(id, network), nil)
    case (nil, let id?):
      let network = try load(path, familyOfNeed: id, asOf: day).network
      let need = try need(id, network)
      return (network, network.needs.family[need].row, need)
    case (nil, nil):
      throw .usage(
        Phrase(
          nb: "who: skriv --family ID for en familie, eller --need ID for ett behov",
          nn: "who: skriv --family ID for ein familie, eller --need ID for eitt behov",
          en: "who: write --family ID for a family, or --need ID for one need"))
    default:
      throw .usage(
        Phrase(
          nb: "--family og --need er to spørsmål; still ett om gangen",
          nn: "--family og --need er to spørsmål; still eitt om gongen",
          en: "--family and --need are two questions; ask one at a time"))
    }
  }
}
