import Model
import Testing
import Wording

@testable import Web

/// What is kept of a network between two pages.
@Suite struct OverviewTests {
  @Test func `what was worked out for pages keeps no network that is let go of`() throws {
    var overview: Overview? = Overview(try MemoryNetwork.sample().network, asOf: TestPage.day)
    weak let watched = overview
    if let overview {
      let facts = TodayFacts(CurrentNetwork(overview), me: nil, .nb)
      #expect(!facts.calls.isEmpty)
      overview.letGo()
    }
    overview = nil
    #expect(watched == nil)
  }
}
