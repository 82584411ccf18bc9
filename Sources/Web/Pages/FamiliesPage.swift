import Analysis
import Model
import Text
import Wording

extension Route {
  /// All families, and the search.
  static let families: [Route] = [
    .get("familier") { (context, _) throws(PageFault) in try context.families() },
    // Not by GET: what is looked for would stand in an address.
    .post("sok") { (context, _) throws(PageFault) in try context.search() },
  ]
}

extension RequestContext {
  private static let shownFamilies = 100

  mutating func families() throws(PageFault) -> WebReply {
    let current = try current()
    let me = current.contact(session.settings.me)
    let isAll = me == nil || fields["alle"] == "1"
    let showsClosed = fields["avsluttet"] == "1"
    let rows = listed(current, me: isAll ? nil : me, closed: showsClosed)
    let first = fields.start(of: rows.count)
    let shown = rows.dropFirst(first).prefix(Self.shownFamilies)
    let items = shown.map { row($0, isOpen: !showsClosed) }
    let heads: [Markup] = [
      TableName.families.noun.one, TableName.families.words(column: "area"), Words.coordinator,
    ].map { "<th scope=\"col\">\(capitalising(say($0)))</th>" }
    // Of closed families none of it is counted.
    let counted =
      showsClosed ? [] : [Words.openNeeds, Words.nobodyShort, Words.waitingAnswers]
    let numbers: [Markup] = counted.map { "<th scope=\"col\" class=\"n\">\(say($0))</th>" }
    func address(all: Bool, closed: Bool, from first: Int = 0) -> String {
      let query = [
        all && me != nil ? "alle=1" : nil, closed ? "avsluttet=1" : nil,
        first > 0 ? "fra=\(first)" : nil,
      ].compactMap { $0 }
      return path("familier") + (query.isEmpty ? "" : "?" + query.joined(separator: "&"))
    }
    let next = first + Self.shownFamilies
    let more: Markup =
      next < rows.count
      ? "<p class=\"big\"><a href=\"\(attribute: address(all: isAll, closed: showsClosed, from: next))\">\(say(Words.nextOnes)) (\(language.number(rows.count - next)))</a></p>"
      : ""
    let table: Markup =
      rows.isEmpty
      ? "<p>\(say(noFamilies(isAll: isAll, closed: showsClosed)))</p>"
      : """
      <div class="scroll" role="region" tabindex="0" aria-label="\(attribute: say(Words.families))"><table><caption class="unseen">\(say(Words.families))</caption><thead><tr>\(heads)\(numbers)</tr></thead><tbody>\(items)</tbody></table></div>\(more)
      """
    let whose: Markup =
      me == nil
      ? ""
      : "<li><a href=\"\(attribute: address(all: !isAll, closed: showsClosed))\">\(say(isAll ? Words.onlyMine : Words.allOnes))</a></li>"
    let closed: Markup =
      "<li><a href=\"\(attribute: address(all: isAll, closed: !showsClosed))\">\(say(showsClosed ? Words.openOnes : Words.closedOnes))</a></li>"
    return page(
      PageContent(
        title: Words.families, tab: .families,
        body: """
          <h1>\(say(Words.families))</h1>
          \(searchForm(""))
          <ul class="ways">\(whose)\(closed)<li><a href="\(attribute: path("ny/familie") + "?back=" + here.percentEncoded)">\(say(Words.new(.families)))</a></li></ul>
          \(table)
          """))
  }

  /// What is said where a list of families is empty.
  func noFamilies(isAll: Bool, closed: Bool = false) -> Phrase {
    switch (isAll, closed) {
    case (true, false): Words.noFamilies
    case (true, true): Words.noClosedFamilies
    case (false, false): Words.noFamiliesOfMine
    case (false, true): Words.noClosedFamiliesOfMine
    }
  }

  private func row(_ family: ListedFamily, isOpen: Bool) -> Markup {
    let (network, row) = (family.overview.network, family.row)
    let writer = family.overview.writer(language)
    let coordinator = writer.coordinators[row].map { writer.name(Ref(.contact, $0)) }
    let area = network.families.area[row].map { network.symbols[$0] } ?? ""
    let counts = family.overview.waitingCounts
    let numbers: Markup = """
      <td class="n">\(counts.needs[row])</td><td class="n">\(nobodys(counts.nobodys[row]))</td><td class="n">\(counts.waiting[row])</td>
      """
    return """
      <tr><th scope="row"><a href="\(attribute: path(to: Ref(.family, row), in: network) ?? path(""))">\(family.name)</a></th>
      <td>\(area)</td><td>\(coordinator ?? say(Words.noCoordinator))</td>\(numbers, if: isOpen)</tr>
      """
  }

  private func nobodys(_ count: Int) -> Markup {
    count == 0 ? "0" : "<span class=\"tag\">\(count)</span>"
  }

  /// The search, which finds rows of all kinds.
  func searchForm(_ text: String) -> Markup {
    """
    <form method="post" action="\(attribute: path("sok"))" role="search" class="find" autocomplete="off"><div class="field"><label for="search">\(say(Words.search))</label>
    <input id="search" name="text" value="\(attribute: text)" data-key="/" autocomplete="off" spellcheck="false" translate="no"></div>
    <button class="second">\(say(Words.searchButton))</button></form>
    """
  }

  mutating func search() throws(PageFault) -> WebReply {
    let text = UnseenEnds.trimmed(fields["text"] ?? "")
    let hits = try current().parts.flatMap { part in
      part.overview.hits(text, language, part).map { (hit: $0, overview: part.overview) }
    }
    let items: [Markup] = hits.prefix(Overview.namedHits).map { hit, overview in
      let family: Markup =
        hit.family.map { family in
          " <span class=\"quiet\">(\(overview.writer(language).name(family)))</span>"
        } ?? ""
      let kind = hit.ref.kind.noun.one[language]
      return """
        <li><span class="tag calm">\(kind)</span> <a href="\(attribute: path(to: hit.ref, in: overview.network) ?? path(""))">\(hit.text)</a>\(family)</li>
        """
    }
    let left = hits.count - items.count
    let none: Markup = "<p>\(say(Words.noHits))</p>"
    let more: Markup = left > 0 ? "<p class=\"quiet\">+ \(language.number(left))</p>" : ""
    return page(
      PageContent(
        title: Words.search, tab: .families,
        body: """
          <h1>\(say(Words.search))</h1>\(searchForm(text))
          \(items.isEmpty ? none : "<ul class=\"rows\">\(items)</ul>\(more)")
          """))
  }
}

/// A family in a list.
struct ListedFamily {
  let name: String
  let row: Int
  let overview: Overview
}

extension RequestContext {
  /// The families that are open, or those that are closed, by their names.
  ///
  /// - Parameter me: the id of the contact whose families they are; nil for all.
  func listed(_ current: CurrentNetwork, me: String?, closed: Bool) -> [ListedFamily] {
    var listed: [ListedFamily] = []
    for part in current.parts {
      let (overview, situation) = (part.overview, part.overview.situation)
      let writer = overview.writer(language)
      let isMine = part.isMine(me, language)
      for row in part.rows where situation.familyIsOpen[row] != closed && isMine(row) {
        listed.append(
          ListedFamily(name: writer.name(Ref(.family, row)), row: row, overview: overview))
      }
    }
    return listed.sorted { ($0.name, $0.row) < ($1.name, $1.row) }
  }
}

/// How much each family has open.
struct WaitingCounts: Sendable {
  /// By rows of families: open needs, those that nobody has or was asked about, and referrals and
  /// questions without an answer.
  private(set) var needs, nobodys, waiting: [Int]

  init(_ overview: Overview) {
    let network = overview.network
    let none = [Int](repeating: 0, count: network.families.count)
    (needs, nobodys, waiting) = (none, none, none)
    let (situation, held) = (overview.situation, network.responsibilities)
    for need in situation.openNeeds.map(Int.init) {
      let family = network.needs.family[need].row
      needs[family] += 1
      // Who was asked to take a need is waited for as a referral is.
      waiting[family] += situation.responsibilitiesOfNeed[need].map(Int.init).count { row in
        held.asked[row] <= overview.day && held.accepted[row] > overview.day
          && situation.isInForce(responsibility: row)
      }
    }
    for finding in overview.findings where FindingCode.ofNobody.contains(finding.code) {
      if let family = finding.family { nobodys[family.row] += 1 }
    }
    let sent = network.referrals
    for row in 0..<sent.count
    where sent.sent[row] <= overview.day && sent.answered[row] > overview.day {
      waiting[sent.family[row].row] += 1
    }
  }
}

/// Something that was looked for.
struct SearchHit {
  let ref: Ref
  let text: String
  /// The family that it is of.
  let family: Ref?
}

extension Overview {
  /// What has a text in its name, alias or title, in any of its words.
  ///
  /// - Parameter part: which families count; services and contacts are those of the whole.
  func hits(_ text: String, _ language: Language, _ part: NetworkView) -> [SearchHit] {
    let writer = writer(language)
    var hits: [SearchHit] = []
    for kind in Ref.Kind.allCases {
      let rows = folded(kind)?.rows(holding: text) ?? []
      let named = network.find(kind, id: text)
      for ref in rows.map({ Ref(kind, $0) }) + [named].compactMap({ $0 }) {
        let family = family(of: ref)
        let isOurs = family.map { part.holds($0.row) } ?? (part.family == nil)
        guard isOurs, hits.last?.ref != ref else { continue }
        hits.append(
          SearchHit(
            ref: ref, text: hits.count < Overview.namedHits ? writer.name(ref) : "",
            family: ref == family ? nil : family))
      }
    }
    return hits
  }

  /// How many hits are named: no more are shown.
  static let namedHits = 50

  /// The family that something is of, or is; nil for services and contacts.
  private func family(of ref: Ref) -> Ref? {
    switch ref.kind {
    case .family: ref
    case .person: network.people.family[ref.row]
    case .need: network.needs.family[ref.row]
    case .agreement: network.agreements.family[ref.row]
    case .goal: network.goals.family[ref.row]
    case .referral: network.referrals.family[ref.row]
    case .service, .contact, .domain: nil
    }
  }
}

extension Words {
  static let search = Phrase(nb: "Søk", nn: "Søk", en: "Search")
  static let searchButton = Phrase(nb: "Søk", nn: "Søk", en: "Search")
  static let noHits = Phrase(
    nb: "Ingen familie, person, tjeneste, kontakt, behov, avtale eller mål har dette i navnet.",
    nn: "Ingen familie, person, teneste, kontakt, behov, avtale eller mål har dette i namnet.",
    en: "No family, person, service, contact, need, agreement or goal has this in its name.")
  static let coordinator = Phrase(nb: "koordinator", nn: "koordinator", en: "coordinator")
  static let noCoordinator = Phrase(
    nb: "ingen koordinator", nn: "ingen koordinator", en: "no coordinator")
  static let openNeeds = Phrase(nb: "Åpne behov", nn: "Opne behov", en: "Open needs")
  static let nobodyShort = Phrase(nb: "Ingen har det", nn: "Ingen har det", en: "Nobody has it")
  static let waitingAnswers = Phrase(
    nb: "Henvisninger uten svar", nn: "Tilvisingar utan svar", en: "Unanswered referrals")
  static let nextOnes = Phrase(nb: "De neste", nn: "Dei neste", en: "The next")
  static let noFamilies = Phrase(
    nb: "Ingen åpne familier her ennå.", nn: "Ingen opne familiar her enno.",
    en: "No open families here yet.")
  static let noClosedFamilies = Phrase(
    nb: "Ingen avsluttede familier.", nn: "Ingen avslutta familiar.", en: "No closed families.")
  static let noFamiliesOfMine = Phrase(
    nb: "Du er ikke koordinator for noen åpen familie.",
    nn: "Du er ikkje koordinator for nokon open familie.",
    en: "You are not the coordinator of any open family.")
  static let noClosedFamiliesOfMine = Phrase(
    nb: "Du står ikke som koordinator for noen avsluttet familie.",
    nn: "Du står ikkje som koordinator for nokon avslutta familie.",
    en: "You are not down as the coordinator of any closed family.")
  static let onlyMine = Phrase(nb: "Bare mine", nn: "Berre mine", en: "Only mine")
  static let allOnes = Phrase(nb: "Alle familier", nn: "Alle familiar", en: "All families")
  static let openOnes = Phrase(nb: "De åpne", nn: "Dei opne", en: "The open ones")
  static let closedOnes = Phrase(nb: "De avsluttede", nn: "Dei avslutta", en: "The closed ones")
}
