import Analysis
import Diagrams
import Exchange
import Layout
import Model
import Reports
import Wording

extension Route {
  /// What those who sit at the table, or one of the family, may see.
  static let showing: [Route] = [
    .get("familie/#/vis") { (context, numbers) throws(PageFault) in
      try context.show(numbers[0])
    },
    .post("familie/#/vis") { (context, numbers) throws(PageFault) in
      try context.saveShown(numbers[0])
    },
  ]
}

/// Whom a page about a family is made for: those who were chosen among those who can be.
private enum Chosen {
  /// Services by their ids, each once, in order.
  case services([String])
  /// A member of the household, by the id.
  case person(String)
}

/// Who can be chosen for a family, as rows of the network that answers for it.
private struct Choices {
  /// Services: those around the family today first, then others with part in it and those of its
  /// consents.
  let services: [Int]
  let people: [Int]

  init(_ facts: FamilyFacts, on day: Day) {
    let (network, family) = (facts.network, facts.family)
    let serving = facts.situation.serving[family].map { Int(facts.situation.siloServices[Int($0)]) }
    var others = Set(network.services(withPartIn: family, on: day))
    for row in facts.rows(of: network.consents.family) {
      others.insert(network.consents.fromService[row].row)
      others.insert(network.consents.toService[row].row)
    }
    services =
      serving
      + others.subtracting(serving).sorted {
        network.services.name.precedes($0, $1)
      }
    let households = Households(network)
    people = facts.index.members(of: family).filter {
      households.home(of: $0, on: day) == facts.ref && network.canBeShown(to: $0, on: day)
    }
  }
}

/// What comes of it that something is to be shown to somebody.
private enum Shown {
  case document(ReportDocument, Share, AudienceStamp)
  /// Titles that name somebody who is not shown: for the coordinator alone.
  case namesIn([(title: String, name: String)])
  /// Nothing of the family can be shown to these together: for the coordinator alone.
  case nothing
  /// There is no meeting sheet of a family that is not open.
  case closed
}

extension RequestContext {
  mutating func show(_ number: Int) throws(PageFault) -> WebReply {
    let facts = try facts(number)
    guard let chosen = try chosen(facts) else { return choose(facts, number) }
    return answer(try shown(chosen, facts), chosen, facts, number)
  }

  /// Writes what is shown as a file beside the network, and notes first for whom it is.
  mutating func saveShown(_ number: Int) throws(PageFault) -> WebReply {
    let facts = try facts(number)
    guard let chosen = try chosen(facts) else { throw .badForm(.lacking) }
    let shown = try shown(chosen, facts)
    guard case .document(let document, let share, _) = shown else {
      return answer(shown, chosen, facts, number)
    }
    let file = share.what == .familySheet ? Words.familySheetFile : Words.sharedSheetFile
    do throws(AccessFault) {
      try network.note(share)
      let place = try network.write(
        Array(document.html(font: EmbeddedFont.forPages).utf8),
        named: "\(say(file))-\(facts.network.families.id[facts.family])-\(day).html")
      // The folders it lies in are nobody else's business.
      let name = place.split(separator: "/").last ?? ""
      session.notice = Notice(text: say(Words.savedAndNoted) + name, isForAll: true)
    } catch {
      throw .access(error)
    }
    return WebReply(seeOther: address(of: chosen, number, anyway: isAnyway))
  }

  // MARK: Whom it is for

  /// Whom the fields say; nil where they say nobody yet. Whoever cannot be chosen gets the same
  /// reply as one who is not there.
  private func chosen(_ facts: FamilyFacts) throws(PageFault) -> Chosen? {
    let (services, people) = (fields.all("for"), fields.all("person"))
    if services.isEmpty && people.isEmpty { return nil }
    let (network, choices) = (facts.network, Choices(facts, on: day))
    func id(_ text: String, _ table: TableName) throws(PageFault) -> String {
      guard let number = FormFields([("n", text)]).number("n") else { throw .notFound }
      return try key(number, table)
    }
    if let person = people.first {
      let id = try id(person, .people)
      guard services.isEmpty, people.count == 1,
        choices.people.contains(where: { network.people.id[$0] == id })
      else { throw .notFound }
      return .person(id)
    }
    var rows: Set<Int> = []
    for text in services {
      let id = try id(text, .services)
      guard let row = choices.services.first(where: { network.services.id[$0] == id }) else {
        throw .notFound
      }
      rows.insert(row)
    }
    return .services(
      rows.sorted { network.services.id.precedes($0, $1) }.map { network.services.id[$0] })
  }

  /// Whether it is shown even where a title names somebody who is not shown.
  private var isAnyway: Bool { fields["likevel"] == "1" }

  /// The fields that say whom it is for.
  private func fields(of chosen: Chosen, anyway: Bool) -> [(name: String, value: String)] {
    let whom: [(name: String, value: String)] =
      switch chosen {
      case .services(let ids): ids.map { ("for", String(number(.services, $0))) }
      case .person(let id): [("person", String(number(.people, id)))]
      }
    return whom + (anyway ? [("likevel", "1")] : [])
  }

  private func address(of chosen: Chosen, _ number: Int, anyway: Bool) -> String {
    path("familie/\(number)/vis") + "?"
      + fields(of: chosen, anyway: anyway).map { "\($0.name)=\($0.value)" }.joined(separator: "&")
  }

  // MARK: What they may see

  /// What those who were chosen may see: worked out from the whole network, of which the projection
  /// leaves what is theirs.
  private func shown(_ chosen: Chosen, _ facts: FamilyFacts) throws(PageFault) -> Shown {
    let whole = try overview().network
    let id = facts.network.id(facts.ref)
    guard let own = whole.find(.family, id: id) else { throw .notFound }
    let audience: Audience
    let names: [String]
    switch chosen {
    case .services(let ids):
      if !facts.isOpen { return .closed }
      let rows = ids.compactMap { whole.find(.service, id: $0)?.row }
      guard rows.count == ids.count else { throw .notFound }
      (audience, names) = (.services(rows), rows.map { whole.services.name[$0] })
    case .person(let id):
      guard let row = whole.find(.person, id: id)?.row, whole.canBeShown(to: row, on: day) else {
        throw .notFound
      }
      let alias = whole.people.alias[row]
      (audience, names) = (
        .person(row), [alias.isEmpty ? say(AudienceStamp.somebodyOfTheFamily) : alias]
      )
    }
    let projection = project(whole, for: audience, today: day)
    guard let family = projection.shown(own) else { return .nothing }
    let network = projection.network
    if !isAnyway {
      let found = titlesThatName(network, of: whole, family: family)
      if !found.isEmpty { return .namesIn(found) }
    }
    let stamp = AudienceStamp(names: names, day: day)
    func share(_ recipients: Share.Recipients, _ what: Share.Thing) -> Share {
      Share(day: day, by: session.author, for: recipients, what: what, family: id)
    }
    switch chosen {
    case .services(let ids):
      let source = meetingSheetSource(
        network, family: family.row, asOf: day, for: stamp, language
      ) { situation, _ in
        svg(.responsibilities, situation, family: family.row, stamp: stamp) ?? ""
      }
      return .document(meetingSheet(source), share(.services(ids), .meetingSheet), stamp)
    case .person(let id):
      let document = familySheet(network, family: family.row, asOf: day, for: stamp, language)
      return .document(document, share(.person(id), .familySheet), stamp)
    }
  }

  // MARK: Pages

  private mutating func answer(
    _ shown: Shown, _ chosen: Chosen, _ facts: FamilyFacts, _ number: Int
  ) -> WebReply {
    switch shown {
    case .document(let document, let share, let stamp):
      answer(document, share, stamp, chosen, number)
    case .namesIn(let titles): warn(titles, chosen, facts, number)
    case .nothing: refuse(whyNothing(chosen, facts), facts, number)
    case .closed: refuse("<p>\(say(Words.closedHasNoSheet))</p>", facts, number)
    }
  }

  /// The page that the others look at: nothing on it is from elsewhere than what they may see.
  private mutating func answer(
    _ document: ReportDocument, _ share: Share, _ stamp: AudienceStamp, _ chosen: Chosen,
    _ number: Int
  ) -> WebReply {
    let same: [Markup] = fields(of: chosen, anyway: isAnyway).map {
      "<input type=\"hidden\" name=\"\(attribute: $0.name)\" value=\"\(attribute: $0.value)\">"
    }
    // The meeting sheet begins with its stamp, the family's ends with it.
    let top: Markup =
      share.what == .familySheet ? "<p class=\"note\">\(language.sentence(stamp))</p>" : ""
    return page(
      PageContent(
        title: Words.showTo, tab: .meeting,
        body: """
          <div class="wall"><h1>\(document.title)</h1><p class="lead">\(document.subtitle)</p>
          <div class="report">\(top)\(Markup(trusted: document.onScreen.content))</div></div>
          <div class="choices noprint"><form method="post" action="\(attribute: path("familie/\(number)/vis"))">\(same)<button class="second">\(say(Words.saveAsFile))</button></form><a class="button second" href="\(attribute: path("familie/\(number)/vis"))">\(say(Words.chooseAgain))</a></div>
          """,
        isForOthers: true))
  }

  /// Who can be chosen.
  private mutating func choose(_ facts: FamilyFacts, _ number: Int) -> WebReply {
    let choices = Choices(facts, on: day)
    let action = path("familie/\(number)/vis")
    let isNobody = fields["valgt"] != nil
    let top: Markup = """
      <div class="error-summary" role="alert" tabindex="-1" id="feil"><h2>\(say(Words.somethingWrong))</h2><ul><li><a href="#f-for">\(say(Words.tickSomebody))</a></li></ul></div>
      """
    let network = facts.network
    let boxes: [Markup] = choices.services.enumerated().map { place, row in
      let value = self.number(.services, network.services.id[row])
      let mark: Markup = place == 0 ? " id=\"f-for\"" : ""
      return
        "<li><label><input type=\"checkbox\" name=\"for\" value=\"\(value)\"\(mark)>\(facts.writer.name(Ref(.service, row)))</label></li>"
    }
    let wrong: Markup = "<p class=\"wrong-text\">\(say(Words.error))\(say(Words.tickSomebody))</p>"
    let services: Markup =
      boxes.isEmpty
      ? "<p>\(say(Words.noServicesAround))</p>"
      : """
      <form method="get" action="\(attribute: action)" autocomplete="off"><input type="hidden" name="valgt" value="1"><fieldset class="field\(" wrong" as Markup, if: isNobody)"><legend class="unseen">\(say(Words.whoIsAtTheTable))</legend>\(wrong, if: isNobody)<p class="hint">\(say(Words.whoMayBeThere))</p><ul class="rows">\(boxes)</ul></fieldset><p><button>\(say(Words.showThem))</button></p></form>
      """
    let links: [Markup] = choices.people.map { row in
      let address = self.address(
        of: .person(network.people.id[row]), number, anyway: false)
      return
        "<li><a href=\"\(attribute: address)\">\(facts.writer.name(Ref(.person, row)))</a></li>"
    }
    let people: Markup =
      links.isEmpty
      ? "<p>\(say(Words.nobodyToShowTo))</p>" : "<ul class=\"rows\">\(links)</ul>"
    let isWrong = isNobody && !boxes.isEmpty
    return page(
      PageContent(
        title: Words.showTo, tab: .meeting,
        body: """
          \(top, if: isWrong)<h1>\(say(Words.showTo))</h1><p class="warning">\(say(Words.onlyYou)) \(say(Words.nextPageIsTheirs))</p>
          <p class="lead">\(facts.name)</p>
          <div class="start"><section class="card"><h2>\(say(Words.whoIsAtTheTable))</h2>\(services)</section>
          <section class="card"><h2>\(say(Words.orOneOfTheFamily))</h2><p class="quiet">\(say(Words.theirOwnSheet))</p>\(people)</section></div>
          \(waysBack(number))
          """,
        status: isWrong ? 422 : 200, family: number, isError: isWrong))
  }

  /// Titles that name somebody who is not shown.
  private mutating func warn(
    _ titles: [(title: String, name: String)], _ chosen: Chosen, _ facts: FamilyFacts,
    _ number: Int
  ) -> WebReply {
    let items: [Markup] = titles.map { found in
      let title: Markup =
        form(of: found.title, facts).map { "<a href=\"\(attribute: $0)\">\(found.title)</a>" }
        ?? "\(found.title)"
      return "<li>\(title) <span class=\"quiet\">\(say(Words.names))\(found.name)</span></li>"
    }
    return page(
      PageContent(
        title: Words.showTo, tab: .meeting,
        body: """
          <h1>\(say(Words.titlesNameOthers))</h1><p class="warning">\(say(Words.onlyYou)) \(say(Words.namesNotShown))</p>
          <ul class="rows">\(items)</ul>
          <p class="choices"><a class="button" href="\(attribute: path("familie/\(number)"))">\(say(Words.correctTitles))</a><a class="button second" href="\(attribute: address(of: chosen, number, anyway: true))">\(say(Words.showAnyway))</a></p>
          \(waysBack(number))
          """,
        family: number))
  }

  /// The form of the row of a family that has a title; nil where it has none of its own.
  private func form(of title: String, _ facts: FamilyFacts) -> String? {
    let network = facts.network
    let tables: [(TableName, TextColumn, TypedColumn<Ref>)] = [
      (.needs, network.needs.title, network.needs.family),
      (.agreements, network.agreements.title, network.agreements.family),
      (.goals, network.goals.title, network.goals.family),
      (.moments, network.moments.title, network.moments.family),
    ]
    for (table, titles, families) in tables {
      if let row = facts.rows(of: families).first(where: { titles[$0] == title }) {
        return form(table, NetworkText(network).key(table, row))
      }
    }
    return nil
  }

  /// That nothing can be shown, and why.
  private mutating func refuse(_ why: Markup, _ facts: FamilyFacts, _ number: Int) -> WebReply {
    page(
      PageContent(
        title: Words.showTo, tab: .meeting,
        body: """
          <h1>\(say(Words.nothingForThem))</h1><p class="warning">\(say(Words.onlyYou))</p>
          \(why)
          <p class="choices"><a class="button second" href="\(attribute: path("familie/\(number)/vis"))">\(say(Words.chooseOthers))</a></p>
          \(waysBack(number))
          """,
        family: number))
  }

  /// What stands in the way: who has no part in the family, and which consents are missing.
  private func whyNothing(_ chosen: Chosen, _ facts: FamilyFacts) -> Markup {
    guard case .services(let ids) = chosen else { return .nothing }
    let (network, family) = (facts.network, facts.family)
    let rows = ids.compactMap { network.find(.service, id: $0)?.row }
    func names(_ rows: [Int]) -> String {
      language.list(rows.map { facts.writer.name(Ref(.service, $0)) })
    }
    let withPart = network.services(withPartIn: family, on: day)
    let without = rows.filter { !withPart.contains($0) }
    let noPart: Markup =
      without.isEmpty ? "" : "<p>\(say(Words.noPart(names(without))))</p>"
    let lacking = facts.writer.lacking(
      facts.index.missingConsents(of: family, between: rows)
    ).map { "<li>\($0)</li>" as Markup }
    let missing: Markup = """
      <h2>\(language[consent: .missingHeading])</h2><ul class="rows">\(lacking)</ul><p class="quiet">\(say(Words.bothMustTell))</p><p><a href="\(attribute: newForm(.consents, family: self.number(.families, network.id(facts.ref))))">+ \(say(Words.new(.consents)))</a></p>
      """
    return "<p>\(say(Words.chosen)) \(names(rows)).</p>\(noPart)\(missing, if: !lacking.isEmpty)"
  }

  private func waysBack(_ number: Int) -> Markup {
    """
    <ul class="ways"><li><a href="\(attribute: path("familie/\(number)"))">\(say(Words.backToFamily))</a></li><li><a href="\(attribute: path("mote/\(number)"))">\(say(Words.backToMeeting))</a></li></ul>
    """
  }
}
