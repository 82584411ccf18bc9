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

  @Test func `who was asked and has not said yes has a dashed line with the day`() throws {
    let lines = try drawing().lines("Gjeld", "Nav Nord")
    #expect(lines.count == 1)
    #expect(lines.first?["style"] == "dashed")
    #expect(lines.first?.read("label").contains("spurt 16. mai") == true)
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

  @Test func `what nobody does stands first, then what nobody agreed to, the longest first`() throws
  {
    let order = ["Angst", "Fotball", "Fravær", "Gjeld", "Husleie"]
    #expect(try drawing().fromAbove(order.sorted()) == order)
  }

  @Test func `it is said how many days nobody has said yes, and whose a need is`() throws {
    let drawing = try drawing()
    func label(_ title: String) -> String {
      drawing.nodes(labelled: title).map { drawing.nodes[Int($0)].attributes.read("label") }
        .joined()
    }
    // Since the day after Gro, since it began, since it was raised, since Nav was asked.
    for (title, days) in [("Angst", 75), ("Fravær", 196), ("Fotball", 45), ("Gjeld", 30)] {
      #expect(label(title).contains("\(days) dager"), "\(title)")
    }
    // To the one that has a yes there is no number; how old it is stands in words.
    #expect(!label("Husleie").contains("dager"))
    #expect(label("Husleie").contains("meldt i januar 2026"))
    #expect(label("Angst").contains("Sara"))
    #expect(label("Gjeld").contains("Per"))
    #expect(label("Husleie").contains("Hele familien"))
  }

  private func title(_ bundle: PlainBundle) throws -> String {
    try context(bundle).picture(.responsibilities, id: "ask").textAlternative.title
  }

  /// The bundle in which a need has a yes from somebody.
  private func held(_ bundle: PlainBundle, _ needs: [String], by actor: String) -> PlainBundle {
    var bundle = bundle
    bundle.tables["responsibilities"]? += needs.map {
      ["need": $0, "actor": actor, "accepted": "2026-06-01", "from": "2026-06-01"]
    }
    return bundle
  }

  @Test func `the title is what is most to be known`() throws {
    #expect(try title(Self.family) == "Ingen har ansvar for «Angst» (Sara) og «Fotball» (Sara)")
    let nobodys = held(Self.family, ["n1", "n4"], by: "s.skole")
    #expect(try title(nobodys) == "Ingen har sagt ja til «Fravær» (Sara) og «Gjeld» (Per)")
    let agreed = held(nobodys, ["n3", "n5"], by: "s.skole")
    #expect(try title(agreed) == "Svaret fra BUP Nord er over fristen")
    var answered = agreed
    answered.tables["referrals"] = nil
    #expect(try title(answered) == "Noen har sagt ja til hvert av de 5 åpne behovene")
    var alone = answered
    alone.tables["responsibilities"]?.removeAll { $0["need"] == "n5" }
    #expect(
      try title(held(alone, ["n5"], by: "p.per")) == "Familien står alene med «Gjeld» (Per)")
  }

  /// What the picture shows is not counted above it again.
  @Test func `below the title stands whose it is, where and which day, and no more`() throws {
    let picture = try context(Self.family).picture(.responsibilities, id: "ask")
    #expect(picture.textAlternative.summary == "Familie Ask · Nord · 15. juni 2026")
  }

  @Test func `who said no has a line of their own`() throws {
    var refused = Self.family
    refused.tables["responsibilities"]?.append([
      "need": "n2", "actor": "s.bup", "asked": "2026-01-02", "declined": "2026-01-09",
    ])
    let line = try #require(try drawing(refused).lines("Husleie", "BUP Nord").first)
    #expect(line.read("label") == "sa nei 09.01.2026")
    #expect(line["arrowhead"] == "tee")
    #expect(line.read("tooltip") == "Husleie: BUP Nord sa nei 09.01.2026.")
  }

  /// Red is for what nobody has and for what is late.
  @Test func `what is urgent and somebody's is not red`() throws {
    let drawing = try drawing(held(Self.family, ["n1"], by: "s.skole"))
    let angst = try #require(drawing.nodes(labelled: "Angst").first)
    let attributes = drawing.nodes[Int(angst)].attributes
    #expect(attributes.read("label").contains("HASTER"))
    #expect(attributes["color"] == nil)
    if case .html(let label)? = attributes["label"] {
      #expect(!label.markup.contains(Palette.warning))
    }
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
    #expect(drawing.attributes.read("label").contains("Sara, 14 år · Nord"))
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
          && $0.attributes.read("label").contains("Behov nummer \(number)")
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
