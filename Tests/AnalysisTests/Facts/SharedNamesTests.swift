import Analysis
import Model
import Testing

@Suite struct SharedNamesTests {
  private static let tables = [
    "families":
      "id,alias,enrolled,closed\nf1,Ask,2025-01-01,\nf2,Ask,2025-01-01,\nf3,Ask,2025-01-01,2026-01-01\nf4,,2025-01-01,",
    "people": "id,family,alias\np1,f1,Ida\np2,f1,Ida\np3,f2,Ida\np4,f2,Ola\np5,f4,Ola",
    "services": "id,name,sector\na,Nav,nav\nb,BUP,health",
    "contacts": "id,name,service\nc1,Kari,a\nc2,Kari,a\nc3,Liv,a\nc4,Liv,b",
    "ties": "a,b,kind,relation\np4,p5,kin,parent",
  ]

  private func shared(namesContacts: Bool = true) throws -> SharedNames {
    SharedNames(try SmallNetwork(Self.tables).index, namesContacts: namesContacts)
  }

  @Test func `families of one name are told apart where both are followed up`() throws {
    #expect(try shared().families == [0, 1])
  }

  @Test func `people are told apart within a household and its kin, not across families`() throws {
    // p1 and p2 of f1; p4 of f2 and their parent p5.
    #expect(try shared().people == [0, 1, 3, 4])
  }

  @Test func `contacts of one name differ by id in one service and by service in two`() throws {
    let shared = try shared()
    #expect(shared.contacts == [0, 1])
    #expect(shared.contactsOfServices == [2, 3])
  }

  @Test func `contacts whose names have been taken out are not told apart`() throws {
    let shared = try shared(namesContacts: false)
    #expect(shared.contacts.isEmpty)
    #expect(shared.contactsOfServices.isEmpty)
  }
}
