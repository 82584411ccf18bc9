import Foundation
import GLib
import Testing

/// Moments and what clocks show, held against Foundation's calendar.
@Suite struct ClockTests {
  private static func differ(_ seconds: Int, _ place: Clock.Place, _ zone: TimeZone) -> Bool {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    let parts = calendar.dateComponents(
      [.year, .month, .day, .hour, .minute],
      from: Date(timeIntervalSince1970: TimeInterval(seconds)))
    guard let shown = Clock.reading(at: seconds * 1_000_000, place) else { return true }
    return [shown.year, shown.month, shown.day, shown.hour, shown.minute]
      != [parts.year, parts.month, parts.day, parts.hour, parts.minute]
  }

  @Test func `the machine's clock is that of its own zone`() throws {
    let link = try? FileManager.default.destinationOfSymbolicLink(atPath: "/etc/localtime")
    let name = link?.components(separatedBy: "/zoneinfo/").last ?? "UTC"
    let zone = try #require(TimeZone(identifier: name))
    // Every seven hours of half a century.
    let moments = stride(from: 0, to: 1_577_836_800, by: 7 * 3600)
    #expect(moments.filter { Self.differ($0, .machine, zone) } == [])
  }

  @Test func `the user's clock is that of the current zone`() {
    let moments = stride(from: 1_577_836_800, to: 1_893_456_000, by: 7 * 3600)
    #expect(moments.filter { Self.differ($0, .user, .current) } == [])
  }

  @Test func `now is now`() {
    let now = Int(Date.now.timeIntervalSince1970 * 1_000_000)
    #expect(abs(Clock.now - now) < 60_000_000)
  }

  @Test(arguments: [0, 1, 951_825_599, 1_781_517_600, 4_102_444_799])
  func `a moment is written and read`(seconds: Int) throws {
    let text = try #require(Clock.text(seconds * 1_000_000 + 999_999))
    #expect(text == Date(timeIntervalSince1970: TimeInterval(seconds)).formatted(.iso8601))
    #expect(Clock.moment(text) == seconds * 1_000_000)
  }

  @Test(arguments: ["", "2026-06-15", "2026-13-15T10:00:00Z", "2026-06-15T10:00:00", "i går"])
  func `what is no moment is none`(text: String) {
    #expect(Clock.moment(text) == nil)
  }

  @Test func `a moment beyond the calendar has no day`() {
    #expect(Clock.reading(at: .max, .machine) == nil)
    #expect(Clock.reading(at: .min, .machine) == nil)
  }
}
