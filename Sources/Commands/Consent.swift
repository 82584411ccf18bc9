import Exchange
import Model
import Terms
import Text
import Wording

/// What somebody agrees to lose where a network is replaced: the rows that go, and by name the
/// tables that go altogether and the files that were not read.
struct Consent {
  private let isGiven: Bool
  private let tables: Set<TableName>
  private let files: Set<String>

  /// - Parameter values: what stands behind each `--yes`: nothing, or names with commas between
  ///   them.
  init(_ values: [String], of parsed: ParsedBundle, _ language: Language) throws(Failure) {
    isGiven = !values.isEmpty
    var tables: Set<TableName> = []
    var files: Set<String> = []
    let unread = parsed.unread.map(\.name)
    var rest = values.joined(separator: ",")[...]
    while !rest.isEmpty {
      // A file that was not read is named as it stands there, also where it is spelt like a table,
      // and a sheet has a comma in its name.
      let known = unread.filter { rest == $0 || rest.hasPrefix($0 + ",") }
        .max { $0.utf8.count < $1.utf8.count }
      let name = known ?? String(rest.prefix { $0 != "," })
      rest = rest.dropFirst(name.count + 1)
      if known != nil {
        files.insert(name)
        continue
      }
      if name.isEmpty { continue }
      let stem = name.hasSuffix(".csv") ? String(name.dropLast(4)) : name
      guard let table = TableName(rawValue: stem) ?? Terms.table(named: stem) else {
        let known = TableName.allCases.map { $0.noun.many[language] } + unread
        throw .usage(OptionFault.unknownChoice(name, known).words(at: .code(AnyOption.yes.name)))
      }
      tables.insert(table)
    }
    self.tables = tables
    self.files = files
  }

  /// Refuses where something that looks like a table was not read: the network would lose what is
  /// in it.
  func requireAllRead(_ parsed: ParsedBundle) throws(Failure) {
    let left = parsed.unread.filter { !files.contains($0.name) }
    if left.isEmpty { return }
    var lines = left.map { file in
      let name = plain(file.name)
      return switch file.nearest {
      case nil:
        Phrase(
          nb:
            "\(name) ser ut som en tabell, men ble ikke lest; gi den navnet til en tabell, eller flytt den",
          nn:
            "\(name) ser ut som ein tabell, men vart ikkje lesen; gje han namnet til ein tabell, eller flytt han",
          en:
            "\(name) looks like a table but was not read; give it the name of a table, or move it away"
        )
      case let nearest?:
        Phrase(
          nb:
            "\(name) ble ikke lest; skal den hete \(file.name(of: nearest, .nb))? Gi den det navnet, eller flytt den",
          nn:
            "\(name) vart ikkje lesen; skal ho heite \(file.name(of: nearest, .nn))? Gje ho det namnet, eller flytt ho",
          en:
            "\(name) was not read; should it be called \(file.name(of: nearest, .en))? Give it that name, or move it away"
        )
      }
    }
    lines.append(Consent.nothingDone(left.map { .code($0.name) }))
    throw Failure(.refused, lines: lines)
  }

  /// Refuses where rows would go without anybody having said yes, or a whole table that was not
  /// named.
  ///
  /// - Parameter isCheck: whether nothing is to be written; then it is enough that tables are
  ///   there.
  func require(
    _ change: NetworkChange, from old: Network, _ parsed: ParsedBundle, isCheck: Bool,
    _ language: Language
  ) throws(Failure) {
    var lines: [Phrase] = []
    var lacking: [Phrase] = []
    for table in TableName.allCases
    where old[table].count > 0 && !parsed.has(table) && !tables.contains(table) {
      let rows = Consent.rows(old[table].count)
      lacking.append(table.noun.many)
      lines.append(
        Phrase(
          nb:
            "\(Language.nb.sheetName(table)) er ikke med i det som blir lest; hele tabellen (\(rows(.nb))) ville blitt borte",
          nn:
            "\(Language.nn.sheetName(table)) er ikkje med i det som blir lese; heile tabellen (\(rows(.nn))) ville blitt borte",
          en:
            "\(Language.en.sheetName(table)) is not in what is read; the whole table (\(rows(.en))) would go"
        ))
    }
    if lacking.isEmpty, isGiven || isCheck { return }
    for (table, rows) in zip(TableName.allCases, change.tables)
    where rows.removed > 0 && parsed.has(table) {
      let count = Consent.rows(rows.removed)
      let which = Consent.gone(table, old, change.network, rows.removed)
      let names = which.isEmpty ? "" : " (\(language.list(which, most: 5)))"
      lines.append(
        Phrase(
          nb: "\(Language.nb.sheetName(table)): \(count(.nb)) ville blitt borte\(names)",
          nn: "\(Language.nn.sheetName(table)): \(count(.nn)) ville blitt borte\(names)",
          en: "\(Language.en.sheetName(table)): \(count(.en)) would go\(names)"))
    }
    if lines.isEmpty { return }
    lines.append(Consent.nothingDone(lacking))
    throw Failure(.refused, lines: lines)
  }

  private static func rows(_ count: Int) -> (Language) -> String {
    { language in
      language.count(
        count,
        Noun(
          one: Phrase(nb: "rad", nn: "rad", en: "row"),
          many: Phrase(nb: "rader", nn: "rader", en: "rows")))
    }
  }

  private static func nothingDone(_ named: [Phrase]) -> Phrase {
    func option(_ language: Language) -> String {
      if named.isEmpty { return AnyOption.yes.name }
      let names = named.map { plain($0[language]) }.joined(separator: ",")
      // A shell would cut the names at a blank.
      return AnyOption.yes.name + "=" + (names.contains(" ") ? "\"\(names)\"" : names)
    }
    return Phrase(
      nb: "Ingenting er endret. Skal det likevel gjøres, legg til \(option(.nb)).",
      nn: "Ingenting er endra. Skal det likevel gjerast, legg til \(option(.nn)).",
      en: "Nothing has been changed. If it is to be done all the same, add \(option(.en)).")
  }

  /// The ids of rows that go, where the table has ids; as many as there are.
  private static func gone(
    _ table: TableName, _ old: Network, _ new: Network, _ count: Int
  ) -> [String] {
    let (olds, news) = (old[table].ids, new[table].ids)
    let kept = Set((0..<news.count).map { Array(news.utf8($0)) })
    var gone: [String] = []
    for row in 0..<olds.count where !kept.contains(Array(olds.utf8(row))) {
      gone.append(plain(olds[row]))
      if gone.count == count { break }
    }
    return gone
  }
}

extension ParsedBundle.Unread {
  /// What it would be called as a table, in the words of a language.
  fileprivate func name(of table: TableName, _ language: Language) -> String {
    language.sheetName(table) + (isFile ? ".csv" : "")
  }
}
