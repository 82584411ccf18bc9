internal import Model
internal import Text
internal import Wording

/// Lines that are right, with the names of a family where it has some.
struct LineExample {
  private let saying: LineSaying
  private let need: String
  private let who: String
  private let person: String?
  private let promise: String?

  init(_ saying: LineSaying, _ family: Ref?, on day: Day? = nil) {
    self.saying = saying
    let network = saying.network
    func rows(_ kind: Ref.Kind, _ count: Int, _ isOf: (Int) -> Bool) -> [Ref] {
      family == nil ? [] : (0..<count).filter(isOf).map { Ref(kind, $0) }
    }
    let needs = rows(.need, network.needs.count) {
      network.needs.family[$0] == family && network.needs.closed[$0] == .never
        && !network.needs.title.isEmpty($0)
    }
    let held = (0..<network.responsibilities.count).first { row in
      needs.contains(network.responsibilities.need[row])
        && network.unit(network.responsibilities.actor[row]).map {
          let sector = network.services.sector[$0]
          return sector != .private && sector != .coordination
        } ?? false
    }
    need =
      (held.map { network.responsibilities.need[$0] } ?? needs.first).map {
        Self.short(network.needs.title[$0.row])
      } ?? saying.say(nb: "Gjeld", nn: "Gjeld", en: "Debt")
    let actor = held.map { network.responsibilities.actor[$0] }
    who = actor.map { Self.short(Self.called($0, network)) } ?? "Nav"
    person =
      rows(.person, network.people.count) {
        network.people.family[$0] == family && network.people.until[$0] == .never
          && !network.people.alias.isEmpty($0)
      }.last.map { plain(network.people.alias[$0.row]) }
    promise =
      rows(.agreement, network.agreements.count) {
        network.agreements.family[$0] == family && network.agreements.done[$0] == .never
          && network.agreements.dropped[$0] == .never
      }.first.map { Self.short(network.agreements.title[$0.row]) }
  }

  private static func called(_ ref: Ref, _ network: Network) -> String {
    ref.isA(.contact) ? network.contacts.name[ref.row] : network.services.name[ref.row]
  }

  /// The beginning of a name that is long: that is enough in a line.
  private static func short(_ name: String) -> String {
    let name = plain(name)
    if name.count <= 24 { return name }
    // A comma or a joining word is no end of a name.
    let words = name.split(separator: " ").prefix(3)
    let last = words.lastIndex { !["og", "and", "for", "i", "på"].contains($0) } ?? 0
    let text = words.prefix(last + 1).joined(separator: " ")
    return text.last == "," ? String(text.dropLast()) : text
  }

  /// A line of a kind.
  func line(_ kind: LineKind) -> String {
    func word(_ word: LineWord) -> String { word.phrase[saying.language] }
    let (friday, by) = (word(.friday), word(.by))
    let whom = person.map { $0 + ", " } ?? ""
    let school = Domain.school.words[saying.language]
    let sends = saying.say(nb: "sender vedtak", nn: "sender vedtak", en: "sends the decision")
    return switch kind {
    case .ask: "\(need) → \(who)"
    case .yes: "\(need) → \(who) \(word(.yes)) \(word(.lead))"
    case .no: "\(need) → \(who) \(word(.no))"
    case .done: "\(need) \(word(.closed)) \(word(.met))"
    case .new:
      "\(word(.new)) \(whom)\(school): "
        + saying.say(nb: "Fravær", nn: "Fråvær", en: "Absence")
    case .refer:
      saying.say(
        nb: "henvist til \(who) om \(need)", nn: "tilvist til \(who) om \(need)",
        en: "referred to \(who) about \(need)")
    case .answer: "\(word(.answer)) \(who) \(word(.yes))"
    case .act: "\(word(.called)) \(who): \(need) \(word(.answer)) \(friday)"
    case .agree: "\(word(.agreed)) \(who): \(sends) \(by) \(friday)"
    case .kept: "\(word(.done)) \(promise ?? sends)"
    case .goal:
      "\(word(.goal)) \(whom)\(school): "
        + saying.say(
          nb: "Fem dager i uka", nn: "Fem dagar i veka", en: "Five days a week")
        + " \(by) 1.10."
    case .moment:
      "\(word(.moment)) " + (person.map { $0 + ": " } ?? "")
        + saying.say(nb: "Syklet selv", nn: "Sykla sjølv", en: "Rode alone")
    case .consent:
      saying.say(
        nb: "vi og \(who) kan snakke sammen", nn: "vi og \(who) kan snakke saman",
        en: "we and \(who) may talk together")
    }
  }
}
