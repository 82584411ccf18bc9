import Exchange
import Model
import Reports
import Text
import Wording

extension AnyOption {
  static let aggregate = Option<Bool>(
    "--aggregate",
    help: Phrase(
      nb:
        "skriv bare tallene som kan gis ut: tjenester, sektorer og antall familier, som CSV i en mappe, uten navn på familier og folk og uten grupper på færre enn 5",
      nn:
        "skriv berre tala som kan gjevast ut: tenester, sektorar og talet på familiar, som CSV i ei mappe, utan namn på familiar og folk og utan grupper på færre enn 5",
      en:
        "write only the numbers that may be given out: services, sectors and counts of families, as CSV in a folder, without names of families and people and without groups under 5"
    ))
}

/// Writes what may leave of a network, as the manager's report of the day has it.
func exportAggregate(_ invocation: Invocation, _ session: Session) throws -> ExitStatus {
  let (source, path) = (invocation.arguments[0], invocation.arguments[1])
  let others: [AnyOption] = [.audience, .anyway, .graph, .excel]
  if let option = others.first(where: { !invocation.given($0).isEmpty }) {
    throw Failure.usage(
      Phrase(
        nb: "--aggregate og \(option.name) kan ikke brukes sammen; la det ene være",
        nn: "--aggregate og \(option.name) kan ikkje brukast saman; lat det eine vere",
        en: "--aggregate and \(option.name) cannot be used together; leave one of them out"))
  }
  if ExportTarget.endingOfFile(path) != nil {
    let name = plain(path)
    throw Failure.usage(
      Phrase(
        nb: "\(name): --aggregate skriver flere filer; gi en mappe, for eksempel \(name)/",
        nn: "\(name): --aggregate skriv fleire filer; gje ei mappe, til dømes \(name)/",
        en: "\(name): --aggregate writes several files; give a folder, for example \(name)/"))
  }
  let day = session.day(invocation)
  let loaded = try session.load(source)
  session.doing(.analysing)
  let aggregate: Aggregate
  do throws(Aggregate.Refusal) {
    aggregate = try Aggregate(of: loaded.network, called: loaded.name, asOf: day)
  } catch {
    throw Failure(.refused, error.words)
  }
  session.doing(.writing)
  do throws(ExchangeError) {
    try writeAggregate(
      aggregate.sheets.map { ($0.file, $0.csv) }, names: Aggregate.Sheet.allFiles, to: path,
      force: invocation[.force])
  } catch {
    throw session.failure(error)
  }
  try session.console.print(path: path)
  return .done
}

extension Aggregate.Refusal {
  fileprivate var words: Phrase {
    switch self {
    case .tooFewFamilies:
      Phrase(
        nb:
          "Ingenting er skrevet: færre enn 5 familier følges opp, og tallene ville ha pekt dem ut.",
        nn:
          "Ingenting er skrive: færre enn 5 familiar blir følgde opp, og tala ville ha peikt dei ut.",
        en:
          "Nothing has been written: fewer than 5 families are followed up, and the numbers would point them out."
      )
    case .tooSmallNumbers:
      Phrase(
        nb: "Ingenting er skrevet: tallene er så små at de ville ha pekt ut familier.",
        nn: "Ingenting er skrive: tala er så små at dei ville ha peikt ut familiar.",
        en:
          "Nothing has been written: the numbers are so small that they would point out families.")
    }
  }
}
