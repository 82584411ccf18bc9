import Analysis
import Exchange
import Messages
import Model
import Wording

extension Route {
  /// All services, one of them, and what is between them.
  static let services: [Route] = [
    .get("tjenester") { (context, _) throws(PageFault) in try context.services() },
    .post("tjenester/vanlige") { (context, _) throws(PageFault) in
      try context.addUsualServices()
    },
    .get("tjeneste/#") { (context, numbers) throws(PageFault) in
      try context.service(numbers[0])
    },
    .get("nettverket") { (context, _) throws(PageFault) in try context.networkPage() },
  ]
}

extension RequestContext {
  /// What an empty list of services begins with.
  var usualServicesCard: Markup {
    """
    <section class="card"><h2>\(say(ServiceWords.usual))</h2><p>\(say(ServiceWords.usualText))</p>
    <form method="post" action="\(attribute: path("tjenester/vanlige"))"><button>\(say(ServiceWords.addUsual))</button></form></section>
    """
  }

  /// Writes in the usual services where there are none yet.
  mutating func addUsualServices() throws(PageFault) -> WebReply {
    let list = WebReply(seeOther: path("tjenester"))
    // Pressed twice, or in another tab after somebody wrote one: theirs stay as they are.
    if try overview().network.services.count > 0 { return list }
    do throws(AccessFault) {
      let bundle: ParsedBundle
      do throws(ExchangeError) {
        bundle = try usualServices(language)
      } catch {
        throw .bundle(error)
      }
      let saved = try network.save(bundle, by: session.author)
      let count = language.count(
        saved.change.tables[TableName.services.index].added, TableName.services.noun)
      session.notice = Notice(
        text: say(ServiceWords.usualAreIn(count)), undo: saved.number, isWhole: true)
    } catch {
      throw .access(error)
    }
    // Without a family the first page says what comes next.
    return try current().hasFamilies ? list : WebReply(seeOther: path(""))
  }

  mutating func services() throws(PageFault) -> WebReply {
    let overview = try overview()
    let network = overview.network
    let showsClosed = fields["avsluttet"] == "1"
    let writer = overview.writer(language)
    let rows = (0..<network.services.count)
      .filter { overview.situation.serviceIsOpen[$0] != showsClosed }
      .map { row in
        (
          row: row, name: writer.name(Ref(.service, row)),
          sector: capitalising(sector(row, network) ?? "")
        )
      }
      // By nothing that ranks one above another.
      .sorted { ($0.sector, $0.name, $0.row) < ($1.sector, $1.name, $1.row) }
    let items: [Markup] = rows.map { row, name, sector in
      let last: Markup =
        showsClosed
        ? "<td>\(whenClosed(row, network))</td>"
        : """
        <td class="n">\(language.number(overview.services.contacts[row]))</td><td class="n">\(language.number(overview.services.families[row]))</td>
        """
      return """
        <tr><th scope="row"><a href="\(attribute: path(to: Ref(.service, row), in: network) ?? path(""))">\(name)</a></th><td>\(sector)</td><td>\(area(row, network) ?? "")</td>\(last)</tr>
        """
    }
    let heads = [
      TableName.services.noun.one, TableName.services.words(column: "sector"),
      TableName.services.words(column: "area"),
    ]
    let numbers =
      showsClosed ? [] : [TableName.contacts.noun.many, ServiceWords.familiesServed]
    let none =
      network.services.count == 0
      ? ServiceWords.noServices : showsClosed ? ServiceWords.noClosed : ServiceWords.noOpen
    let table: Markup =
      rows.isEmpty
      ? "<p>\(say(none))</p>\(network.services.count == 0 ? usualServicesCard : .nothing)"
      : self.table(
        Words.services, heads + (showsClosed ? [ServiceWords.when] : []), numbers: numbers, items)
    let back = "?back=" + here.percentEncoded
    let ways: [(String, Phrase)] = [
      (path("nettverket"), ServiceWords.network),
      (path("ny/tjeneste") + back, Words.new(.services)),
      (path("ny/kontakt") + back, Words.new(.contacts)),
      (
        path("tjenester") + (showsClosed ? "" : "?avsluttet=1"),
        showsClosed ? Words.openOnes : Words.closedOnes
      ),
    ]
    return page(
      PageContent(
        title: Words.services, tab: .services,
        body: """
          <h1>\(say(showsClosed ? ServiceWords.closedServices : Words.services))</h1>
          \(searchForm(""))
          \(links(ways))
          \(table)
          """))
  }

  /// Ways to other pages, in a row.
  func links(_ ways: [(path: String, words: Phrase)]) -> Markup {
    let items: [Markup] = ways.map {
      "<li><a href=\"\(attribute: $0.path)\">\(say($0.words))</a></li>"
    }
    return "<ul class=\"ways\">\(items)</ul>"
  }

  /// A table of rows that are there, with numbers in its last columns.
  func table(
    _ caption: Phrase, _ heads: [Phrase], numbers: [Phrase] = [], _ rows: [Markup]
  ) -> Markup {
    let heads: [Markup] = heads.map { "<th scope=\"col\">\(capitalising(say($0)))</th>" }
    let numbers: [Markup] = numbers.map {
      "<th scope=\"col\" class=\"n\">\(capitalising(say($0)))</th>"
    }
    return """
      <div class="scroll" role="region" tabindex="0" aria-label="\(attribute: say(caption))"><table><caption class="unseen">\(say(caption))</caption><thead><tr>\(heads)\(numbers)</tr></thead><tbody>\(rows)</tbody></table></div>
      """
  }

  func sector(_ service: Int, _ network: Network) -> String? {
    network.services.sector[service]?.words[language]
  }

  func area(_ service: Int, _ network: Network) -> String? {
    network.services.area[service].map { network.symbols[$0] }
  }

  /// Since when a service is not open, or from when on it will be.
  func whenClosed(_ service: Int, _ network: Network) -> String {
    let (opened, closed) = (network.services.opened[service], network.services.closed[service])
    if closed <= day {
      // A day that nobody knows is always.
      let since = closed == .always ? "" : " " + language.day(closed, seenFrom: day)
      return say(ServiceWords.closed) + since
    }
    return say(ServiceWords.opens) + " " + language.day(opened, seenFrom: day)
  }
}
