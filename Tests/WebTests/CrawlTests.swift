import Exchange
import Foundation
import Model
import Testing
import Wording

@testable import Web

/// All pages that can be reached from the first one.
@Suite struct CrawlTests {
  @Test(arguments: Language.allCases)
  func `every link leads to a page that is sound, and opening it changes nothing`(
    language: Language
  ) throws {
    var page = TestPage(try MemoryNetwork.sample(), language)
    let before = page.network.bundle
    let crawl = Crawl(&page)
    #expect(crawl.pages.count > 30)
    for (address, reply, check) in crawl.pages {
      #expect(reply.status == 200, "\(address)")
      #expect(check.faults == [], "\(address)")
      expectAddressesOfOwn(check, address)
    }
    #expect(page.network.bundle == before)
    #expect(page.network.log.isEmpty)
    #expect(page.network.written.isEmpty)
    #expect(page.network.noted.isEmpty)
  }

  @Test func `an empty network has its pages too`() throws {
    var page = TestPage(MemoryNetwork())
    let crawl = Crawl(&page)
    for (address, reply, check) in crawl.pages {
      #expect(reply.status == 200, "\(address)")
      #expect(check.faults == [], "\(address)")
    }
    #expect(page.network.log.isEmpty)
  }

  @Test func `no name of the network is in an address or in what the browser's tab says`() throws {
    let network = try MemoryNetwork.sample()
    var page = TestPage(network)
    let crawl = Crawl(&page, most: 12)
    let names = names(network.network)
    #expect(names.count > 100)
    var seen = Set(crawl.pages.map(\.address)).union(crawl.addresses)
    seen = seen.filter { !$0.hasPrefix("tel:") && !$0.hasPrefix("mailto:") }
    for address in seen {
      let words = address.replacing(TestPage.root, with: "/").removingPercentEncoding ?? address
      let parts = words.lowercased().split { "/?=&#".contains($0) }.map(String.init)
      for part in parts where !Self.words.contains(part) {
        #expect(!names.contains(part), "\(address)")
      }
    }
    for (address, _, check) in crawl.pages {
      let words = check.title.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
      for word in words where !Self.words.contains(word) {
        #expect(!names.contains(word), "\(address): \(check.title)")
      }
    }
  }

  /// Words of our own that a service may be called by as well.
  private static let words: Set<String> = [
    "familie", "tjeneste", "kontakt", "hjem", "samvev", "ny", "skole", "leder",
  ]

  /// Ids, aliases and titles, and each word of these that is long enough to tell somebody.
  private func names(_ network: Network) -> Set<String> {
    var names: Set<String> = []
    let text = NetworkText(network)
    for schema in TableSchema.all {
      let places = schema.columns.indices.filter {
        ["id", "alias", "name", "label", "title"].contains(schema.columns[$0].name)
      }
      for row in 0..<network[schema.name].count {
        let cells = text.cells(schema.name, row)
        for place in places { names.insert(cells[place].lowercased()) }
      }
    }
    names.remove("")
    return names
  }
}

/// Whether everything that a page names is its own, a place on it, or a number to ring.
func expectAddressesOfOwn(_ check: MarkupCheck, _ page: String) {
  for (attribute, address, tag) in check.addresses {
    let isOwn =
      address.hasPrefix(TestPage.root) || address.hasPrefix("#")
      || attribute == "href" && (address.hasPrefix("tel:") || address.hasPrefix("mailto:"))
    #expect(isOwn, "\(attribute)=\(address) in <\(tag)> of \(page)")
  }
}
