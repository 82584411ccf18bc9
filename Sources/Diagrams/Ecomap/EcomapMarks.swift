import Analysis
import Layout
import Model
import Wording

/// What an ecomap shows of what is not there: children whom nobody sees, needs that nobody has, and
/// the place of a coordinator. All of it empty in a picture for somebody.
struct EcomapMarks {
  /// The children whom nobody sees, as rows.
  private(set) var unseen: [Int] = []
  /// Whether a coordinator is missed.
  private(set) var lacksCoordinator = false
  /// The open needs that nobody has, the worst first.
  private(set) var nobodys: [FamilyNeed] = []

  /// - Parameter person: the row of the person whose own lens it is.
  init(_ family: Int, person: Int?, in context: DiagramContext) {
    if context.isForSomebody { return }
    let absences = context.absences
    unseen = context.index.members(of: family).filter {
      absences.unseen[$0] == family && (person == nil || $0 == person)
    }
    // Whether there is a coordinator is a question about the family.
    lacksCoordinator = person == nil && absences.withoutCoordinator.contains(family)
    nobodys = context.index.worstFirst(context.index.openNeeds(of: family)).filter {
      $0.isNobodys && (person == nil || context.network.needs.person[$0.row]?.row == person)
    }
  }
}

extension DiagramContext {
  /// Needs by their titles and whose they are: the first ones, and how many more there are.
  func named(_ needs: [FamilyNeed]) -> String {
    let most = needs.count > 2 ? 28 : 36
    return language.list(
      needs.map { need in
        Words.Holding.Title.need(
          cut(needTitle(need.row), most),
          network.needs.person[need.row].map { personName($0.row) }, language)
      }, most: 2)
  }
}
