internal import SQLite

/// The versions of the network file, and how each is made from the one before.
///
/// A migration that has been released is never changed: a new version is a new migration at the
/// end, in plain SQL. Nothing has been released yet, so there is one, made from the schema of the
/// model.
package struct FileFormat: Sendable {
  /// Says in the header that the file is Samvev's: the letters SMVV.
  package static let applicationID: Int32 = 0x534D_5656

  /// The version that the first migration makes. Files of the versions before it were made while
  /// the program was built, before any release: they are told apart and not read.
  private static let firstVersion = 6

  /// From nothing to the first version, and from each version to the next.
  package let migrations: [String]

  package init(migrations: [String]) { self.migrations = migrations }

  package static let current = FileFormat(
    migrations: [SchemaText.objects.map { $0.sql + ";\n" }.joined()])

  /// The version that the program understands.
  var version: Int { FileFormat.firstVersion + migrations.count - 1 }

  /// The version of a file.
  ///
  /// - Throws: `.notANetwork` for what others made, `.unreleased`, `.tooNew`.
  func version(of connection: borrowing Connection) throws(InnerStoreError) -> Int {
    let id: Int32
    let version: Int
    do throws(SQLiteError) {
      id = try connection.applicationID
      version = Int(try connection.userVersion)
    } catch {
      throw .sqlite(error)
    }
    guard id == FileFormat.applicationID, version > 0 else { throw .notANetwork }
    guard version >= FileFormat.firstVersion else { throw .unreleased(version) }
    guard version <= self.version else { throw .tooNew(version) }
    return version
  }

  /// Holds that a file can be read as it is.
  ///
  /// - Throws: also `.tooOld`.
  func requireReadable(_ connection: borrowing Connection) throws(InnerStoreError) {
    let version = try version(of: connection)
    guard version == self.version else { throw .tooOld(version) }
  }

  /// Brings a file from a version, 0 for an empty one, to this one; inside a transaction.
  func migrate(_ connection: borrowing Connection, from version: Int) throws(InnerStoreError) {
    guard version < self.version else { return }
    do throws(SQLiteError) {
      if version == 0 { try connection.setApplicationID(FileFormat.applicationID) }
      for migration in migrations[max(0, version - FileFormat.firstVersion + 1)...] {
        try connection.execute(migration)
      }
      try connection.setUserVersion(Int32(self.version))
    } catch {
      throw .sqlite(error)
    }
  }
}
