import Analysis
import Editing
import Exchange
import Model
import Text
import Wording

extension Route {
  /// Who may talk together about a family: several services at once, each with each.
  static let together: [Route] = [
    .get("familie/#/samtykke") { (context, numbers) throws(PageFault) in
      try context.together(numbers[0])
    },
    .post("familie/#/samtykke") { (context, numbers) throws(PageFault) in
      try context.saveTogether(numbers[0])
    },
  ]
}

/// What stands in the form of who may talk together.
private struct TogetherForm {
  /// Numbers of services that are ticked.
  var ticked: Set<Int> = []
  /// The names of further ones.
  var others: [String] = []
  var person = ""
  var domains: Set<String> = []
  var given = ""
  var expires = ""
  /// Sentences about fields, by their names.
  var faults: [String: [String]] = [:]
  var general: [String] = []

  static let furtherOnes = 2

  init(given: String) { self.given = given }

  init(_ fields: FormFields) {
    ticked = Set(fields.all("tjeneste").compactMap { Int($0) })
    others = fields.all("annen").map { UnseenEnds.trimmed($0) }
    person = fields["person"] ?? ""
    domains = Set(fields.all("domains"))
    given = fields["given"] ?? ""
    expires = fields["expires"] ?? ""
  }

  var isFaulty: Bool { !faults.isEmpty || !general.isEmpty }
}

extension RequestContext {
  fileprivate mutating func together(_ number: Int) throws(PageFault) -> WebReply {
    let draft = session.draft(of: path("familie/\(number)/samtykke"), family: number)
    return try page(
      draft.map { TogetherForm($0) } ?? TogetherForm(given: language.shortDay(day)), number,
      isDraft: draft != nil)
  }

  fileprivate mutating func saveTogether(_ number: Int) throws(PageFault) -> WebReply {
    let facts = try facts(number)
    let family = facts.network.families.id[facts.family]
    let (overview, inHand) = try formNetwork(family: family)
    var form = TogetherForm(fields)
    var services = form.ticked.sorted().compactMap { number in
      session.numbers.key(number).flatMap { $0.table == .services ? $0.cells.first : nil }
    }
    for text in form.others where !text.isEmpty {
      let reading = names(overview).reading(text, among: [.service], family: inHand)
      if case .one(let id) = reading {
        if !services.contains(id) { services.append(id) }
      } else {
        form.faults["annen", default: []].append(say(unclear(text, reading)))
      }
    }
    if services.count < 2, form.faults.isEmpty {
      form.faults[facts.servicesAround.isEmpty ? "annen" : "tjeneste"] = [say(Words.atLeastTwo)]
    }
    let cells = [
      CellInput("family", family), CellInput("person", form.person),
      CellInput(
        "domains",
        Domain.allCases.map(\.code).filter(form.domains.contains).joined(separator: " ")),
      CellInput("given", SpokenDay.cell(form.given, .back, reading)),
      CellInput("expires", SpokenDay.cell(form.expires, .ahead, reading)),
    ]
    let rows = services.flatMap { one in
      services.filter { $0 != one }.map { other in
        SaveRows.Row(
          .consents, cells + [CellInput("from_service", one), CellInput("to_service", other)])
      }
    }
    if form.isFaulty {
      // What is wrong with the days is said with the rest.
      do throws(AccessFault) {
        _ = try network.look(SaveRows([SaveRows.Row(.consents, cells)] + rows, reading))
      } catch { take(error, &form, onlyDays: true) }
      return try page(form, number)
    }
    do throws(AccessFault) {
      let saved = try edit(SaveRows(rows, reading), way: .form)
      session.dropDraft(of: path("familie/\(number)/samtykke"), family: "\(number)")
      if saved.number != nil {
        let who = services.compactMap { names(overview).label(ofID: $0, among: [.service]) }
        session.notice = Notice(
          text: say(Words.mayTalk(language.list(who.sorted()))), undo: saved.number, isWhole: true)
      }
      return WebReply(seeOther: path("familie/\(number)"))
    } catch {
      take(error, &form)
      return try page(form, number)
    }
  }

  /// Why a name is not taken, with those that may be meant: there is no list to choose from.
  private func unclear(_ text: String, _ reading: NameReading) -> Phrase {
    switch reading {
    case .several(let all), .nobody(let all):
      if all.isEmpty { return Words.unclear(text, reading, language) }
      let names = language.list(all.map(\.words), most: 6)
      let it = language.quoted(text)
      return Phrase(
        nb: "Hvem mener du med \(it)? Skriv hele navnet: \(names).",
        nn: "Kven meiner du med \(it)? Skriv heile namnet: \(names).",
        en: "Whom do you mean by \(it)? Write the whole name: \(names).")
    case .one: return Words.unclear(text, reading, language)
    }
  }

  private func take(
    _ fault: AccessFault, _ form: inout TogetherForm, onlyDays: Bool = false
  ) {
    guard case .refused(.refused(.refused(let refusals, _))) = fault else {
      if !onlyDays { form.general += lines(fault) }
      return
    }
    // Each of the rows is refused for the same.
    for refusal in refusals {
      let words = words(refusal)
      if let column = refusal.column, ["given", "expires"].contains(column) {
        if form.faults[column]?.contains(words) != true {
          form.faults[column, default: []].append(words)
        }
      } else if !onlyDays, !form.general.contains(words) {
        form.general.append(words)
      }
    }
  }

  // MARK: The page

  private mutating func page(
    _ form: TogetherForm, _ number: Int, isDraft: Bool = false
  ) throws(PageFault) -> WebReply {
    let facts = try facts(number)
    let action = path("familie/\(number)/samtykke")
    let family: Markup = "<input type=\"hidden\" name=\"familie\" value=\"\(number)\">"
    let one = newForm(.consents, family: number)
    return page(
      PageContent(
        title: TableName.consents.noun.one.capitalised, tab: .families,
        body: """
          \(summary(form))<h1>\(say(Words.whoMayTalk(facts.name)))</h1>\(isDraft ? discard(action, family) : .nothing)
          <form id="row-form" method="post" action="\(attribute: action)" class="row-form" data-draft="\(attribute: action)" autocomplete="off">\(family)
          \(services(form, facts))\(others(form))\(people(form, facts))
          <div class="beside">\(dayField("given", form))\(dayField("expires", form))</div><p class="quiet">\(say(Words.howDays))</p>
          \(domains(form))
          <p><button>\(say(Words.save))</button> <a href="\(attribute: path("familie/\(number)"))">\(say(Words.cancel))</a></p></form>
          <p class="quiet">\(say(Words.onlyOneWay)) <a href="\(attribute: one)">\(say(Words.new(.consents)))</a></p>
          """,
        status: form.isFaulty ? 422 : 200, family: number, isError: form.isFaulty))
  }

  private func summary(_ form: TogetherForm) -> Markup {
    guard form.isFaulty else { return .nothing }
    let items: [Markup] = form.faults.sorted { $0.key < $1.key }.flatMap { name, faults in
      faults.map { "<li><a href=\"#f-\(attribute: name)\">\($0)</a></li>" as Markup }
    }
    let general: [Markup] = form.general.map { "<li>\($0)</li>" }
    return """
      <div class="error-summary" role="alert" tabindex="-1" id="feil"><h2>\(say(Words.somethingWrong))</h2><ul>\(items)\(general)</ul></div>
      """
  }

  /// The services that have to do with the family, and those that are ticked already.
  private func services(_ form: TogetherForm, _ facts: FamilyFacts) -> Markup {
    let rows = facts.servicesAround
    if rows.isEmpty { return .nothing }
    let items: [Markup] = rows.map { row in
      let number = number(.services, facts.network.services.id[row])
      return """
        <label><input type="checkbox" name="tjeneste" value="\(number)"\(" checked" as Markup, if: form.ticked.contains(number))>\(facts.writer.name(Ref(.service, row)))</label>
        """
    }
    return """
      <fieldset class="field\(" wrong" as Markup, if: form.faults["tjeneste"] != nil)" id="f-tjeneste"><legend>\(say(Words.whoAroundIt))</legend>\(wrong("tjeneste", form.faults["tjeneste"] ?? []))<div class="choices">\(items)</div></fieldset>
      """
  }

  private func others(_ form: TogetherForm) -> Markup {
    let isWrong = form.faults["annen"] != nil
    let inputs: [Markup] = (0..<TogetherForm.furtherOnes).map { place in
      let value = place < form.others.count ? form.others[place] : ""
      let id = place == 0 ? "f-annen" : "f-annen\(place + 1)"
      return """
        <p><label class="unseen" for="\(attribute: id)">\(say(Words.others)) \(place + 1)</label><input id="\(attribute: id)" name="annen" value="\(attribute: value)" data-suggest="service" autocomplete="off" spellcheck="false" translate="no"></p>
        """
    }
    return """
      <fieldset class="field\(" wrong" as Markup, if: isWrong)"><legend>\(say(Words.others))</legend>\(wrong("annen", form.faults["annen"] ?? []))\(inputs)</fieldset>
      """
  }

  private func people(_ form: TogetherForm, _ facts: FamilyFacts) -> Markup {
    let options: [Markup] = facts.index.members(of: facts.family).map { row in
      let id = facts.network.people.id[row]
      return """
        <option value="\(attribute: id)"\(" selected" as Markup, if: id == form.person)>\(facts.writer.name(Ref(.person, row)))</option>
        """
    }
    return """
      <div class="field"><label for="f-person">\(say(Words.aboutWhom))</label><select id="f-person" name="person"><option value="">\(say(Words.wholeFamily))</option>\(options)</select></div>
      """
  }

  private func dayField(_ name: String, _ form: TogetherForm) -> Markup {
    let field = FormField(
      name: name, label: say(TableName.consents.words(column: name).capitalised),
      faults: form.faults[name] ?? [], isRequired: name == "given")
    return markup(
      field, value: name == "given" ? form.given : form.expires, more: " class=\"day\"")
  }

  private func domains(_ form: TogetherForm) -> Markup {
    let boxes: [Markup] = Domain.allCases.map { domain in
      """
      <label><input type="checkbox" name="domains" value="\(attribute: domain.code)"\(" checked" as Markup, if: form.domains.contains(domain.code))>\(domain.words.capitalised[language])</label>
      """
    }
    return """
      <details class="later"\(" open" as Markup, if: !form.domains.isEmpty)><summary>\(say(Words.onlySomeDomains))</summary><fieldset class="field"><legend class="unseen">\(say(Words.onlySomeDomains))</legend><div class="choices">\(boxes)</div></fieldset></details>
      """
  }
}

extension FamilyFacts {
  /// The services that have to do with the family in any way, by their names.
  fileprivate var servicesAround: [Int] {
    let members = Set(index.members(of: family).map { Ref(.person, $0) } + [ref])
    var refs: [Ref] = []
    for row in 0..<network.ties.count where members.contains(network.ties.b[row]) {
      refs.append(network.ties.a[row])
    }
    for row in 0..<network.responsibilities.count
    where network.needs.family[network.responsibilities.need[row].row] == ref {
      refs.append(network.responsibilities.actor[row])
    }
    for row in rows(of: network.referrals.family) {
      refs += [network.referrals.from[row], network.referrals.to[row]]
    }
    for row in rows(of: network.agreements.family) { refs.append(network.agreements.actor[row]) }
    let services = refs.compactMap { ref -> Int? in
      switch ref.kind {
      case .service: ref.row
      case .contact: network.contacts.service[ref.row].row
      default: nil
      }
    }
    return Set(services).filter { situation.serviceIsOpen[$0] }
      .sorted { writer.name(Ref(.service, $0)) < writer.name(Ref(.service, $1)) }
  }
}

extension Words {
  static let whoAroundIt = Phrase(
    nb: "De som har med familien å gjøre", nn: "Dei som har med familien å gjere",
    en: "Those who have to do with the family")
  static let others = Phrase(nb: "Andre", nn: "Andre", en: "Others")
  static let aboutWhom = Phrase(nb: "Om hvem", nn: "Om kven", en: "About whom")
  static let wholeFamily = Phrase(nb: "Hele familien", nn: "Heile familien", en: "The whole family")
  static let onlySomeDomains = Phrase(
    nb: "Bare om noen livsområder", nn: "Berre om nokre livsområde",
    en: "Only about some areas of life")
  static let onlyOneWay = Phrase(
    nb: "Skal bare den ene fortelle den andre noe?",
    nn: "Skal berre den eine fortelje den andre noko?",
    en: "Is only one of them to tell the other something?")
  static let atLeastTwo = Phrase(
    nb: "Kryss av for minst to, eller skriv dem under.",
    nn: "Kryss av for minst to, eller skriv dei under.",
    en: "Tick at least two, or write them below.")

  static func whoMayTalk(_ family: String) -> Phrase {
    Phrase(
      nb: "Hvem kan snakke sammen om \(family)?", nn: "Kven kan snakke saman om \(family)?",
      en: "Who may talk together about \(family)?")
  }

  /// Who may talk together; behind it whom it is about, where that is not the whole family.
  static func mayTalk(_ who: String, _ whose: String = "") -> Phrase {
    Phrase(
      nb: "\(who) kan snakke sammen\(whose).", nn: "\(who) kan snakke saman\(whose).",
      en: "\(who) may talk together\(whose).")
  }
}
