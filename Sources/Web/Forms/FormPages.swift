import Analysis
import Editing
import Exchange
import Model
import Wording

extension Route {
  /// A row of any table as a form: a new one, one that is there, its end, and that it goes.
  static let forms: [Route] =
    TableName.allCases.filter { $0 != .families }.flatMap { table -> [Route] in
      [
        .get("ny/\(table.path)") { (context, _) throws(PageFault) in
          try context.newRow(table)
        },
        .post("ny/\(table.path)") { (context, _) throws(PageFault) in
          try context.addRow(table)
        },
      ]
    } + [
      .get("rad/#") { (context, numbers) throws(PageFault) in try context.row(numbers[0]) },
      .post("rad/#") { (context, numbers) throws(PageFault) in try context.setRow(numbers[0]) },
      .post("rad/#/slutt") { (context, numbers) throws(PageFault) in
        try context.endRow(numbers[0])
      },
      .post("rad/#/bort") { (context, numbers) throws(PageFault) in
        try context.removeRow(numbers[0])
      },
      .post("forslag") { (context, _) throws(PageFault) in try context.suggestions() },
    ]
}

extension RequestContext {
  // MARK: New

  mutating func newRow(_ table: TableName) throws(PageFault) -> WebReply {
    let (overview, family) = try formNetwork(family: try givenFamilyID())
    var form = RowForm(new: table, known(table), family: family)
    form.show(names(overview))
    let action = path("ny/\(table.path)")
    let draft = session.draft(of: action, family: fields.number("familie"))
    // What was begun about one need is not what somebody writes about another.
    let isSame = draft.map { draft in
      form.columns.allSatisfy { column in
        guard case .ref = column.kind, let known = form.values[column.name] else { return true }
        return draft[column.name] ?? "" == known
      }
    }
    if let draft, isSame == true { form = form.giving(back: draft, names(overview)) }
    return page(form, overview, status: 200, isDraft: isSame == true)
  }

  /// What an address says of a new row: a person, a need, by their numbers.
  private func known(_ table: TableName) -> [String: String] {
    var values: [String: String] = [:]
    for column in TableSchema.of(table).columns {
      if case .ref = column.kind, let number = fields.number(column.name),
        let key = session.numbers.key(number), key.cells.count == 1
      {
        values[column.name] = key.cells[0]
      }
      if case .day = column.kind, column.isRequired { values[column.name] = day.description }
    }
    if table == .referrals { values["from"] = session.settings.me }
    if table == .contacts {
      let place = backPath.prefix { $0 != "?" }
      values["name"] = session.waitingName(in: String(place))
    }
    // Who is written down as asked has not said yes: without a day they would count as having it.
    if table == .responsibilities, fields["spurt"] != nil { values["asked"] = day.description }
    return values
  }

  mutating func addRow(_ table: TableName) throws(PageFault) -> WebReply {
    let (overview, family) = try formNetwork(family: try givenFamilyID())
    let names = names(overview)
    let action = path("ny/\(table.path)")
    var form = RowForm(new: table, [:], family: family)
    let sent = form.chosen(fields)
    form = form.with(sent)
    if let detour = detour(form, action, names) { return detour }
    let isNameless = form.refusesNameless(self)
    if form.refusesYearAlone(self) || isNameless {
      form.show(names)
      return page(form, overview, status: 422)
    }
    var cells = form.cells(sent, names, reading)
    if let family, TableSchema.of(table).column("family") != nil, table != .homes {
      cells.append(CellInput("family", overview.network.id(family)))
    }
    guard let addition = form.addition(cells, names, self) else {
      // What else is wrong is said with it.
      do throws(AccessFault) {
        _ = try network.look(AddRow(table, cells, reading, givesID: true))
      } catch { form.take(error, self) }
      form.show(names)
      return page(form, overview, status: 422)
    }
    do throws(AccessFault) {
      try edit(addition, way: .form)
      session.dropDraft(of: action, family: fields["familie"])
      if table == .contacts, let name = fields["name"] { session.fill(contact: name) }
      sayYear(form)
      guard fields["ny"] == "en-til" else { return back() }
      let family = fields["familie"].map { "&familie=\($0)" } ?? ""
      // One goes on in the first field, not at what was saved.
      let first = form.columnsNow.first.map { "#f-\($0.name)" } ?? ""
      return WebReply(seeOther: action + "?back=" + backPath.percentEncoded + family + first)
    } catch {
      form.take(error, self)
      form.show(names)
      return page(form, overview, status: 422)
    }
  }

  /// Says of a year of birth alone that it stands as January.
  private mutating func sayYear(_ form: RowForm) {
    guard form.table == .people, let year = yearAlone(form.values["born"] ?? ""),
      var notice = session.notice
    else { return }
    notice.text += ". " + say(Words.yearIsJanuary(form.values["alias"] ?? "", year))
    session.notice = notice
  }

  // MARK: A row that is there

  /// The row of a number, as it stands.
  private func standing(_ number: Int) throws(PageFault) -> (key: RowKey, cells: [String]) {
    guard let key = session.numbers.key(number) else { throw .notFound }
    var wanted = RowsWanted()
    if key.table.refKind == nil { wanted.keys.insert(key) } else { wanted.ids.insert(key.cells[0]) }
    let network: Network
    do throws(AccessFault) {
      network = try self.network.read(wanted)
    } catch {
      throw .access(error)
    }
    let text = NetworkText(network)
    let place = (0..<network[key.table].count).first { text.key(key.table, $0) == key.cells }
    guard let place else { throw .notFound }
    return (key, text.cells(key.table, place))
  }

  mutating func row(_ number: Int) throws(PageFault) -> WebReply {
    let (key, cells) = try standing(number)
    let (overview, family) = try formNetwork(of: cells, key.table)
    let names = names(overview)
    var form = RowForm(key.table, number: number, cells: cells, family: family, names)
    let inHand = family.map { self.number(.families, overview.network.id($0)) }
    let draft = session.draft(of: path("rad/\(number)"), family: inHand)
    if let draft { form = form.giving(back: draft, names) }
    return page(form, overview, status: 200, isDraft: draft != nil)
  }

  /// The form of a row as it was shown to whoever sends it.
  private func shownForm(
    _ number: Int
  ) throws(PageFault) -> (RowForm, key: RowKey, Overview) {
    guard let key = session.numbers.key(number) else { throw .notFound }
    let shown = TableSchema.of(key.table).columns.map { fields["var.\($0.name)"] ?? "" }
    let (overview, family) = try formNetwork(of: shown, key.table)
    let form = RowForm(
      key.table, number: number, cells: shown, family: family, names(overview))
    return (form, key, overview)
  }

  /// The form of a row, which says why something else was not saved in it.
  ///
  /// - Parameter values: what was to be saved, by columns; those that the row does not have are
  ///   left aside.
  mutating func refused(
    _ number: Int, _ values: [String: String], _ fault: AccessFault
  ) throws(PageFault) -> WebReply {
    let (key, cells) = try standing(number)
    let (overview, family) = try formNetwork(of: cells, key.table)
    var form = RowForm(key.table, number: number, cells: cells, family: family, names(overview))
    for (column, text) in values where !text.isEmpty { form.values[column] = text }
    form.take(fault, self)
    return page(form, overview, status: 422)
  }

  mutating func setRow(_ number: Int) throws(PageFault) -> WebReply {
    var (form, key, overview) = try shownForm(number)
    let (shown, names) = (form.shown, names(overview))
    let action = path("rad/\(number)")
    let sent = form.chosen(fields)
    if let detour = detour(form.with(sent), action, names) { return detour }
    // What was not touched is left out: a name that is two people's would be asked about.
    let touched = form.touched(sent)
    let cells = form.cells(sent, names, reading).filter { touched.contains($0.column) }
    form.unclear = form.unclear.filter { touched.contains($0.key) }
    form = form.with(sent)
    if touched.contains("born"), form.refusesYearAlone(self) {
      form.show(names)
      return page(form, overview, status: 422)
    }
    do throws(AccessFault) {
      try edit(SetRow(key.table, key.cells, cells, reading, shown: shown), way: .form)
      session.dropDraft(of: action, family: fields["familie"])
      if touched.contains("born") { sayYear(form) }
      return back()
    } catch .refused(.changedMeanwhile(let row)) {
      keepOwn(Set(cells.map(\.column)), row, form.schema, number)
      return conflict(row, form, number, overview)
    } catch {
      form.take(error, self)
      form.show(names)
      return page(form, overview, status: 422)
    }
  }

  /// Keeps what stands in the form of a row that is not saved by what is pressed.
  ///
  /// - Returns: whether anything was written in it.
  private mutating func keepTouched(_ number: Int) throws(PageFault) -> Bool {
    guard fields.fields.contains(where: { $0.name.hasPrefix("var.") }) else { return false }
    let (form, _, _) = try shownForm(number)
    if form.touched(fields).isEmpty { return false }
    session.keep(draft: fields, of: path("rad/\(number)"))
    return true
  }

  mutating func endRow(_ number: Int) throws(PageFault) -> WebReply {
    guard let key = session.numbers.key(number) else { throw .notFound }
    let isTouched = try keepTouched(number)
    try save(EndRow(key.table, key.cells, on: day, reading), way: .form)
    // What was written is not saved yet: it stands in the form still.
    guard isTouched else { return back() }
    return WebReply(seeOther: path("rad/\(number)") + "?back=" + backPath.percentEncoded)
  }

  mutating func removeRow(_ number: Int) throws(PageFault) -> WebReply {
    guard let key = session.numbers.key(number) else { throw .notFound }
    _ = try keepTouched(number)
    do throws(AccessFault) {
      try edit(
        RemoveRow(key.table, key.cells, takesReferrers: fields["alle"] == "1", reading), way: .form)
      return back()
    } catch .refused(.named) {
      return try removalOfMore(number, key)
    } catch {
      throw .access(error)
    }
  }

  /// Others name the row that is to go: what goes with it, and the ways on.
  private mutating func removalOfMore(_ number: Int, _ key: RowKey) throws(PageFault) -> WebReply {
    let edit: Edit
    do throws(AccessFault) {
      edit = try network.look(RemoveRow(key.table, key.cells, takesReferrers: true, reading))
    } catch {
      throw .access(error)
    }
    var counts: [TableName: Int] = [:]
    for row in edit.rows ?? [] where row.after == nil { counts[row.table, default: 0] += 1 }
    let items: [Markup] = TableName.allCases.compactMap { table in
      counts[table].map { "<li>\(language.count($0, table.noun))</li>" }
    }
    let back: Markup = "<input type=\"hidden\" name=\"back\" value=\"\(attribute: backPath)\">"
    var content = PageContent(
      title: Words.remove,
      body: """
        <h1>\(say(Words.removeMore))</h1><p>\(say(Words.whatGoes))</p><ul>\(items)</ul>
        <form method="post" action="\(attribute: path("rad/\(number)/bort"))">\(back)<input type="hidden" name="alle" value="1"><button class="danger">\(say(Words.removeAll))</button></form>
        <p><a href="\(attribute: path("rad/\(number)") + "?back=" + backPath.percentEncoded)">\(say(Words.cancel))</a></p>
        """)
    content.status = 422
    return page(content)
  }

  // MARK: Around the form

  /// Somebody wants to write down a new contact first: what stands in the form waits.
  private mutating func detour(
    _ form: RowForm, _ action: String, _ names: Names
  ) -> WebReply? {
    guard fields["ny"] == "kontakt" else { return nil }
    var takesContact: [String] = []
    // Whose name stands there already and is nobody's yet.
    var lacking: String?
    for column in form.columns {
      guard case .ref(let kinds) = column.kind, kinds.contains(.contact) else { continue }
      takesContact.append(column.name)
      let text = form.values[column.name] ?? ""
      let reading = names.reading(text, among: kinds, family: form.family)
      if lacking == nil, !text.isEmpty, case .nobody = reading { lacking = column.name }
    }
    let field =
      lacking ?? takesContact.first { (form.values[$0] ?? "").isEmpty } ?? takesContact.first
    session.keep(draft: fields, of: action, contactField: field)
    let family = fields["familie"].map { "&familie=\($0)" } ?? ""
    let here = action + "?back=" + backPath.percentEncoded + family
    return WebReply(seeOther: path("ny/kontakt") + "?back=" + here.percentEncoded)
  }

  /// The id of the family of an address.
  func givenFamilyID() throws(PageFault) -> String? {
    guard let number = fields.number("familie") else { return nil }
    return try key(number, .families)
  }

  /// The network that a form is filled in from: the family as it is now, else the whole.
  func formNetwork(family id: String?) throws(PageFault) -> (Overview, family: Ref?) {
    let current = try current()
    guard let id else { return (current.whole, nil) }
    let overview = current.overview(of: id)
    return (overview, overview.network.find(.family, id: id))
  }

  /// The same for a row, whose family is its own or that of its need.
  private func formNetwork(
    of cells: [String], _ table: TableName
  ) throws(PageFault) -> (Overview, family: Ref?) {
    if let column = TableSchema.of(table).column("family") {
      return try formNetwork(family: cells[column])
    }
    let current = try current()
    guard table == .responsibilities else { return (current.whole, nil) }
    for view in current.parts.reversed() {
      let network = view.overview.network
      if let need = network.find(.need, id: cells[0]),
        view.holds(network.needs.family[need.row].row)
      {
        return (view.overview, network.needs.family[need.row])
      }
    }
    return (current.whole, nil)
  }

  /// What people call what a form names.
  func names(_ overview: Overview) -> Names {
    let whole = try? current().whole
    return Names(overview: overview, whole: whole ?? overview, language: language)
  }

  /// The page of a form.
  ///
  /// - Parameter isDraft: whether it holds what somebody had begun to write before.
  mutating func page(
    _ form: RowForm, _ overview: Overview, status: Int, isDraft: Bool = false
  ) -> WebReply {
    let noun = form.table.noun.one[language]
    let heading =
      form.number == nil
      ? say(Words.new(form.table)) : capitalising(noun)
    let action = form.number.map { path("rad/\($0)") } ?? path("ny/\(form.table.path)")
    let body = markup(form, overview, heading: heading, action: action, isDraft: isDraft)
    let ways: Markup = form.number.map { endings(form, $0) } ?? ""
    var content = PageContent(
      title: Phrase(nb: heading, nn: heading, en: heading), body: body + ways)
    content.status = status
    content.isError = form.isFaulty
    content.family = form.family.map { number(.families, overview.network.id($0)) }
    return page(content)
  }

  /// The other things that can be done with a row: it ends, or it goes.
  private func endings(_ form: RowForm, _ number: Int) -> Markup {
    // They send the form itself, so that what is written in it is kept without a script too.
    func button(_ way: String, _ style: Markup, _ words: Phrase) -> Markup {
      """
      <button form="row-form" formaction="\(attribute: path("rad/\(number)/\(way)"))" formnovalidate class="\(style)">\(say(words))</button>
      """
    }
    let end: Markup =
      [.activities, .moments].contains(form.table)
      ? ""
      : button(
        "slutt", "second", form.table == .people ? Words.movesOutToday : Words.endToday)
    return """
      <section><h2>\(say(Words.otherWays))</h2><p class="quiet">\(say(Words.endOrRemove))</p>
      <div class="choices">\(end)\(button("bort", "danger", Words.remove))</div></section>
      """
  }
}

extension String {
  /// As it stands in an address.
  var percentEncoded: String {
    var result = ""
    for byte in utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "/"):
        result.unicodeScalars.append(UnicodeScalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
      }
    }
    return result
  }
}
