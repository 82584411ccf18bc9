import Analysis
package import Model
import Text

// How findings name things: by alias, name or title, and by id where there is none.
extension FindingWriter {
  /// The name of a family, a person, a service or a contact (with the service in parentheses).
  package func name(_ ref: Ref) -> String { called(ref).text }

  /// The same on its way into a sentence.
  func called(_ ref: Ref) -> SentenceText {
    var said = SentenceText(capacity: 48)
    add(ref, to: &said)
    return said
  }

  private func add(_ ref: Ref, to said: inout SentenceText) {
    switch ref.kind {
    case .family: add(network.families.alias, ref, to: &said)
    case .person: add(network.people.alias, ref, to: &said)
    case .service: add(network.services.name, ref, to: &said)
    case .contact:
      let service = Ref(.service, network.contacts.service[ref.row].row)
      add(named: network.contacts.name, ref, to: &said)
      said.add(" (")
      add(named: network.services.name, service, to: &said)
      add(mark(service), of: service, after: ", ", to: &said)
      add(mark(ref), of: ref, after: ", ", to: &said)
      said.add(")")
    case .need: said.add(need(ref.row))
    case .domain: said.add(domain(Domain(rawValue: Int32(ref.row))))
    case .agreement: said.add(agreement(ref.row))
    case .goal: said.add(goal(ref.row))
    case .referral: addKindAndID(ref, to: &said)
    }
  }

  /// A name, and what tells it apart where others bear it too: `BUP (Sørvik)`, `BUP (bup2)`.
  @inline(__always)
  private func add(_ column: TextColumn, _ ref: Ref, to said: inout SentenceText) {
    add(named: column, ref, to: &said)
    let mark = mark(ref)
    if mark != .nothing {
      add(mark, of: ref, after: " (", to: &said)
      said.add(")")
    }
  }

  private func add(
    _ mark: SameNames.Mark, of ref: Ref, after sign: String, to said: inout SentenceText
  ) {
    switch mark {
    case .nothing: return
    case .area: said.add(sign + plain(network.symbols[network.services.area[ref.row]]))
    case .id: said.add(sign + network.id(ref))
    }
  }

  @inline(__always)
  private func add(named column: TextColumn, _ ref: Ref, to said: inout SentenceText) {
    if column.isEmpty(ref.row) {
      addKindAndID(ref, to: &said)
    } else {
      said.add(plain: column, ref.row)
    }
  }

  private func addKindAndID(_ ref: Ref, to said: inout SentenceText) {
    said.add(ref.kind.noun.one[language] + " " + network.id(ref))
  }

  func family(_ row: Int) -> SentenceText { called(Ref(.family, row)) }

  /// The family that a finding is about; empty where it is about none.
  func family(of finding: Finding) -> SentenceText { finding.family.map(called) ?? "" }

  func service(_ row: Int) -> SentenceText { called(Ref(.service, row)) }

  /// A contact without the service.
  func person(contact row: Int) -> SentenceText {
    var said = SentenceText(capacity: 24)
    add(named: network.contacts.name, Ref(.contact, row), to: &said)
    return said
  }

  func domain(_ domain: Domain?) -> SentenceText {
    domain.map { SentenceText($0.words[language]) } ?? ""
  }

  /// The unit of a service or contact, else the thing itself.
  func unit(_ ref: Ref) -> SentenceText {
    network.unit(ref).map(service) ?? called(ref)
  }

  /// A need with its title and whom it concerns: `behovet «Angst» (Sara, Familie Bjørk)`.
  func need(_ row: Int) -> SentenceText {
    let whose = whose(family: network.needs.family[row], person: network.needs.person[row])
    let title = title(row)
    if title.isEmpty {
      let (id, domain) = (network.needs.id[row], domain(network.needs.domain[row]))
      return say(
        nb: "behovet \(id) (\(domain); \(whose))", nn: "behovet \(id) (\(domain); \(whose))",
        en: "the need \(id) (\(domain); \(whose))")
    }
    let quoted = quoted(title)
    return say(
      nb: "behovet \(quoted) (\(whose))", nn: "behovet \(quoted) (\(whose))",
      en: "the need \(quoted) (\(whose))")
  }

  /// An agreement with its title and the family: `avtalen «ringe BUP» (Familie Bjørk)`.
  func agreement(_ row: Int) -> SentenceText {
    let title = agreementTitle(row)
    let (quoted, family) = (quoted(title), family(network.agreements.family[row].row))
    return say(
      nb: "avtalen \(quoted) (\(family))", nn: "avtalen \(quoted) (\(family))",
      en: "the agreement \(quoted) (\(family))")
  }

  /// What was agreed.
  func agreementTitle(_ row: Int) -> SentenceText {
    var title = SentenceText(capacity: 48)
    title.add(plain: network.agreements.title, row)
    return title
  }

  /// A goal with its title and whose it is: `målet «lese høyt» (Sara, Familie Bjørk)`.
  func goal(_ row: Int) -> SentenceText {
    let goals = network.goals
    var title = SentenceText(capacity: 48)
    title.add(plain: goals.title, row)
    let (quoted, whose) = (
      quoted(title), whose(family: goals.family[row], person: goals.person[row])
    )
    return say(
      nb: "målet \(quoted) (\(whose))", nn: "målet \(quoted) (\(whose))",
      en: "the goal \(quoted) (\(whose))")
  }

  /// A referral, or an application where the family or a person in it sent it, with the need it is
  /// about and whom it concerns.
  func referral(_ row: Int) -> SentenceText {
    let referrals = network.referrals
    let thing = isApplication(row) ? application : referral
    let whose = whose(family: referrals.family[row], person: referrals.person[row])
    guard let need = referrals.need[row] else { return "\(thing) (\(whose))" }
    let title = title(need.row)
    let about = title.isEmpty ? domain(network.needs.domain[need.row]) : quoted(title)
    return say(
      nb: "\(thing) om \(about) (\(whose))", nn: "\(thing) om \(about) (\(whose))",
      en: "\(thing) about \(about) (\(whose))")
  }

  /// Whether a referral comes from the family itself.
  func isApplication(_ row: Int) -> Bool {
    network.unit(network.referrals.from[row]) == nil
  }

  private var referral: SentenceText {
    say(nb: "henvisningen", nn: "tilvisinga", en: "the referral")
  }

  private var application: SentenceText {
    say(nb: "søknaden", nn: "søknaden", en: "the application")
  }

  /// `Sara, Familie Bjørk`, or the family alone.
  private func whose(family: Ref, person: Ref?) -> SentenceText {
    let family = called(family)
    guard let person else { return family }
    return "\(called(person)), \(family)"
  }

  func title(_ row: Int) -> SentenceText {
    var title = SentenceText(capacity: 48)
    title.add(plain: network.needs.title, row)
    return title
  }

  func quoted(_ title: SentenceText) -> SentenceText {
    say(nb: "«\(title)»", nn: "«\(title)»", en: "\u{201C}\(title)\u{201D}")
  }

  /// The names of what is part of a finding; of many the first ones.
  func related(_ finding: Finding, most: Int = 5) -> SentenceText {
    names(finding.related, most: most)
  }

  /// What `Language.list` says of names, in bytes and without making those that are not shown.
  func names(_ refs: some Collection<Ref>, most: Int = 5) -> SentenceText {
    // One name too many is shown all the same.
    let shown = refs.count > most + 1 ? most : refs.count
    var said = SentenceText(capacity: 32 * shown)
    for (place, ref) in refs.prefix(shown).enumerated() {
      if place > 0 { said.add(place == refs.count - 1 ? and : ", ") }
      add(ref, to: &said)
    }
    if shown < refs.count {
      let more = language.number(refs.count - shown)
      said.add(and + say(nb: "\(more) til", nn: "\(more) til", en: "\(more) more"))
    }
    return said
  }

  var and: SentenceText { say(nb: " og ", nn: " og ", en: " and ") }

  /// Services by their names: `A eller B`.
  func either(_ services: [Int]) -> SentenceText {
    let or = say(nb: " eller ", nn: " eller ", en: " or ")
    var said = SentenceText(capacity: 64)
    for (place, row) in services.enumerated() {
      if place > 0 { said.add(or) }
      add(Ref(.service, row), to: &said)
    }
    return said
  }

  /// Who can take a thing further for a family: its coordinator, one of its helpers, or somebody
  /// where none is known.
  func helper(ofFamily family: Ref?) -> SentenceText {
    if let contact = family.flatMap({ coordinators[$0.row] }) {
      let name = person(contact: contact)
      return say(
        nb: "\(name) (koordinator)", nn: "\(name) (koordinator)", en: "\(name) (coordinator)")
    }
    guard family.map({ hasHelpers($0.row) }) ?? true else {
      return say(nb: "noen", nn: "nokon", en: "somebody")
    }
    return say(
      nb: "en av hjelperne", nn: "ein av hjelparane", en: "one of the helpers")
  }

  /// Whether anybody helps a family on the day; where it is written for somebody, nothing is said
  /// of that.
  private func hasHelpers(_ family: Int) -> Bool {
    if isForSomebody { return true }
    let situation = candidates.situation
    return !situation.servesTiesOfFamily[family].isEmpty || !situation.serving[family].isEmpty
  }

  /// The ages that somebody may have on the day; every age for nobody in particular.
  func ages(person: Ref?) -> ClosedRange<Int> {
    guard let person else { return 0...150 }
    if let born = network.people.born[person.row] {
      let age = max(0, asOf.fullYears(since: born.day))
      return age...age
    }
    switch network.people.role[person.row] {
    case .child: return 0...17
    case .adult: return 18...150
    case nil: return 0...150
    }
  }

  /// Up to two services that could do something about a need: those to ask first. Of a need that is
  /// not open, the first that have its domain; the one that the family's coordinator is in only
  /// where there is no other.
  func services(forNeed row: Int, except passedOver: [Int] = []) -> [Int] {
    if candidates.isOpen(need: row) {
      return candidates.first(2, need: row, except: passedOver)
    }
    if let coordinator = coordinators[network.needs.family[row].row] {
      let own = network.contacts.service[coordinator].row
      let others = found(forNeed: row, except: passedOver + [own])
      if !others.isEmpty { return others }
    }
    return found(forNeed: row, except: passedOver)
  }

  /// `; ellers kan BUP eller Nav spørres`: the services to ask first about a need, where a sentence
  /// has named others; empty where there are none but these.
  func otherwise(need row: Int, _ named: [Ref]) -> SentenceText {
    let units = named.compactMap(network.unit)
    let others = services(forNeed: row).filter { !units.contains($0) }
    if others.isEmpty { return "" }
    let either = either(others)
    return say(
      nb: "; ellers kan \(either) spørres", nn: "; elles kan ein spørje \(either)",
      en: "; otherwise \(either) can be asked")
  }

  private func found(forNeed row: Int, except passedOver: [Int]) -> [Int] {
    let needs = network.needs
    return finder.services(
      domain: needs.domain[row], area: network.families.area[needs.family[row].row],
      ages: ages(person: needs.person[row]), except: passedOver)
  }

  /// Whether a need is urgent.
  func isUrgent(need row: Int) -> Bool { network.needs.urgency[row] == .urgent }
}
