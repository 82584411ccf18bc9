public import Model

extension Network {
  /// The network with every title and name cut where it is longer than so many letters: what is
  /// written for people to read is no longer than they can read, and takes no longer to make.
  public func withShortTexts(_ most: Int) -> Network {
    var changed = tables
    var isChanged = false
    for name in TableName.allCases {
      let table = self[name]
      var columns = table.columns
      for (place, schema) in table.schema.columns.enumerated() where schema.name != "id" {
        guard case .texts(let texts) = columns[place],
          // A column that was left in the file has no rows.
          (0..<texts.count).contains(where: { texts.range($0).count > most })
        else { continue }
        var short = TextColumn()
        for row in 0..<table.count {
          let text = texts[row]
          let isLong = texts.range(row).count > most && text.unicodeScalars.count > most
          short.append(isLong ? String(text.unicodeScalars.prefix(most)) + "…" : text)
        }
        columns[place] = .texts(short)
        isChanged = true
      }
      changed[name.index] = Table(name, columns: columns)
    }
    return isChanged ? Network(tables: changed, symbols: symbols, caseloads: caseloads) : self
  }
}
