public import Model
import Terms

extension ParsedBundle {
  /// Takes the names of kinds of referrals as the kinds: as the deadlines of the bundle, of the
  /// network, or else of Norwegian law name them.
  mutating func readReferralKinds(beside network: Network) {
    let index = TableName.referrals.index
    guard let column = TableSchema.of(.referrals).column("kind"), tables[index].count > 0 else {
      return
    }
    var kinds: ReferralKinds?
    var codes = [Int32?](repeating: nil, count: symbols.count)
    for (row, symbol) in tables[index].numbers[column].enumerated() where symbol >= 0 {
      let code: Int32
      if let known = codes[Int(symbol)] {
        code = known
      } else {
        let known = kinds ?? ReferralKinds(self, network)
        kinds = known
        code = known.code(symbols[symbol]).map { symbols.number($0) } ?? symbol
        codes[Int(symbol)] = code
      }
      guard code != symbol else { continue }
      let reading: CellReading = kinds?.names.contains(symbols[symbol]) ?? false ? .term : .word
      tables[index].numbers[column][row] = code
      let line = Int(tables[index].lines[row])
      if tables[index].readings.count(column, reading, line: line) {
        tables[index].readings.show(
          column, reading,
          ReadCell(CellExcerpt.shown(symbols[symbol]), as: CellExcerpt.shown(symbols[code])))
      }
    }
    guard kinds != nil else { return }
    for warning in tables[index].readings.warnings(of: tables[index])
    where warning.column == "kind" {
      warningList.add(warning)
    }
  }
}

/// The kinds of referrals that there are rules for, and the names by which people know them.
public struct ReferralKinds {
  private var codes: Set<String> = []
  /// The names of the kinds as they are written.
  fileprivate private(set) var names: Set<String> = []
  /// The codes that a folded name may mean.
  private var meant: [FoldedTerm: Set<String>] = [:]

  /// The kinds of rules, by the names that these have.
  public init(_ rules: DeadlineRules) {
    for rule in rules.rules { add(rule.kind, [rule.nameNb, rule.nameNn, rule.nameEn]) }
  }

  fileprivate init(_ parsed: ParsedBundle, _ network: Network) {
    var hasOwn = false
    for (kind, names) in Self.rows(of: parsed) {
      add(kind, names)
      hasOwn = true
    }
    if network.deadlines.count > 0 || !hasOwn {
      for rule in DeadlineRules(of: network).rules {
        add(rule.kind, [rule.nameNb, rule.nameNn, rule.nameEn])
      }
    }
  }

  private mutating func add(_ code: String, _ names: [String]) {
    codes.insert(code)
    for name in names where !name.isEmpty {
      self.names.insert(name)
      meant[FoldedTerm(name), default: []].insert(code)
      // "Bekymringsmelding: tilbakemelding til melder"
      if let colon = name.firstIndex(of: ":") {
        meant[FoldedTerm(String(name[..<colon])), default: []].insert(code)
      }
    }
  }

  private static func rows(of parsed: ParsedBundle) -> [(kind: String, names: [String])] {
    let schema = TableSchema.of(.deadlines)
    let table = parsed.tables[TableName.deadlines.index]
    guard let kind = schema.column("kind") else { return [] }
    let names = ["name_nb", "name_nn", "name_en"].compactMap(schema.column)
    return (0..<table.count).map { row in
      (
        parsed.symbols[table.numbers[kind][row]],
        names.map { table.texts[$0].count > row ? table.texts[$0][row] : "" }
      )
    }
  }

  /// The code that a word means, where it means one and is not that code already.
  public func code(_ word: String) -> String? {
    if codes.contains(word) { return nil }
    let folded = FoldedTerm(word)
    if let code = codes.first(where: { FoldedTerm($0) == folded }) { return code }
    if let found = meant[folded], found.count == 1 { return found.first }
    return Terms.referralKind(word).flatMap { codes.contains($0) ? $0 : nil }
  }
}
