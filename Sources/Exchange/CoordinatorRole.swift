import Model
import Terms

extension ParsedBundle {
  /// Takes the usual words for the family coordinator as the one that counts: who has that role
  /// decides several findings. Each way of writing it is told of once.
  mutating func readCoordinators() {
    let schema = TableSchema.of(.contacts)
    let index = TableName.contacts.index
    guard let column = schema.column("role"), tables[index].count > 0 else { return }
    var isMeant: [Bool?] = [Bool?](repeating: nil, count: symbols.count)
    var found: [(role: Int32, row: Int, rows: Int)] = []
    for (row, role) in tables[index].numbers[column].enumerated() where role >= 0 {
      if isMeant[Int(role)] == nil {
        let word = symbols[role]
        isMeant[Int(role)] =
          word != Network.coordinatorRole && Terms.isCoordinator(word)
        if isMeant[Int(role)] == true { found.append((role, row, 0)) }
      }
      if isMeant[Int(role)] == true, let place = found.firstIndex(where: { $0.role == role }) {
        found[place].rows += 1
      }
    }
    if found.isEmpty { return }
    let coordinator = symbols.number(Network.coordinatorRole)
    for (row, role) in tables[index].numbers[column].enumerated()
    where role >= 0 && isMeant[Int(role)] == true {
      tables[index].numbers[column][row] = coordinator
    }
    for (role, row, rows) in found {
      warningList.add(
        Warning(
          file: tables[index].file, table: .contacts, line: Int(tables[index].lines[row]),
          column: "role", found: CellExcerpt.shown(symbols[role]), .roleIsCoordinator(rows: rows)))
    }
  }
}
