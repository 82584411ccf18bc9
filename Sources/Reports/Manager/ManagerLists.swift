import Analysis
import Model

/// Which services, and which questions between services, a report for managers lists with numbers
/// of families.
struct ManagerLists {
  /// How many rows of a list are shown.
  static let mostRows = 20

  /// Services that were asked.
  private(set) var receivers: Set<Int> = []
  /// Services that somebody will be too old for.
  private(set) var endings: Set<Int> = []
  /// Places among the questions of the figures.
  private(set) var questions: Set<Int> = []
  /// How many more services were asked.
  private(set) var receiversLeft = 0
  /// Whether some of them are left out because they are one person.
  private(set) var leavesOnePersonOut = false

  init(_ figures: ManagerFigures, _ situation: Situation, hides: Bool) {
    let small = SmallNumbers(hides: hides)
    let counts = ManagerPlan.counts(figures, hides: hides)
    // Where families are not counted, which services are listed does not go by their number either.
    func least(_ number: Int) -> Int { counts ? small.single(number).least : 0 }
    var employed: [Int: Int] = [:]
    for (row, service) in situation.network.contacts.service.enumerated()
    where situation.contactIsEmployed[row] {
      employed[service.row, default: 0] += 1
    }
    // A service with one employee is a person, who must not stand beside a number of families.
    func isOnePerson(_ service: Int) -> Bool { hides && employed[service] == 1 }
    let ids = situation.network.services.id
    let some = figures.receivers.filter { !isOnePerson($0.service) }
    leavesOnePersonOut = some.count < figures.receivers.count
    let ordered = some.sorted { one, other in
      let a = (least(one.waiting), least(one.stopped))
      let b = (least(other.waiting), least(other.stopped))
      return a != b ? a > b : ids.precedes(one.service, other.service)
    }
    receivers = Set(ordered.prefix(Self.mostRows).map(\.service))
    receiversLeft = ordered.count - receivers.count
    let ending = figures.endings.filter { !isOnePerson($0.service) }.sorted { one, other in
      let (a, b) = ((least(one.soon), least(one.later)), (least(other.soon), least(other.later)))
      return a != b ? a > b : ids.precedes(one.service, other.service)
    }
    endings = Set(ending.prefix(Self.mostRows).map(\.service))
    questions = Set(
      figures.questions.indices.filter { place in
        let question = figures.questions[place]
        return !(question.from.map(isOnePerson) ?? false) && !isOnePerson(question.to)
          && (!hides || counts && question.families >= SmallNumbers.smallest)
      }.prefix(Self.mostRows))
  }
}
