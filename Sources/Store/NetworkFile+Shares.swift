public import Model
public import SQLite

extension NetworkFile {
  /// Notes that something was made for somebody.
  ///
  /// - Throws: also where the file may not be written; then nothing is noted.
  public static func note(
    _ share: Share, at path: String, interruption: Interruption = Interruption(),
    patience: Int32 = patience
  ) throws(StoreError) {
    try note([share], at: path, interruption: interruption, patience: patience)
  }

  /// Notes several in one transaction. An older file is brought up to date.
  ///
  /// What is noted already of the same day, by and for the same, is not noted again.
  public static func note(
    _ shares: [Share], at path: String, interruption: Interruption = Interruption(),
    patience: Int32 = patience
  ) throws(StoreError) {
    if shares.isEmpty { return }
    do throws(UpdateError<Never>) {
      try change(
        path, false, .current, interruption, patience
      ) { (connection, isNew, _: (Never) -> InnerStoreError) throws(InnerStoreError) in
        if isNew { throw .isEmpty }
        do throws(SQLiteError) { try ShareTable.note(shares, connection) } catch {
          throw .sqlite(error)
        }
      }
    } catch {
      switch error {
      case .file(let error): throw error
      }
    }
  }

  /// What was noted as made for somebody, the latest first.
  ///
  /// - Parameter family: the id of a family: then also what is of the whole network, in which the
  ///   family may be; nil for all.
  public static func shares(
    at path: String, family: String? = nil, interruption: Interruption = Interruption(),
    patience: Int32 = patience
  ) throws(StoreError) -> [NotedShare] {
    try ask(path, interruption, patience) { (connection) throws(InnerStoreError) in
      try ShareTable.all(connection).filter { noted in
        family == nil || noted.share.family == nil || noted.share.family == family
      }.sorted {
        ($1.share.day, $1.number) < ($0.share.day, $0.number)
      }
    }
  }
}
