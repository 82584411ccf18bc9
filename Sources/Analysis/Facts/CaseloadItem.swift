import Model

extension Network {
  /// A responsibility as part of what its actor has to do.
  func caseloadItem(responsibility row: Int) -> Caseload.Item {
    let held = responsibilities
    let need = held.need[row].row
    let family = needs.family[need].row
    return Caseload.Item(
      need: Int32(need), domain: needs.domain[need], accepted: held.accepted[row],
      from: held.from[row], until: held.until[row], declined: held.declined[row],
      raised: needs.raised[need], closed: needs.closed[need],
      enrolled: families.enrolled[family], familyClosed: families.closed[family])
  }
}
