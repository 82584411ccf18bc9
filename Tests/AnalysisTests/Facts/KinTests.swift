import Analysis
import Model
import Testing

@Suite struct KinTests {
  private static let people = """
    id,family,role,born
    mor,f,adult,1985-01-01
    far,g,adult,1984-01-01
    mormor,g,adult,1955-01-01
    ida,f,child,2015-01-01
    ola,f,child,2012-01-01
    ny,f,child,2026-07-01
    """

  private func kin(_ ties: String) throws -> (small: SmallNetwork, kin: Kin) {
    let small = try SmallNetwork([
      "families": "id,enrolled\nf,2025-01-01\ng,2025-01-01", "people": Self.people,
      "ties": "a,b,kind,relation,strength,from,until\n" + ties,
    ])
    return (small, Kin(0, in: small.index))
  }

  @Test func `members stand with adults first, then the oldest, and none who is not born`() throws {
    let (small, kin) = try kin("")
    #expect(small.ids(.person, kin.members) == ["mor", "ola", "ida"])
  }

  @Test func `what a is of b and what b is of a are one fact`() throws {
    // The tie says what its second end is to the first: mor is Ida's parent, Ida is mor's child.
    let (small, kin) = try kin("ida,mor,kin,parent,,,\nmor,ida,kin,child,,,")
    let (mor, ida) = (try small.row(.person, "mor"), try small.row(.person, "ida"))
    #expect(kin.facts == [Kin.Fact(kind: .parent, a: mor, b: ida)])
  }

  @Test func `a couple that has ended is a former one, unless they are a couple again`() throws {
    let ended = "mor,far,kin,partner,,2010-01-01,2020-01-01"
    #expect(try kin(ended).kin.facts.map(\.kind) == [.former])
    let again = ended + "\nmor,far,kin,partner,strained,2024-01-01,"
    let kin = try kin(again).kin
    #expect(kin.facts.map(\.kind) == [.couple])
    #expect(kin.facts.first.flatMap(kin.strength) == .strained)
  }

  @Test func `other kinship that has ended is not told`() throws {
    #expect(try kin("ida,far,kin,foster-parent,,2020-01-01,2022-01-01").kin.facts.isEmpty)
  }

  @Test func `kin outside the household stand with the nearest first`() throws {
    let (small, kin) = try kin("ida,mormor,kin,grandparent,,,\nida,far,kin,parent,,,")
    #expect(small.ids(.person, kin.outsiders) == ["far", "mormor"])
    #expect(kin.isGrandparent(try small.row(.person, "mormor")))
    #expect(!kin.isGrandparent(try small.row(.person, "far")))
  }

  @Test func `only a tie that is not ordinary and goes on is a bond`() throws {
    let (_, kin) = try kin(
      "ida,ola,kin,sibling,strained,,\nida,mor,kin,parent,ordinary,,\nmor,far,kin,partner,weak,2010-01-01,2020-01-01"
    )
    #expect(kin.bonds.map(\.strength) == [.strained])
  }

  @Test func `nobody is said to live elsewhere who is only not in this home`() throws {
    let small = try SmallNetwork([
      "families": "id,enrolled\nf,2025-01-01\ng,2025-01-01",
      "people":
        "id,family,role,until\nmor,f,adult,\nfar,g,adult,\nida,f,child,\nalene,f,adult,2026-01-01",
      "homes": "person,family\nida,f\nida,g",
    ])
    func place(_ id: String) throws -> FamilyIndex.Place {
      small.index.place(of: try small.row(.person, id), in: try small.row(.family, "f"))
    }
    #expect(try place("mor") == .inside)
    #expect(try place("ida") == .insideAndElsewhere)
    #expect(try place("far") == .elsewhere)
    #expect(try place("alene") == .unknown)
  }
}
