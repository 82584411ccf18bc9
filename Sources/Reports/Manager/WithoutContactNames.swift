public import Model

extension Network {
  /// The network with one word in place of the name and the role of everybody who works in a
  /// service.
  ///
  /// A report that hides small numbers must not say on whom services hang: those around a named
  /// coordinator of few families are the services of those families, and whoever knows who
  /// coordinates a family would read them off. The role of coordinators stays, since findings
  /// depend on it.
  public func withoutContactNames(_ word: String) -> Network {
    let schema = TableSchema.of(.contacts)
    let (name, role) = (schema.place("name"), schema.place("role"))
    let coordinator = symbols.find(Network.coordinatorRole)?.number
    var changed = tables
    let table = self[.contacts]
    changed[TableName.contacts.index] = Table(
      .contacts,
      columns: table.columns.enumerated().map { index, column in
        switch column {
        case .texts where index == name:
          var words = TextColumn()
          for _ in 0..<contacts.count { words.append(word) }
          return .texts(words)
        case .numbers(let numbers) where index == role:
          return .numbers(numbers.map { $0 == coordinator ? $0 : Symbol.emptyNumber })
        default: return column
        }
      })
    return Network(tables: changed, symbols: symbols, caseloads: caseloads)
  }
}
