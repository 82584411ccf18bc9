import Analysis
import Diagrams
import Graphviz
import Layout
import Model
import Support
import Testing
import Wording

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
    try context(bundle).picture(.responsibilities, id: "ask").drawing
  }

  @Test func `an accepted responsibility is a solid line`() throws {
    let lines = try drawing().lines("Husleie", "Kari N.")
    #expect(lines.count == 1)
    #expect(lines.first?["style"] == nil)
    #expect(
      lines.first?.read("tooltip").contains("Kari N., veileder, Nav Nord har sagt ja") == true)
  }

  @Test func `who was asked and has not said yes has a dashed line with the days`() throws {
    let lines = try drawing().lines("Gjeld", "Nav Nord")
    #expect(lines.count == 1)
    #expect(lines.first?["style"] == "dashed")
    #expect(lines.first?.read("label").contains("spurt for 30 dager siden") == true)
  }

  @Test func `what was never asked is dotted and said to be assumed`() throws {
    let lines = try drawing().lines("Fravær", "Ola S.")
    #expect(lines.first?["style"] == "dotted")
    #expect(lines.first?.read("label").contains("antatt") == true)
  }

  @Test func `nothing is assumed where the network records no acceptance`() throws {
    var silent = Self.family
    silent.tables["responsibilities"] = silent.rows("responsibilities").map {
      var row = $0
      row["accepted"] = ""
      return row
    }
    let drawing = try drawing(silent)
    #expect(drawing.lines("Fravær", "Ola S.").first?["style"] == nil)
    #expect(!drawing.bottom.contains("antatt"))
    #expect(drawing.bottom.contains("uten registrert ja"))
  }

  @Test func `what nobody does goes to nobody, and a lapsed one says who had it`() throws {
    let drawing = try drawing()
    #expect(drawing.nobody.count == 1)
    #expect(drawing.nodes(labelled: "INGEN").contains(drawing.nobody[0]))
    #expect(drawing.lines("Fotball", "INGEN").count == 1)
    let lapsed = drawing.lines("Angst", "INGEN")
    #expect(lapsed.first?.read("label") == "ingen etter Gro H. (til 31.03.2026)")
    #expect(drawing.lines("Husleie", "INGEN").isEmpty)
  }

  @Test func `a waiting referral says how many days it is over its deadline`() throws {
    let lines = try drawing().lines("Angst", "BUP Nord")
    #expect(lines.first?["style"] == "dashed")
    #expect(lines.first?["label"]?.letters.contains("42 dager over fristen") == true)
    #expect(lines.first?.read("tooltip").contains("Angst: Henvist til BUP Nord") == true)
  }

  @Test func `what nobody does stands first, then the urgent, then the oldest`() throws {
    let order = ["Angst", "Fotball", "Fravær", "Husleie", "Gjeld"]
    #expect(try drawing().fromAbove(order.sorted()) == order)
  }

  @Test func `it is said how many days each need has been open, and whose it is`() throws {
    let drawing = try drawing()
    func label(_ title: String) -> String {
      drawing.nodes(labelled: title).map { drawing.nodes[Int($0)].attributes.read("label") }
        .joined()
    }
    for (title, days) in [("Angst", 120), ("Fravær", 196), ("Fotball", 45), ("Gjeld", 44)] {
      #expect(label(title).contains("\(days) dager"), "\(title)")
    }
    #expect(label("Angst").contains("Sara"))
    #expect(label("Gjeld").contains("Per"))
    #expect(label("Husleie").contains("Hele familien"))
  }

  @Test func `the heading says what nobody does, what nobody agreed to and what waited longest`()
    throws
  {
    let title = try drawing().attributes.read("label")
    #expect(title.contains("2 behov har INGEN"))
    // Fravær is only assumed, Gjeld only asked; Husleie is older than both and has a yes.
    #expect(title.contains("2 venter på et ja"))
    #expect(title.contains("lengst uten ja: Fravær, 196 dager"))
  }

  /// Angst was raised in February, and Gro had it until the end of March.
  @Test func `what somebody had has been without a yes since they left`() throws {
    var held = Self.family
    held.tables["responsibilities"] = held.rows("responsibilities").map {
      var row = $0
      if row["need"] == "n3" { row["accepted"] = "2025-12-01" }
      return row
    }
    // From 1 April until 15 June.
    #expect(
      try drawing(held).attributes.read("label").contains("lengst uten ja: Angst, 75 dager"))
  }

  @Test func `what nobody agreed to is marked, and the legend says so`() throws {
    let drawing = try drawing()
    func fill(_ title: String) -> String {
      drawing.nodes(labelled: title).first.map {
        drawing.nodes[Int($0)].attributes.read("fillcolor")
      } ?? ""
    }
    #expect(!fill("Gjeld").isEmpty && fill("Gjeld") == fill("Fravær"))
    #expect(fill("Husleie") != fill("Gjeld") && fill("Fotball") != fill("Gjeld"))
    #expect(drawing.bottom.contains("ingen har sagt ja"))
    #expect(drawing.bottom.contains("ingen har det"))
  }

  @Test func `a need that nobody ever had says that nobody was asked`() throws {
    let lines = try drawing().lines("Fotball", "INGEN")
    #expect(lines.first?.read("label") == "ingen er spurt")
    // Where a referral waits, somebody was asked.
    var referred = Self.family
    referred.tables["referrals"]?.append([
      "id": "r2", "family": "ask", "need": "n4", "from": "c.kari", "to": "s.bup",
      "sent": "2026-06-01", "due": "2026-07-01",
    ])
    let other = try drawing(referred).lines("Fotball", "INGEN")
    #expect(other.first?.read("label") == "ingen har det")
  }

  @Test func `the legend says only what is drawn`() throws {
    #expect(try drawing().bottom.contains("spurt, har ikke sagt ja"))
    var without = Self.family
    without.tables["responsibilities"]?.removeAll { $0["need"] == "n5" || $0["need"] == "n3" }
    let bottom = try drawing(without).bottom
    #expect(!bottom.contains("spurt, har ikke sagt ja"))
    #expect(!bottom.contains("antatt"))
  }

  @Test func `the sector is a word beside every name, and not only a colour`() throws {
    let drawing = try drawing()
    for (name, sector) in [("Kari N.", "Nav"), ("BUP Nord", "Helse"), ("Ola S.", "Skole")] {
      let node = try #require(drawing.nodes(labelled: name).first)
      // As its own word, or in the name of the service.
      let label = drawing.nodes[Int(node)].attributes.read("label")
      #expect(label.lowercased().contains(sector.lowercased()))
    }
  }

  @Test func `who had it before is drawn only on request`() throws {
    var former = Self.family
    former.tables["responsibilities"]?.append([
      "need": "n2", "actor": "s.bup", "from": "2026-01-01", "until": "2026-02-01",
    ])
    #expect(try drawing(former).lines("Husleie", "BUP Nord").isEmpty)
    let options = PictureOptions(showsEnded: true)
    let drawing = try context(former).picture(.responsibilities, id: "ask", options).drawing
    let line = try #require(drawing.lines("Husleie", "BUP Nord").first)
    #expect(line.read("label") == "til 01.02.2026")
    #expect(line["arrowhead"] == "none")
    #expect(drawing.bottom.contains("hadde det før"))
  }

  @Test func `a person's own lens holds their needs only, and says what it lacks`() throws {
    let context = try context(Self.family)
    let network = context.situation.network
    let sara = try #require(network.find(.person, id: "p.sara")).row
    let family = try #require(network.find(.family, id: "ask")).row
    let drawing = try context.picture(.responsibilities, family: family, person: sara).drawing
    #expect(drawing.nodes(labelled: "Angst").count == 1)
    for others in ["Husleie", "Gjeld"] {
      #expect(drawing.nodes(labelled: others).isEmpty)
    }
    #expect(drawing.attributes.read("label").contains("Sara, 14 år: hvem gjør hva"))
    #expect(drawing.bottom.contains("Ikke med: 2 behov"))
  }

  @Test func `a picture with something confidential says so`() throws {
    #expect(try drawing().bottom.contains("Viser psykisk helse, som er taushetsbelagt"))
    var without = Self.family
    without.tables["needs"]?.removeAll { $0["id"] == "n1" }
    for table in ["responsibilities", "referrals"] {
      without.tables[table]?.removeAll { $0["need"] == "n1" }
    }
    #expect(try !drawing(without).bottom.contains("taushetsbelagt"))
  }

  @Test func `it is said that a family has no open needs`() throws {
    var quiet = Self.family
    for table in ["needs", "responsibilities", "referrals"] { quiet.tables[table] = nil }
    let drawing = try drawing(quiet)
    #expect(drawing.nobody.isEmpty)
    #expect(drawing.nodes(labelled: "Ingen åpne behov denne dagen").count == 1)
  }

  @Test(arguments: [1, 2, 5, 9, 14, 20, 30]) func `every need is drawn, and nothing lies on a word`(
    count: Int
  ) throws {
    var many = EveryPictureTests.worst()
    many.tables["needs"] = (0..<count).map {
      [
        "id": "n\($0)", "family": "f1", "person": $0 % 2 == 0 ? "p\($0 % 6)" : "",
        "domain": "economy", "title": "Behov nummer \($0) med en ganske lang tittel",
        "raised": "2025-0\($0 % 9 + 1)-11", "urgency": $0 % 7 == 0 ? "urgent" : "normal",
      ]
    }
    many.tables["responsibilities"] = (0..<(count * 2)).filter { $0 % 5 != 3 }.map {
      [
        "need": "n\($0 % count)", "actor": "secretid\($0 % 15)", "from": "2025-02-01",
        "accepted": $0 % 3 == 1 ? "2025-02-02" : "", "asked": $0 % 3 == 2 ? "2025-02-02" : "",
        "until": $0 % 11 == 4 ? "2026-01-01" : "",
      ]
    }
    many.tables["referrals"]?.removeAll { !($0["need"] ?? "").isEmpty }
    let picture = try context(many).picture(.responsibilities, id: "f1")
    for number in 0..<count {
      let cards = picture.drawing.nodes.count {
        $0.attributes.read("tooltip").contains("Behov nummer \(number) med en")
          && $0.attributes.read("label").hasPrefix("Behov")
      }
      #expect(cards == 1)
    }
    try expectNoOverlap(picture)
  }

  /// The slow reading of the contract says what nobody does; the picture must say the same.
  @Test(arguments: 0..<40) func `nobody is drawn exactly where a finding says so`(seed: Int) throws
  {
    let made = RandomNetwork(seed: UInt64(seed))
    for day in made.days {
      let found = naiveFindings(made.bundle, asOf: day).filter {
        ["gap.nobody", "gap.declined", "gap.lapsed"].contains($0.code)
      }
      let context = try context(made.bundle, on: day)
      let network = context.situation.network
      for row in 0..<network.families.count where context.situation.familyIsOpen[row] {
        let drawing = try context.picture(.responsibilities, family: row).drawing
        let expected = found.count { $0.family == network.families.id[row] }
        let lines = drawing.edges.count { drawing.nobody.contains($0.head) }
        #expect(lines == expected, "seed \(seed), \(day), row \(row)")
        #expect(drawing.nobody.count == (lines > 0 ? 1 : 0))
      }
    }
  }

  @Test(arguments: 0..<12) func `nothing lies on a word, whatever the family`(seed: Int) throws {
    let made = RandomNetwork(seed: UInt64(seed))
    let context = try context(made.bundle, on: made.days[0])
    for row in 0..<context.situation.network.families.count
    where context.situation.familyIsOpen[row] {
      try expectNoOverlap(context.picture(.responsibilities, family: row))
    }
  }
}
