import Analysis
import Model
import Testing

@Suite struct ServiceLinksTests {
  /// a and b share f1 without working together; b and c share all three and do not either; a and d
  /// work together.
  private static let town = [
    "families": "id,enrolled\nf1,2025-01-01\nf2,2025-01-01\nf3,2025-01-01",
    "services": "id,name,sector\na,A,nav\nb,B,health\nc,C,school\nd,D,housing",
    "ties":
      "a,b,kind\na,f1,serves\nb,f1,serves\nb,f2,serves\nb,f3,serves\nc,f1,serves\nc,f2,serves\nc,f3,serves\na,d,collaborates",
  ]

  private func links(hides: Bool) throws -> ServiceLinks {
    ServiceLinks(try SmallNetwork(Self.town).situation, SmallNumbers(hides: hides))
  }

  @Test func `pairs that share the most without working together come first`() throws {
    let links = try links(hides: false)
    #expect(links.unlinked.map { [$0.a, $0.b] } == [[1, 2], [0, 1], [0, 2]])
    #expect(links.unlinked.map(links.known) == [3, 1, 1])
    #expect(links.linked.map { [$0.a, $0.b] } == [[0, 3]])
  }

  @Test func `a number that is hidden does not give itself away by the order`() throws {
    let links = try links(hides: true)
    #expect(links.unlinked.map { [$0.a, $0.b] } == [[0, 1], [0, 2], [1, 2]])
    #expect(links.unlinked.map(links.known) == [nil, nil, nil])
    #expect(links.known(1) == nil)
  }

  @Test func `who alone joins two services is the bridge of the pairs`() throws {
    var tables = Self.town
    tables["contacts"] = "id,name,service\nkari,Kari,b"
    tables["ties", default: ""] += "\nkari,c,collaborates"
    let small = try SmallNetwork(tables)
    let links = ServiceLinks(small.situation, SmallNumbers(hides: false))
    #expect(links.unlinked.map { [$0.a, $0.b] } == [[0, 1], [0, 2]])
    #expect(links.linked.map { [$0.a, $0.b] }.contains([1, 2]))
  }
}
