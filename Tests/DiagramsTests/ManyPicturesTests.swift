import Analysis
import Foundation
import Generator
import Graphviz
import Layout
import Model
import Support
import Testing
import Wording

@testable import Diagrams

/// Hundreds of pictures of made-up municipalities, each held against what is promised of all of
/// them: a share in every run, all eight hundred with `make test-pictures`.
@Suite struct ManyPicturesTests {
  /// Twenty municipalities of forty pictures.
  private static let towns = 20
  private static let isWhole = ProcessInfo.processInfo.environment["SAMVEV_PICTURES"] == "all"
  private static let families = [8, 12, 20, 40, 60, 100, 150, 200, 300]

  /// A picture, and what is needed to judge it.
  private struct Made {
    var name: String
    var view: View
    var family: Int?
    var isForWall = false
    var hides = false
    var picture: Picture
  }

  private func town(_ number: Int) throws -> DiagramContext {
    let language = Language.allCases[number % 3]
    if number >= Self.towns - 2 {
      // More services than a made-up municipality has until it is very large.
      let services = number == Self.towns - 1 ? 54 : 30
      return try context(GeneratedFamilies.town(services: services), language)
    }
    let families = Self.families[number % Self.families.count]
    return DiagramContext(
      Situation(generate(families: families, seed: UInt64(number + 1)), asOf: defaultGeneratedDay),
      language: language, place: "Elvedal")
  }

  /// Twelve pictures of all families, and 28 of one each.
  private func pictures(_ number: Int) throws -> [Made] {
    let context = try town(number)
    let hides = number.isMultiple(of: 2)
    var made: [Made] = []
    func add(_ view: View, family: Int? = nil, _ options: PictureOptions) throws {
      made.append(
        Made(
          name: "town \(number), \(view) \(family.map(String.init) ?? "") \(options.paper)",
          view: view, family: family, isForWall: options.isForWall, hides: options.small.hides,
          picture: try context.picture(view, family: family, options: options)))
    }
    for view in [View.urgent, .services, .referrals, .gaps] {
      try add(view, PictureOptions(small: SmallNumbers(hides: hides && view != .urgent)))
      try add(
        view,
        PictureOptions(paper: .wall, small: SmallNumbers(hides: true), isForWall: true))
    }
    try add(.gaps, PictureOptions(small: SmallNumbers(hides: hides), rows: .sector))
    for rows in [GapRows.sector, .service] {
      try add(
        .gaps,
        PictureOptions(
          paper: .wall, small: SmallNumbers(hides: true), isForWall: true, rows: rows))
    }
    let busiest = ServiceLinks(context.situation, SmallNumbers(hides: hides)).unlinked.first?.a
    try add(.services, PictureOptions(small: SmallNumbers(hides: hides), service: busiest ?? 0))
    let open = context.network.families.id.sortedRows().map { Int($0) }.filter {
      context.situation.familyIsOpen[$0]
    }
    let views = [View.responsibilities, .ecomap, .timeline]
    for place in 0..<28 {
      let view = views[place % 3]
      let family = open[place / 3 % open.count]
      // The second time round, a family's own map, and what has ended.
      let isAgain = place / 3 >= open.count
      try add(
        view, family: family,
        PictureOptions(
          paper: place % 5 == 4 ? .a3 : .a4, showsEnded: isAgain && view == .responsibilities,
          showsOwn: isAgain && view == .ecomap))
    }
    return made
  }

  @Test(arguments: isWhole ? Array(0..<towns) : [0, 3])
  func `pictures of a municipality keep what is promised of all`(number: Int) throws {
    let all = try pictures(number)
    #expect(all.count == 40)
    let names = try names(town(number).network)
    var (crossings, most, lines) = (0, 0, 0)
    for made in all {
      let faults = try PictureLayout(made.picture).faults
      #expect(faults == [], "\(made.name)")
      #expect(cut(made.picture) == [], "\(made.name)")
      #expect(placed(made.picture), "\(made.name)")
      if made.isForWall { #expect(smallNumbers(made.picture, names) == [], "\(made.name)") }
      if made.view == .services {
        #expect(Self.crossings(made.picture.drawing).total == 0, "\(made.name)")
      }
      if made.view == .ecomap {
        let found = Self.crossings(made.picture.drawing)
        #expect(found.most <= 1, "\(made.name): \(found.most) of one helper")
        crossings += found.total
        lines += made.picture.drawing.ownEdges.count
        most = max(most, found.most)
      }
    }
    try expectOneClock(all, in: town(number))
    if Self.isWhole {
      let papers = Dictionary(grouping: all, by: { $0.picture.paper.rawValue }).mapValues(\.count)
      for made in all where made.picture.paper == .screen { print("on no paper: \(made.name)") }
      print(
        "town \(number): \(all.count) pictures on \(papers.sorted { $0.key < $1.key });",
        "ecomaps: \(lines) lines, \(crossings) crossings, at most \(most) of a helper")
    }
  }

  // MARK: What is promised

  /// Everything that is read in the drawing.
  private func labels(_ picture: Picture) -> [String] {
    let drawing = picture.drawing
    return
      (drawing.nodes.map(\.attributes) + drawing.edges.map(\.attributes)
      + drawing.clusters.map(\.attributes) + [drawing.attributes]).map { $0.read("label") }
  }

  /// Words that end in `…`.
  private func cut(_ picture: Picture) -> [String] {
    labels(picture).filter { $0.contains("…") }
  }

  /// Whether everything has its place before Graphviz, and so any font, has a say.
  private func placed(_ picture: Picture) -> Bool {
    let drawing = picture.drawing
    return picture.engine == .nop2 && picture.extent != nil
      && drawing.nodes.allSatisfy { !$0.attributes.read("pos").isEmpty }
      && drawing.edges.allSatisfy { !$0.attributes.read("pos").isEmpty }
  }

  /// The names of services and areas, the longest first.
  private func names(_ network: Network) -> [String] {
    let services = (0..<network.services.count).map { network.services.name[$0] }
    let areas = Set(network.families.area.compactMap { $0.map { network.symbols[$0] } })
    return (services + areas + areas.map(capitalising)).sorted { $0.count > $1.count }
  }

  /// The numbers 1 to 4 in anything that is read of a picture, but in dates and in names.
  private func smallNumbers(_ picture: Picture, _ names: [String]) -> [String] {
    let drawing = picture.drawing
    let said =
      labels(picture) + drawing.nodes.map { $0.attributes.read("tooltip") }
      + [picture.textAlternative.text]
    return said.flatMap { text in
      names.reduce(text.replacing(/\d+\.? \p{L}+ \d{4}/, with: "")) {
        $1.isEmpty ? $0 : $0.replacing($1, with: "")
      }.split(whereSeparator: \.isWhitespace)
        .map { $0.trimmingCharacters(in: .punctuationCharacters) }
        .filter { ["1", "2", "3", "4"].contains($0) }
    }
  }

  /// How many lines to different ends cross, and how many crossings one sender has at most.
  private static func crossings(_ drawing: Drawing) -> (total: Int, most: Int) {
    let people = Set(
      drawing.nodes.indices.filter {
        drawing.nodes[$0].attributes.read("samvev_key").hasPrefix("person-")
      }.map { Int32($0) })
    let lines = drawing.ownEdges.filter { !people.contains($0.tail) }
    let ways = lines.map(LineGeometry.way)
    var ofSender: [Int32: Int] = [:]
    var total = 0
    for (at, one) in lines.enumerated() {
      for (number, other) in lines.enumerated()
      where number > at && one.tail != other.tail && one.head != other.head {
        let found = LineGeometry.crossings(ways[at], ways[number]).count
        total += found
        ofSender[one.tail, default: 0] += found
        ofSender[other.tail, default: 0] += found
      }
    }
    return (total, ofSender.values.max() ?? 0)
  }

  /// The days of a need are those of the finding about it, in every picture.
  private func expectOneClock(_ all: [Made], in context: DiagramContext) throws {
    var found: [Int: Int] = [:]
    for finding in context.findings where finding.subject.isA(.need) {
      if OneClockTests.codes.contains(finding.code.rawValue) {
        found[finding.subject.row] = finding.days
      }
    }
    var compared = 0
    for made in all where made.family != nil || made.view == .urgent && !made.isForWall {
      let families = made.family.map { [$0] } ?? Array(0..<context.network.families.count)
      for family in families where context.situation.familyIsOpen[family] {
        for need in context.index.openNeeds(of: family) {
          let numbers = OneClockTests.days(
            in: OneClockTests.said(made.picture, of: need.row), context.language)
          for days in numbers where days != 0 {
            #expect(days == need.withoutYes?.days, "\(made.name), need \(need.row)")
            #expect(days == found[need.row], "\(made.name), need \(need.row)")
            compared += 1
          }
        }
      }
    }
    #expect(compared > 0)
  }
}
