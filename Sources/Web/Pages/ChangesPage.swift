import Editing
import Exchange
import Model
import Wording

extension Route {
  /// The changes that were made, and how they are taken back.
  static let changes: [Route] = [
    .get("endringer") { (context, _) throws(PageFault) in try context.changes() },
    .get("familie/#/endringer") { (context, numbers) throws(PageFault) in
      try context.changes(of: numbers[0])
    },
    .get("endringer/#") { (context, numbers) throws(PageFault) in
      try context.change(numbers[0])
    },
  ]
}

/// What took what back in a log, and what was done again.
private struct CourseOfLog {
  /// For each change that was taken back, by which one.
  let undoneBy: [Int: Int]
  /// For each change that took another back, or did one again, the number of that one.
  let undoings: [Int: Int], redoings: [Int: Int]

  init(_ log: [LoggedEntry]) {
    undoneBy = undoneChanges(log)
    (undoings, redoings) = undoingsAndRedoings(log)
  }

  /// The changes that stand on another one, the latest first: later ones of the same rows, or whose
  /// rows name what was added, and those that stand on these.
  func later(on number: Int, in log: [(entry: LoggedEntry, rows: [RowChange])]) -> [Int] {
    var keys: Set<RowKey> = []
    var ids: Set<String> = []
    func names(_ row: RowChange) -> Bool {
      let cells = [row.before, row.after].compactMap(\.self)
      return TableSchema.of(row.table).columns.enumerated().contains { place, column in
        if case .ref = column.kind { cells.contains { ids.contains($0[place]) } } else { false }
      }
    }
    var found: [Int] = []
    for (entry, rows) in log where entry.number >= number {
      let isLater = entry.number > number
      if isLater {
        guard undoneBy[entry.number] == nil, undoings[entry.number] == nil,
          rows.contains(where: { keys.contains(RowKey($0.table, $0.key)) || names($0) })
        else { continue }
        found.append(entry.number)
      }
      for row in rows {
        keys.insert(RowKey(row.table, row.key))
        if row.before == nil, row.table.refKind != nil, let id = row.key.first { ids.insert(id) }
      }
    }
    return found.reversed()
  }
}

extension RequestContext {
  /// How many changes stand on one page, and how many rows of one.
  private static let shownChanges = 50
  private static let shownRows = 200

  private func history() throws(PageFault) -> [(entry: LoggedEntry, rows: [RowChange])] {
    do throws(AccessFault) {
      return try network.history()
    } catch {
      throw .access(error)
    }
  }

  // MARK: All of them

  /// The changes, the latest first, day by day.
  ///
  /// - Parameter number: the family that they are to concern; nil for all.
  mutating func changes(of number: Int? = nil) throws(PageFault) -> WebReply {
    let whole = try history()
    var log = whole
    var family: (id: String, name: String)?
    if let number {
      let facts = try facts(number)
      let id = facts.network.id(facts.ref)
      let history = HistoryOfFamily(id, facts.network, whole.flatMap(\.rows))
      // Of changes with their counts only nobody knows whom they concern.
      log = whole.filter { $0.rows.isEmpty || $0.rows.contains(where: history.concerns) }
      family = (id, facts.name)
    }
    let course = CourseOfLog(whole.map(\.entry))
    let undone = course.undoneBy
    let standing = whole.last { $0.entry.entry.undoes == nil && undone[$0.entry.number] == nil }
    let names = rowNames(log.lazy.flatMap(\.rows).filter { $0.after == nil })
    let first = max(0, fields.number("fra") ?? 0)
    let shown = log.reversed().dropFirst(first).prefix(Self.shownChanges)
    var days: [(day: String, items: [Markup])] = []
    for (logged, rows) in shown {
      let day = heading(logged)
      if days.last?.day != day { days.append((day, [])) }
      // A change of which only the counts are known is taken back where nothing stands on it.
      let isBlocked = rows.isEmpty && logged.number < standing?.entry.number ?? 0
      days[days.count - 1].items.append(
        item(logged, rows, names, course, isBlocked: isBlocked))
    }
    let sections: [Markup] = days.map { day, items in
      "<h2>\(day)</h2><div class=\"card\"><ul class=\"rows\">\(items)</ul></div>"
    }
    let top: Markup
    if let number, let family {
      let counts: Markup =
        log.contains { $0.rows.isEmpty }
        ? "<p class=\"quiet\">\(say(Words.countsIncluded))</p>" : ""
      let lead = log.isEmpty ? Words.noChangesOfFamily : Words.changesLead
      top = """
        <p><a href="\(attribute: path("familie/\(number)"))">\(family.name)</a></p>
        <h1>\(say(Words.changes)): \(family.name)</h1><p class="lead">\(say(lead))</p>\(counts)
        """
    } else {
      top = """
        <h1>\(say(Words.changes))</h1><p class="lead">\(say(log.isEmpty ? Words.noChanges : Words.changesLead))</p>
        <p><a href="\(attribute: path("hva-om"))">\(say(Words.whatIfLink))</a></p>
        """
    }
    let address = number.map { "familie/\($0)/endringer" } ?? "endringer"
    return page(
      PageContent(
        title: Words.changes, tab: .changes,
        body: "\(top)\(sections)\(paging(first, of: log.count, address))", family: number))
  }

  private func paging(_ first: Int, of count: Int, _ address: String) -> Markup {
    let older = first + Self.shownChanges
    let newer = max(0, first - Self.shownChanges)
    var links: [Markup] = []
    if first > 0 {
      let page = newer == 0 ? path(address) : path("\(address)?fra=\(newer)")
      links.append("<a href=\"\(attribute: page)\">\(say(Words.newerChanges))</a>")
    }
    if older < count {
      links.append(
        """
        <a href="\(attribute: path("\(address)?fra=\(older)"))">\(say(Words.olderChanges)) (\(language.number(count - older)))</a>
        """)
    }
    return links.isEmpty ? .nothing : "<p class=\"big\">\(links.joined(separator: " · "))</p>"
  }

  /// The day of a change, as a heading.
  private func heading(_ logged: LoggedEntry) -> String {
    guard let (day, _) = network.clock(logged.entry.at) else { return logged.entry.at }
    if day == self.day { return say(Words.today) }
    return capitalising(language.weekday(day)) + " " + language.day(day, seenFrom: self.day)
  }

  /// Which change it is, when it was made, by whom, and about which families.
  private func facts(
    _ logged: LoggedEntry, _ rows: [RowChange], _ names: RowNames, isWithDay: Bool
  ) -> String {
    let entry = logged.entry
    let number = say(Words.change) + " " + language.number(logged.number)
    var when = network.clock(entry.at)?.time
    if isWithDay { when = heading(logged) + (when.map { " " + $0 } ?? "") }
    // Of what was erased only the day is known.
    let isErased = entry.by.isEmpty
    // Of many rows what the change did is said by numbers.
    let families = rows.count <= 20 ? language.families(of: rows, names) : []
    let whose = families.isEmpty || families.count > 3 ? nil : language.list(families)
    return [whose, number, isErased ? nil : when, isErased ? nil : entry.by, entry.note]
      .compactMap { $0 }.joined(separator: " · ")
  }

  private func item(
    _ logged: LoggedEntry, _ rows: [RowChange], _ names: RowNames, _ course: CourseOfLog,
    isBlocked: Bool
  ) -> Markup {
    let number = logged.number
    let sentence = language.sentence(logged, rows: rows, redoes: course.redoings[number], names)
    let more: Markup = """
      <a href="\(attribute: path("endringer/\(number)"))">\(say(Words.whatChanged))<span class="unseen"> \(say(Words.inChange)) \(number)</span></a>
      """
    return """
      <li id="e\(number)"><div class="change"><div><p>\(sentence)</p><p class="quiet">\(facts(logged, rows, names, isWithDay: false)) · \(more)</p></div>\(undoing(logged, course, isBlocked: isBlocked))</div></li>
      """
  }

  /// The button that takes a change back, or why there is none.
  ///
  /// - Parameter isBlocked: whether later changes have to be taken back first.
  private func undoing(
    _ logged: LoggedEntry, _ course: CourseOfLog, isBlocked: Bool = false
  ) -> Markup {
    let isUndoing = course.undoings[logged.number] != nil
    if let other = course.undoneBy[logged.number] {
      return """
        <p class="quiet"><a href="\(attribute: path("endringer/\(other)"))">\(say(isUndoing ? Words.redoneBy(other) : Words.undoneBy(other)))</a></p>
        """
    }
    guard logged.entry.isUndoable else {
      return "<p class=\"quiet\">\(say(Words.cannotUndo))</p>"
    }
    if isBlocked { return "<p class=\"quiet\">\(say(Words.laterFirst))</p>" }
    let words = isUndoing ? Words.redo : Words.undo
    let back = request.path.hasSuffix("/endringer") ? here : path("endringer")
    return """
      <form method="post" action="\(attribute: path("angre/\(logged.number)"))"><input type="hidden" name="back" value="\(attribute: back)"><button class="second">\(say(words))<span class="unseen"> \(say(Words.change).lowercased()) \(logged.number)</span></button></form>
      """
  }

  // MARK: One of them

  /// A change with its rows before and after, and what taking it back would do.
  ///
  /// - Parameter status: of HTTP; not 200 where it was not taken back, as somebody wanted.
  mutating func change(_ number: Int, status: Int = 200) throws(PageFault) -> WebReply {
    let log = try history()
    guard let (logged, rows) = log.first(where: { $0.entry.number == number }) else {
      throw .notFound
    }
    let course = CourseOfLog(log.map(\.entry))
    let names = rowNames(log.lazy.flatMap(\.rows).filter { $0.after == nil })
    let tables = rows.prefix(Self.shownRows).map { beforeAndAfter($0, names) }
    let left = rows.count - tables.count
    let more: Markup = left > 0 ? "<p>\(say(Words.moreRows(language.number(left))))</p>" : ""
    let onlyCounts: Markup = rows.isEmpty ? "<p>\(say(onlyCounts(logged)))</p>" : ""
    return page(
      PageContent(
        title: Words.change, tab: .changes,
        body: """
          <p><a href="\(attribute: path("endringer"))">\(say(Words.allChanges))</a></p>
          <h1>\(language.sentence(logged, rows: rows, redoes: course.redoings[number], names))</h1><p class="lead">\(facts(logged, rows, names, isWithDay: true))</p>
          <section class="card">\(undo(logged, course, log))</section>
          \(onlyCounts)\(tables)\(more)
          """,
        status: status, isError: status != 200))
  }

  private func onlyCounts(_ logged: LoggedEntry) -> Phrase {
    logged.entry.by.isEmpty || logged.entry.way == .forget
      ? Words.erasedFromLog : Words.onlyCounts
  }

  /// What taking a change back would do, looked up as it stands now, with the button.
  private func undo(
    _ logged: LoggedEntry, _ course: CourseOfLog, _ log: [(entry: LoggedEntry, rows: [RowChange])]
  ) -> Markup {
    let isUndoing = course.undoings[logged.number] != nil
    let heading: Markup = "<h2>\(say(isUndoing ? Words.ifRedone : Words.ifUndone))</h2>"
    if course.undoneBy[logged.number] != nil || !logged.entry.isUndoable {
      return undoing(logged, course)
    }
    do throws(AccessFault) {
      let edit = try network.look(UndoChange(logged.number))
      let (added, changed, removed) = edit.change.tables.reduce((0, 0, 0)) {
        ($0.0 + $1.added, $0.1 + $1.changed, $0.2 + $1.removed)
      }
      return """
        \(heading)<p>\(capitalising(language.countsOfRows(added, changed, removed))). \(say(Words.asBefore))</p>\(undoing(logged, course))
        """
    } catch {
      return """
        <h2>\(say(Words.cannotUndo))</h2><div class="problem">\(lines(error).map { "<p>\($0)</p>" as Markup })\(first(error, course, log, logged.number))</div>
        """
    }
  }

  /// The ways to the changes that have to be taken back first, the latest of them first, and a
  /// button that takes them back with this one.
  private func first(
    _ fault: AccessFault, _ course: CourseOfLog,
    _ log: [(entry: LoggedEntry, rows: [RowChange])], _ number: Int
  ) -> Markup {
    switch fault {
    case .refused(.named(_, _, _, _, true)), .refused(.changedSince): break
    default: return .nothing
    }
    let later = course.later(on: number, in: log)
    if later.isEmpty { return .nothing }
    let button: Markup =
      addsNoHelper([number] + later, log)
      ? """
      <form method="post" action="\(attribute: path("angre/\(number)/alle"))"><input type="hidden" name="back" value="\(attribute: path("endringer"))"><button class="second">\(say(Words.undoAll(later.count + 1)))</button></form>
      """ : "<p>\(say(Words.ofOtherFamilies))</p>"
    let links = later.map { number -> Markup in
      """
      <a href="\(attribute: path("endringer/\(number)"))">\(say(Words.change)) \(language.number(number))</a>
      """
    }
    return "<p>\(links.joined(separator: " · "))</p>\(button)"
  }

  /// Whether no service or contact was added by some changes: what stands on these may be of any
  /// family that came later, and nobody means to take that back.
  private func addsNoHelper(
    _ numbers: [Int], _ log: [(entry: LoggedEntry, rows: [RowChange])]
  ) -> Bool {
    let wanted = Set(numbers)
    return log.lazy.filter { wanted.contains($0.entry.number) }.flatMap(\.rows).allSatisfy { row in
      row.before != nil || row.table != .services && row.table != .contacts
    }
  }

  /// Takes a change back with all that stand on it, the latest first, each as a change of its own.
  mutating func undoAll(_ number: Int) throws(PageFault) -> WebReply {
    let log = try history()
    let all = CourseOfLog(log.map(\.entry)).later(on: number, in: log) + [number]
    guard addsNoHelper(all, log) else { return try change(number, status: 422) }
    for one in all {
      do throws(AccessFault) {
        try edit(UndoChange(one))
      } catch {
        // Those before it are taken back, and stand in the list.
        if case .refused = error { return try change(one, status: 422) }
        throw .access(error)
      }
    }
    session.notice = Notice(text: say(Words.undoneTogether(all.count)))
    return back()
  }

  /// The cells of a row that differ, as they were and as they became.
  func beforeAndAfter(_ row: RowChange, _ names: RowNames) -> Markup {
    let columns = TableSchema.of(row.table).columns
    let cells: [Markup] = columns.indices.compactMap { place in
      let name = columns[place].name
      let (before, after) = (row.before?[place] ?? "", row.after?[place] ?? "")
      // An id is for programs.
      if case .id = columns[place].kind { return nil }
      if before == after { return nil }
      func shown(_ cell: String) -> String {
        cell.isEmpty ? "–" : language.shownCell(cell, row.table, name, names)
      }
      return """
        <tr><th scope="row">\(capitalising(row.table.words(column: name)[language]))</th><td>\(shown(before))</td><td>\(shown(after))</td></tr>
        """
    }
    let what =
      row.before == nil ? Words.rowAdded : row.after == nil ? Words.rowRemoved : Words.rowChanged
    return """
      <div class="scroll" role="region" tabindex="0" aria-label="\(attribute: language.name(of: row, names))"><table class="upload"><caption>\(say(what)): \(language.name(of: row, names))</caption><thead><tr><th scope="col">\(say(Words.field))</th><th scope="col">\(say(Words.before))</th><th scope="col">\(say(Words.after))</th></tr></thead><tbody>\(cells)</tbody></table></div>
      """
  }
}
