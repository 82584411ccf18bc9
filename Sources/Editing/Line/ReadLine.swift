internal import Model

/// Reads a line of plain words: who is asked, who said yes, what was done.
///
/// Every way to read the text as the grammar has it is tried, and only where just one of them fits
/// the network is the line read. So a word that ends a line may stand in a title too. The same
/// text, network, day and family give the same answer; nothing else is looked at.
///
/// - Throws: why the line is not read. `.needsEverything` where the context holds a part of the
///   network and a name must be looked for in all of it.
public func readLine(_ text: String, _ context: LineContext) throws(LineFault) -> LineReading {
  let line = LineText(text)
  if line.words.isEmpty { throw .empty }
  if let open = line.openQuote {
    let range = line.trimmed(open..<line.scalars.count)
    throw .openQuote(
      LinePlace(text: line.text(range), from: range.lowerBound, to: range.upperBound))
  }
  let names = LineNames(context)
  do {
    return try LineParser(line, context, names).read()
  } catch {
    guard error == .needsEverything, context.holdsEverything else { throw error }
  }
  names.reachesFar = true
  return try LineParser(line, context, names).read()
}

/// What stands behind `@` at the beginning of a line, without quotes around it: the id of a family,
/// or the beginning of its name; nil where a line does not begin so. It ends at the first blank.
public func familyNamed(in text: String) -> String? {
  let line = LineText(text)
  guard let first = line.words.first, line.scalars[first.lowerBound] == "@" else { return nil }
  return LineName(line, (first.lowerBound + 1)..<first.upperBound).place.text
}
