public import Editing
public import Exchange
public import Model
public import Store

/// Why the network could not be read or changed: facts, without a sentence.
public enum AccessFault: Error, Sendable {
  /// The network file.
  case file(StoreError)
  /// What was asked for is refused; nothing was written.
  case refused(EditFault)
  /// A bundle is refused, or cannot be read.
  case bundle(ExchangeError)
}

/// A change that was saved.
public struct SavedChange: Sendable {
  /// What it made of the rows.
  public let edit: Edit
  /// Its number in the log; nil where nothing had to be written.
  public let number: Int?

  /// A change that was saved.
  public init(_ edit: Edit, number: Int?) {
    self.edit = edit
    self.number = number
  }
}

/// The network behind the page. The page asks for what it shows and holds no file itself.
public protocol NetworkAccess: AnyObject {
  /// The whole network on a day, with every change that was saved by then.
  func overview(asOf day: Day) throws(AccessFault) -> Overview
  /// The same for what is said of families and their rows, without waiting until all is read anew.
  func current(asOf day: Day) throws(AccessFault) -> CurrentNetwork
  /// What is said of a part of the network on a day needs no more than this.
  ///
  /// - Parameter other: another day for which it is to answer as well.
  /// - Returns: nil where the part is not there, or is more than a part.
  func read(
    _ part: NetworkPart, asOf day: Day, and other: Day?
  ) throws(AccessFault) -> Network?
  /// Whether another program has written to the network since this was asked last.
  func takeChangedElsewhere() -> Bool
  /// The rows that are wanted, and perhaps more.
  func read(_ wanted: RowsWanted) throws(AccessFault) -> Network
  /// Works out what a request would change, and writes nothing.
  func look(_ request: any EditRequest) throws(AccessFault) -> Edit
  /// Changes the network, with an entry in the log.
  ///
  /// - Parameter way: how the change came about, where the request does not know it.
  func edit(
    _ request: any EditRequest, by author: String, way: ChangeWay?
  ) throws(AccessFault) -> SavedChange
  /// The changes in the log, the earliest first.
  func history() throws(AccessFault) -> [(entry: LoggedEntry, rows: [RowChange])]
  /// The whole network with its log, as it is now.
  func logged() throws(AccessFault) -> LoggedNetwork
  /// The network that is in the bytes of a network file, with its log.
  func network(in bytes: [UInt8]) throws(AccessFault) -> LoggedNetwork
  /// Lays a bundle over the network, and writes nothing.
  func look(
    _ bundle: ParsedBundle, today: Day
  ) throws(AccessFault) -> (change: NetworkChange, warnings: [Warning])
  /// Lays a bundle over the network, with an entry in the log.
  ///
  /// - Returns: what becomes of the network, and the number of the change in the log; nil where
  ///   nothing had to be written.
  func save(
    _ bundle: ParsedBundle, by author: String
  ) throws(AccessFault) -> (change: NetworkChange, number: Int?)
  /// Works out what would be erased, and writes nothing.
  func look(_ request: ForgetRows) throws(AccessFault) -> ForgetRows.Result
  /// Erases rows for good, from the network and from its log.
  ///
  /// - Returns: what was erased, and whether nothing of it is left in the bytes of the file.
  func forget(
    _ request: ForgetRows, by author: String
  ) throws(AccessFault) -> (result: ForgetRows.Result, isGone: Bool)
  /// Notes that something is made for somebody.
  ///
  /// It is done before a file is written: what was noted and not made does less harm than what was
  /// made and not noted.
  func note(_ share: Share) throws(AccessFault)
  /// What was noted as made for somebody of a family, or of the whole network; the latest first.
  func shares(family: String) throws(AccessFault) -> [NotedShare]
  /// Where the network lies, as it is shown.
  var place: String { get }
  /// Writes a file that only its owner may read, beside the network; nothing that is there already
  /// is written over.
  ///
  /// - Parameter name: its name, which gets a number where a file has it.
  /// - Returns: its path, as it is shown.
  func write(_ bytes: [UInt8], named name: String) throws(AccessFault) -> String
  /// Copies the network to a file of its own beside it, which only its owner may read.
  ///
  /// - Parameter name: its name, which gets a number where a file has it.
  /// - Returns: its path, as it is shown.
  func copy(named name: String) throws(AccessFault) -> String
  /// Whether there is a made-up network to try things on.
  var hasSample: Bool { get }
  /// The files of the made-up network; nil where there is none.
  func sample() -> [(name: String, bytes: [UInt8])]?
  /// A moment of the log, which is in UTC, by a clock on the wall: `14:03`.
  func clock(_ moment: String) -> (day: Day, time: String)?
  /// Keeps what somebody has chosen for the next time.
  func keep(_ settings: WebSettings)
}
