import Analysis
import Model
import Reports
import Store
import Wording

extension AnyOption {
  fileprivate static let from = Option<Day>(
    "--from", help: Phrase(nb: "den første dagen", nn: "den første dagen", en: "the first day"))
  fileprivate static let to = Option<Day>(
    "--to",
    help: Phrase(
      nb: "den andre dagen (ellers i dag)", nn: "den andre dagen (elles i dag)",
      en: "the second day (otherwise today)"))
}

extension Command {
  static let compare = Command(
    name: "compare", arguments: [.network],
    options: [.from, .to, .family, .area, .answerFormat, .output],
    summary: Phrase(
      nb: "da og nå: hva som er nytt, hva som er borte, og hva som er der fortsatt",
      nn: "då og no: kva som er nytt, kva som er borte, og kva som er der framleis",
      en: "then and now: what is new, what is gone, and what is still there"),
    details: Phrase(
      nb:
        "Holder to dager opp mot hverandre: funnene, det som begynte og det som tok slutt (kontakter, ansvar, behov, henvisninger, avtaler), og hvordan tjenestene henger sammen. Begge dagene regnes ut fra det som er registrert i dag. Ingen poeng, og ingenting er kalt bra eller dårlig: det vet dere best selv.",
      nn:
        "Held to dagar opp mot kvarandre: funna, det som begynte og det som tok slutt (kontaktar, ansvar, behov, tilvisingar, avtalar), og korleis tenestene heng saman. Begge dagane blir rekna ut frå det som er registrert i dag. Ingen poeng, og ingenting er kalla bra eller dårleg: det veit de best sjølve.",
      en:
        "Holds two days against each other: the findings, what began and what ended (contacts, responsibilities, needs, referrals, agreements), and how the services hang together. Both days are worked out from what is recorded today. No score, and nothing is called good or bad: you know that best."
    ),
    examples: [
      "compare familier.sqlite --from 2025-12-31 --to 2026-06-30",
      "compare familier.sqlite --from 01.01.2026 --family bjork",
      "compare familier.sqlite --from 2025-12-31 --area solvik -o da-og-nå.md",
    ]
  ) { invocation, session in
    guard let from = invocation[.from] else {
      throw Failure.usage(
        Phrase(
          nb: "compare: skriv --from DAG, den dagen det skal sammenlignes med",
          nn: "compare: skriv --from DAG, den dagen det skal samanliknast med",
          en: "compare: write --from DAY, the day to compare with"))
    }
    let to = invocation[.to] ?? session.today
    if from > to {
      throw Failure.usage(
        Phrase(
          nb: "--from: \(from) er etter \(to); skriv den første dagen som --from",
          nn: "--from: \(from) er etter \(to); skriv den første dagen som --from",
          en: "--from: \(from) is after \(to); write the earlier day as --from"))
    }
    let format = try session.answerFormat(invocation)
    let (loaded, scope) = try session.loadForComparison(invocation, from: from, to: to)
    let network = loaded.network
    session.doing(.analysing)
    let comparison = NetworkComparison(network, from: from, to: to, scope: scope)
    func writer(_ day: Day) -> FindingWriter {
      FindingWriter(
        network: network, rules: DeadlineRules(of: network), asOf: day,
        language: session.language, scope: scope)
    }
    let (before, after) = (writer(from), writer(to))
    let name: String =
      switch scope {
      case .everything: loaded.name
      case .family(let family): after.name(Ref(.family, family))
      case .area(let area): network.symbols[area]
      }
    try session.write(
      invocation, format,
      document: { comparisonDocument(comparison, name: name, before: before, after: after) },
      json: { comparisonJSON(comparison, of: network, before: before, after: after) },
      csv: {
        changesCSV(
          comparison.findings, onlyChanged: false, before: (network, before),
          after: (network, after))
      })
    return .done
  }
}

extension Session {
  /// The network, or the part of it that answers for a family on both days.
  fileprivate func loadForComparison(
    _ invocation: Invocation, from: Day, to: Day
  ) throws(Failure) -> (Loaded, Scope) {
    let path = invocation.arguments[0]
    if let id = invocation[.family] {
      let loaded = try load(path, family: id, asOf: from, and: to)
      return (loaded, .family(try family(id, loaded.network)))
    }
    let loaded = try load(path, columns: .comparison)
    guard let code = invocation[.area] else { return (loaded, .everything) }
    return (loaded, .area(try area(code, loaded.network)))
  }
}
