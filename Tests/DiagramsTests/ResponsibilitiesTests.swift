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
    #expect(lapsed.first?.read("label") == "ingen etter Gro H. (til 31. mars)")
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
    #expect(line.read("label") == "sa nei 9. januar")
    #expect(line["arrowhead"] == "tee")
    #expect(line.read("tooltip") == "Husleie: BUP Nord sa nei 9. januar.")
  }

  /// That Kari has said yes does not hide that another has not answered in time.
  @Test func `a need with a yes shows how late an answer about it is, once`() throws {
    let drawing = try drawing(held(Self.family, ["n1"], by: "s.skole"))
    let angst = try #require(drawing.nodes(labelled: "Angst").first)
    // The answer was due on 4 May.
    #expect(drawing.nodes[Int(angst)].attributes.read("label").contains("42 dager over"))
    #expect(drawing.lines("Angst", "BUP Nord").first?.read("label") == "venter, over fristen")
    // It stands above what is only old.
    #expect(drawing.fromAbove(["Angst", "Husleie"]) == ["Angst", "Husleie"])
  }

  @Test func `nobody has the responsibility, and not the need`() throws {
    let picture = try context(Self.family).picture(.responsibilities, id: "ask")
    let block = picture.drawing.nodes[Int(picture.drawing.nobody[0])].attributes
    #expect(block.read("label").contains("har ansvaret for disse 2"))
    #expect(block.read("tooltip") == "Ingen har ansvaret for «Angst» og «Fotball».")
    #expect(!picture.textAlternative.text.contains("Ingen har:"))
  }

  /// An id says nothing to a room: it stands where nothing else tells two of one name apart.
  @Test func `two children of one name are told apart by age, and else by id`() throws {
    func whose(_ born: String) throws -> String {
      try context(
        bundle([
          "families": "id,alias\nask,Familie Ask",
          "people":
            "id,family,alias,born,role\np1,ask,Barn 2,2020-01-01,child\np2,ask,Barn 2,\(born),child",
          "needs": "id,family,person,domain,title,raised\nn,ask,p1,school,Lesing,2026-01-01",
        ])
      ).picture(.responsibilities, id: "ask").textAlternative.text
    }
    #expect(try whose("2023-01-01").contains("Barn 2, 6 år: Lesing"))
    #expect(try whose("2020-01-01").contains("Barn 2 (p1), 6 år: Lesing"))
  }

  /// Whoever is to ring somebody rings where they work, and not a sector.
  @Test func `whoever helps stands with the service`() throws {
    var long = Self.family
    long.tables["services"] = long.rows("services").map {
      var row = $0
      if row["id"] == "s.nav" { row["name"] = "Gjeldsrådgivningen i Elvedal kommune" }
      return row
    }
    let drawing = try drawing(long)
    let kari = try #require(drawing.nodes(labelled: "Kari N.").first)
    let label = onOneLine(drawing.nodes[Int(kari)].attributes.read("label"))
    #expect(label.contains("Gjeldsrådgivningen i Elvedal kommune"))
  }

  /// One advice everywhere: whoever had it, then the first two who could.
  @Test(arguments: 0..<30) func `who can be asked is whom the list of findings names`(seed: Int)
    throws
  {
    let made = RandomNetwork(seed: UInt64(seed))
    for day in made.days {
      let context = try context(made.bundle, on: day)
      let network = context.network
      for finding in context.findings where finding.isOfNobody {
        let suggestion = context.writer.suggestion(finding)
        for service in context.writer.toAsk(finding).prefix(1) {
          #expect(
            suggestion.contains(context.writer.name(Ref(.service, service))),
            "\(network.needs.id[finding.subject.row]) \(suggestion)")
        }
      }
    }
  }

  /// Red is for what nobody has and for what is late.
  @Test func `what is urgent and somebody's is not red`() throws {
    var answered = held(Self.family, ["n1"], by: "s.skole")
    answered.tables["referrals"] = nil
    let drawing = try drawing(answered)
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
    #expect(other.first?.read("label") == "ingen har ansvaret")
  }

  @Test func `the signs of referrals and agreements are in the legend with their strokes`() throws {
    /// The arrowheads that the legend has, and its words.
    func legend(_ family: PlainBundle) throws -> (heads: [String], words: String) {
      let drawing = try drawing(family)
      let lines = drawing.edges.filter { drawing.nodes[Int($0.tail)].name == "legend" }
      return (lines.map { $0.attributes.read("arrowhead") }, drawing.bottom)
    }
    let late = try legend(Self.family)
    #expect(late.heads.contains("diamond") && late.words.contains("henvisning"))
    #expect(!late.heads.contains("vee") && !late.words.contains("avtale"))
    var waiting = Self.family
    waiting.tables["referrals"] = Self.family.rows("referrals").map {
      $0.merging(["due": "2026-07-01"]) { $1 }
    }
    waiting.tables["agreements"] = [
      [
        "id": "a1", "family": "ask", "need": "n2", "actor": "c.kari", "title": "Ringe",
        "agreed": "2026-06-01", "due": "2026-06-20",
      ]
    ]
    let inTime = try legend(waiting)
    #expect(inTime.heads.contains("odiamond") && inTime.heads.contains("vee"))
    #expect(!inTime.heads.contains("diamond") && inTime.words.contains("avtale"))
    var none = Self.family
    none.tables["referrals"] = nil
    #expect(try !legend(none).words.contains("henvisning"))
  }

  /// Who is soon too old is in no line between a need and a helper.
  @Test(arguments: Language.allCases)
  func `who becomes too old for a service stands below, with its own secret`(
    language: Language
  ) throws {
    var family = Self.family
    family.tables["services"] = Self.family.rows("services").map {
      $0["id"] == "s.bup"
        ? $0.merging(["max_age": "14", "domains": "mental-health"]) { $1 } : $0
    }
    family.tables["ties"] = [["a": "s.bup", "b": "p.sara", "kind": "serves"]]
    #expect(
      naiveFindings(family, asOf: testDay).contains {
        $0.code == "gap.transition" && $0.subject == NaiveThing("person", "p.sara")
      })
    let made = try context(family, language)
    let picture = try made.picture(.responsibilities, id: "ask")
    let said =
      [
        Language.nb: "Sara fyller 15 år om 78 dager (1. september 2026)",
        .nn: "Sara fyller 15 år om 78 dagar (1. september 2026)",
        .en: "Sara turns 15 in 78 days (1 September 2026)",
      ][language] ?? ""
    #expect(picture.textAlternative.text.contains(said), "\(picture.textAlternative.text)")
    #expect(!picture.drawing.nodes(labelled: said).isEmpty)
    #expect(try PictureLayout(picture).faults == [])
    // In another's own lens it is nobody's business.
    let per = try #require(made.network.find(.person, id: "p.per")).row
    let other = try made.picture(.responsibilities, family: 0, person: per)
    #expect(!other.textAlternative.text.contains("BUP Nord"))
    // Without the age of the service nobody is too old.
    #expect(
      try !context(Self.family, language).picture(.responsibilities, id: "ask").textAlternative.text
        .contains(Words.Holding.tooOld[language]))
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
    #expect(line.read("label") == "til 1. februar")
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

  /// That somebody has a need and who helps is confidential, whatever it is.
  @Test func `every picture says that it is confidential, and what is secret as such`() throws {
    let foot = "Taushetsbelagt"
    let bottom = try onOneLine(drawing().bottom)
    #expect(bottom.contains(foot + " (også psykisk helse): vis bare"))
    var without = Self.family
    without.tables["needs"]?.removeAll { $0["id"] == "n1" }
    for table in ["responsibilities", "referrals"] {
      without.tables[table]?.removeAll { $0["need"] == "n1" }
    }
    #expect(try onOneLine(drawing(without).bottom).contains(foot + ": vis bare"))
  }

  @Test func `it is said that a family has no open needs`() throws {
    var quiet = Self.family
    for table in ["needs", "responsibilities", "referrals"] { quiet.tables[table] = nil }
    let drawing = try drawing(quiet)
    #expect(drawing.nobody.isEmpty)
    #expect(drawing.nodes(labelled: "Ingen åpne behov denne dagen").count == 1)
  }
}
