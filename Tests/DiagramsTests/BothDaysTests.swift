import Analysis
import Diagrams
import Graphviz
import Model
import Support
import Testing
import Wording

/// Two days, or a network with and without somebody, in one picture.
@Suite struct BothDaysTests {
  private static let network = bundle([
    "families": "id,alias,enrolled\nask,Familie Ask,2025-01-01",
    "people": "id,family,alias,role\np,ask,Sara,child",
    "services": "id,name,sector\ns.nav,Nav,nav\ns.bup,BUP,health\ns.skole,Skolen,school",
    "contacts": "id,name,service\nkari,Kari N.,s.nav\ngro,Gro H.,s.bup\nola,Ola S.,s.skole",
    "ties": """
    a,b,kind,from,until,strength
    kari,ask,serves,2025-02-01,,weak
    gro,p,serves,2025-02-01,2026-03-31,strong
    ola,p,serves,2026-04-01,,strained
    kari,gro,collaborates,2025-02-01,2026-03-31,
    kari,ola,collaborates,2026-04-01,,
    """,
    "needs": """
    id,family,domain,title,raised,closed
    n1,ask,economy,Husleie,2025-03-01,
    n2,ask,school,Fravær,2026-02-01,
    n3,ask,leisure,Fotball,2025-03-01,2026-05-01
    """,
    "responsibilities": """
    need,actor,from,until,accepted
    n1,kari,2025-03-01,,2025-03-01
    n1,gro,2025-03-01,2026-03-31,2025-03-01
    n2,ola,2026-02-01,,2026-02-01
    n3,kari,2025-03-01,,2025-03-01
    """,
  ])

  private func picture(
    _ view: View, _ language: Language = .nb, from bundle: PlainBundle = network
  ) throws -> Picture {
    let after = try context(bundle, language)
    let then = try #require(Day("2025-12-15"))
    let before = Situation(after.network, asOf: then)
    let options = PictureOptions(against: PictureComparison(before, .day))
    return try view.needsFamily
      ? after.picture(view, id: "ask", options) : after.picture(view, options: options)
  }

  private func style(_ lines: [Attributes]) -> [String] {
    lines.map { ($0["style"]?.read ?? "solid") + " " + ($0["penwidth"]?.read ?? "") }
  }

  @Test func `around a family, lines that are new, gone and kept have styles of their own`() throws
  {
    let picture = try picture(.ecomap)
    #expect(style(picture.drawing.lines("Kari N.", "Familie Ask")) == ["solid 1.6"])
    #expect(style(picture.drawing.lines("Ola S.", "Sara")) == ["solid 4"])
    #expect(style(picture.drawing.lines("Gro H.", "Sara")) == ["dashed 2"])
    let cards = picture.drawing.nodes.map { $0.attributes["label"]?.read ?? "" }
    #expect(cards.contains { $0.contains("Ola S.") && $0.contains("NY") })
    #expect(cards.contains { $0.contains("Gro H.") && $0.contains("BORTE") })
    #expect(
      !cards.contains { $0.contains("Kari N.") && ($0.contains("NY") || $0.contains("BORTE")) })
  }

  @Test func `needs that came and went, and who has them, are all in one picture`() throws {
    let drawing = try picture(.responsibilities).drawing
    #expect(style(drawing.lines("Husleie", "Kari N.")) == ["solid 1.6"])
    #expect(style(drawing.lines("Husleie", "Gro H.")) == ["dashed 2"])
    #expect(style(drawing.lines("Fravær", "Ola S.")) == ["solid 4"])
    #expect(style(drawing.lines("Fotball", "Kari N.")) == ["dashed 2"])
    #expect(drawing.lines("Fravær", "Ola S.").first?.read("label").contains("NY · ") == true)
  }

  @Test func `between services what is linked now and was linked then are told apart`() throws {
    let drawing = try picture(.services).drawing
    #expect(style(drawing.lines("Nav", "BUP")).contains("dashed 2"))
    #expect(style(drawing.lines("Nav", "Skolen")).contains("solid 4"))
  }

  @Test(arguments: [View.ecomap, .responsibilities, .services], Language.allCases)
  func `the legend and the text say which day it is of`(view: View, language: Language) throws {
    let picture = try picture(view, language)
    let legend =
      picture.drawing.nodes.map { $0.attributes["label"]?.read ?? "" }
      .joined(separator: " ")
      + picture.drawing.clusters.map { $0.attributes["label"]?.read ?? "" }
      .joined(separator: " ")
    let words: [Language: [String]] = [
      .nb: ["NY etter 15.12.2025", "BORTE etter 15.12.2025"],
      .nn: ["NY etter 15.12.2025", "BORTE etter 15.12.2025"],
      .en: ["NEW after 15.12.2025", "GONE after 15.12.2025"],
    ]
    for words in words[language] ?? [] { #expect(legend.contains(words), "\(words)") }
    let said: [Language: [String]] = [
      .nb: [" Ny.", " Borte."], .nn: [" Ny.", " Borte."], .en: [" New.", " Gone."],
    ]
    for words in said[language] ?? [] {
      #expect(picture.textAlternative.text.contains(words), "\(words)")
    }
    _ = try rendered(picture, .svg)
  }

  @Test func `who is imagined away is drawn as gone`() throws {
    let now = try context(Self.network)
    let ola = try #require(now.network.find(.contact, id: "ola"))
    let without = DiagramContext(now.situation.imagining(without: [ola]), language: .nb)
    let picture = try without.picture(
      .ecomap, id: "ask",
      PictureOptions(against: PictureComparison(now.situation, .without([ola]))))
    #expect(style(picture.drawing.lines("Ola S.", "Sara")) == ["dashed 2"])
    #expect(picture.textAlternative.summary.contains("uten Ola S."))
  }

  @Test func `pictures of the worst family against an earlier day do not lie on each other`() throws
  {
    let bundle = EveryPictureTests.worst()
    let after = try context(bundle)
    let before = Situation(after.network, asOf: try #require(Day("2025-06-01")))
    for view in [View.ecomap, .responsibilities] {
      let picture = try after.picture(
        view, id: "f1", PictureOptions(against: PictureComparison(before, .day)))
      try expectNoOverlap(picture, linesMayCross: true)
    }
  }
}
