package import Analysis
import Model

extension DiagramContext {
  /// What a row of the table of gaps is called.
  package func name(_ row: GapCounts.Row, _ by: GapRows) -> String {
    switch row.group {
    case .area(let symbol): network.symbols[symbol]
    case .sector(let sector): sector.words.capitalised[language]
    case .service(let service): serviceName(service)
    case .none: by == .area ? language[picture: .noArea] : say(Words.Table.noService)
    case .rest(let count): say(Words.Table.others(count))
    case .all: language[picture: .total]
    }
  }
}
