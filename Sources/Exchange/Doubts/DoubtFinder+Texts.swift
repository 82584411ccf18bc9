import Model

extension DoubtFinder {
  /// Looks for what should not stand in texts: numbers like those of people, telephone numbers,
  /// names with births, letters that were broken on the way.
  mutating func searchTexts() {
    let symbols = network.symbols.texts.map { Array($0.utf8) }
    let oddSymbols = symbols.map { bytes in
      BrokenLetters.first(bytes, 0, bytes.count) != nil
        || IdentityNumber.find(bytes, 0, bytes.count) != nil
    }
    for table in network.tables {
      for (column, schema) in table.schema.columns.enumerated() {
        switch schema.kind {
        case .id, .text:
          searchText(table, column, schema)
        case .symbol where oddSymbols.contains(true):
          for (row, symbol) in table.numbers(column).enumerated()
          where symbol >= 0 && oddSymbols[Int(symbol)] {
            searchCell(
              table.name, row, schema, symbols[Int(symbol)], 0, symbols[Int(symbol)].count)
          }
        default: break
        }
      }
    }
  }

  private mutating func searchText(_ table: Table, _ column: Int, _ schema: ColumnSchema) {
    let texts = table.texts(column)
    let bytes = texts.bytes
    let isTitle = schema.name == "title"
    let isAlias = schema.name == "alias"
    let least = isTitle ? 8 : isAlias ? 4 : 10
    for row in 0..<texts.count {
      let range = texts.range(row)
      guard range.count >= least,
        IdentityNumber.hasDigits(least, bytes, range.lowerBound, range.upperBound)
      else { continue }
      searchCell(table.name, row, schema, bytes, range.lowerBound, range.upperBound)
    }
    // The bytes of all rows together: most columns have none of these letters at all.
    var place = BrokenLetters.first(bytes, 0, bytes.count)
    while let found = place {
      let row = self.row(of: found, in: texts)
      let range = texts.range(row)
      // The end of one text and the beginning of the next may look like such a letter together.
      if BrokenLetters.first(bytes, range.lowerBound, range.upperBound) != nil {
        noteBrokenLetters(table.name, row, schema)
      }
      place = BrokenLetters.first(bytes, range.upperBound, bytes.count)
    }
  }

  /// The row whose text holds a byte.
  private func row(of place: Int, in texts: TextColumn) -> Int {
    var (low, high) = (0, texts.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if texts.range(middle).upperBound <= place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private mutating func noteBrokenLetters(_ table: TableName, _ row: Int, _ schema: ColumnSchema) {
    note(table, row, schema.name, kind: Warning.Matter.brokenLetters.kind) { .brokenLetters }
  }

  private mutating func searchCell(
    _ table: TableName, _ row: Int, _ schema: ColumnSchema, _ bytes: [UInt8], _ start: Int,
    _ end: Int
  ) {
    func noting(_ matter: Warning.Matter, on finder: inout DoubtFinder) {
      // What stands there is not repeated: these lines go into mails and tickets.
      finder.note(table, row, schema.name, kind: matter.kind, showsCell: false) { matter }
    }
    if case .symbol = schema.kind, BrokenLetters.first(bytes, start, end) != nil {
      noteBrokenLetters(table, row, schema)
    }
    // With 47 in front a telephone number has ten digits.
    let mayLackZero = schema.name != "phone"
    if IdentityNumber.find(bytes, start, end) != nil
      || mayLackZero && IdentityNumber.lacksZero(bytes, start, end)
    {
      noting(.mayBeIdentityNumber, on: &self)
    } else if schema.name == "title", PersonalText.hasPhoneNumber(bytes, start, end) {
      noting(.phoneNumber, on: &self)
    } else if schema.name == "alias", PersonalText.hasNameAndBirth(bytes, start, end) {
      noting(.nameWithBirthDate, on: &self)
    }
  }
}
