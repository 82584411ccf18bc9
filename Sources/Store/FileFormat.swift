internal import SQLite

/// The versions of the network file, and how each is made from the one before.
///
/// Version n is what the first n migrations make. A migration that has been released is never
/// changed: a new version is a new migration at the end, in plain SQL.
package struct FileFormat: Sendable {
  /// Says in the header that the file is Samvev's: the letters SMVV.
  package static let applicationID: Int32 = 0x534D_5656

  package let migrations: [String]
  /// The earliest version that is read as it is: what came later is empty, and indexes that it
  /// lacks only make it slower.
  package let oldestReadable: Int

  package init(migrations: [String], oldestReadable: Int? = nil) {
    self.migrations = migrations
    self.oldestReadable = oldestReadable ?? migrations.count
  }

  package static let current = FileFormat(
    migrations: [versionOne, versionTwo, versionThree], oldestReadable: 1)

  /// The version that the program understands.
  var version: Int { migrations.count }

  /// The version of a file.
  ///
  /// - Throws: `.notANetwork` for what others made, `.tooNew`.
  func version(of connection: borrowing Connection) throws(Trouble) -> Int {
    let id: Int32
    let version: Int
    do throws(SQLiteError) {
      id = try connection.applicationID
      version = Int(try connection.userVersion)
    } catch {
      throw .sqlite(error)
    }
    guard id == FileFormat.applicationID, version >= 1 else { throw .notANetwork }
    guard version <= self.version else { throw .tooNew(version) }
    return version
  }

  /// The version of a file that is to be read as it is.
  ///
  /// - Throws: also `.tooOld`.
  func readableVersion(of connection: borrowing Connection) throws(Trouble) -> Int {
    let version = try version(of: connection)
    guard version >= oldestReadable else { throw .tooOld(version) }
    return version
  }

  /// Brings a file from a version, 0 for an empty one, to this one; inside a transaction.
  func migrate(_ connection: borrowing Connection, from version: Int) throws(Trouble) {
    guard version < self.version else { return }
    do throws(SQLiteError) {
      if version == 0 { try connection.setApplicationID(FileFormat.applicationID) }
      for migration in migrations[version...] { try connection.execute(migration) }
      try connection.setUserVersion(Int32(self.version))
    } catch {
      throw .sqlite(error)
    }
  }
}
