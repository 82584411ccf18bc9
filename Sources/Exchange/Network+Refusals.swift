public import Model

extension Network {
  /// What a bundle would be refused for that had these violations in it, in their order: for each
  /// the table, the key of the row, the column, what stands there and what would be right.
  public func refusals(for violations: [Violation]) -> [Refusal] {
    guard !violations.isEmpty else { return [] }
    let describer = ViolationDescriber(self)
    return violations.map { violation in
      Refusal(
        file: nil, table: violation.table, line: nil,
        column: TableSchema.of(violation.table).columns[violation.column].name,
        found: describer.found(violation), storedKey: describer.key(violation),
        describer.fault(violation, hints: true))
    }
  }
}
