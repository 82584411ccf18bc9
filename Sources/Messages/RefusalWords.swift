package import Exchange
import Model
package import Wording

/// What is wrong at a place in a bundle and what would be right: one line.
///
/// - Parameter interface: where it is read, which decides what is to be done.
package func sentence(
  _ refusal: Refusal, _ language: Language, for interface: Interface = .commandLine
) -> String {
  let words = FaultWords(refusal, language, for: interface)
  let place: String
  if let file = refusal.file, !file.isEmpty {
    var character: Int?
    if case .notJSON(_, let number) = refusal.fault { character = number }
    place = words.place(file: file, line: refusal.line, character: character)
  } else if let table = refusal.table {
    place =
      interface == .page
      ? words.placeOnPage(table) : words.place(table: table, key: refusal.storedKey)
  } else {
    place = words.say(nb: "Nettverket", nn: "Nettverket", en: "The network")
  }
  return place + ": " + words.text(refusal.fault)
}

/// What is wrong and what would be right, without the place: for a form, which shows it there.
package func words(_ refusal: Refusal, _ language: Language) -> String {
  let words = FaultWords(refusal, language, for: .page)
  if case .empty = refusal.fault { return words.emptyField }
  return words.text(refusal.fault)
}

extension FaultWords {
  fileprivate init(_ refusal: Refusal, _ language: Language, for interface: Interface) {
    self.init(
      language: language, table: refusal.table, column: refusal.column,
      heading: refusal.heading, found: refusal.found,
      isJSON: refusal.file?.lowercased().hasSuffix(".json") ?? false, interface: interface)
  }

  /// What is wrong and what would be right, without the place.
  func text(_ fault: Fault) -> String {
    switch fault {
    case .notUTF8(let encoding, _): notUTF8(encoding)
    case .nulByte: notText
    case .fileTooLarge(let greatest): fileTooLarge(greatest)
    case .emptyFile: emptyFile
    case .quoteNeverCloses: quoteNeverCloses
    case .textAfterQuote: textAfterQuote
    case .tooManyColumns(let greatest): tooManyColumns(greatest)
    case .linesInQuotes: linesInQuotes
    case .foreignSeparator(let sign): foreignSeparator(sign)
    case .anotherTable: anotherTable
    case .missingColumn(let nearest): missingColumn(nearest)
    case .duplicateColumn(let other): duplicateColumn(other)
    case .moreCellsThanColumns(let columns): moreCellsThanColumns(columns)
    case .sameTable(let table, let other): sameTable(table, other)
    case .workbook(let error): workbook(error)
    case .notJSON(let problem, _): notJSON(problem)
    case .wrongType(let expected): wrongType(expected)

    case .empty: empty
    case .unknownWord(let expected, let nearest): unknownWord(expected, nearest)
    case .doubtfulWord(let word, let meanings): doubtfulWord(word, meanings)
    case .oneWordOnly: oneWordOnly
    case .noSuchDay: noSuchDay
    case .notADay: notADay
    case .noDayOfMonth(let first): noDayOfMonth(first)
    case .twoDays(let one, let other): twoDays(one, other)
    case .otherWeekday(let day): otherWeekday(day)
    case .wordInsteadOfDay(let isYes): wordInsteadOfDay(isYes)
    case .notABirth: notABirth
    case .notAWholeNumber(let least, let greatest): notAWholeNumber(least, greatest)
    case .notALength: notALength
    case .badID(let character): badID(character)
    case .tooLong(let greatest): tooLong(greatest)
    case .formula: formula
    case .controlCharacter(let code): controlCharacter(code)
    case .identityNumber: identityNumber
    case .errorCell: errorCell
    case .dayInsteadOfID: dayInsteadOfID

    case .nameOfSeveral(let ids, let more): nameOfSeveral(ids, more)
    case .unknownID(let expected, let nearest): unknownID(expected, nearest)
    case .missingTable(let table, let rows, let names, let nearest):
      missingTable(table, rows, names, nearest)
    case .wrongKind(let expected, let actual): wrongKind(expected, actual)
    case .idTaken(let kind, let file, let line): idTaken(kind, file, line)
    case .sameKey(let file, let line): sameKey(file, line)
    case .endsBeforeItStarts(let column, let start): endsBeforeItStarts(column, start)
    case .notOfTheFamily(let family, let expected): notOfTheFamily(family, expected)
    case .tieToItself: tieToItself
    case .wrongEnd(let expected, let actual, let tie): wrongEnd(expected, actual, tie)
    case .outcomeWithoutAnswer: outcomeWithoutAnswer
    case .followsLater(let theirs, let own): followsLater(theirs, own)
    case .followsInCircle: followsInCircle
    case .unknownDeadlineKind(let expected, let nearest): unknownDeadlineKind(expected, nearest)
    case .tooMuch: tooMuch
    }
  }
}
