package import Exchange
package import Model
import Terms
package import Wording
import Workbook

extension WorkbookWords {
  /// The words of a workbook that holds a network.
  ///
  /// - Parameters:
  ///   - name: what the network is called.
  ///   - stamp: whom it is for, where it is the part of a network that somebody may see.
  package init(
    _ language: Language, of network: Network, called name: String, for stamp: AudienceStamp? = nil
  ) {
    self.init(
      language, title: capitalising(name), note: stamp.map(language.sentence),
      lines: stamp == nil
        ? [.rows, .headings, .ids, .days, .readIn, .mistakes, .keepSafe]
        : [.headings, .isForSomebody, .keepSafe],
      of: network)
  }

  /// The words of a workbook in a language.
  ///
  /// - Parameters:
  ///   - title: the first line of the first sheet.
  ///   - note: what the first sheet says right below it.
  ///   - lines: what the first sheet says then.
  package init(
    _ language: Language, title: String, note: String? = nil, lines: [WorkbookLine],
    of network: Network
  ) {
    let sheets = TableName.allCases.map { table in
      Sheet(
        language.sheetName(table),
        columns: TableSchema.of(table).columns.map { column in
          (
            capitalising(table.words(column: column.name)[language]),
            language.note(table, column: column.name),
            WordList.of(column)?.entries.map { $0.words[language] } ?? []
          )
        })
    }
    let kinds = KindNames(DeadlineRules(of: network), language)
    let list = Page.words(language, kinds: kinds)
    let shown = TableName.allCases.filter { $0 != .deadlines || network[$0].count > 0 }
    func message(_ title: WorkbookLine, _ text: String) -> SheetLayout.Choices.Message {
      SheetLayout.Choices.Message(language[workbook: title], text)
    }
    self.init(
      title: title, dayFormat: language == .en ? "yyyy-mm-dd" : "dd.mm.yyyy", sheets: sheets,
      coordinator: language[workbook: .familyCoordinator], kinds: kinds.words,
      units: LengthOfTime.Unit.allCases.map { ($0.noun.one[language], $0.noun.many[language]) },
      listOfKinds: list.kinds,
      before: [Page.guide(language, title: title, note: note, lines: lines, tables: shown)],
      after: [list.page],
      unknownWord: message(.unknownWordTitle, language[workbook: .unknownWord]),
      severalWords: message(.severalTitle, language[workbook: .several]),
      severalSheets: message(.severalSheetsTitle, language[workbook: .severalSheets]),
      unknownID: TableName.allCases.map {
        message(.unknownIDTitle, language.unknownID(sheet: language.sheetName($0)))
      })
  }
}

extension WorkbookWords.Page {
  /// The first sheet: what this is, how to use it, and what the other sheets are.
  fileprivate static func guide(
    _ language: Language, title: String, note: String?, lines: [WorkbookLine], tables: [TableName]
  ) -> WorkbookWords.Page {
    var rows: [[SheetValue]] = [[.bold(title)], []]
    if let note { rows += [[.empty, .text(note)], []] }
    for (number, line) in lines.enumerated() {
      rows.append([.text("\(number + 1)."), .text(language[workbook: line])])
    }
    rows += [
      [], [.bold(language[workbook: .sheet]), .bold(language[workbook: .whatItHolds])],
    ]
    for table in tables {
      rows.append([
        .text(language.sheetName(table)),
        .text(language.inWords(table.explanation[language])),
      ])
    }
    let columns = [
      SheetLayout.Column("", widest: 18), SheetLayout.Column("", content: .wrapped, widest: 100),
    ]
    let layout = SheetLayout(
      language.sheetOfWords("read-me"), columns: columns, hasHeadings: false)
    return WorkbookWords.Page(layout, rows: rows)
  }

  /// The sheet of all words, and where in it the kinds of referral are.
  fileprivate static func words(
    _ language: Language, kinds: KindNames
  ) -> (page: WorkbookWords.Page, kinds: SheetLayout.Choices.Source?) {
    var rows: [[SheetValue]] = []
    for list in WordList.all {
      for (code, entry) in zip(list.codes, list.entries) {
        rows.append([
          .text(list.heading[language]), .text(entry.words[language]),
          entry.meaning.map { .text($0[language]) } ?? .empty, .text(code),
        ])
      }
    }
    // The first row holds the headings.
    let first = rows.count + 1
    for kind in kinds.codes {
      rows.append([
        .text(language[workbook: .kindOfReferral]), .text(kinds.words[kind] ?? kind), .empty,
        .text(kind),
      ])
    }
    let columns = [
      SheetLayout.Column(language[workbook: .column], widest: 44),
      SheetLayout.Column(language[workbook: .word], widest: 44),
      SheetLayout.Column(language[workbook: .meaning], content: .wrapped, widest: 70),
      SheetLayout.Column(language[workbook: .code]),
    ]
    let layout = SheetLayout(language.sheetOfWords("words"), columns: columns)
    return (
      WorkbookWords.Page(layout, rows: rows),
      kinds.codes.isEmpty
        ? nil : .cells(sheet: layout.name, column: 1, rows: first..<(first + kinds.codes.count))
    )
  }
}

extension Language {
  /// What a sheet that holds no table is called, which whoever reads the workbook passes by.
  fileprivate func sheetOfWords(_ code: String) -> String {
    guard let term = Terms.sheets.first(where: { $0.code == code }) else { return code }
    return Phrase(nb: term.nb, nn: term.nn, en: term.en)[self]
  }
}

/// What the kinds of referral are called in a language, where a name says which kind is meant when
/// it is read.
private struct KindNames {
  let codes: [String]
  let words: [String: String]

  init(_ rules: DeadlineRules, _ language: Language) {
    let kinds = ReferralKinds(rules)
    codes = rules.kinds
    var words: [String: String] = [:]
    for rule in rules.rules {
      let name = rule.words[language]
      if kinds.code(name) == rule.kind { words[rule.kind] = name }
    }
    self.words = words
  }
}
