import Dispatch
import Foundation
import Model
import SQLite
import Store
import Synchronization
import Testing

/// The file at which the process is to be killed, where it is the one that another test starts.
private let victimPath = ProcessInfo.processInfo.environment["SAMVEV_VICTIM"]

private struct InVain: Error {}

/// Several programs at one file.
@Suite(.serialized) struct ConcurrentAccessTests {
  private func addTen(_ path: String, _ prefix: String) throws {
    _ = try NetworkFile.update(at: path, creatingIfMissing: true, patience: 60_000) { network in
      var maker = MadeNetwork(everyTable: 10)
      maker.prefix = prefix
      return .adding(maker.made(after: network), to: network)
    }
  }

  @Test func `all who make one file at once get their rows into it`() throws {
    for round in 0..<5 {
      let scratch = try Scratch()
      let path = scratch.path()
      let failures = Mutex<[String]>([])
      DispatchQueue.concurrentPerform(iterations: 6) { worker in
        do {
          try addTen(path, "\(round)-\(worker)-")
        } catch {
          failures.withLock { $0.append("\(error)") }
        }
      }
      #expect(failures.withLock { $0 } == [])
      #expect(try NetworkFile.read(at: path)[.needs].count == 60)
      #expect(try NetworkFile.check(at: path) == [])
      #expect(scratch.contents == ["network.sqlite"])
    }
  }

  @Test func `of those who make one file at once, some in vain, nobody loses rows`() throws {
    for round in 0..<10 {
      let scratch = try Scratch()
      let path = scratch.path()
      let failures = Mutex<[String]>([])
      DispatchQueue.concurrentPerform(iterations: 6) { worker in
        do {
          if worker % 2 == 0 {
            try addTen(path, "\(round)-\(worker)-")
          } else {
            do throws(UpdateError<InVain>) {
              _ = try NetworkFile.update(at: path, creatingIfMissing: true, patience: 60_000) {
                (_) throws(InVain) in throw InVain()
              }
            } catch {
              if case .file(let error) = error { throw error }
            }
          }
        } catch {
          failures.withLock { $0.append("\(error)") }
        }
      }
      #expect(failures.withLock { $0 } == [])
      #expect(try NetworkFile.read(at: path)[.needs].count == 30)
      #expect(scratch.contents == ["network.sqlite"])
    }
  }

  @Test func `readers see one moment while others write`() throws {
    let scratch = try Scratch()
    let path = scratch.path()
    try addTen(path, "first-")
    let failures = Mutex<[String]>([])
    let seen = Mutex<Set<Int>>([])
    DispatchQueue.concurrentPerform(iterations: 6) { worker in
      do {
        for round in 0..<10 {
          if worker < 2 {
            try addTen(path, "\(worker)-\(round)-")
            continue
          }
          let network = try NetworkFile.read(at: path, patience: 60_000)
          let counts = Set(
            [TableName.families, .people, .needs, .referrals, .goals].map { network[$0].count })
          if counts.count != 1 { failures.withLock { $0.append("\(counts)") } }
          seen.withLock { $0.formUnion(counts) }
        }
      } catch {
        failures.withLock { $0.append("\(error)") }
      }
    }
    #expect(failures.withLock { $0 } == [])
    #expect(seen.withLock { $0.allSatisfy { $0 % 10 == 0 } })
    #expect(try NetworkFile.read(at: path)[.needs].count == 210)
    #expect(try NetworkFile.check(at: path) == [])
    #expect(scratch.contents == ["network.sqlite"])
  }

  @Test func `the log beside a file that is written to is private too`() throws {
    let scratch = try Scratch()
    let path = scratch.path()
    try addTen(path, "a")
    _ = try NetworkFile.update(at: path, creatingIfMissing: false) { network in
      #expect(scratch.contents == ["network.sqlite", "network.sqlite-shm", "network.sqlite-wal"])
      for name in scratch.contents {
        #expect(throws: Never.self) { try isPrivate(scratch.path(name)) }
      }
      return .nothing(network)
    }
  }

  private func isPrivate(_ path: String) throws {
    #expect(try permissions(path) == 0o600, "\(path)")
  }

  /// What the process runs that the next test kills: it never gets to the end of the import.
  @Test(.enabled(if: victimPath != nil)) func `the one that is killed`() throws {
    let path = victimPath ?? ""
    let network = MadeNetwork(everyTable: 1500).made()
    _ = FileManager.default.createFile(atPath: path + ".ready", contents: nil)
    while true {
      _ = try NetworkFile.update(at: path, creatingIfMissing: true) {
        .replacing($0, by: network)
      }
      _ = FileManager.default.createFile(atPath: path + ".done", contents: nil)
    }
  }

  @Test(.enabled(if: victimPath == nil), arguments: [0.0, 0.03, 0.08, 0.3])
  func `an import that is killed leaves the file as it was or as it will be`(
    delay: Double
  ) throws {
    for hadFile in [true, false] {
      let scratch = try Scratch()
      let path = scratch.path()
      let before = MadeNetwork(everyTable: 50).made()
      if hadFile { _ = try scratch.makeFile(before) }
      let child = Process()
      child.executableURL = URL(
        fileURLWithPath: try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
      )
      child.arguments = [
        "--testing-library", "swift-testing", "--filter", "the one that is killed",
      ]
      child.environment = ProcessInfo.processInfo.environment.merging(["SAMVEV_VICTIM": path]) {
        $1
      }
      child.standardOutput = FileHandle.nullDevice
      child.standardError = FileHandle.nullDevice
      try child.run()
      let deadline = Date(timeIntervalSinceNow: 120)
      while FileFacts(path + ".ready") == nil, child.isRunning, Date() < deadline {
        Thread.sleep(forTimeInterval: 0.005)
      }
      Thread.sleep(forTimeInterval: delay)
      kill(child.processIdentifier, SIGKILL)
      child.waitUntilExit()
      #expect(FileFacts(path + ".ready") != nil)
      let isDone = FileFacts(path + ".done") != nil
      var found: Network?
      do throws(StoreError) {
        found = try NetworkFile.read(at: path)
        #expect(try NetworkFile.check(at: path) == [])
      } catch {
        #expect(!hadFile && !isDone)
        #expect(error == .isEmpty(path: path) || error == .noSuchFile(path: path))
      }
      if let found {
        #expect(found[.needs].count == 1500 || hadFile && found[.needs].count == 50)
        if found[.needs].count == 50 { #expect(difference(found, before) == nil) }
      }
      try addTen(path, "next-")
      #expect(try NetworkFile.read(at: path)[.needs].count == (found?[.needs].count ?? 0) + 10)
      #expect(
        scratch.contents.filter { !$0.hasSuffix(".ready") && !$0.hasSuffix(".done") }
          == ["network.sqlite"])
    }
  }
}
