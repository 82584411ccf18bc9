public import Model

extension Network {
  /// The network without notices of concern to child welfare about a family, and without what was
  /// agreed about them: a sheet that others read must not tell that there is one, which the family
  /// need not know of. What the family itself has asked stays.
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
    let agreed = (0..<agreements.count).filter { row in
      agreements.referral[row].map { !isNotice[$0.row] } ?? true
    }
    var changed = tables
    changed[TableName.referrals.index] = self[.referrals].keeping(
      kept, referringTo: place, in: "follows")
    changed[TableName.agreements.index] = self[.agreements].keeping(
      agreed, referringTo: place, in: "referral")
    return Network(tables: changed, symbols: symbols, caseloads: caseloads)
  }
}

extension Table {
  /// Some of the rows, whose references to referrals in a column are to their new places.
  fileprivate func keeping(_ rows: [Int], referringTo place: [Int32], in name: String) -> Table {
    let referring = schema.place(name)
    let columns = columns.enumerated().map { index, column -> Column in
      switch column {
      case .texts(let texts):
        var left = TextColumn()
        for row in rows { left.append(row: row, of: texts) }
        return .texts(left)
      case .numbers(let numbers):
        return .numbers(
          rows.map { row in
            let number = numbers[row]
            guard index == referring, let referral = Ref(number: number) else { return number }
            return place[referral.row]
          })
      }
    }
    return Table(self.name, columns: columns)
  }
}
