import Diagrams
import Graphviz
import Model
import Support
import Testing

@Suite struct EcomapTests {
  static let family = bundle([
    "families": "id,alias,area,enrolled\nask,Familie Ask,nord,2025-01-01",
    "people":
      "id,family,alias,born,role\np.sara,ask,Sara,2011-09-01,child\np.per,ask,Per,1980-01-01,adult\np.eva,ask,Eva,1982-01-01,adult",
    "services":
      "id,name,sector\ns.nav,Nav Nord,nav\ns.bup,BUP Nord,health\ns.eget,Eget nettverk,private\ns.frivillig,Frivilligsentral,volunteers",
    "contacts":
      "id,name,service,role,until,phone,email\nc.kari,Kari N.,s.nav,veileder,,99887766,kari@example.org\nc.mor,Mormor,s.eget,mormor,,11223344,\nc.tom,Tom,s.frivillig,,,,\nc.liv,Liv,s.bup,psykolog,,,",
    "ties":
      "a,b,kind,support,strength,trust,from,until,last_contact,relation\nc.kari,p.per,serves,administrative,strained,1,2025-02-01,,2026-06-01,\nc.mor,ask,serves,practical emotional,strong,5,,,,\nc.tom,p.sara,serves,practical,weak,,2025-03-01,,,\ns.bup,p.sara,serves,,ordinary,3,2026-01-01,,,\nc.liv,p.sara,serves,,strong,,2025-01-01,2026-06-14,,\np.per,p.eva,kin,,strained,,,,,partner",
    "needs": "id,family,domain,title,raised\nn1,ask,economy,Husleie,2026-01-01",
  ])

  private func drawing(_ bundle: PlainBundle = family) throws -> Drawing {
    try album(bundle).picture(.ecomap, id: "ask").drawing
  }

  @Test func strengthIsALineStyleAndAWordAndNotOnlyAColour() throws {
    let drawing = try drawing()
    #expect(drawing.lines("Mormor", "Hele familien").first?["penwidth"] == "5")
    #expect(drawing.lines("Tom", "Sara").first?["style"] == "dashed")
    #expect(drawing.lines("BUP Nord", "Sara").first?["penwidth"] == "2")
    let strained = drawing.lines("Kari N.", "Per")
    #expect(strained.first?.read("label").contains("⚡ anstrengt") == true)
    #expect(strained.first?["color"]?.read.contains(":") == true)
  }

  @Test func supportAndTrustStandWithTheHelper() throws {
    let drawing = try drawing()
    #expect(
      drawing.nodes(labelled: "Mormor").count == 1
        && drawing.nodes[Int(drawing.nodes(labelled: "Mormor")[0])].attributes.read("label")
          .contains("praktisk, emosjonell, tillit 5 av 5")
    )
  }

  @Test func tiesThatHaveEndedAreNotDrawn() throws {
    #expect(try drawing().nodes(labelled: "Liv").isEmpty)
  }

  @Test func membersStandInTheFamilyAndHelpersInTheirSectors() throws {
    let drawing = try drawing()
    func cluster(_ label: String) -> String? {
      drawing.nodes(labelled: label).first.flatMap { drawing.nodes[Int($0)].cluster }.map {
        drawing.clusters[Int($0)].attributes.read("label")
      }
    }
    #expect(cluster("Sara, 14 år")?.contains("Familie Ask") == true)
    #expect(cluster("Eva")?.contains("Familie Ask") == true)
    #expect(cluster("Kari N.") == "Nav")
    #expect(cluster("Mormor") == "Eget nettverk")
    #expect(cluster("Tom") == "Frivillige")
  }

  @Test func theArrowPointsToWhomTheHelpReaches() throws {
    let drawing = try drawing()
    let members = ["Sara", "Per", "Eva", "Hele familien"].flatMap { drawing.nodes(labelled: $0) }
    for edge in drawing.edges {
      let isBack = edge.attributes["dir"] == "back"
      #expect(members.contains(isBack ? edge.tail : edge.head))
    }
  }

  @Test func strainedBondsInTheFamilyAreSaid() throws {
    let family = try drawing().clusters.first { $0.name == "family" }
    #expect(family?.attributes.read("label").contains("⚡ Anstrengte bånd: Eva–Per") == true)
  }

  @Test func whoHasAResponsibilityAndNoTieIsDrawnAsThat() throws {
    var more = Self.family
    more.tables["responsibilities"] = [["need": "n1", "actor": "s.nav", "from": "2026-01-01"]]
    let lines = try drawing(more).lines("Nav Nord", "Hele familien")
    #expect(lines.first?["style"] == "dotted")
    #expect(try drawing(more).bottom.contains("bare et ansvar"))
    #expect(try !drawing().bottom.contains("bare et ansvar"))
  }

  @Test func aFamilyWithNobodyAroundIsToldSo() throws {
    var alone = Self.family
    alone.tables["ties"] = nil
    let drawing = try drawing(alone)
    #expect(
      drawing.attributes.read("label").contains("Ingen er registrert rundt familien denne dagen"))
    #expect(drawing.nodes(labelled: "Sara").count == 1)
  }
}
