import Analysis
import Editing
import Exchange
import Files
import Model
import SQLite
import Store
import Web
import Wording

/// The network file behind the page.
///
/// Pages of a family read that family from the file; what is said of the whole network is worked
/// out once and kept until the file changes, by us or by another program.
final class ServedNetwork: NetworkAccess {
  let path: String
  let session: Session
  private var lastAsked = ContinuousClock.now
  private let keeper: (WebSettings) -> Void
  private var kept: KeptOverview?
  /// Whether memory that was let go of since the last request has been given back.
  private var isTrimmed = false
  /// How the file stood after we wrote to it last, or looked at it.
  private var known: FileStamp?
  private var isChangedElsewhere = false

  /// - Parameter keeper: where what somebody has chosen is kept.
  init(_ path: String, _ session: Session, keeper: @escaping (WebSettings) -> Void) {
    self.path = path
    self.session = session
    self.keeper = keeper
  }

  func overview(asOf day: Day) throws(AccessFault) -> Overview {
    if let kept = fresh(day), kept.changed.isEmpty { return kept.overview }
    letGo()
    let read = try KeptOverview.read(path, asOf: day, session.interruption)
    kept = read
    return read.overview
  }

  /// Lets go of what is kept before all is read anew: of a large network, two would take more
  /// memory than a machine may have.
  private func letGo() {
    kept?.overview.letGo()
    for overview in (kept?.changed ?? [:]).values { overview?.letGo() }
    kept = nil
    Memory.giveBack()
  }

  func current(asOf day: Day) throws(AccessFault) -> CurrentNetwork {
    guard let kept = fresh(day) else { return CurrentNetwork(try overview(asOf: day)) }
    return CurrentNetwork(kept.overview, changed: kept.changed)
  }

  /// What is kept, where it says how the file stands.
  private func fresh(_ day: Day) -> KeptOverview? {
    lastAsked = .now
    isTrimmed = false
    let stamp = FileStamp(path)
    if let known, known != stamp { isChangedElsewhere = true }
    known = stamp
    guard let kept, kept.stamp == stamp, kept.overview.day == day else { return nil }
    return kept
  }

  func takeChangedElsewhere() -> Bool {
    defer { isChangedElsewhere = false }
    return isChangedElsewhere
  }

  /// Notes that we wrote to the file.
  ///
  /// Of a large network the families that an edit changed are read anew: all of it takes longer
  /// than anybody should wait.
  func wrote(_ edit: Edit? = nil, from before: FileStamp) {
    if let known, known != before { isChangedElsewhere = true }
    let stamp = FileStamp.settled(path)
    known = stamp
    guard let edit, var changed = kept, changed.stamp == before, changed.overview.isLarge,
      let families = edit.changedFamilies(changed.overview.network), families.count <= 20
    else { return }
    for id in families {
      do throws(StoreError) {
        let day = changed.overview.day
        let part = try NetworkFile.read(
          .family(id), asOf: day, at: path, whoCould: servicesThatCould)
        var overview: Overview?
        if let part, let family = part.find(.family, id: id) {
          overview = Overview(part: part, family: family, asOf: day)
        }
        (changed.changed[id] ?? nil)?.letGo()
        changed.changed.updateValue(overview, forKey: id)
      } catch {
        return
      }
    }
    changed.stamp = stamp
    kept = changed
  }

  /// What is better done while nobody asks: memory that is not needed is given back, and what
  /// changed since all was read becomes part of it again.
  func rest() {
    let idle = lastAsked.duration(to: .now)
    if idle > .seconds(1), !isTrimmed {
      isTrimmed = true
      Memory.giveBack()
    }
    guard idle > .seconds(10), let (day, shown) = behind else { return }
    // Not on another thread beside the old one, for the same reason.
    letGo()
    let read = try? KeptOverview.read(path, asOf: day, session.interruption)
    read?.overview.prepare(shown)
    kept = read
    isTrimmed = false
  }

  /// The day of what is kept and what pages showed of it, where families were read anew since.
  private var behind: (Day, Overview.Shown)? {
    guard let kept, !kept.changed.isEmpty, kept.stamp == FileStamp(path) else { return nil }
    return (kept.overview.day, kept.overview.shown)
  }

  func read(
    _ part: NetworkPart, asOf day: Day, and other: Day?
  ) throws(AccessFault) -> Network? {
    try ask { () throws(StoreError) in
      try NetworkFile.read(
        part, asOf: day, and: other, at: path, whoCould: servicesThatCould,
        interruption: session.interruption)
    }
  }

  func look(_ request: any EditRequest) throws(AccessFault) -> Edit {
    do throws(UpdateError<EditFault>) {
      let whole = whole
      return try NetworkFile.look(
        at: path, wanting: request.wanted, interruption: session.interruption
      ) { (base) throws(EditFault) -> EditStep<Edit> in
        var step = try request.step(base)
        // What takes all of the network is looked up in the one that is kept.
        while case .read(let more) = step, more.everything, let whole, !more.log {
          guard more.newIDs.allSatisfy({ base.newIDs[$0] != nil }) else {
            var lacking = more
            lacking.everything = false
            return .read(lacking)
          }
          step = try request.step(EditBase(whole, wanted: more, newIDs: base.newIDs))
        }
        return step
      }
    } catch {
      throw AccessFault(error)
    }
  }

  /// The whole network, where what is kept says how the file stands.
  private var whole: Network? {
    guard let kept, kept.changed.isEmpty, kept.stamp == FileStamp(path) else { return nil }
    return kept.overview.network
  }

  /// The same, read anew where families changed since it was kept; nil where nothing is.
  private func wholeNow() -> Network? {
    if let whole { return whole }
    guard let day = kept?.overview.day else { return nil }
    letGo()
    kept = try? KeptOverview.read(path, asOf: day, session.interruption)
    return whole
  }

  func edit(
    _ request: any EditRequest, by author: String, way: ChangeWay?
  ) throws(AccessFault) -> SavedChange {
    let before = FileStamp(path)
    do throws(UpdateError<EditFault>) {
      let done = try NetworkFile.edit(
        at: path, wanting: request.wanted, interruption: session.interruption
      ) { (base) throws(EditFault) -> EditStep<(change: LoggedChange, answer: Edit)> in
        switch try request.step(base) {
        case .read(let more):
          // What all of it refuses need not be read from the file first.
          if more.everything, !more.log, more.newIDs.allSatisfy({ base.newIDs[$0] != nil }),
            let whole = wholeNow()
          {
            _ = try request.step(EditBase(whole, wanted: more, newIDs: base.newIDs))
          }
          return .read(more)
        case .done(let edit): return .done((logged(edit, author, way), edit))
        }
      }
      if done.number != nil { wrote(done.answer, from: before) }
      return SavedChange(done.answer, number: done.number)
    } catch {
      throw AccessFault(error)
    }
  }

  private func logged(
    _ edit: Edit, _ author: String, _ way: ChangeWay?
  ) -> LoggedChange {
    var entry = ChangeLogEntry(
      at: Session.now(), by: author, way: way ?? edit.way, undoes: edit.undoes,
      rows: edit.rows, isUndoable: edit.rows != nil)
    entry.sameThing = edit.sameThing
    entry.takenIn = edit.takenIn
    return LoggedChange(edit.isEmpty ? .nothing : edit.change, entry)
  }

  func history() throws(AccessFault) -> [(entry: LoggedEntry, rows: [RowChange])] {
    try ask { () throws(StoreError) in
      try NetworkFile.history(at: path, interruption: session.interruption)
    }
  }

  func read(_ wanted: RowsWanted) throws(AccessFault) -> Network {
    do throws(UpdateError<EditFault>) {
      return try NetworkFile.look(
        at: path, wanting: wanted, interruption: session.interruption
      ) { (base) throws(EditFault) -> EditStep<Network> in .done(base.network) }
    } catch {
      throw AccessFault(error)
    }
  }

  func look(
    _ bundle: ParsedBundle, today: Day
  ) throws(AccessFault) -> (change: NetworkChange, warnings: [Warning]) {
    let network = try overview(asOf: today).network
    do throws(ExchangeError) {
      return try merge(bundle, into: network, replacing: false, today: today)
    } catch {
      throw .bundle(error)
    }
  }

  func save(
    _ bundle: ParsedBundle, by author: String
  ) throws(AccessFault) -> (change: NetworkChange, number: Int?) {
    let before = FileStamp(path)
    defer { wrote(from: before) }
    do throws(UpdateError<ExchangeError>) {
      let done = try NetworkFile.edit(
        at: path, wanting: .all, interruption: session.interruption
      ) { (base) throws(ExchangeError) -> EditStep<(change: LoggedChange, answer: NetworkChange)> in
        let existing = base.network
        let change = try merge(bundle, into: existing, replacing: false).change
        let (rows, isUndoable) = change.logOfImport(into: existing)
        let entry = ChangeLogEntry(
          at: Session.now(), by: author, way: .import, rows: rows, isUndoable: isUndoable)
        return .done((LoggedChange(change, entry), change))
      }
      return (done.answer, done.number)
    } catch {
      switch error {
      case .file(let error): throw .file(error)
      case .refused(let error): throw .bundle(error)
      }
    }
  }

  func note(_ share: Share) throws(AccessFault) {
    let before = FileStamp(path)
    try ask { () throws(StoreError) in
      try NetworkFile.note(share, at: path, interruption: session.interruption)
    }
    wrote(from: before)
    // No row of the network was changed.
    if kept?.stamp == before, let known { kept?.stamp = known }
  }

  func shares(family: String) throws(AccessFault) -> [NotedShare] {
    try ask { () throws(StoreError) in
      try NetworkFile.shares(at: path, family: family, interruption: session.interruption)
    }
  }

  func keep(_ settings: WebSettings) { keeper(settings) }

  private func ask<Answer>(
    _ body: () throws(StoreError) -> Answer
  ) throws(AccessFault) -> Answer {
    do throws(StoreError) {
      return try body()
    } catch {
      throw .file(error)
    }
  }
}

extension AccessFault {
  init(_ error: UpdateError<EditFault>) {
    switch error {
    case .file(let error): self = .file(error)
    case .refused(let fault): self = .refused(fault)
    }
  }
}
