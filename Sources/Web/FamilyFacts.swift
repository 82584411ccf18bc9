import Analysis
import Diagrams
import Model
import Store
import Wording

/// One family on one day, from the part of the network that answers for it.
struct FamilyFacts {
  let situation: Situation
  let index: FamilyIndex
  let family: Int
  let candidates: Candidates
  let writer: FindingWriter
  let findings: Findings

  init(_ network: Network, _ family: Int, asOf day: Day, _ language: Language) {
    situation = Situation(network, asOf: day)
    index = FamilyIndex(situation)
    self.family = family
    candidates = Candidates(situation)
    writer = FindingWriter(candidates, language: language, scope: .family(family))
    findings = analyse(situation, scope: .family(family), measuring: false).findings
  }

  var network: Network { situation.network }
  var ref: Ref { Ref(.family, family) }
  var name: String { writer.name(ref) }
  var isOpen: Bool { situation.familyIsOpen[family] }

  /// The rows of a table that are the family's.
  func rows(of families: TypedColumn<Ref>) -> [Int] {
    (0..<families.count).filter { families[$0] == ref }
  }

  /// Whether no more is written down than who belongs to it and who coordinates.
  var isNew: Bool {
    isOpen && !View.allCases.contains { hasSomething(for: $0) }
  }

  /// Whether there is anything for a picture of the family to show.
  func hasSomething(for view: View) -> Bool {
    func has(_ families: TypedColumn<Ref>) -> Bool {
      (0..<families.count).contains { families[$0] == ref }
    }
    switch view {
    case .responsibilities: return has(network.needs.family)
    case .ecomap: return hasHelp
    case .timeline:
      return has(network.needs.family) || has(network.referrals.family)
        || has(network.activities.family) || has(network.agreements.family)
        || has(network.goals.family) || has(network.moments.family)
    default: return false
    }
  }

  /// Whether anybody but its coordinator has to do with it.
  private var hasHelp: Bool {
    let ties = network.ties
    let members = Set(index.members(of: family).map { Ref(.person, $0) })
    let coordinator = writer.coordinators[family].map { Ref(.contact, $0) }
    let held = network.responsibilities
    let isHeld = (0..<held.count).contains { row in
      network.needs.family[held.need[row].row] == ref && held.actor[row] != coordinator
    }
    return isHeld
      || (0..<ties.count).contains { row in
        let ends = [ties.a[row], ties.b[row]]
        return ends.contains { $0 == ref || members.contains($0) } && ties.a[row] != coordinator
      }
  }

  /// What a need is called: its title, else its area of life.
  func title(ofNeed row: Int) -> String {
    let title = network.needs.title[row]
    if !title.isEmpty { return title }
    return network.needs.domain[row].map { $0.words[writer.language] } ?? ""
  }

  /// A need where the family is known: its title and whom it concerns, `«Angst» (Sara)`.
  func quoted(need row: Int) -> String {
    let whose = network.needs.person[row].map { " (\(writer.name($0)))" } ?? ""
    return writer.language.quoted(title(ofNeed: row)) + whose
  }

  /// The needs that nobody does anything about.
  var nobodys: [FamilyNeed] { index.openNeeds(of: family).filter(\.isNobodys) }
}

extension RequestContext {
  /// The family of a number in an address.
  ///
  /// - Parameter other: another day for which they are to answer as well.
  func facts(_ number: Int, and other: Day? = nil) throws(PageFault) -> FamilyFacts {
    let id = try key(number, .families)
    let network = try read(.family(id), and: other)
    guard let network, let family = network.find(.family, id: id) else { throw .notFound }
    return FamilyFacts(network, family.row, asOf: day, language)
  }

  /// A part of the network as it is today; nil where it is not there, or is more than a part.
  func read(_ part: NetworkPart, and other: Day? = nil) throws(PageFault) -> Network? {
    do throws(AccessFault) {
      return try network.read(part, asOf: day, and: other)
    } catch {
      throw .access(error)
    }
  }
}
