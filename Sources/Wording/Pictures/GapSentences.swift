package import Analysis
import Model

extension DiagramContext {
  /// What a column of the table of gaps is called.
  package func name(_ group: GapCounts.Group, _ by: GapRows) -> String {
    switch group {
    case .area(let symbol): network.symbols[symbol]
    case .sector(let sector): sector.words.capitalised[language]
    case .service(let service): serviceName(service)
    case .none: by == .area ? language[picture: .noArea] : say(Words.Table.noService)
    case .rest(let count): say(Words.Table.others(count < 5 ? nil : count))
    }
  }

  /// A cell of the table of gaps in a sentence: `nord, økonomi: 2 åpne behov, 1 har ingen, lengst
  /// 75 dager.`
  ///
  /// - Parameters:
  ///   - head: what it is of.
  ///   - longest: how long the longest of those that are nobody's has been without a yes.
  ///   - saysUrgent: whether it may say that something is urgent.
  ///   - isLeast: whether there are at least as many as are said to be nobody's.
  package func sentence(
    _ head: String, _ count: GapCounts.Count, _ known: GapNumbers.Known, longest: WaitingTime,
    saysUrgent: Bool = true, isLeast: Bool
  ) -> String {
    var parts = [
      known.open.map { (isLeast ? say(Words.Flow.least) + " " : "") + language.openNeeds($0) }
        ?? say(Phrase(nb: "åpne behov", nn: "opne behov", en: "open needs"))
    ]
    if count.nobody > 0 {
      parts.append(
        known.nobody.map { (isLeast ? say(Words.Flow.least) + " " : "") + language.nobodyDoes($0) }
          ?? say(
            Phrase(
              nb: "noen har ingen ansvarlig", nn: "nokre har ingen ansvarleg",
              en: "some have nobody")))
      parts.append(say(Words.Table.longestDays(longest)))
      if count.urgent > 0, saysUrgent { parts.append(say(Words.Table.urgent)) }
    }
    return "\(head): \(parts.joined(separator: ", "))."
  }
}
