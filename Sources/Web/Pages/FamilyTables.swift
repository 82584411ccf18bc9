import Analysis
import Exchange
import Model
import Wording

/// All that is written down about a family, table by table; each row opens its form.
struct FamilyTables {
  let context: RequestContext
  let facts: FamilyFacts
  let number: Int

  private var network: Network { facts.network }
  private var writer: FindingWriter { facts.writer }
  private var language: Language { context.language }

  /// The tables in their order, each in a place of its own on the page.
  private var tables: [RowTable] {
    let all: [(TableName, RowTable)] = [
      (.people, people), (.homes, homes), (.needs, needs), (.responsibilities, responsibilities),
      (.referrals, referrals), (.agreements, agreements), (.goals, goals), (.moments, moments),
      (.ties, help), (.activities, activities), (.consents, consents),
    ]
    return all.map { name, table in
      var table = table
      table.place = name.path
      return table
    }
  }

  /// The ways to the tables that have rows, past the pictures; and the tables.
  var parts: (jumps: Markup, tables: Markup) {
    let tables = tables
    let written = tables.filter { !$0.rows.isEmpty }
    let below = notWritten(tables.filter(\.rows.isEmpty))
    return (jumps(written), "\(written.map { context.markup($0) })\(below)")
  }

  private func jumps(_ written: [RowTable]) -> Markup {
    let items: [Markup] = written.map { table in
      "<li><a href=\"#\(attribute: table.place ?? "")\">\(table.title[language])</a></li>"
    }
    if items.isEmpty { return .nothing }
    let words = FamilyWords.jumpTo[language]
    return """
      <nav class="jumps" aria-label="\(attribute: words)"><ul><li>\(words):</li>\(items)</ul></nav>
      """
  }

  /// What there is none of, each in a line with the way to the first.
  private func notWritten(_ tables: [RowTable]) -> Markup {
    if tables.isEmpty { return .nothing }
    let items: [Markup] = tables.map { table in
      let place: Markup = table.place.map { " id=\"\(attribute: $0)\"" } ?? ""
      let add: Markup =
        table.add.map {
          " <a href=\"\(attribute: $0.path)\">+ \($0.words[language])</a>"
        } ?? ""
      return "<li\(place)><span class=\"quiet\">\(table.none[language])</span>\(add)</li>"
    }
    return """
      <section><h2>\(FamilyWords.notWrittenYet[language])</h2><ul class="rows">\(items)</ul></section>
      """
  }

  private func name(_ ref: Ref?) -> Markup { ref.map { "\(writer.name($0))" } ?? "" }

  private func words(_ word: (some Worded)?) -> Markup {
    word.map { "\($0.words[language])" } ?? ""
  }

  private func column(_ table: TableName, _ column: String) -> Phrase {
    table.words(column: column)
  }

  private func heads(_ table: TableName, _ columns: String...) -> [Phrase] {
    columns.map { column(table, $0) }
  }

  /// The text of a key of a row without an id.
  private func key(_ table: TableName, _ row: Int) -> [String] {
    NetworkText(network).key(table, row)
  }

  private func add(_ table: TableName) -> (words: Phrase, path: String) {
    (Words.new(table), context.newForm(table, family: number))
  }

  // MARK: Tables

  private var people: RowTable {
    var table = RowTable(
      title: TableName.people.noun.many.capitalised, heads: heads(.people, "alias", "born", "role"),
      none: FamilyWords.noPeople, add: add(.people))
    let people = network.people
    // Who is not born yet or has left stands last: a row that is nowhere could not be mended.
    let members = facts.index.members(of: facts.family)
    let others = facts.rows(of: people.family).filter { !members.contains($0) }
    for row in members + others {
      let born = people.born[row].map {
        $0.isMonthOnly ? language.month($0.day) : language.day($0.day)
      }
      table.rows.append(
        (
          context.form(.people, [people.id[row]]),
          [name(Ref(.person, row)), "\(born ?? "")", words(people.role[row])]
        ))
    }
    return table
  }

  /// Other households that those of the family belong to, and those of others who belong to it.
  private var homes: RowTable {
    var table = RowTable(
      title: FamilyWords.otherHomes, heads: heads(.homes, "person", "family", "from", "until"),
      none: FamilyWords.noOtherHomes, add: add(.homes))
    let homes = network.homes
    let own = Set(facts.rows(of: network.people.family).map { Ref(.person, $0) })
    for row in 0..<homes.count
    where homes.family[row] == facts.ref || own.contains(homes.person[row]) {
      table.rows.append(
        (
          context.form(.homes, key(.homes, row)),
          [
            name(homes.person[row]), name(homes.family[row]), context.shown(homes.from[row]),
            context.shown(homes.until[row]),
          ]
        ))
    }
    return table
  }

  private var needs: RowTable {
    var table = RowTable(
      title: TableName.needs.noun.many.capitalised,
      heads: heads(.needs, "title", "person", "domain", "raised", "closed")
        + [FamilyWords.whoHasIt], none: FamilyWords.noNeeds, add: add(.needs))
    let needs = network.needs
    let open = facts.index.openNeeds(of: facts.family)
    let rows =
      open.map(\.row)
      + facts.rows(of: needs.family).filter { row in
        !open.contains { $0.row == row }
      }
    for row in rows {
      let parties = open.first { $0.row == row }?.parties ?? []
      let isNobodys = open.first { $0.row == row }?.isNobodys ?? false
      let who: Markup =
        isNobodys
        ? "<b class=\"tag\">\(FamilyWords.nobodyAlone[language])</b>"
        : parties.map { party -> Markup in
          "\(writer.name(party.actor)) (\(FamilyWords.commitment(party)[language]))"
        }.joined(separator: "<br>")
      table.rows.append(
        (
          context.form(.needs, [needs.id[row]]),
          [
            "\(facts.title(ofNeed: row))", name(needs.person[row]), words(needs.domain[row]),
            context.shown(needs.raised[row]), context.shown(needs.closed[row]), who,
          ]
        ))
    }
    return table
  }

  /// Who has been asked about each need, and what they said; those of open needs first.
  private var responsibilities: RowTable {
    var table = RowTable(
      title: TableName.responsibilities.noun.many.capitalised,
      heads: heads(
        .responsibilities, "actor", "need", "asked", "accepted", "declined", "until"),
      none: FamilyWords.noResponsibilities, add: add(.responsibilities))
    let (held, needs) = (network.responsibilities, network.needs)
    let rows = (0..<held.count).filter { needs.family[held.need[$0].row] == facts.ref }
    func isClosed(_ row: Int) -> Bool { needs.closed[held.need[row].row] <= context.day }
    for row in rows.filter({ !isClosed($0) }) + rows.filter(isClosed) {
      table.rows.append(
        (
          context.form(.responsibilities, key(.responsibilities, row)),
          [
            name(held.actor[row]), "\(facts.title(ofNeed: held.need[row].row))",
            context.shown(held.asked[row]), context.shown(held.accepted[row]),
            context.shown(held.declined[row]), context.shown(held.until[row]),
          ]
        ))
    }
    return table
  }

  private var referrals: RowTable {
    var table = RowTable(
      title: TableName.referrals.noun.many.capitalised,
      heads: heads(.referrals, "to", "need", "sent", "due", "answered", "outcome"),
      none: FamilyWords.noReferrals, add: add(.referrals))
    let sent = network.referrals
    for row in facts.rows(of: sent.family).sorted(by: { sent.sent[$0] > sent.sent[$1] }) {
      let need: Markup = sent.need[row].map { "\(facts.title(ofNeed: $0.row))" } ?? ""
      table.rows.append(
        (
          context.form(.referrals, [sent.id[row]]),
          [
            name(sent.to[row]), need, context.shown(sent.sent[row]), due(referral: row),
            context.shown(sent.answered[row]), words(sent.outcome[row]),
          ]
        ))
    }
    return table
  }

  /// The deadline for an answer as it was given, else as it is reckoned, which is said.
  private func due(referral row: Int) -> Markup {
    let given = network.referrals.due[row]
    if given != .never { return context.shown(given) }
    let due = network.deadline(referral: row, by: facts.situation.rules).due
    return due == .never
      ? "" : "\(context.shown(due)) <span class=\"quiet\">\(FamilyWords.reckoned[language])</span>"
  }

  private var agreements: RowTable {
    var table = RowTable(
      title: TableName.agreements.noun.many.capitalised,
      heads: heads(.agreements, "title", "actor", "agreed", "due", "done"),
      none: Words.noAgreements, add: add(.agreements))
    let agreed = network.agreements
    for row in facts.rows(of: agreed.family).sorted(by: { agreed.agreed[$0] > agreed.agreed[$1] }) {
      table.rows.append(
        (
          context.form(.agreements, [agreed.id[row]]),
          [
            "\(agreed.title[row])", name(agreed.actor[row]), context.shown(agreed.agreed[row]),
            context.shown(agreed.due[row]), context.shown(agreed.done[row]),
          ]
        ))
    }
    return table
  }

  private var goals: RowTable {
    var table = RowTable(
      title: TableName.goals.noun.many.capitalised,
      heads: heads(.goals, "title", "person", "set", "target", "achieved"), none: Words.noGoals,
      add: add(.goals))
    let goals = network.goals
    for row in facts.rows(of: goals.family).sorted(by: { goals.set[$0] > goals.set[$1] }) {
      table.rows.append(
        (
          context.form(.goals, [goals.id[row]]),
          [
            "\(goals.title[row])", name(goals.person[row]), context.shown(goals.set[row]),
            context.shown(goals.target[row]), context.shown(goals.achieved[row]),
          ]
        ))
    }
    return table
  }

  private var moments: RowTable {
    var table = RowTable(
      title: TableName.moments.noun.many.capitalised,
      heads: heads(.moments, "title", "date", "person"), none: FamilyWords.noMoments,
      add: add(.moments))
    let moments = network.moments
    for row in facts.rows(of: moments.family).sorted(by: { moments.date[$0] > moments.date[$1] }) {
      table.rows.append(
        (
          context.form(.moments, key(.moments, row)),
          ["\(moments.title[row])", context.shown(moments.date[row]), name(moments.person[row])]
        ))
    }
    return table
  }

  /// The ties around the family, its people's too.
  private var help: RowTable {
    var table = RowTable(
      title: FamilyWords.around, heads: heads(.ties, "a", "b", "kind", "from", "until"),
      none: FamilyWords.nobodyAround,
      add: (Words.new(.ties), context.newForm(.ties, family: number, ["b": number])))
    let ties = network.ties
    let members = Set(facts.index.members(of: facts.family).map { Ref(.person, $0) })
    func isOurs(_ end: Ref) -> Bool { end == facts.ref || members.contains(end) }
    for row in 0..<ties.count where isOurs(ties.a[row]) || isOurs(ties.b[row]) {
      // What the tie is for, and what the two are to each other.
      let kinds = [ties.kind[row]?.words, ties.relation[row]?.words].compactMap { $0?[language] }
      let kind = ties.kind[row] == .kin ? kinds.suffix(1).joined() : kinds.joined(separator: ", ")
      table.rows.append(
        (
          context.form(.ties, key(.ties, row)),
          [
            name(ties.a[row]), name(ties.b[row]), "\(kind)",
            context.shown(ties.from[row]), context.shown(ties.until[row]),
          ]
        ))
    }
    return table
  }

  private var activities: RowTable {
    var table = RowTable(
      title: TableName.activities.noun.many.capitalised,
      heads: heads(.activities, "date", "actor", "kind", "need"), none: FamilyWords.noActivities,
      add: add(.activities))
    let done = network.activities
    let rows = facts.rows(of: done.family).sorted { done.date[$0] > done.date[$1] }
    let shown = 20
    table.left = max(0, rows.count - shown)
    for row in rows.prefix(shown) {
      let need: Markup = done.need[row].map { "\(facts.title(ofNeed: $0.row))" } ?? ""
      table.rows.append(
        (
          context.form(.activities, key(.activities, row)),
          [context.shown(done.date[row]), name(done.actor[row]), words(done.kind[row]), need]
        ))
    }
    return table
  }

  private var consents: RowTable {
    var table = RowTable(
      title: TableName.consents.noun.many.capitalised,
      heads: heads(.consents, "from_service", "to_service", "given", "expires", "withdrawn"),
      none: FamilyWords.noConsents,
      add: (Words.new(.consents), context.path("familie/\(number)/samtykke")))
    let given = network.consents
    for row in facts.rows(of: given.family) {
      table.rows.append(
        (
          context.form(.consents, key(.consents, row)),
          [
            name(given.fromService[row]), name(given.toService[row]),
            context.shown(given.given[row]), context.shown(given.expires[row]),
            context.shown(given.withdrawn[row]),
          ]
        ))
    }
    return table
  }
}
