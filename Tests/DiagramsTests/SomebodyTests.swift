import Analysis
import Foundation
import Graphviz
import Layout
import Model
import Support
import Testing
import Wording

@testable import Diagrams

/// Pictures for somebody say what is kept, and nothing of what is not there: it may be hidden.
@Suite struct SomebodyTests {
  static let views: [View] = [.responsibilities, .ecomap, .timeline, .referrals, .network]

  static func stamp() throws -> AudienceStamp {
    AudienceStamp(names: ["Helsestasjonen", "Nav vest"], day: try #require(Day("2026-06-16")))
  }

  /// The network of graphs/solvik.
  static func sample() throws -> Network {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return try Network(PlainBundle(folder: folder.appending(path: "graphs/solvik").path()))
  }

  static func context(
    _ network: Network, _ day: String, _ language: Language, _ stamp: AudienceStamp?
  ) throws -> DiagramContext {
    DiagramContext(
      Situation(network, asOf: try #require(Day(day))), language: language, stamp: stamp)
  }

  /// All that is read of a picture: labels, tooltips, title, sentences and foot.
  private func read(_ picture: Picture) -> String {
    let all =
      [picture.drawing.attributes] + picture.drawing.nodes.map(\.attributes)
      + picture.drawing.edges.map(\.attributes) + picture.drawing.clusters.map(\.attributes)
    let drawn = all.flatMap { one in ["label", "tooltip", "labeltooltip"].map { one.read($0) } }
    let said = picture.textAlternative
    return (drawn + [said.text, said.description]).joined(separator: "\n")
  }

  private func pictures(
    _ view: View, in context: DiagramContext, _ options: PictureOptions = PictureOptions()
  ) throws -> [Picture] {
    let families = context.network.families.count
    let open = view.needsFamily ? (0..<families).filter { context.situation.familyIsOpen[$0] } : []
    do {
      return try view.needsFamily
        ? open.map { try context.picture(view, family: $0, options: options) }
        : [context.picture(view, options: options)]
    } catch PictureError.tooManyNodes {
      return []
    }
  }

  /// What people wrote themselves is theirs to say.
  private func own(_ network: Network) -> [String] {
    TableName.allCases.flatMap { network[$0].columns }.flatMap { column -> [String] in
      guard case .texts(let texts) = column else { return [] }
      return (0..<texts.count).map { texts[$0] }.filter { $0.count > 3 }
    }
  }

  @Test(arguments: Language.allCases, views)
  func `no picture of the sample for somebody claims absence`(language: Language, view: View) throws
  {
    let network = try Self.sample()
    let day = "2026-06-15"
    let shared = try Self.context(network, day, language, Self.stamp())
    for picture in try pictures(view, in: shared) {
      #expect(AbsenceWords.claims(in: read(picture)) == [])
    }
    // The coordinator's own pictures do, so that the test can fail.
    let all = try pictures(view, in: Self.context(network, day, language, nil)).map(read)
    #expect(!AbsenceWords.claims(in: all.joined(separator: "\n")).isEmpty)
  }

  @Test(arguments: 0..<UInt64(6))
  func `no picture of a random network for somebody claims absence`(seed: UInt64) throws {
    let made = RandomNetwork(seed: seed)
    let network = try Network(made.bundle)
    let own = own(network)
    for (language, day) in zip(Language.allCases, made.days) {
      let shared = try Self.context(network, day, language, Self.stamp())
      for view in Self.views {
        for picture in try pictures(view, in: shared, PictureOptions(showsEnded: true)) {
          #expect(AbsenceWords.claims(in: read(picture), except: own) == [], "\(view) \(day)")
        }
      }
    }
  }

  /// DOT as it is read: lines put together, without the marks that keep letters literal.
  private func unbroken(_ text: String) -> String {
    text.replacing("\\\n", with: "").replacing("\u{2060}", with: "")
  }

  @Test(arguments: views)
  func `every form bears the stamp`(view: View) throws {
    let stamp = try Self.stamp()
    let sentence = Language.nn.sentence(stamp)
    let network = try Self.sample()
    let context = try Self.context(network, "2026-06-15", .nn, stamp)
    let picture = try #require(try pictures(view, in: context).first)
    for form in [Picture.Form.svg, .dot, .text] {
      let text = String(decoding: try picture.bytes(as: form), as: UTF8.self)
      #expect(unbroken(text).contains(sentence), "\(form)")
    }
    // In what is drawn too, however long the foot is.
    #expect(picture.drawing.bottom.contains(sentence))
    let programs = try context.picture(.network, options: PictureOptions(isForPrograms: true))
    #expect(try unbroken(dot(programs.drawing)).contains(sentence))
    let own = try Self.context(network, "2026-06-15", .nn, nil)
    #expect(try !pictures(view, in: own).map(read).joined().contains("Viser berre det"))
  }

  @Test func `a long stamp is not cut`() throws {
    let names = (1...60).map { "Den tverrfaglige tjenesten for barn og unge nummer \($0)" }
    let stamp = AudienceStamp(names: names, day: try #require(Day("2026-06-16")))
    let context = try Self.context(Self.sample(), "2026-06-15", .nb, stamp)
    let picture = try context.picture(.responsibilities, id: "bjork")
    #expect(picture.drawing.bottom.contains(Language.nb.sentence(stamp)))
  }

  @Test func `a need whose actors are not kept says so, and no more`() throws {
    let tables = [
      "families": "id,alias\nf,Familien Eik",
      "services": "id,name,sector,domains\nnav,Nav,nav,debt",
      "needs": "id,family,domain,title,raised,urgency\nn,f,debt,Brev,2026-05-14,urgent",
    ]
    let network = try Network(bundle(tables))
    let shared = try Self.context(network, testDay, .nb, Self.stamp())
    let picture = try shared.picture(.responsibilities, id: "f")
    #expect(picture.drawing.nodes(labelled: "ingen som kan vises her").count == 1)
    #expect(picture.drawing.edges.isEmpty)
    #expect(
      picture.textAlternative.text.contains("Hele familien: Brev, siden 14. mai 2026, haster."))
    #expect(!read(picture).contains("dager"))
    // Beside the coordinator's own.
    let own = try Self.context(network, testDay, .nb, nil).picture(.responsibilities, id: "f")
    #expect(own.drawing.nobody.count == 1 && read(own).contains("Kan spørres: Nav"))
  }

  @Test func `what shows absence alone is not made for somebody`() throws {
    let shared = try Self.context(Self.sample(), "2026-06-15", .nb, Self.stamp())
    for view in [View.urgent, .services, .gaps] {
      #expect(throws: PictureError.showsAbsence(view)) { try shared.picture(view) }
    }
    let kari = Ref(.contact, 0)
    let without = PictureComparison(shared.situation, .without([kari]))
    let then = PictureComparison(shared.situation, .day)
    for against in [without, then] {
      #expect(throws: PictureError.showsAbsence(.ecomap)) {
        try shared.picture(.ecomap, id: "bjork", PictureOptions(against: against))
      }
    }
  }

  @Test func `a picture is not laid out like one for others`() throws {
    let network = try Self.sample()
    let shared = try Self.context(network, "2026-06-15", .nb, Self.stamp())
    let own = try Self.context(network, "2026-06-15", .nb, nil)
    func former(_ context: DiagramContext) throws -> PictureOptions {
      let bytes = try context.picture(.ecomap, id: "bjork").bytes(as: .dot)
      return PictureOptions(
        like: try PreviousLayout(picture: String(decoding: bytes, as: UTF8.self)))
    }
    _ = try shared.picture(.ecomap, id: "bjork", former(shared))
    for (one, other) in [(shared, own), (own, shared)] {
      #expect(throws: PictureError.formerIsForOthers) {
        try one.picture(.ecomap, id: "bjork", former(other))
      }
    }
  }
}
