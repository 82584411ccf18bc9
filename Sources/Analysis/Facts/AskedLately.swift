package import Model

extension Situation {
  /// Who was asked about needs to which nobody has said yes, so lately that no finding says so
  /// (`gap.asked`): rows of responsibilities, of urgent needs first, then by the day of asking.
  ///
  /// - Parameter isWanted: the families that are asked about, by their rows.
  package func askedLately(ofFamilies isWanted: (Int) -> Bool) -> [Int] {
    let (needs, held) = (network.needs, network.responsibilities)
    var asked: [Int] = []
    for need in openNeeds where isWanted(needs.family[Int(need)].row) {
      let rows = responsibilitiesOfNeed[Int(need)].map(Int.init).filter {
        isInForce(responsibility: $0)
      }
      if rows.contains(where: { held.accepted[$0] <= day }) { continue }
      asked += rows.filter {
        held.asked[$0] <= day && held.asked[$0] >= day.adding(days: -GapAsked.days)
      }
    }
    return asked.sorted { orderOfAsked($0) < orderOfAsked($1) }
  }

  /// What puts those who were asked in order: urgent needs first, then the day of asking.
  package func orderOfAsked(_ row: Int) -> (Int, Day, Int) {
    let held = network.responsibilities
    let isUrgent = network.needs.urgency[held.need[row].row] == .urgent
    return (isUrgent ? 0 : 1, held.asked[row], row)
  }
}
