import Analysis
import Exchange
import Model
import Wording

extension RequestContext {
  private static let shownFindings = 20

  mutating func service(_ number: Int) throws(PageFault) -> WebReply {
    let id = try key(number, .services)
    let overview = try overview()
    guard let service = overview.network.find(.service, id: id)?.row else { throw .notFound }
    let body: Markup = """
      \(heading(service, number, overview))
      \(markup(waiting(service, overview)))
      \(contacts(service, number, overview))
      \(unlinked(service, overview))
      \(bridges(service, overview))
      \(findings(service, overview))
      """
    return page(PageContent(title: ServiceWords.service, tab: .services, body: body))
  }

  private func heading(_ service: Int, _ number: Int, _ overview: Overview) -> Markup {
    let network = overview.network
    let services = network.services
    let isOpen = overview.situation.serviceIsOpen[service]
    let response = services.responseTime[service].map {
      say(ServiceWords.answersWithin) + " " + language.length($0)
    }
    let served = overview.services.families[service]
    let facts: [String?] = [
      sector(service, network).map(capitalising), area(service, network),
      isOpen ? nil : whenClosed(service, network),
      ages(services.minAge[service], services.maxAge[service]), response,
      isOpen ? say(ServiceWords.served(language.count(served, TableName.families.noun))) : nil,
    ]
    let domains = services.domains[service].words.map { $0.words[language] }
    let mandate: Markup =
      domains.isEmpty
      ? "" : "<p>\(say(ServiceWords.mandate)) \(language.list(domains))</p>"
    let ways: [(String, Phrase)] = [
      (form(.services, [services.id[service]]), ServiceWords.edit),
      (path("nettverket"), ServiceWords.network), (path("tjenester"), ServiceWords.all),
    ]
    return """
      <h1>\(overview.writer(language).name(Ref(.service, service)))</h1>
      <p class="lead">\(facts.compactMap { $0 }.joined(separator: " · "))</p>\(mandate)\(links(ways))
      """
  }

  private func ages(_ least: Int?, _ most: Int?) -> String? {
    switch (least, most) {
    case (nil, nil): nil
    case (let least?, let most?): say(ServiceWords.ages("\(least)–\(most)"))
    case (let least?, nil): say(ServiceWords.from(least))
    case (nil, let most?): say(ServiceWords.upTo(most))
    }
  }

  /// Referrals to the service or its contacts without an answer.
  private func waiting(_ service: Int, _ overview: Overview) -> RowTable {
    let network = overview.network
    let sent = network.referrals
    let received = (0..<sent.count).filter { row in
      sent.sent[row] <= day && network.unit(sent.to[row]) == service
    }
    var table = RowTable(
      title: ServiceWords.waiting,
      heads: [
        TableName.needs.noun.one, TableName.families.noun.one,
        TableName.referrals.words(column: "to"), TableName.referrals.words(column: "sent"),
        ServiceWords.dueDay,
      ], none: received.isEmpty ? ServiceWords.nothingReceived : ServiceWords.nothingWaits)
    let rows = received.filter { sent.answered[$0] > day }
      .map { (row: $0, due: overview.situation.due(referral: $0)) }
      .sorted { ($0.due, $0.row) < ($1.due, $1.row) }
    for (row, due) in rows {
      let days = day.days(since: due)
      let over: Markup =
        days > 0
        ? "<span class=\"tag\">\(say(ServiceWords.over(language.days(days))))</span>"
        : "\(language.ahead(days: -days))"
      let need = sent.need[row].map { title(ofNeed: $0.row, network) } ?? ""
      let to = sent.to[row]
      table.rows.append(
        (
          form(.referrals, [sent.id[row]]),
          [
            "\(need.isEmpty ? say(ServiceWords.noNeed) : need)",
            link(to: sent.family[row], overview),
            "\(to.isA(.contact) ? network.contacts.name[to.row] : say(ServiceWords.itself))",
            shown(sent.sent[row]), over,
          ]
        ))
    }
    return table
  }

  /// What a need is called: its title, else its area of life.
  private func title(ofNeed row: Int, _ network: Network) -> String {
    let title = network.needs.title[row]
    return title.isEmpty ? network.needs.domain[row]?.words[language] ?? "" : title
  }

  private func contacts(_ service: Int, _ number: Int, _ overview: Overview) -> Markup {
    let contacts = overview.network.contacts
    let all = (0..<contacts.count).filter { contacts.service[$0].row == service }
      .sorted { (contacts.name[$0], $0) < (contacts.name[$1], $1) }
    let isOpen = overview.situation.serviceIsOpen[service]
    var table = RowTable(
      title: ServiceWords.people,
      heads: ["name", "role", "phone", "email"].map { TableName.contacts.words(column: $0) },
      none: isOpen ? ServiceWords.nobodyHere : ServiceWords.nobodySinceClosed,
      add: (
        Words.new(.contacts),
        path("ny/kontakt") + "?service=\(number)&back=" + here.percentEncoded
      ))
    var others: [Markup] = []
    for row in all {
      let path = form(.contacts, [contacts.id[row]])
      let role = contacts.role[row].map { roleWords(overview.network.symbols[$0]) } ?? ""
      guard overview.situation.contactIsEmployed[row] else {
        others.append(
          "<li><a href=\"\(attribute: path)\">\(contacts.name[row])</a> <span class=\"quiet\">\(role)</span></li>"
        )
        continue
      }
      table.rows.append(
        (
          path,
          [
            "\(contacts.name[row])", "\(role)",
            phone(contacts.phone[row]), "\(contacts.email[row])",
          ]
        ))
    }
    let rest: Markup = """
      <details><summary>\(say(ServiceWords.notNow)) (\(language.number(others.count)))</summary><ul class="rows">\(others)</ul></details>
      """
    return "\(markup(table))\(rest, if: !others.isEmpty)"
  }

  private func phone(_ number: String) -> Markup {
    number.isEmpty
      ? "<span class=\"quiet\">\(say(ServiceWords.noPhone))</span>"
      : "<span class=\"tel\">\(number)</span>"
  }

  // MARK: Other services

  private func unlinked(_ service: Int, _ overview: Overview) -> Markup {
    let rows: [Markup] = overview.unlinkedPairs.compactMap { found in
      guard found.pair.status == .unlinked, let other = found.pair.other(than: service) else {
        return nil
      }
      return """
        <tr><th scope="row">\(link(to: other, overview))</th><td class="n">\(language.number(found.pair.sharedFamilies))</td></tr>
        """
    }
    let content: Markup =
      rows.isEmpty
      ? "<p class=\"quiet\">\(say(noneUnlinked(service, overview)))</p>"
      : """
      <p class="quiet">\(say(ServiceWords.unlinkedMeans))</p>
      \(table(ServiceWords.unlinked, [TableName.services.noun.one], numbers: [ServiceWords.shared], rows))
      """
    return "<section><h2>\(say(ServiceWords.unlinked))</h2>\(content)</section>"
  }

  /// Why no other service stands there.
  private func noneUnlinked(_ service: Int, _ overview: Overview) -> Phrase {
    let situation = overview.situation
    if !situation.serviceIsOpen[service] { return ServiceWords.closedIsNotCounted }
    if situation.serviceIsPrivate[service] { return ServiceWords.privateIsNotCounted }
    if overview.network.services.sector[service] == .coordination {
      return ServiceWords.coordinationIsNotCounted
    }
    let shared = overview.pairs.pairs.contains { pair in
      pair.sharedFamilies > 0 && pair.other(than: service) != nil
        && !situation.isCoordinating(pair)
    }
    return shared ? ServiceWords.allLinked : ServiceWords.sharesNone
  }

  /// The contacts on whom alone it hangs that the service is joined to another one.
  private func bridges(_ service: Int, _ overview: Overview) -> Markup {
    let rows: [Markup] = overview.unlinkedPairs.compactMap { found in
      guard let bridge = found.onlyBridge, let other = found.pair.other(than: service) else {
        return nil
      }
      return """
        <tr><th scope="row">\(link(to: bridge, overview))</th><td>\(link(to: other, overview))</td><td class="n">\(language.number(found.pair.sharedFamilies))</td></tr>
        """
    }
    if rows.isEmpty { return .nothing }
    let heads = [TableName.contacts.noun.one, ServiceWords.joinsWith]
    return """
      <section><h2>\(say(ServiceWords.bridges))</h2><p class="quiet">\(say(ServiceWords.bridgesMean))</p>
      \(table(ServiceWords.bridges, heads, numbers: [ServiceWords.shared], rows))</section>
      """
  }

  /// The name of something with the way to its page.
  func link(to ref: Ref, _ overview: Overview) -> Markup {
    let path = path(to: ref, in: overview.network) ?? path("")
    return "<a href=\"\(attribute: path)\">\(overview.writer(language).name(ref))</a>"
  }

  // MARK: Findings

  /// What else is found about it; what has a table of its own above is left out.
  private func findings(_ service: Int, _ overview: Overview) -> Markup {
    let ref = Ref(.service, service)
    let codes: Set<FindingCode> = [
      .siloIsolated, .siloChildAdultSplit, .siloKeyPerson, .gapNoNamedContact,
    ]
    let writer = overview.writer(language)
    let network = overview.network
    let found = overview.findings.filter { finding in
      guard codes.contains(finding.code) else { return false }
      // A contact on whom services hang is one of its own.
      let isOwn = finding.subject.isA(.contact) && network.unit(finding.subject) == service
      return isOwn || finding.subject == ref || finding.related.contains(ref)
    }
    if found.isEmpty { return .nothing }
    let items: [Markup] = found.prefix(Self.shownFindings).map { finding in
      """
      <li>\(writer.message(finding)) <span class="quiet">\(writer.suggestion(finding))</span></li>
      """
    }
    let left = found.count - items.count
    let more: Markup = left > 0 ? "<p class=\"quiet\">+ \(language.number(left))</p>" : ""
    return """
      <section class="card about"><h2>\(say(FamilyWords.alsoFound))</h2><ul class="rows">\(items)</ul>\(more)</section>
      """
  }
}

extension SiloMeasures.Pair {
  /// The other one of two services; nil where a service is neither.
  func other(than service: Int) -> Ref? {
    if a == service { return Ref(.service, b) }
    return b == service ? Ref(.service, a) : nil
  }
}
