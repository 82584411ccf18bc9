import Exchange
import Testing

@Suite struct CoordinatorRoleTests {
  private func warnings(_ roles: [String]) throws -> [Warning] {
    let rows = roles.enumerated().map { "c\($0),n,s,\($1)\n" }.joined()
    return try readBundle(files: [
      ("contacts.csv", Array("id,name,service,role\n\(rows)".utf8)),
      ("services.csv", Array("id,name,sector\ns,S,nav\n".utf8)),
    ]).warnings
  }

  @Test(arguments: [
    "koordinator", "Koordinator", "familiekoordinator", "Family coordinator", "Coordinator",
  ])
  func aRoleThatReadsLikeCoordinatorIsAskedAbout(role: String) throws {
    let found = try warnings(["teacher", role, role])
    #expect(found.map(\.line) == [3])
    #expect(found.map(\.matter) == [.roleMayBeCoordinator(role, code: "coordinator")])
  }

  @Test func theRightWordAndOtherRolesAreLeftInPeace() throws {
    let found = try warnings(["coordinator", "barnekoordinator", "lærer", "", "koordinering"])
    #expect(found == [])
  }
}
