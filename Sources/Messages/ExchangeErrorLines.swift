package import Exchange
package import Wording

/// What is to be said of a bundle that was not accepted, or could not be read or written, line by
/// line: the refusals one by one, how many more there are, and what became of it. Nothing where
/// nobody reads.
///
/// - Parameters:
///   - most: how many refusals are said.
///   - interface: where they are read, which decides what is to be done.
package func lines(
  _ error: ExchangeError, _ language: Language, most: Int, for interface: Interface = .commandLine
) -> [String] {
  if case .closedPipe = error { return [] }
  guard case .refused(let refusals, let more) = error else {
    return [sentence(error, language, for: interface)]
  }
  var lines = refusals.prefix(most).map { sentence($0, language, for: interface) }
  let left = refusals.count + more - lines.count
  if left > 0 {
    let count = language.number(left)
    lines.append(
      Phrase(
        nb: "… og \(count) feil til.", nn: "… og \(count) feil til.", en: "… and \(count) more.")[
          language])
  }
  return lines + [sentence(error, language)]
}
