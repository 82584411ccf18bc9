import Analysis
import Editing
import Exchange
import Model
import Text
import Wording

extension Route {
  /// A new family with its coordinator and its people, in one form and one change.
  static let newFamily: [Route] = [
    .get("ny/familie") { (context, _) throws(PageFault) in try context.newFamily() },
    .post("ny/familie") { (context, _) throws(PageFault) in try context.addFamily() },
  ]
}

/// What stands in the form of a new family.
private struct NewFamilyForm {
  var values: [String: String] = [:]
  var coordinator = CoordinatorField()
  /// Sentences about fields, by their names.
  var faults: [String: [String]] = [:]
  var general: [String] = []
  /// What was read otherwise than it was written.
  var notes: [String] = []
  /// Whether another family is called so.
  var isTaken = false

  static let label = "\u{1}f"
  /// How many people have a row.
  static let people = 6
  static let ofPeople = ["alias", "role", "born"]
  /// The fields of the family itself, in order.
  static let ofFamily = ["alias", "area", "enrolled"]

  static func field(_ person: Int, _ column: String) -> String { "p\(person).\(column)" }

  /// The people of whom something is written.
  var written: [Int] {
    (1...Self.people).filter { person in
      ["alias", "born"].contains { values[Self.field(person, $0)] ?? "" != "" }
    }
  }

  var isFaulty: Bool { !faults.isEmpty || !general.isEmpty || !coordinator.faults.isEmpty }
}

extension RequestContext {
  fileprivate mutating func newFamily() throws(PageFault) -> WebReply {
    let overview = try current().whole
    var form = NewFamilyForm()
    form.coordinator = firstCoordinator(overview)
    form.values["enrolled"] = language.shortDay(day)
    for person in 1...NewFamilyForm.people {
      let role: PersonRole = person <= 2 ? .adult : .child
      form.values[NewFamilyForm.field(person, "role")] = role.code
    }
    let draft = session.draft(of: path("ny/familie"), family: nil)
    if let draft {
      for (name, value) in draft.fields { form.values[name] = value }
      form.coordinator.text = draft["koordinator"] ?? form.coordinator.text
      form.coordinator.isMe = draft["meg"] == "1"
    }
    return page(form, isDraft: draft != nil)
  }

  fileprivate mutating func addFamily() throws(PageFault) -> WebReply {
    let overview = try current().whole
    var form = NewFamilyForm()
    for (name, value) in fields.fields { form.values[name] = UnseenEnds.trimmed(value) }
    form.coordinator = sentCoordinator
    let alias = form.values["alias"] ?? ""
    if alias.isEmpty { form.faults["alias"] = [say(Words.nameTheFamily)] }
    if fields["en-annen"] != "1", isTaken(alias, overview) {
      form.isTaken = true
      form.faults["alias"] = [say(Words.nameIsTaken(language.quoted(alias)))]
    }
    let cells = NewFamilyForm.ofFamily.map { column in
      let text = form.values[column] ?? ""
      return CellInput(column, column == "enrolled" ? SpokenDay.cell(text, .back, reading) : text)
    }
    var rows = [SaveRows.Row(.families, label: NewFamilyForm.label, cells)]
    for person in form.written { rows.append(row(of: person, &form)) }
    // Of a family from before it is not known since when somebody follows it up.
    let start = self.day(in: "enrolled", .back) == day ? day.description : ""
    let made = self.rows(&form.coordinator, of: NewFamilyForm.label, from: start, overview)
    rows += made?.rows ?? []
    // What a sheet's reader has to say is said with the rest.
    do throws(AccessFault) {
      if form.isFaulty {
        _ = try network.look(SaveRows(rows, reading))
        return page(form)
      }
      let saved = try edit(SaveRows(rows, reading), way: .form)
      remember(form.coordinator, made?.contact ?? "", saved)
      session.dropDraft(of: path("ny/familie"), family: nil)
      session.notice = Notice(text: sentence(form), undo: saved.number, isWhole: true)
      guard let id = saved.edit.rows?.first(where: { $0.table == .families })?.after?.first else {
        return WebReply(seeOther: path("familier"))
      }
      return WebReply(seeOther: path("familie/\(number(.families, id))"))
    } catch {
      take(error, &form)
      return page(form)
    }
  }

  /// Whether an open family is called so already.
  private func isTaken(_ alias: String, _ overview: Overview) -> Bool {
    let folded = FoldedName.fold(alias)
    let families = overview.network.families
    return !folded.isEmpty
      && (overview.folded(.family)?.rows(holding: alias) ?? []).contains {
        overview.situation.familyIsOpen[$0] && FoldedName.fold(families.alias[$0]) == folded
      }
  }

  /// The row of a person.
  private func row(of person: Int, _ form: inout NewFamilyForm) -> SaveRows.Row {
    var cells = [CellInput("family", NewFamilyForm.label)]
    for column in NewFamilyForm.ofPeople {
      let field = NewFamilyForm.field(person, column)
      let text = form.values[field] ?? ""
      cells.append(CellInput(column, text))
      guard column == "born", let year = yearAlone(text) else { continue }
      if isSurelyAdult(bornIn: year) {
        let alias = form.values[NewFamilyForm.field(person, "alias")] ?? ""
        form.notes.append(say(Words.yearIsJanuary(capitalising(alias), year)))
      } else {
        form.faults[field, default: []].append(say(Words.monthToo))
      }
    }
    return SaveRows.Row(.people, label: "\u{1}\(person)", cells)
  }

  /// Puts each refusal at its field.
  private func take(_ fault: AccessFault, _ form: inout NewFamilyForm) {
    guard case .refused(.refused(.refused(let refusals, _))) = fault else {
      form.general += lines(fault)
      return
    }
    for refusal in refusals {
      let column = refusal.column ?? ""
      let field: String? =
        switch refusal.table {
        case .families where NewFamilyForm.ofFamily.contains(column): column
        case .people where NewFamilyForm.ofPeople.contains(column):
          refusal.storedKey.first.flatMap { Int($0.dropFirst()) }.map {
            NewFamilyForm.field($0, column)
          }
        default: nil
        }
      let words = words(refusal)
      if let field {
        form.faults[field, default: []].append(words)
      } else if refusal.table == .contacts {
        form.coordinator.faults.append(words)
      } else {
        form.general.append(words)
      }
    }
  }

  /// What was saved, in a sentence.
  private func sentence(_ form: NewFamilyForm) -> String {
    let name = language.quoted(form.values["alias"] ?? "")
    let people = language.count(form.written.count, TableName.people.noun)
    let added = form.written.isEmpty ? Words.isAdded(name) : Words.isAdded(name, with: people)
    return ([say(added)] + form.notes).joined(separator: " ")
  }

  // MARK: The page

  private mutating func page(_ form: NewFamilyForm, isDraft: Bool = false) -> WebReply {
    let action = path("ny/familie")
    let people: [Markup] = (1...NewFamilyForm.people).map { fields(of: $0, form) }
    let another: Markup = """
      <p><label class="plain"><input type="checkbox" name="en-annen" value="1">\(say(Words.isAnotherFamily))</label></p>
      """
    let discard: Markup =
      isDraft ? self.discard(action, .nothing) : .nothing
    return page(
      PageContent(
        title: Words.new(.families), tab: .families,
        body: """
          \(summary(form))<h1>\(say(Words.new(.families)))</h1>\(discard)
          <form id="row-form" method="post" action="\(attribute: action)" class="row-form" data-draft="\(attribute: action)" autocomplete="off">
          <input type="hidden" name="back" value="\(attribute: backPath)">
          \(input("alias", form, Words.familyAlias, hint: Words.familyAliasHint, isRequired: true))\(another, if: form.isTaken)
          \(markup(form.coordinator, isRequired: false))
          <fieldset class="people"><legend>\(say(Words.whoBelongs))</legend><p class="hint">\(say(Words.whoBelongsHint))</p>\(people)</fieldset>
          <div class="beside">\(input("area", form, TableName.families.words(column: "area").capitalised, suggest: "families.area"))\(input("enrolled", form, TableName.families.words(column: "enrolled").capitalised))</div>
          <p><button>\(say(Words.save))</button>
          <a href="\(attribute: backPath)">\(say(Words.cancel))</a></p></form>
          """,
        status: form.isFaulty ? 422 : 200, isError: form.isFaulty))
  }

  private func summary(_ form: NewFamilyForm) -> Markup {
    guard form.isFaulty else { return .nothing }
    let all =
      form.faults.sorted { $0.key < $1.key }.flatMap { name, faults in faults.map { (name, $0) } }
      + form.coordinator.faults.map { ("koordinator", $0) }
    let items: [Markup] = all.map { name, fault in
      // Of six rows it is said whose it is.
      let alias = form.values[name.prefix { $0 != "." } + ".alias"] ?? ""
      let whose = name.contains(".") && !alias.isEmpty ? alias + ": " : ""
      return "<li><a href=\"#f-\(attribute: name)\">\(whose)\(fault)</a></li>"
    }
    let general: [Markup] = form.general.map { "<li>\($0)</li>" }
    return """
      <div class="error-summary" role="alert" tabindex="-1" id="feil"><h2>\(say(Words.somethingWrong))</h2><ul>\(items)\(general)</ul></div>
      """
  }

  /// A field of text, with what is wrong in it.
  private func input(
    _ name: String, _ form: NewFamilyForm, _ label: Phrase, hint: Phrase? = nil,
    suggest: String? = nil, isRequired: Bool = false
  ) -> Markup {
    let field = FormField(
      name: name, label: say(label), hint: hint.map(say), faults: form.faults[name] ?? [],
      isRequired: isRequired)
    let suggested: Markup = suggest.map { " data-suggest=\"\(attribute: $0)\"" } ?? .nothing
    return markup(field, value: form.values[name] ?? "", more: suggested)
  }

  /// The fields of a person, in a row.
  private func fields(of person: Int, _ form: NewFamilyForm) -> Markup {
    let role = NewFamilyForm.field(person, "role")
    let chosen = form.values[role] ?? ""
    let options: [Markup] = [PersonRole.adult, .child].map { one in
      "<option value=\"\(attribute: one.code)\"\(" selected" as Markup, if: one.code == chosen)>\(one.words[language])</option>"
    }
    let words = TableName.people.words(column: "role").capitalised
    return """
      <fieldset class="person"><legend class="unseen">\(capitalising(TableName.people.noun.one[language])) \(person)</legend>\(input(NewFamilyForm.field(person, "alias"), form, Words.personAlias))<div class="field"><label for="f-\(attribute: role)">\(say(words))</label><select id="f-\(attribute: role)" name="\(attribute: role)">\(options)</select></div>\(input(NewFamilyForm.field(person, "born"), form, TableName.people.words(column: "born").capitalised))</fieldset>
      """
  }
}

extension RequestContext {
  /// The year that a text is, without a month.
  func yearAlone(_ text: String) -> Int? {
    Int(text.filter { $0 != " " }).flatMap { (1000...9999).contains($0) ? $0 : nil }
  }

  /// Whether whoever was born in a year is grown up in whichever month it was.
  func isSurelyAdult(bornIn year: Int) -> Bool { day.date.year > year + 18 }
}
