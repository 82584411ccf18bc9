internal import Analysis
public import Model
import Text
public import Wording

extension Language {
  /// What a change of the log did, in one sentence.
  ///
  /// - Parameters:
  ///   - rows: the rows that are logged of it; none where only their number is.
  ///   - redoes: the change that it does again, where it took back what had taken that back.
  public func sentence(
    _ logged: LoggedEntry, rows: [RowChange], redoes: Int? = nil, _ names: RowNames = .ids
  ) -> String {
    sentence(
      logged.entry, rows: rows.isEmpty ? nil : rows, added: logged.added, changed: logged.changed,
      removed: logged.removed, redoes: redoes, names)
  }

  /// What a change did, in one sentence.
  ///
  /// - Parameters:
  ///   - rows: the rows; nil or none where only their number is known.
  ///   - added, changed, removed: how many rows are new, changed and gone.
  ///   - redoes: the change that it does again, where it took back what had taken that back.
  public func sentence(
    _ entry: ChangeLogEntry, rows: [RowChange]?, added: Int, changed: Int, removed: Int,
    redoes: Int? = nil, _ names: RowNames = .ids
  ) -> String {
    let counts = countsOfRows(added, changed, removed)
    switch entry.way {
    case .row, .line, .form:
      return rows.map { sentence($0, names) } ?? counts
    case .undo:
      let number = entry.undoes.map { " \($0)" } ?? ""
      let what = rows.map { $0.count <= 3 ? sentence($0, names) : counts } ?? counts
      if let redoes {
        return Phrase(
          nb: "Gjort om igjen, endring \(redoes): \(what)",
          nn: "Gjort om att, endring \(redoes): \(what)", en: "Did change \(redoes) again: \(what)")[
            self]
      }
      return Phrase(
        nb: "Angret endring\(number): \(what)", nn: "Angra endring\(number): \(what)",
        en: "Took back change\(number): \(what)")[self]
    case .import:
      return Phrase(
        nb: "Leste inn: \(counts)", nn: "Las inn: \(counts)", en: "Read in: \(counts)")[self]
    case .replace:
      return Phrase(
        nb: "Byttet ut alt: \(counts)", nn: "Bytte ut alt: \(counts)",
        en: "Replaced everything: \(counts)")[self]
    case .merge:
      return Phrase(
        nb: "Flettet inn: \(counts)", nn: "Fletta inn: \(counts)", en: "Merged: \(counts)")[self]
    case .join: return joined(entry, rows, names) ?? counts
    case .rename: return renamed(rows) ?? counts
    case .forget:
      if removed == 0 {
        return Phrase(
          nb: "Slettet fra loggen", nn: "Sletta frå loggen", en: "Erased from the log")[self]
      }
      return Phrase(
        nb: "Slettet for godt: \(counts)", nn: "Sletta for godt: \(counts)",
        en: "Erased for good: \(counts)")[self]
    }
  }

  /// `3 nye rader, 1 endret, 2 tatt bort`.
  public func countsOfRows(_ added: Int, _ changed: Int, _ removed: Int) -> String {
    var parts: [String] = []
    if added > 0 {
      parts.append(
        Phrase(
          nb: added == 1 ? "1 ny rad" : "\(number(added)) nye rader",
          nn: added == 1 ? "1 ny rad" : "\(number(added)) nye rader",
          en: added == 1 ? "1 new row" : "\(number(added)) new rows")[self])
    }
    if changed > 0 {
      parts.append(
        Phrase(
          nb: changed == 1 ? "1 endret rad" : "\(number(changed)) endrede rader",
          nn: changed == 1 ? "1 endra rad" : "\(number(changed)) endra rader",
          en: changed == 1 ? "1 changed row" : "\(number(changed)) changed rows")[self])
    }
    if removed > 0 {
      parts.append(
        Phrase(
          nb: removed == 1 ? "1 rad tatt bort" : "\(number(removed)) rader tatt bort",
          nn: removed == 1 ? "1 rad teken bort" : "\(number(removed)) rader tekne bort",
          en: removed == 1 ? "1 row removed" : "\(number(removed)) rows removed")[self])
    }
    if parts.isEmpty {
      return Phrase(nb: "ingen rader", nn: "ingen rader", en: "no rows")[self]
    }
    return list(parts)
  }

  /// The rows one by one, the first of many.
  private func sentence(_ rows: [RowChange], _ names: RowNames) -> String {
    if let talk = whoMayTalk(rows, names) { return talk }
    let most = 3
    var parts = rows.prefix(rows.count == most + 1 ? most + 1 : most).map { sentence($0, names) }
    let more = rows.count - parts.count
    if more > 0 {
      parts.append(
        Phrase(
          nb: "og \(number(more)) rader til", nn: "og \(number(more)) rader til",
          en: "and \(number(more)) more rows")[self])
    }
    // By name one reads it as a sentence, in which nothing is said twice.
    if names.isByName, let lead = parts.first?.prefix(while: { $0 != ":" }) {
      for place in parts.indices.dropFirst() where parts[place].hasPrefix(lead + ": ") {
        parts[place].removeFirst(lead.count + 2)
      }
    }
    return parts.joined(separator: "; ")
  }

  /// Who may talk together, where that is all that is new; nil where it is not, and where ids stand
  /// for names.
  private func whoMayTalk(_ rows: [RowChange], _ names: RowNames) -> String? {
    let added = rows.compactMap { $0.before == nil && $0.table == .consents ? $0.after : nil }
    let schema = TableSchema.of(.consents)
    func cell(_ row: [String], _ column: String) -> String { row[schema.place(column)] }
    guard names.isByName, added.count == rows.count, let first = added.first,
      added.allSatisfy({ row in
        ["family", "person"].allSatisfy { cell(row, $0) == cell(first, $0) }
      })
    else { return nil }
    let found = mutualGroups(
      added.map { (from: cell($0, "from_service"), to: cell($0, "to_service")) })
    guard found.oneWay.isEmpty, found.groups.count == 1, let group = found.groups.first else {
      return nil
    }
    let who = list(group.map { plain(names.name($0, among: [.service])) }.sorted())
    let person = cell(first, "person")
    let whom = plain(
      person.isEmpty
        ? names.name(cell(first, "family"), among: [.family])
        : names.name(person, among: [.person]))
    return Phrase(
      nb: "\(who) kan snakke sammen om \(whom)", nn: "\(who) kan snakke saman om \(whom)",
      en: "\(who) may talk together about \(whom)")[self]
  }

  /// What happened to a row.
  private func sentence(_ row: RowChange, _ names: RowNames) -> String {
    switch (row.before, row.after) {
    case (nil, let after?):
      let name = name(ofRow: after, row.table, names) + standing(ofRow: after, row.table, names)
      return Phrase(nb: "Lagt til: \(name)", nn: "Lagt til: \(name)", en: "Added: \(name)")[self]
    case (let before?, nil):
      let name = name(ofRow: before, row.table, names)
      return Phrase(nb: "Tatt bort: \(name)", nn: "Teke bort: \(name)", en: "Removed: \(name)")[
        self]
    case (let before?, let after?):
      let name = name(ofRow: after, row.table, names)
      let what = differences(before, after, row.table, names).joined(separator: ", ")
      return Phrase(
        nb: "Endret: \(name), \(what)", nn: "Endra: \(name), \(what)",
        en: "Changed: \(name), \(what)")[self]
    case (nil, nil): return ""
    }
  }

  /// Of a new responsibility, how firm it is: that somebody was asked is no yes.
  private func standing(ofRow cells: [String], _ table: TableName, _ names: RowNames) -> String {
    guard names.isByName, table == .responsibilities else { return "" }
    let schema = TableSchema.of(table)
    func isThere(_ column: String) -> Bool { !cells[schema.place(column)].isEmpty }
    let words =
      isThere("declined")
      ? Phrase(nb: "har sagt nei", nn: "har sagt nei", en: "has said no")
      : isThere("accepted")
        ? Phrase(nb: "har sagt ja", nn: "har sagt ja", en: "has said yes")
        : isThere("asked")
          ? Phrase(nb: "er spurt", nn: "er spurd", en: "has been asked")
          : Words.Holding.legendRecorded
    return " (\(words[self]))"
  }

  /// The old id and the new one.
  private func renamed(_ rows: [RowChange]?) -> String? {
    let ofIDs = (rows ?? []).filter { $0.table.refKind != nil }
    guard let old = ofIDs.first(where: { $0.after == nil })?.before,
      let row = ofIDs.first(where: { $0.before == nil && $0.after?.dropFirst() == old.dropFirst() }
      ),
      let new = row.after, let rows
    else { return nil }
    let (name, id) = (name(ofRow: old, row.table), quoted(new[0]))
    let others = rows.count(where: { $0.after != nil }) - 1
    let sentence = Phrase(
      nb: "Ny id: \(name) heter nå \(id)", nn: "Ny id: \(name) heiter no \(id)",
      en: "New id: \(name) is now \(id)")[self]
    if others == 0 { return sentence }
    let count = number(others)
    return sentence
      + Phrase(
        nb: others == 1 ? "; 1 rad viser til den" : "; \(count) rader viser til den",
        nn: others == 1 ? "; 1 rad viser til han" : "; \(count) rader viser til han",
        en: others == 1 ? "; 1 row names it" : "; \(count) rows name it")[self]
  }

  /// The one that stays and the one that is gone.
  private func joined(
    _ entry: ChangeLogEntry, _ rows: [RowChange]?, _ names: RowNames
  ) -> String? {
    guard let same = entry.sameThing, same.ids.count == 2,
      let gone = rows?.first(where: { $0.table == same.table && $0.key == [same.ids[1]] })?.before
    else { return nil }
    let kinds = same.table.refKind.map { [$0] } ?? []
    let kept = quoted(plain(names.name(same.ids[0], among: kinds)))
    let name = name(ofRow: gone, same.table, names)
    let others = (rows?.count { $0.after != nil }) ?? 0
    let count = number(others)
    return Phrase(
      nb: "Slått sammen: \(name) er nå \(kept)"
        + (others == 1 ? "; 1 rad er endret" : "; \(count) rader er endret"),
      nn: "Slått saman: \(name) er no \(kept)"
        + (others == 1 ? "; 1 rad er endra" : "; \(count) rader er endra"),
      en: "Joined: \(name) is now \(kept)"
        + (others == 1 ? "; 1 row is changed" : "; \(count) rows are changed"))[self]
  }
}
