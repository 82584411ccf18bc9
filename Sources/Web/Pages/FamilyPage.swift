import Analysis
import Diagrams
import Model
import Reports
import Wording

extension Route {
  /// One family: what nobody does first, then the pictures, then all that is written down.
  static let family: [Route] = [
    .get("familie/#") { (context, numbers) throws(PageFault) in
      try context.family(numbers[0])
    },
    .get("familie/#/ark") { (context, numbers) throws(PageFault) in
      try context.sheet(numbers[0])
    },
    .post("familie/#/ark") { (context, numbers) throws(PageFault) in
      try context.saveSheet(numbers[0])
    },
  ]
}

extension RequestContext {
  mutating func family(_ number: Int) throws(PageFault) -> WebReply {
    let facts = try facts(number)
    let tables = FamilyTables(context: self, facts: facts, number: number).parts
    let body: Markup = """
      \(heading(facts, number))\(tables.jumps, if: !facts.isNew)
      \(facts.isNew ? whatNext(number) : "\(nobody(facts, number))\(calls(facts))\(pictures(facts))\(findings(facts))")
      \(ledger(facts))
      \(consents(facts, number))
      \(try shares(facts))
      \(tables.tables)
      <p><a href="\(attribute: path("glem/\(number)"))">\(say(FamilyWords.eraseFamily))</a></p>
      """
    return page(
      PageContent(title: FamilyWords.family, tab: .families, body: body, family: number))
  }

  private func heading(_ facts: FamilyFacts, _ number: Int) -> Markup {
    let network = facts.network
    let row = facts.family
    let area = network.families.area[row].map { network.symbols[$0] }
    let coordinator: Markup =
      facts.writer.coordinators[row].map {
        "\(capitalising(say(Words.coordinator))): \(facts.writer.name(Ref(.contact, $0)))"
      }
        ?? """
        \(say(Words.noCoordinator)): <a href="\(attribute: path("familie/\(number)/koordinator"))">\(say(FamilyWords.writeCoordinator))</a>
        """
    let closed = network.families.closed[row]
    let ended = closed > day ? nil : say(FamilyWords.closed) + language.day(closed, seenFrom: day)
    let lead = [area.map { "\($0)" }, coordinator, ended.map { "\($0)" }]
      .compactMap { $0 }.joined(separator: " · ")
    let ways: [(String, Phrase)] = [
      (path("mote/\(number)"), Words.meeting), (path("familie/\(number)/ark"), FamilyWords.sheet),
      (path("familie/\(number)/vis"), Words.showTo),
      (path("familie/\(number)/endringer"), Words.changes),
      (form(.families, [network.id(facts.ref)]), FamilyWords.edit),
    ]
    let news: [(TableName, Phrase)] = [
      (.needs, Words.new(.needs)), (.people, Words.new(.people)),
      (.referrals, Words.new(.referrals)), (.agreements, Words.new(.agreements)),
      (.goals, Words.new(.goals)), (.moments, Words.new(.moments)),
      (.activities, Words.new(.activities)), (.responsibilities, Words.new(.responsibilities)),
      (.ties, Words.new(.ties)), (.homes, Words.new(.homes)),
    ]
    let consent: Markup = """
      <li><a href="\(attribute: path("familie/\(number)/samtykke"))">+ \(say(Words.new(.consents)))</a></li>
      """
    let adds: [Markup] = news.map {
      "<li><a href=\"\(attribute: newForm($0.0, family: number, $0.0 == .ties ? ["b": number] : [:]))\">+ \(say($0.1))</a></li>"
    }
    let links: [Markup] = ways.map { way in
      let key: Markup = way.1 == FamilyWords.edit ? " data-key=\"e\"" : ""
      return "<li><a href=\"\(attribute: way.0)\"\(key)>\(say(way.1))</a></li>"
    }
    return """
      <h1>\(facts.name)</h1><p class="lead">\(lead)</p><ul class="ways">\(links)</ul>
      \("<details><summary>\(say(FamilyWords.add))</summary><ul class=\"ways\">\(adds)\(consent)<li><a href=\"\(attribute: path("ny/familie"))\">+ \(say(Words.new(.families)))</a></li></ul></details>" as Markup, if: !facts.isNew)
      """
  }

  /// What a family begins with of which no more is written than who belongs to it.
  private func whatNext(_ number: Int) -> Markup {
    """
    <section class="card"><h2>\(say(FamilyWords.whatNext))</h2><p>\(say(FamilyWords.noOpenNeeds)) \(say(FamilyWords.whatNextText))</p>
    <p class="choices"><a class="button" href="\(attribute: newForm(.needs, family: number))">+ \(say(Words.new(.needs)))</a><a class="button second" href="\(attribute: newForm(.people, family: number))">+ \(say(Words.new(.people)))</a><a class="button second" href="\(attribute: path("familie/\(number)/samtykke"))">+ \(say(Words.new(.consents)))</a></p></section>
    """
  }

  /// What nobody does, each with whom one could ask.
  private func nobody(_ facts: FamilyFacts, _ number: Int) -> Markup {
    guard facts.isOpen else { return "<p class=\"quiet\">\(say(Words.closedFamily))</p>" }
    let needs = facts.nobodys
    guard !needs.isEmpty else {
      let open = facts.index.openNeeds(of: facts.family).count
      if open == 0 { return "<p class=\"quiet\">\(say(FamilyWords.noOpenNeeds))</p>" }
      return held(facts)
    }
    let items: [Markup] = needs.map { need in
      let id = facts.network.needs.id[need.row]
      let days = need.withoutYes?.days ?? 0
      let person = facts.network.needs.person[need.row].map { " · " + facts.writer.name($0) } ?? ""
      let urgent: Markup = need.isUrgent ? "<span class=\"tag\">\(say(Words.urgent))</span> " : ""
      return """
        <li>\(urgent)<a href="\(attribute: form(.needs, [id]))"><b>\(facts.title(ofNeed: need.row))</b></a> <span class="quiet">\(days == 0 ? say(FamilyWords.newToday) : language.days(days))\(person)</span>
        · <a href="\(attribute: newForm(.responsibilities, family: number, ["need": self.number(.needs, id), "spurt": 1]))">\(say(FamilyWords.askSomebody))</a>\(whoCould(need.row, facts))</li>
        """
    }
    return """
      <section class="card nobody"><h2>\(say(FamilyWords.nobody))</h2><ul class="rows">\(items)</ul></section>
      """
  }

  /// That each open need has somebody, and which of them nobody has said yes to.
  func held(_ facts: FamilyFacts) -> Markup {
    let open = facts.index.openNeeds(of: facts.family)
    let lacking = open.filter { need in !need.parties.contains { $0.commitment == .accepted } }
    if lacking.isEmpty { return "<p class=\"ok\">✓ \(say(Words.allHeld))</p>" }
    let items: [Markup] = lacking.map { need in
      let parties = need.parties.map {
        "\(facts.writer.name($0.actor)) (\(say(FamilyWords.commitment($0))))"
      }
      let who: Markup = parties.isEmpty ? "" : ": \(language.list(parties))"
      return "<li>\(facts.quoted(need: need.row))\(who)</li>"
    }
    return "<p>\(say(Words.withoutYes))</p><ul class=\"rows\">\(items)</ul>"
  }

  /// Which services could do something about a need, or why none is known.
  private func whoCould(_ need: Int, _ facts: FamilyFacts) -> Markup {
    let finding = facts.findings.first {
      $0.subject == Ref(.need, need) && FindingCode.ofNobody.contains($0.code)
    }
    return finding.map { "<br><span class=\"quiet\">\(facts.writer.suggestion($0))</span>" } ?? ""
  }

  /// The fewest people to ring who between them can move what is found.
  private func calls(_ facts: FamilyFacts) -> Markup {
    let plan = CallPlan(
      for: facts.family, findings: facts.findings, facts.candidates)
    // Nobody rings themselves.
    let me = session.settings.me.flatMap { facts.network.find(.contact, id: $0) }
    let calls = plan.calls.filter { $0.who != me }
    if calls.isEmpty { return .nothing }
    let summary = language.planSummary(
      calls: plan.calls.count, findings: plan.findings.count - plan.left.count, isMeeting: false,
      isExact: plan.isExact)
    let items: [Markup] = calls.map { call in
      let network = facts.network
      var phone: Markup = .nothing
      if call.who.isA(.contact), !network.contacts.phone[call.who.row].isEmpty {
        phone = " <span class=\"tel\">☎ \(network.contacts.phone[call.who.row])</span>"
      }
      let link = path(to: call.who, in: network) ?? path("")
      let last = facts.situation.lastInTouch(
        call.who, facts.ref, activities: facts.rows(of: network.activities.family))
      return """
        <li><b><a href="\(attribute: link)">\(facts.writer.name(call.who))</a></b>\(phone) <span class="quiet">\(inTouch(last))</span><br><span class="quiet">\(facts.writer.ask(call.findings.map { plan.findings[$0] }, of: call.who))</span></li>
        """
    }
    return """
      <section class="card"><h2>\(say(FamilyWords.whomToRing))</h2>\("<p class=\"quiet\">\(summary)</p>" as Markup, if: calls.count == plan.calls.count)<ol class="rows">\(items)</ol></section>
      """
  }

  /// What the help has asked of the family, in sentences.
  private func ledger(_ facts: FamilyFacts) -> Markup {
    let sentences = facts.writer.sentences(
      FamilyLedger(facts.situation, family: facts.family))
    if sentences.isEmpty { return .nothing }
    return """
      <details><summary>\(language[sheet: .ledgerHeading])</summary><ul class="rows">\(sentences.map { "<li>\($0)</li>" as Markup })</ul></details>
      """
  }

  /// What else is found, with what could be done.
  private func findings(_ facts: FamilyFacts) -> Markup {
    let others = facts.findings.filter { !FindingCode.ofNobody.contains($0.code) }
    if others.isEmpty { return .nothing }
    let items: [Markup] = others.map { finding in
      let urgent: Markup =
        facts.network.isUrgent(finding) ? "<span class=\"tag\">\(say(Words.urgent))</span> " : ""
      return """
        <li>\(urgent)\(facts.writer.message(finding)) <span class="quiet">\(facts.writer.suggestion(finding))</span></li>
        """
    }
    return """
      <section class="card"><h2>\(say(FamilyWords.alsoFound))</h2><ul class="rows">\(items)</ul></section>
      """
  }

  private func pictures(_ facts: FamilyFacts) -> Markup {
    guard facts.isOpen else {
      return "<p class=\"quiet\">\(say(FamilyWords.closedHasNoPicture))</p>"
    }
    let views: [(View, Phrase)] = [
      (.responsibilities, FamilyWords.whoDoesWhat), (.ecomap, FamilyWords.ecomap),
      (.timeline, FamilyWords.timeline),
    ]
    let parts: [Markup] = views.filter { facts.hasSomething(for: $0.0) }.map { view, words in
      let drawn = picture(view, facts.situation, family: facts.family)
      return """
        <section><h2>\(say(words))</h2>\(drawn?.svg ?? "<p>\(say(Words.noPicture))</p>")\(drawn?.links ?? "")</section>
        """
    }
    return "\(parts)"
  }

  // MARK: The meeting sheet

  private func sheetDocument(_ number: Int) throws(PageFault) -> ReportDocument {
    let facts = try facts(number)
    let source = meetingSheetSource(facts.network, family: facts.family, asOf: day, language) {
      situation, isOwn in
      svg(isOwn ? .ecomap : .responsibilities, situation, family: facts.family) ?? ""
    }
    return meetingSheet(source)
  }

  mutating func sheet(_ number: Int) throws(PageFault) -> WebReply {
    let document = try sheetDocument(number)
    return page(
      PageContent(
        title: FamilyWords.sheet, tab: .families,
        body: """
          <h1>\(document.title)</h1><p class="lead">\(document.subtitle)</p>
          \(printButton)\(fileButton("familie/\(number)/ark"))
          <div class="report">\(Markup(trusted: document.content))</div>
          """,
        family: number))
  }

  mutating func saveSheet(_ number: Int) throws(PageFault) -> WebReply {
    let family = try key(number, .families)
    try saved(try sheetDocument(number), as: "\(say(FamilyWords.sheetFile))-\(family)-\(day).html")
    do throws(AccessFault) {
      try network.note(
        Share(
          day: day, by: session.author, for: .meeting, what: .meetingSheet, family: family))
    } catch {
      // A sheet of a network that cannot be written to is of use all the same.
      let text = [session.notice?.text ?? "", say(FamilyWords.sheetNotNoted)] + lines(error)
      session.notice = Notice(text: text.joined(separator: " "), isWarning: true)
    }
    return WebReply(seeOther: path("familie/\(number)/ark"))
  }
}
