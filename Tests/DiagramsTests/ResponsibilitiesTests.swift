import Analysis
import Diagrams
import Graphviz
import Model
import Support
import Testing

@Suite struct ResponsibilitiesTests {
  static let family = bundle([
    "families": "id,alias,area,enrolled\nask,Familie Ask,nord,2025-01-01",
    "people":
      "id,family,alias,born,role\np.sara,ask,Sara,2011-09-01,child\np.per,ask,Per,1980-01-01,adult",
    "services":
      "id,name,sector,response_time\ns.nav,Nav Nord,nav,1m\ns.bup,BUP Nord,health,10bd\ns.skole,Nord skole,school,",
    "contacts":
      "id,name,service,role,until,phone,email\nc.kari,Kari N.,s.nav,veileder,,99887766,kari@example.org\nc.gro,Gro H.,s.bup,psykolog,2026-03-31,,\nc.ola,Ola S.,s.skole,lærer,,,",
    "needs":
      "id,family,person,domain,title,raised,urgency\nn1,ask,p.sara,mental-health,Angst,2026-02-15,urgent\nn2,ask,,economy,Husleie,2026-01-01,normal\nn3,ask,p.sara,school,Fravær,2025-12-01,normal\nn4,ask,p.sara,leisure,Fotball,2026-05-01,normal\nn5,ask,p.per,debt,Gjeld,2026-05-02,normal",
    "responsibilities":
      "need,actor,asked,accepted,from,until,part\nn1,c.gro,2026-02-15,2026-02-15,2026-02-15,,lead\nn2,c.kari,2026-01-01,2026-01-02,2026-01-02,,lead\nn3,c.ola,,,2025-12-01,,\nn5,s.nav,2026-05-16,,2026-05-16,,\nn2,p.per,2026-01-01,2026-01-01,2026-01-01,,",
    "referrals":
      "id,family,person,need,from,to,sent,due\nr1,ask,p.sara,n1,c.kari,s.bup,2026-04-01,2026-05-04",
  ])

  private func drawing(_ bundle: PlainBundle = family) throws -> Drawing {
    try album(bundle).picture(.responsibilities, id: "ask").drawing
  }

  @Test func anAcceptedResponsibilityIsASolidLine() throws {
    let lines = try drawing().lines("Husleie", "Kari N.")
    #expect(lines.count == 1)
    #expect(lines.first?["style"] == nil)
    #expect(
      lines.first?.read("tooltip").contains("Kari N., veileder, Nav Nord har sagt ja") == true)
  }

  @Test func whoWasAskedAndHasNotSaidYesHasADashedLineWithTheDays() throws {
    let lines = try drawing().lines("Gjeld", "Nav Nord")
    #expect(lines.count == 1)
    #expect(lines.first?["style"] == "dashed")
    #expect(lines.first?.read("label").contains("spurt for 30 dager siden") == true)
  }

  @Test func whatWasNeverAskedIsDottedAndSaidToBeAssumed() throws {
    let lines = try drawing().lines("Fravær", "Ola S.")
    #expect(lines.first?["style"] == "dotted")
    #expect(lines.first?.read("label").contains("antatt") == true)
  }

  @Test func nothingIsAssumedWhereTheNetworkRecordsNoAcceptance() throws {
    var silent = Self.family
    silent.tables["responsibilities"] = silent.rows("responsibilities").map {
      var row = $0
      row["accepted"] = ""
      return row
    }
    let drawing = try drawing(silent)
    #expect(drawing.lines("Fravær", "Ola S.").first?["style"] == nil)
    #expect(!drawing.bottom.contains("antatt"))
    #expect(drawing.bottom.contains("ikke skrevet inn om noen sa ja"))
  }

  @Test func whatNobodyDoesGoesToNobodyAndALapsedOneSaysWhoHadIt() throws {
    let drawing = try drawing()
    #expect(drawing.nobody.count == 1)
    #expect(drawing.nodes(labelled: "INGEN").contains(drawing.nobody[0]))
    #expect(drawing.lines("Fotball", "INGEN").count == 1)
    let lapsed = drawing.lines("Angst", "INGEN")
    #expect(lapsed.first?.read("label") == "Gro H. hadde det til 31.03.2026")
    #expect(drawing.lines("Husleie", "INGEN").isEmpty)
  }

  @Test func aWaitingReferralSaysHowManyDaysItIsOverItsDeadline() throws {
    let lines = try drawing().lines("Angst", "BUP Nord")
    #expect(lines.first?["style"] == "dashed")
    #expect(lines.first?.read("label").contains("42 dager over fristen") == true)
    #expect(lines.first?.read("tooltip").contains("Sara, 14 år: Angst") == true)
  }

  @Test func needsStandUrgentFirstThenOldest() throws {
    let titles = try drawing().nodes.map { $0.attributes.read("label") }
      .filter { $0.contains("dager") && !$0.contains("BUP") }
    let order = ["Angst", "Fravær", "Husleie", "Fotball", "Gjeld"]
    #expect(zip(titles, order).allSatisfy { $0.hasPrefix($1) })
  }

  @Test func theLegendSaysOnlyWhatIsDrawn() throws {
    #expect(try drawing().bottom.contains("spurt, har ikke sagt ja"))
    var without = Self.family
    without.tables["responsibilities"]?.removeAll { $0["need"] == "n5" || $0["need"] == "n3" }
    let bottom = try drawing(without).bottom
    #expect(!bottom.contains("spurt, har ikke sagt ja"))
    #expect(!bottom.contains("antatt"))
    #expect(!bottom.contains("Skole"))
    #expect(bottom.contains("Helse"))
  }

  @Test func aFamilyWithoutOpenNeedsIsToldSo() throws {
    var quiet = Self.family
    for table in ["needs", "responsibilities", "referrals"] { quiet.tables[table] = nil }
    let drawing = try drawing(quiet)
    #expect(drawing.nobody.isEmpty)
    #expect(drawing.nodes(labelled: "Ingen åpne behov denne dagen").count == 1)
  }

  @Test func ofTooManyNeedsTheNewestAreLeftOutAndThatIsSaid() throws {
    var many = Self.family
    many.tables["needs"] = (10..<25).map {
      [
        "id": "m\($0)", "family": "ask", "domain": "economy", "title": "Behov \($0)",
        "raised": "2026-04-\($0)", "urgency": "normal",
      ]
    }
    for table in ["responsibilities", "referrals"] { many.tables[table] = nil }
    let drawing = try drawing(many)
    #expect(drawing.nodes(labelled: "Behov 21").count == 1)
    #expect(drawing.nodes(labelled: "Behov 22").isEmpty)
    #expect(drawing.bottom.contains("3 behov, og 3 av dem gjør INGEN"))
  }

  /// The slow reading of the contract says what nobody does; the picture must say the same.
  @Test(arguments: 0..<40) func nobodyIsDrawnExactlyWhereAFindingSaysSo(seed: Int) throws {
    let made = RandomNetwork(seed: UInt64(seed))
    for day in made.days {
      let found = naiveFindings(made.bundle, asOf: day).filter {
        $0.code == "gap.nobody" || $0.code == "gap.lapsed"
      }
      let album = try album(made.bundle, on: day)
      let network = album.situation.network
      for row in 0..<network.families.count where album.situation.familyIsOpen[row] {
        let drawing = try album.picture(.responsibilities, family: row).drawing
        let expected = found.count { $0.family == network.families.id[row] }
        let lines = drawing.edges.count { drawing.nobody.contains($0.head) }
        let isCut = drawing.bottom.contains("Utelatt")
        #expect(isCut ? lines <= expected : lines == expected, "seed \(seed), \(day), row \(row)")
        #expect(drawing.nobody.count == (lines > 0 ? 1 : 0))
      }
    }
  }

  /// Dot keeps the needs in their order from the top down.
  @Test(arguments: 0..<12) func needsAreDrawnInTheirOrder(seed: Int) throws {
    let made = RandomNetwork(seed: UInt64(seed))
    let album = try album(made.bundle, on: made.days[0])
    for row in 0..<album.situation.network.families.count where album.situation.familyIsOpen[row] {
      let picture = try album.picture(.responsibilities, family: row)
      let places = try Laid(picture)
      let chain = picture.drawing.edges.filter { $0.attributes["style"] == "invis" }
      for edge in chain {
        let above = picture.drawing.nodes[Int(edge.tail)].name
        let below = picture.drawing.nodes[Int(edge.head)].name
        let (a, b) = (places.boxes[above], places.boxes[below])
        #expect((a?.y ?? 0) > (b?.y ?? 0), "seed \(seed), row \(row): \(above) above \(below)")
      }
    }
  }
}
