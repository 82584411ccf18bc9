import Analysis
import Diagrams
import Layout
import Model
import Wording

/// Which services are asked about.
private struct ServiceFilter {
  var sector: Sector?
  /// The area, and its place in the list of areas.
  var area: (symbol: Symbol, place: Int)?
  /// The sectors and areas of open services that can be sides of a silo, by name.
  let sectors: [Sector]
  let areas: [Symbol]

  init(_ fields: FormFields, _ overview: Overview, _ language: Language) {
    let (network, services) = (overview.network, overview.network.services)
    let asked = overview.situation.siloServices.map { Int($0) }
      .filter { services.sector[$0] != .coordination }
    sectors = Set(asked.compactMap { services.sector[$0] })
      .sorted { $0.words[language] < $1.words[language] }
    areas = Set(asked.compactMap { services.area[$0] })
      .sorted { network.symbols[$0] < network.symbols[$1] }
    sector = sectors.first { $0.code == fields["sektor"] }
    if let place = fields.number("omrade"), areas.indices.contains(place - 1) {
      area = (areas[place - 1], place)
    }
  }

  var isEmpty: Bool { sector == nil && area == nil }

  func fits(_ service: Int, _ network: Network) -> Bool {
    (sector == nil || network.services.sector[service] == sector)
      && (area == nil || network.services.area[service] == area?.symbol)
  }

  func fits(_ pair: SiloMeasures.Pair, _ network: Network) -> Bool {
    fits(pair.a, network) || fits(pair.b, network)
  }
}

extension RequestContext {
  private static let shownPairs = 100

  mutating func networkPage() throws(PageFault) -> WebReply {
    let overview = try overview()
    let filter = ServiceFilter(fields, overview, language)
    let rows = fields["rader"].flatMap { GapRows(page: $0) } ?? .area
    let hasServices = overview.situation.serviceIsOpen.contains(true)
    let body: Markup =
      hasServices
      ? "\(pairs(filter, rows, overview))\(pictures(filter, rows, overview))"
      : "<p>\(say(ServiceWords.noOpen))</p>"
    return page(
      PageContent(
        title: ServiceWords.network, tab: .services,
        body: """
          <h1>\(say(ServiceWords.network))</h1><p class="lead">\(say(ServiceWords.networkLead))</p>
          \(links([(path("tjenester"), ServiceWords.all)]))
          \(body)
          """))
  }

  private func pairs(_ filter: ServiceFilter, _ rows: GapRows, _ overview: Overview) -> Markup {
    let all = overview.unlinkedPairs
    let found = all.filter { filter.fits($0.pair, overview.network) }
    let items: [Markup] = found.prefix(Self.shownPairs).map { found in
      """
      <tr><th scope="row">\(link(to: Ref(.service, found.pair.a), overview))</th><td>\(link(to: Ref(.service, found.pair.b), overview))</td><td>\(whoJoins(found, overview))</td><td class="n">\(language.number(found.pair.sharedFamilies))</td></tr>
      """
    }
    let left = found.count - items.count
    let more: Markup =
      left > 0 ? "<p class=\"quiet\">\(say(ServiceWords.pairsLeft(language.number(left))))</p>" : ""
    let none =
      !all.isEmpty
      ? ServiceWords.noPairsHere
      : overview.sharesFamilies ? ServiceWords.noPairs : ServiceWords.nothingShared
    let heads = [TableName.services.noun.one, ServiceWords.otherService, ServiceWords.joinedBy]
    let content: Markup =
      items.isEmpty
      ? "<p>\(say(none))</p>"
      : "\(table(ServiceWords.pairs, heads, numbers: [ServiceWords.shared], items))\(more)"
    return """
      <section><h2>\(say(ServiceWords.pairs))</h2><p class="quiet">\(say(ServiceWords.pairsMean))</p>
      \(form(filter, rows, overview), if: !all.isEmpty)\(content)</section>
      """
  }

  /// The one who joins two services that have no other link.
  private func whoJoins(_ found: UnlinkedPair, _ overview: Overview) -> Markup {
    found.onlyBridge.map { "\(say(ServiceWords.only)) \(link(to: $0, overview))" }
      ?? "<span class=\"tag\">\(say(ServiceWords.nobody))</span>"
  }

  private func form(_ filter: ServiceFilter, _ rows: GapRows, _ overview: Overview) -> Markup {
    let network = overview.network
    let sectors = filter.sectors.map {
      (value: $0.code, words: $0.words.capitalised[language])
    }
    let areas = filter.areas.enumerated().map {
      (value: "\($0.offset + 1)", words: network.symbols[$0.element])
    }
    let choices =
      select("sektor", TableName.services.words(column: "sector"), sectors, filter.sector?.code)
      + select(
        "omrade", TableName.services.words(column: "area"), areas,
        filter.area.map { "\($0.place)" })
    return """
      <form method="get" action="\(attribute: path("nettverket"))" class="find"><input type="hidden" name="rader" value="\(attribute: rows.page)">\(choices)<button class="second">\(say(Words.show))</button></form>
      """
  }

  private func select(
    _ name: String, _ label: Phrase, _ options: [(value: String, words: String)],
    _ chosen: String?
  ) -> Markup {
    let items: [Markup] = options.map { option in
      "<option value=\"\(attribute: option.value)\"\(" selected" as Markup, if: option.value == chosen)>\(option.words)</option>"
    }
    return """
      <div class="field"><label for="\(attribute: name)">\(capitalising(say(label)))</label><select id="\(attribute: name)" name="\(attribute: name)"><option value="">\(say(ServiceWords.any))</option>\(items)</select></div>
      """
  }

  // MARK: Pictures

  private func pictures(_ filter: ServiceFilter, _ rows: GapRows, _ overview: Overview) -> Markup {
    let others: [Markup] = GapRows.allCases.map { choice in
      if choice == rows { return "<li><b>\(say(choice.words))</b></li>" }
      let query = [
        "rader=\(choice.page)", filter.sector.map { "sektor=\($0.code)" },
        filter.area.map { "omrade=\($0.place)" },
      ].compactMap { $0 }.joined(separator: "&")
      return """
        <li><a href="\(attribute: path("nettverket") + "?" + query + "#hull")">\(say(choice.words))</a></li>
        """
    }
    let whole: Markup = "<p class=\"quiet\">\(say(ServiceWords.wholePicture))</p>"
    return """
      <section><h2>\(say(ServiceWords.urgent))</h2>\(whole, if: !filter.isEmpty)\(drawn(.urgent, overview))</section>
      <section><h2>\(say(ServiceWords.worksTogether))</h2>\(whole, if: !filter.isEmpty)\(drawn(.services, overview))</section>
      <section id="hull"><h2>\(say(ServiceWords.gaps))</h2><ul class="ways">\(others)</ul>\(drawn(.gaps, overview, rows: rows))</section>
      <section><h2>\(say(ServiceWords.referrals))</h2>\(drawn(.referrals, overview))</section>
      """
  }

  private func drawn(_ view: View, _ overview: Overview, rows: GapRows = .area) -> Markup {
    let key = Overview.PictureKey(view: view, rows: rows, language: language, page: here)
    let drawn = overview.picture(key) {
      picture(
        view, overview.situation, rows: rows, paper: .screen, findings: overview.findings)
    }
    guard let drawn else { return "<p>\(say(Words.noPicture))</p>" }
    return "\(drawn.svg)\(drawn.links)"
  }
}

extension GapRows {
  /// What it is called in addresses.
  fileprivate var page: String {
    switch self {
    case .area: "omrade"
    case .sector: "sektor"
    case .service: "tjeneste"
    }
  }

  fileprivate init?(page: String) {
    guard let rows = Self.allCases.first(where: { $0.page == page }) else { return nil }
    self = rows
  }

  fileprivate var words: Phrase {
    switch self {
    case .area: Phrase(nb: "Etter område", nn: "Etter område", en: "By area")
    case .sector: Phrase(nb: "Etter sektor", nn: "Etter sektor", en: "By sector")
    case .service: Phrase(nb: "Etter tjeneste", nn: "Etter teneste", en: "By service")
    }
  }
}
