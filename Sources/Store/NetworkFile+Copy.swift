public import SQLite

extension NetworkFile {
  /// Copies a file to another one, as it is at one moment; other programs may write meanwhile.
  ///
  /// The copy holds what the network and its log hold, and nothing of what was taken out before
  /// (`VACUUM INTO`). Only its owner may read it.
  ///
  /// - Throws: of the target `cannotOpen`, also where there is something already.
  public static func copy(
    at path: String, to target: String, interruption: Interruption = Interruption(),
    patience: Int32 = patience
  ) throws(StoreError) {
    do throws(InnerStoreError) {
      try makeEmpty(target)
    } catch {
      throw error.storeError(target, .current)
    }
    do throws(InnerStoreError) {
      try FileForWriting(
        path: path, format: .current, patience: patience, interruption: interruption
      ).copy(to: target)
    } catch {
      FileFacts.removeFile(target)
      throw error.storeError(path, .current)
    }
  }

  /// SQLite would make the file with the rights that anybody gets.
  private static func makeEmpty(_ path: String) throws(InnerStoreError) {
    do throws(SQLiteError) {
      try Connection.open(path, mode: .create).close()
    } catch {
      throw .sqlite(error)
    }
  }
}
