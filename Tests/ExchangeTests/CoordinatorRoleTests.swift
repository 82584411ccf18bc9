import Exchange
import Model
import Testing

@Suite struct CoordinatorRoleTests {
  private func bundle(_ roles: [String]) -> [(name: String, bytes: [UInt8])] {
    let rows = roles.enumerated().map { "c\($0),n\($0),s,\($1)\n" }.joined()
    return csv([
      "contacts": "id,name,service,role\n\(rows)", "services": "id,name,sector\ns,S,nav\n",
    ])
  }

  private func roles(_ network: Network) -> [String] {
    network.contacts.role.map { network.symbols[$0] }
  }

  @Test(arguments: [
    "koordinator", "Koordinator", "familiekoordinator", "Familiekoordinator", "FAMILIEKOORDINATOR",
    "Familie-koordinator", "Family coordinator", "family-coordinator", "Coordinator",
    "co-ordinator",
    "coordinator\u{A0}", "\u{200B}Koordinator", "familiekoordinatoren",
  ])
  func `the usual words for the coordinator are taken and told`(role: String) throws {
    let files = bundle(["lærer", role, role])
    #expect(try roles(network(files)) == ["lærer", "coordinator", "coordinator"])
    let found = try warnings(files)
    // A blank at an end is nothing to tell of.
    if role.hasPrefix("coordinator") { return #expect(found == []) }
    #expect(found.map(place) == ["contacts.csv:3 role"])
    #expect(found.map(\.matter) == [.roleIsCoordinator(rows: 2)])
  }

  @Test func `the right word and other roles are left in peace`() throws {
    let files = bundle(["coordinator", "barnekoordinator", "lærer", "", "koordinering"])
    #expect(try warnings(files) == [])
    #expect(
      try roles(network(files)) == ["coordinator", "barnekoordinator", "lærer", "", "koordinering"])
  }

  @Test func `a document is read like a sheet`() throws {
    let files = json(
      """
      {"services": [{"id": "s", "name": "S", "sector": "nav"}],
       "contacts": [{"id": "c", "name": "K", "service": "s", "role": "Familiekoordinator"}]}
      """)
    #expect(try roles(network(files)) == ["coordinator"])
    #expect(try warnings(files).map(\.matter) == [.roleIsCoordinator(rows: 1)])
  }
}
