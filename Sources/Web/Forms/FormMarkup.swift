import Analysis
import Editing
import Exchange
import Messages
import Model
import Terms
import Wording

extension RequestContext {
  /// A form with its heading, what is wrong on top, and its fields.
  ///
  /// - Parameter isDraft: whether it holds what somebody had begun to write before.
  func markup(
    _ form: RowForm, _ overview: Overview, heading: String, action: String, isDraft: Bool
  ) -> Markup {
    let names = names(overview)
    let known: [Markup] = zip(form.schema.columns, form.shown).map { column, cell in
      "<input type=\"hidden\" name=\"var.\(attribute: column.name)\" value=\"\(attribute: cell)\">"
    }
    let family: Markup =
      form.family.map {
        "<input type=\"hidden\" name=\"familie\" value=\"\(number(.families, overview.network.id($0)))\">"
      } ?? ""
    let fields = form.columnsNow.map { field($0, form, names) }
    let back: Markup =
      "<input type=\"hidden\" name=\"back\" value=\"\(attribute: backPath)\">"
    return """
      \(summary(form))<h1>\(heading)</h1>\(discard(action, family), if: isDraft)
      <form id="row-form" method="post" action="\(attribute: action)" class="row-form" data-draft="\(attribute: action)" autocomplete="off">
      \(howDays(form))\(known)\(family)\(back)\(fields)\(holder(form))\(later(form, names))
      <p><button>\(say(Words.save))</button>
      \(oneMore(form))\(newContact(form))<a href="\(attribute: backPath)">\(say(Words.cancel))</a></p></form>
      """
  }

  /// How days are written, once for all fields that take one.
  private func howDays(_ form: RowForm) -> Markup {
    let hasDays = form.columns.contains { if case .day = $0.kind { true } else { false } }
    return hasDays ? "<p class=\"quiet\">\(say(Words.howDays))</p>" : .nothing
  }

  /// What a new row has no need of yet, folded together.
  private func later(_ form: RowForm, _ names: Names) -> Markup {
    let columns = form.columnsLater
    if columns.isEmpty { return .nothing }
    let isOpen = columns.contains {
      form.faults[$0.name] != nil || form.values[$0.name] ?? "" != ""
    }
    return """
      <details class="later"\(" open" as Markup, if: isOpen)><summary>\(say(Words.moreFields))</summary>\(columns.map { field($0, form, names) })</details>
      """
  }

  /// That it was begun before, and the way to begin anew.
  func discard(_ action: String, _ family: Markup) -> Markup {
    """
    <form method="post" action="\(attribute: path("kladd/forkast"))" class="draft"><p>\(say(Words.begunBefore))</p><input type="hidden" name="place" value="\(attribute: action)">\(family)<input type="hidden" name="back" value="\(attribute: here)"><button class="second">\(say(Words.throwAway))</button></form>
    """
  }

  /// Saves, and begins the next one.
  private func oneMore(_ form: RowForm) -> Markup {
    let often: [TableName] = [
      .people, .needs, .contacts, .responsibilities, .referrals, .agreements,
    ]
    guard form.number == nil, often.contains(form.table) else { return .nothing }
    return """
      <button class="second" name="ny" value="en-til">\(say(Words.saveAndNext))</button>

      """
  }

  /// The way to a contact who is not there yet, from a form that may name one.
  private func newContact(_ form: RowForm) -> Markup {
    let names = form.columns.contains { column in
      if case .ref(let kinds) = column.kind { kinds.contains(.contact) } else { false }
    }
    guard names else { return .nothing }
    return """
      <button class="second" name="ny" value="kontakt" formnovalidate>\(say(Words.newContactFirst))</button>

      """
  }

  /// What to write in a field; nil where what is said of sheets does not hold for a form, in which
  /// nobody writes ids or codes.
  private func hint(_ column: ColumnSchema, _ table: TableName) -> String? {
    switch column.kind {
    case .ref, .id, .word, .words, .length: return nil
    case .birth: return say(Words.howBirth)
    case .symbol where table == .contacts && column.name == "role": return say(Words.howRole)
    default: break
    }
    guard let hint = table.explanation(column: column.name)?[language] else { return nil }
    let words = hint.split { !$0.isLetter && $0 != "_" }.map(String.init)
    return words.contains(where: RequestContext.codes.contains) ? nil : hint
  }

  /// The names of tables and columns, and the codes of vocabularies, that are no words of a form.
  private static let codes: Set<String> = {
    var codes = Set(TableName.allCases.map(\.rawValue))
    for schema in TableSchema.all {
      for column in schema.columns {
        codes.insert(column.name)
        switch column.kind {
        case .word(let words), .words(let words): codes.formUnion(words)
        default: break
        }
      }
    }
    return codes.subtracting(["person", "from", "to", "name", "service", "family", "date"]).union([
      "coordinator", "id", "Id",
    ])
  }()

  /// Where one goes after the form: where one came from.
  var backPath: String {
    guard let back = fields["back"], back.hasPrefix(path("")) else { return path("") }
    return back
  }

  /// What is wrong, on top, with links to the fields.
  private func summary(_ form: RowForm) -> Markup {
    guard form.isFaulty else { return .nothing }
    let fields: [Markup] = form.fieldNames.flatMap { name in
      (form.faults[name] ?? []).map {
        "<li><a href=\"#f-\(attribute: name)\">\($0)</a></li>" as Markup
      }
    }
    let general: [Markup] = form.general.map { "<li>\($0)</li>" }
    return """
      <div class="error-summary" role="alert" tabindex="-1" id="feil"><h2>\(say(Words.somethingWrong))</h2><ul>\(fields)\(general)</ul></div>
      """
  }

  /// A field with its label, what to write in it, and what is wrong with it.
  private func field(_ column: ColumnSchema, _ form: RowForm, _ names: Names) -> Markup {
    let name = column.name
    let label = capitalising(form.table.words(column: name)[language])
    let field = FormField(
      name: name, label: label, hint: hint(column, form.table), faults: form.faults[name] ?? [],
      isRequired: column.isRequired)
    if case .words = column.kind {
      let chosen = Set((form.values[name] ?? "").split(separator: " ").map(String.init))
      let boxes: [Markup] = Terms.words(of: form.table, column: name).map { term in
        """
        <label><input type="checkbox" name="\(attribute: name)" value="\(attribute: term.code)"\(" checked" as Markup, if: chosen.contains(term.code))>\(Phrase(term)[language])</label>
        """
      }
      let hint: Markup =
        field.hint.map { "<p class=\"hint\" id=\"h-\(attribute: name)\">\($0)</p>" } ?? ""
      return """
        <fieldset class="field\(" wrong" as Markup, if: !field.faults.isEmpty)" id="f-\(attribute: name)"><legend>\(label)\(required(column.isRequired))</legend>\(hint)\(wrong(name, field.faults))<div class="choices">\(boxes)</div></fieldset>
        """
    }
    return markup(
      field, input: input(column, form, names, field.attributes),
      below: meant(name, form.values[name] ?? "", form.unclear[name]))
  }

  /// Who may be meant by a name that is not one thing's, to choose from.
  func meant(_ field: String, _ text: String, _ reading: NameReading?) -> Markup {
    let choices: [NameChoice]
    switch reading {
    case .several(let all), .nobody(let all): choices = all
    case .one, nil: return .nothing
    }
    if choices.isEmpty { return .nothing }
    let items: [Markup] = choices.map { choice in
      """
      <label><input type="radio" name="valg.\(attribute: field)" value="\(attribute: choice.id)"> \(choice.words)</label>
      """
    }
    return """
      <input type="hidden" name="valgt.\(attribute: field)" value="\(attribute: text)"><fieldset class="meant"><legend>\(say(Words.whichIsMeant))</legend><div class="choices">\(items)</div></fieldset>
      """
  }

  /// The field itself.
  private func input(
    _ column: ColumnSchema, _ form: RowForm, _ names: Names, _ common: Markup
  ) -> Markup {
    let value = form.values[column.name] ?? ""
    let quiet: Markup = " autocomplete=\"off\" spellcheck=\"false\" translate=\"no\""
    switch column.kind {
    case .word:
      let options = Terms.words(of: form.table, column: column.name)
        .map { ($0.code, Phrase($0)[language]) }
      return select(options, value, column, common)
    case .ref(let kinds):
      if form.isChoice(column), let family = form.family {
        return select(choices(kinds, of: family, names, having: value), value, column, common)
      }
      return
        "<input\(common) value=\"\(attribute: value)\" data-suggest=\"\(attribute: kinds.map(\.code).joined(separator: " "))\"\(quiet)>"
    case .day:
      return
        "<input\(common) class=\"day\" value=\"\(attribute: value)\"\(quiet)>"
    case .integer:
      return "<input\(common) value=\"\(attribute: value)\" inputmode=\"numeric\"\(quiet)>"
    case .symbol where form.table == .referrals && column.name == "kind":
      return select(kindsOfReferral(names.overview.network), value, column, common)
    case .symbol:
      return
        "<input\(common) value=\"\(attribute: value)\" data-suggest=\"\(attribute: form.table.rawValue).\(attribute: column.name)\"\(quiet)>"
    case .id, .text, .birth, .length, .words:
      return "<input\(common) value=\"\(attribute: value)\"\(quiet)>"
    }
  }

  /// The kinds of referral that there are deadlines for, by what they are called.
  private func kindsOfReferral(_ network: Network) -> [(value: String, words: String)] {
    var kinds: [(value: String, words: String)] = []
    for rule in DeadlineRules(of: network).rules where kinds.last?.value != rule.kind {
      let words = rule.words[language]
      kinds.append((rule.kind, words.isEmpty ? rule.kind : words))
    }
    return kinds.sorted { $0.words < $1.words }
  }

  private func select(
    _ options: [(value: String, words: String)], _ value: String, _ column: ColumnSchema,
    _ common: Markup
  ) -> Markup {
    // A value that is none of them stays what it is: nothing is changed by looking at it.
    let isKnown = value.isEmpty || options.contains { $0.value == value }
    // Where no person is chosen, it is about all of them.
    let nobody =
      column.name == "person" && !column.isRequired ? say(Words.wholeFamily) : say(Words.choose)
    let all = [("", nobody)] + options + (isKnown ? [] : [(value, value)])
    let items: [Markup] = all.map { option in
      "<option value=\"\(attribute: option.0)\"\(" selected" as Markup, if: option.0 == value)>\(option.1)</option>"
    }
    return "<select\(common)>\(items)</select>"
  }

  /// What a family has of some kinds, with what it is called.
  private func choices(
    _ kinds: [Ref.Kind], of family: Ref, _ names: Names, having value: String
  ) -> [(value: String, words: String)] {
    let network = names.overview.network
    var all: [(value: String, words: String)] = []
    func add(
      _ kind: Ref.Kind, _ families: TypedColumn<Ref>, _ isOver: (Int) -> Bool = { _ in false }
    ) {
      guard kinds.contains(kind) else { return }
      for row in 0..<families.count where families[row] == family {
        // What is over is offered only where it stands already.
        if isOver(row), network.id(Ref(kind, row)) != value { continue }
        let words = kind == .need ? names.inFamily(need: row) : names.label(Ref(kind, row))
        all.append((network.id(Ref(kind, row)), words))
      }
    }
    if kinds.contains(.person) {
      for row in names.overview.index.members(of: family.row) {
        all.append((network.people.id[row], names.label(Ref(.person, row))))
      }
    }
    add(.need, network.needs.family) { network.needs.closed[$0] <= day }
    if kinds.contains(.referral) {
      let sent = network.referrals
      for row in 0..<sent.count where sent.family[row] == family {
        let words = names.label(sent.to[row], in: network) + ", " + language.day(sent.sent[row])
        all.append((sent.id[row], words))
      }
    }
    add(.agreement, network.agreements.family)
    add(.goal, network.goals.family)
    return all
  }

  /// A refusal at a field, without a file and a line.
  func words(_ refusal: Refusal) -> String {
    Messages.words(refusal, language)
  }
}

extension Words {
  static let saveAndNext = Phrase(
    nb: "Lagre og legg til en til", nn: "Lagre og legg til ein til", en: "Save and add another")
  static let mustBeFilled = Phrase(
    nb: "må fylles ut", nn: "må fyllast ut", en: "must be filled in")
  static let moreFields = Phrase(nb: "Flere felt", nn: "Fleire felt", en: "More fields")
  static let howDays = Phrase(
    nb: "Dager kan skrives slik: 30.11.2026, 30.11., i dag, i går eller fredag.",
    nn: "Dagar kan skrivast slik: 30.11.2026, 30.11., i dag, i går eller fredag.",
    en: "Days can be written like this: 30.11.2026, 30.11., today, yesterday or Friday.")
  static let dayExample = Phrase(nb: "fredag, 30.11.", nn: "fredag, 30.11.", en: "Friday, 30.11.")
  static let howRole = Phrase(
    nb: "For eksempel saksbehandler. Den som følger opp familier, er familiekoordinator.",
    nn: "Til dømes saksbehandlar. Den som følgjer opp familiar, er familiekoordinator.",
    en: "For instance caseworker. Who follows families up is a family coordinator.")
  static let howBirth = Phrase(
    nb: "Måneden er nok: april 2014. For en voksen er året nok.",
    nn: "Månaden er nok: april 2014. For ein vaksen er året nok.",
    en: "The month is enough: April 2014. For an adult the year is enough.")
  static let choose = Phrase(nb: "–", nn: "–", en: "–")
  static let newContactFirst = Phrase(
    nb: "Ny kontakt først …", nn: "Ny kontakt først …", en: "New contact first …")
  static let answersBy = Phrase(nb: "Svarer innen …", nn: "Svarar innan …", en: "Answers by …")
  static let newDueDay = Phrase(nb: "Ny frist …", nn: "Ny frist …", en: "New day …")
  static let writeAnswer = Phrase(
    nb: "Skriv svaret på dette", nn: "Skriv svaret på dette", en: "Write the answer to this")
  static let monthToo = Phrase(
    nb:
      "Skriv måneden også, for eksempel april 2014. Vet du den ikke, så skriv januar: alderen blir regnet fra den.",
    nn:
      "Skriv månaden òg, til dømes april 2014. Veit du han ikkje, så skriv januar: alderen blir rekna frå han.",
    en:
      "Write the month too, for instance April 2014. If you do not know it, write January: the age is counted from it."
  )
  static let whichDay = Phrase(
    nb: "Skriv hvilken dag det skal være gjort.", nn: "Skriv kva dag det skal vere gjort.",
    en: "Write the day by which it is to be done.")
  static let begunBefore = Phrase(
    nb: "Dette hadde du begynt å skrive. Det er ikke lagret.",
    nn: "Dette hadde du byrja å skrive. Det er ikkje lagra.",
    en: "This is what you had begun to write. It is not saved.")
  static let throwAway = Phrase(
    nb: "Kast det", nn: "Kast det", en: "Throw it away")
  static let whichIsMeant = Phrase(
    nb: "Hvem eller hva mener du?", nn: "Kven eller kva meiner du?",
    en: "Whom or what do you mean?")

  /// Why a name is not taken, and what to do.
  static func unclear(_ text: String, _ reading: NameReading, _ language: Language) -> Phrase {
    let it = language.quoted(text)
    switch reading {
    case .several:
      return Phrase(
        nb: "Flere heter \(it). Velg hvem du mener.",
        nn: "Fleire heiter \(it). Vel kven du meiner.",
        en: "Several are called \(it). Choose which one you mean.")
    case .nobody(let near) where near.isEmpty:
      return Phrase(
        nb: "Fant ikke \(it). Skriv begynnelsen av navnet, eller legg det inn først.",
        nn: "Fann ikkje \(it). Skriv byrjinga av namnet, eller legg det inn først.",
        en: "\(it) was not found. Write how the name begins, or enter it first.")
    case .nobody, .one:
      return Phrase(
        nb: "Hvem mener du med \(it)? Velg et av navnene under, eller skriv hele navnet.",
        nn: "Kven meiner du med \(it)? Vel eitt av namna under, eller skriv heile namnet.",
        en: "Whom do you mean by \(it)? Choose one of the names below, or write the whole name."
      )
    }
  }
  static let somethingWrong = Phrase(
    nb: "Dette må rettes før det kan lagres", nn: "Dette må rettast før det kan lagrast",
    en: "This has to be mended before it can be saved")
}
