import Analysis
import Model
import Testing

@Suite struct NetworkHelpTests {
  private static let tables = [
    "families": "id,enrolled\nf,2025-01-01\ng,2025-01-01",
    "people": "id,family\nida,f\nola,f",
    "services": "id,name,sector\nskole,S,school\nbup,B,health\nnav,N,nav",
    "contacts": "id,name,service\nkari,Kari,bup\nlars,Lars,bup",
  ]

  private func help(_ more: [String: String]) throws -> (small: SmallNetwork, help: NetworkHelp) {
    let small = try SmallNetwork(Self.tables.merging(more) { $1 })
    return (small, NetworkHelp(in: small.index))
  }

  @Test func `help for all of a family and for some in it is one help of one helper`() throws {
    let (small, help) = try help(["ties": "a,b,kind\nskole,f,serves\nskole,ida,serves"])
    let found = help.help(try small.row(.family, "f"), by: .school)
    #expect(found.count == 1)
    #expect(found.first?.isForAll == true)
    #expect(small.ids(.person, found.first?.people ?? []) == ["ida"])
  }

  @Test func `a responsibility shows only where there is no tie, and counts before a promise`()
    throws
  {
    let (small, help) = try help([
      "ties": "a,b,kind\nskole,f,serves",
      "needs": "id,family,domain,raised\nn,f,school,2026-01-01",
      "responsibilities":
        "need,actor,asked,accepted,from\nn,skole,,2026-02-01,2026-02-01\nn,kari,2026-02-01,,2026-02-01",
      "agreements":
        "id,family,actor,title,agreed\nt1,f,kari,call,2026-06-01\nt2,f,lars,write,2026-06-01",
    ])
    let family = try small.row(.family, "f")
    #expect(help.help(family, by: .school).map(\.instead) == [nil])
    let health = help.help(family, by: .health)
    #expect(small.ids(health.map(\.helper)) == ["kari", "lars"])
    #expect(health.map(\.instead) == [.asked, .promised])
  }

  @Test func `who helps no family and is asked nothing is idle`() throws {
    let (small, help) = try help([
      "ties": "a,b,kind\nkari,f,serves",
      "referrals": "id,family,from,to,sent\nr,f,bup,skole,2026-06-01",
    ])
    func isIdle(_ id: String) throws -> Bool { help.isIdle(service: try small.row(.service, id)) }
    // Kari is in BUP, and the school is asked.
    #expect(try !isIdle("bup"))
    #expect(try !isIdle("skole"))
    #expect(try isIdle("nav"))
    #expect(!help.isHelped(try small.row(.family, "g")))
  }

  @Test func `two work together both ways, and nobody with themselves`() throws {
    let (small, help) = try help(["ties": "a,b,kind\nkari,skole,collaborates"])
    let skole = try #require(small.network.find(.service, id: "skole"))
    let kari = try #require(small.network.find(.contact, id: "kari"))
    #expect(help.partners(of: skole) == [kari])
    #expect(help.partners(of: kari) == [skole])
  }
}
