import Exchange
public import Model

/// What is erased for good, with everything that names it, from the network and from its log.
public struct ForgetRows: Sendable {
  /// What is to be erased.
  public enum Subject: Hashable, Sendable {
    /// What has an id: a family with all that is its own, a person or a contact.
    case one(TableName, id: String)
    /// The families that were closed before a day.
    case familiesClosedBefore(Day)
    /// What rows were before and after changes, of changes before a day.
    case historyBefore(Day)
  }

  /// What comes of it.
  public struct Result: Sendable {
    /// The rows that go.
    public let edit: Edit
    /// What goes from the log.
    public let erasure: LogErasure
    /// Deleted rows that only refer to what is erased.
    public let others: [RowChange]
    /// What is erased itself, and not only what names it.
    public let own: [RowChange]
    /// Rows that stay and have a name of what is erased in their texts.
    public let mentions: [RowChange]
    /// Notes of what was made about, or for, what is erased: they are deleted. The documents
    /// themselves may still exist elsewhere.
    public let shares: [Share]

    /// Whether there is nothing to be erased.
    public var isEmpty: Bool {
      edit.change.isEmpty && erasure.rows.isEmpty && erasure.changes.isEmpty
        && erasure.notes.isEmpty && erasure.shares.isEmpty
    }
  }

  private let subject: Subject
  private let localDay: @Sendable (String) -> Day?

  /// An erasure.
  ///
  /// - Parameter localDay: the day of a moment in UTC, by a clock on the wall; the first ten
  ///   letters of the moment where none is given.
  public init(
    _ subject: Subject,
    localDay: @escaping @Sendable (String) -> Day? = { Day(String($0.prefix(10))) }
  ) {
    self.subject = subject
    self.localDay = localDay
  }

  /// The rows that are needed: all, and the whole log.
  public var wanted: RowsWanted {
    var wanted = RowsWanted.all
    wanted.log = true
    wanted.rowsOfLog = true
    wanted.shares = true
    return wanted
  }

  /// What goes from the network and from its log.
  public func result(_ base: EditBase) throws(EditFault) -> Result {
    let lookup = RowLookup(base.network)
    var own: Set<Ref> = []
    var named: [(table: TableName, id: String)] = []
    switch subject {
    case .one(let table, let id):
      named = [(table, id)]
      if let ref = table.refKind.flatMap({ base.network.find($0, id: id) }) {
        own = [ref]
      } else if !base.rowsOfLog.values.joined().contains(where: {
        $0.table == table && $0.key == [id]
      }), !base.shares.contains(where: { names($0.share, table, id) }) {
        // What is gone from the network may still be in the log, or among the shares.
        throw .noSuchRow(table, key: [id], nearest: lookup.nearest(table, to: [id]))
      }
    case .familiesClosedBefore(let day):
      let closed = base.network.families.closed
      own = Set(
        (0..<base.network.families.count).filter { closed[$0] != .never && closed[$0] < day }
          .map { Ref(.family, $0) })
    case .historyBefore(let day):
      return try historyResult(before: day, base)
    }
    let gone = Referrers(lookup).closure(of: own)
    let rows = TableName.allCases.flatMap { name in
      (gone[name] ?? []).sorted().map {
        RowChange(name, before: lookup.text.cells(name, $0), after: nil)
      }
    }
    guard let change = try base.applying(rows) else { throw .nothingToUndo }
    let eraser = LogEraser(rows, named: named, base, after: change.network)
    let shares = base.shares.filter { eraser.erasure.shares.contains($0.number) }
    return Result(
      edit: Edit(change, from: base.network, way: .forget), erasure: eraser.erasure,
      others: others(gone, lookup),
      own: own.sorted().compactMap { ref in
        ref.kind.table.map { RowChange($0, before: lookup.text.cells($0, ref.row), after: nil) }
      },
      mentions: mentions(change.network, eraser), shares: shares.map(\.share))
  }

  private func names(_ share: Share, _ table: TableName, _ id: String) -> Bool {
    switch table {
    case .families: share.family == id
    case .people: share.recipients == .person(id)
    default: false
    }
  }

  /// Of the rows that go, those that belong to a family, or a person of one, that stays.
  private func others(_ gone: [TableName: Set<Int>], _ lookup: RowLookup) -> [RowChange] {
    let network = lookup.network
    func stays(_ ref: Ref?) -> Bool {
      guard let ref, let table = ref.kind.table else { return false }
      return !(gone[table]?.contains(ref.row) ?? false)
    }
    return TableName.allCases.flatMap { name -> [RowChange] in
      let schema = TableSchema.of(name)
      let owners: [TypedColumn<Ref?>] = schema.columns.indices.compactMap { place in
        switch (name, schema.columns[place].name) {
        case (.people, _): nil
        case (_, "family"), (.homes, "person"), (.ties, "a"), (.ties, "b"),
          (.responsibilities, "need"):
          TypedColumn(network[name].numbers(place))
        default: nil
        }
      }
      return (gone[name] ?? []).sorted().filter { row in
        owners.contains { column in
          guard let owner = column[row], stays(owner) else { return false }
          return [.family, .person, .need].contains(owner.kind)
        }
      }.map { RowChange(name, before: lookup.text.cells(name, $0), after: nil) }
    }
  }

  private func historyResult(before day: Day, _ base: EditBase) throws(EditFault) -> Result {
    var erasure = LogErasure()
    for logged in base.log {
      guard let made = localDay(logged.entry.at), made < day,
        let rows = base.rowsOfLog[logged.number]
      else { continue }
      erasure.rows += rows.map { (logged.number, $0.table, $0.key) }
      erasure.changes.insert(logged.number)
    }
    guard let nothing = try base.applying([]) else { throw .nothingToUndo }
    return Result(
      edit: Edit(nothing, from: base.network, way: .forget), erasure: erasure, others: [],
      own: [], mentions: [], shares: [])
  }

  /// Rows that stay and have a name of what is erased in their texts.
  private func mentions(_ network: Network, _ eraser: LogEraser) -> [RowChange] {
    let text = NetworkText(network)
    return network.tables.flatMap { table -> [RowChange] in
      let columns = table.schema.columns.indices.filter {
        if case .text = table.schema.columns[$0].kind { true } else { false }
      }
      return (0..<table.count).compactMap { row in
        columns.contains { eraser.isNamed(in: table.texts($0)[row]) }
          ? RowChange(table.name, before: text.cells(table.name, row), after: nil) : nil
      }
    }
  }
}
