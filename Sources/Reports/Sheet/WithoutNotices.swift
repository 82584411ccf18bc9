public import Model

extension Network {
  /// The network without notices of concern to child welfare about a family: a sheet that others
  /// read must not tell that there is one, which the family need not know of. What the family
  /// itself has asked stays.
  public func withoutNotices(family: Int) -> Network {
    let kinds = Set(symbols.texts.indices.filter { symbols.texts[$0].hasPrefix("child-welfare") })
    let isNotice = (0..<referrals.count).map { row in
      referrals.family[row].row == family && unit(referrals.from[row]) != nil
        && referrals.kind[row].map { kinds.contains(Int($0.number)) } ?? false
    }
    guard isNotice.contains(true) else { return self }
    var place = [Int32](repeating: Ref.emptyNumber, count: referrals.count)
    var kept: [Int] = []
    for row in isNotice.indices where !isNotice[row] {
      place[row] = Ref(.referral, kept.count).number
      kept.append(row)
    }
    let follows = TableSchema.of(.referrals).place("follows")
    let table = self[.referrals]
    let columns = table.columns.enumerated().map { index, column -> Column in
      switch column {
      case .texts(let texts):
        var left = TextColumn()
        for row in kept { left.append(row: row, of: texts) }
        return .texts(left)
      case .numbers(let numbers):
        return .numbers(
          kept.map { row in
            let number = numbers[row]
            guard index == follows, let earlier = Ref(number: number) else { return number }
            return place[earlier.row]
          })
      }
    }
    var changed = tables
    changed[TableName.referrals.index] = Table(.referrals, columns: columns)
    return Network(tables: changed, symbols: symbols, caseloads: caseloads)
  }
}
