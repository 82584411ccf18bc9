import Model

extension Draft {
  /// Warnings, one for each way of writing it, of contacts whose role is free text but reads as if it
  /// was meant as that of the family coordinator: who has it decides several findings.
  func rolesThatMayBeCoordinators() -> [Warning] {
    let schema = TableSchema.of(.contacts)
    guard let column = schema.column("role") else { return [] }
    let table = tables[TableName.contacts.index]
    var seen: Set<Int32> = []
    var warnings: [Warning] = []
    for (row, role) in table.numbers[column].enumerated()
    where role >= 0 && seen.insert(role).inserted {
      let word = symbols[role]
      guard word != Self.coordinator, Self.meant.contains(NearMiss.folded(word)) else { continue }
      warnings.append(
        Warning(
          file: table.file, line: Int(table.lines[row]),
          .roleMayBeCoordinator(Found.shown(word), code: Self.coordinator)))
    }
    return warnings
  }

  private static let coordinator = Network.coordinatorRole
  /// In lower case, with hyphens for blanks. A barnekoordinator is somebody else.
  private static let meant: Set = [
    "coordinator", "koordinator", "familiekoordinator", "family-coordinator", "co-ordinator",
    "familie-koordinator",
  ]
}
