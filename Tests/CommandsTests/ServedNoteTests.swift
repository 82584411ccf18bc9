import Foundation
import Model
import SQLite
import Store
import Testing
import Web
import Wording

@testable import Commands

/// What the page notes in the network file as made for somebody.
@Suite struct ServedNoteTests {
  @Test func `a note is kept in the file, and no change of the network`() throws {
    try Program.inFolder { folder in
      let run = try Program.run(["import", "nett.sqlite", Program.sample], in: folder)
      try #require(run.status == 0)
      let path = folder.appending(path: "nett.sqlite").path
      let day = try #require(Day("2026-06-15"))
      let session = Session(
        language: .nb, today: day, namedAuthor: "tests", console: Console(environment: [:]),
        interruption: Interruption())
      let served = ServedNetwork(path, session) { _ in }
      let before = try served.overview(asOf: day)
      func share(_ recipients: Share.Recipients, _ family: String?) -> Share {
        Share(day: day, by: "Kari", for: recipients, what: .meetingSheet, family: family)
      }
      try served.note(share(.services(["s.nav"]), "hassel"))
      try served.note(share(.meeting, "bjork"))
      try served.note(share(.meeting, nil))
      #expect(
        try served.shares(family: "hassel").map(\.share)
          == [share(.meeting, nil), share(.services(["s.nav"]), "hassel")])
      // It is our own doing, and what is known of the network holds still.
      #expect(try served.overview(asOf: day) === before)
      #expect(!served.takeChangedElsewhere())
      #expect(try served.history().count == 1)
      // By another program it is not.
      try NetworkFile.note(share(.person("p.hassel.morten"), "hassel"), at: path)
      #expect(try served.overview(asOf: day) !== before)
      #expect(served.takeChangedElsewhere())
    }
  }
}
