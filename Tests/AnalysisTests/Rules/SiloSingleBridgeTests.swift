import Analysis
import Testing

/// `silo.single-bridge`: all that joins two services that share families is one person in a third.
@Suite struct SiloSingleBridgeTests {
  private func found(
    shared: Int = 1, _ more: String = "", sector: String = "nav", third: String = "school"
  ) throws -> [String] {
    var lines = """
      services id=bup sector=health
      services id=nav sector=\(sector)
      services id=skole sector=\(third)
      contacts id=lars service=bup
      contacts id=kari service=nav
      contacts id=liv service=skole
      contacts id=per service=skole
      ties a=bup b=liv kind=collaborates
      ties a=kari b=liv kind=collaborates

      """
    for number in 0..<shared {
      lines += "families id=f\(number)\nties a=bup b=f\(number) kind=serves\n"
      lines += "ties a=nav b=f\(number) kind=serves\n"
    }
    return try findings(.siloSingleBridge, lines + more)
  }

  @Test func `one bridge is low, and medium from five shared families`() throws {
    #expect(try found(shared: 0) == [])
    #expect(try found(shared: 1) == ["low liv - bup nav"])
    #expect(try found(shared: 4) == ["low liv - bup nav"])
    #expect(try found(shared: 5) == ["medium liv - bup nav"])
  }

  @Test func `two bridges are none too few`() throws {
    let per = "ties a=lars b=per kind=collaborates\nties a=nav b=per kind=collaborates until="
    #expect(try found(per + "2026-06-15") == [])
    #expect(try found(per + "2026-06-14").count == 1)
  }

  @Test func `where the services are linked nobody has to be a bridge`() throws {
    #expect(try found("ties a=bup b=nav kind=collaborates") == [])
  }

  @Test func `one of the family's own network is no bridge`() throws {
    #expect(try found(third: "private") == [])
  }

  @Test func `coordinating is no silo`() throws {
    #expect(try found(sector: "coordination") == [])
  }
}
