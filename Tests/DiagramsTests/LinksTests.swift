import Analysis
import Diagrams
import Foundation
import FoundationXML
import Graphviz
import Model
import Support
import Testing
import Text
import Wording

/// Pictures within a page, in which what is shown can be opened.
@Suite struct LinksTests {
  /// An address with signs that mean something in XML or to Graphviz, entities and all.
  @Sendable private static func address(_ ref: Ref) -> String? {
    "/\(ref.kind.code)/\(ref.row)?a=1&b=2&amp;c=\"<'>\\N å"
  }

  /// The same as it stands in a link.
  private static func encoded(_ ref: Ref) -> String {
    "/\(ref.kind.code)/\(ref.row)?a=1&b=2&amp;c=%22%3C%27%3E%5CN%20%C3%A5"
  }

  private static let options = PictureOptions(rows: .service, links: address)

  /// The links of a picture in the order of the SVG, as somebody with a keyboard meets them.
  private final class LinkReader: NSObject, XMLParserDelegate {
    struct Link {
      var address: String
      var name: String
      /// The roles of what it is in, from the outside.
      var roles: [String]
    }

    var links: [Link] = []
    var elements: Set<String> = []
    var attributes: Set<String> = []
    private var open: [(element: String, role: String)] = []
    var linksInLinks = 0

    init?(_ svg: [UInt8]) {
      super.init()
      let parser = XMLParser(data: Data(svg))
      parser.delegate = self
      guard parser.parse() else { return nil }
    }

    func parser(
      _: XMLParser, didStartElement element: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      elements.insert(element)
      self.attributes.formUnion(attributes.keys)
      if element == "a" {
        if open.contains(where: { $0.element == "a" }) { linksInLinks += 1 }
        links.append(
          Link(
            address: attributes["href"] ?? "", name: attributes["aria-label"] ?? "",
            roles: open.map(\.role).filter { !$0.isEmpty }))
      }
      open.append((element, attributes["role"] ?? ""))
    }

    func parser(
      _: XMLParser, didEndElement _: String, namespaceURI: String?, qualifiedName: String?
    ) {
      open.removeLast()
    }
  }

  private func read(_ picture: Picture) throws -> LinkReader {
    try #require(LinkReader(try picture.bytes(as: .svg, prefix: "a-")), "\(picture.drawing.name)")
  }

  /// What the links of a view lead to.
  private func kinds(
    _ view: View, _ bundle: PlainBundle = EveryPictureTests.worst(), id: String = "f1"
  ) throws -> Set<Ref.Kind> {
    Set(try context(bundle).picture(view, id: id, Self.options).links.map(\.ref.kind))
  }

  @Test func `each view links to what it is about`() throws {
    #expect(try kinds(.responsibilities) == [.need, .referral, .contact, .service])
    #expect(try kinds(.ecomap) == [.family, .person, .contact])
    #expect(try kinds(.timeline) == [.need, .referral, .contact])
    #expect(try kinds(.services, ServiceMapTests.town) == [.service, .contact])
    #expect(try kinds(.referrals) == [.service, .referral])
    #expect(try kinds(.gaps) == [.service])
  }

  @Test func `the SVG has just the links that stand in the list beside it`() throws {
    for bundle in [EveryPictureTests.worst(), ServiceMapTests.town] {
      for picture in try context(bundle).allPictures(Self.options) {
        let svg = try read(picture)
        #expect(
          Set(svg.links.map(\.address)) == Set(picture.links.map { Self.encoded($0.ref) }),
          "\(picture.drawing.name)")
        #expect(Set(picture.links.map(\.ref)).count == picture.links.count)
        let names = Set(svg.links.map(\.name))
        for link in picture.links { #expect(names.contains(plain(link.text)), "\(link.text)") }
      }
    }
  }

  @Test func `a link has a name and is in nothing that hides it`() throws {
    for bundle in [EveryPictureTests.worst(), ServiceMapTests.town] {
      for picture in try context(bundle).allPictures(Self.options) {
        let svg = try read(picture)
        #expect(svg.linksInLinks == 0)
        for link in svg.links {
          #expect(!link.name.isEmpty)
          #expect(!link.roles.contains("img"), "\(picture.drawing.name): \(link.name)")
          #expect(link.roles.first == "graphics-document")
          #expect(link.roles.last == "group")
        }
      }
    }
  }

  @Test(arguments: ["<b>x</b>", "\\N \\G", "&amp;<\"'", "a\u{202E}b", "]]>"])
  func `a link keeps the name that people wrote and leads where it should`(
    hostile: String
  ) throws {
    let bundle = EveryPictureTests.worst { "\(hostile) \($0)" }
    for picture in try context(bundle).allPictures(Self.options) {
      let svg = try read(picture)
      #expect(
        Set(svg.links.map(\.address)) == Set(picture.links.map { Self.encoded($0.ref) }),
        "\(picture.drawing.name)")
    }
  }

  @Test func `what has no page is listed and has no link`() throws {
    let options = PictureOptions(links: { $0.isA(.contact) ? "/c/\($0.row)" : nil })
    let picture = try context(EveryPictureTests.worst()).picture(.ecomap, id: "f1", options)
    #expect(try read(picture).links.allSatisfy { $0.address.hasPrefix("/c/") })
    #expect(picture.links.contains { $0.ref.isA(.person) })
  }

  @Test func `no picture has a style of its own, which a page would refuse`() throws {
    for options in [PictureOptions(), Self.options] {
      // A file by itself has its font in it.
      let allowed: Set = options.links == nil ? ["style"] : []
      for bundle in [EveryPictureTests.worst(), ServiceMapTests.town] {
        for picture in try context(bundle).allPictures(options) {
          let svg = try read(picture)
          for refused in ["style", "target", "onclick", "xlink:href"] {
            #expect(!svg.attributes.contains(refused), "\(picture.drawing.name): \(refused)")
          }
          #expect(
            svg.elements.subtracting(allowed)
              .isDisjoint(with: ["style", "script", "image", "foreignObject"]))
        }
      }
    }
  }

  @Test func `links change nothing else in a picture`() throws {
    let all = try context(EveryPictureTests.worst())
    for (with, without) in zip(
      try all.allPictures(Self.options), try all.allPictures(PictureOptions(rows: .service)))
    {
      func bare(_ picture: Picture) throws -> String {
        String(decoding: try picture.bytes(as: .svg), as: UTF8.self)
          .replacing(#/<a href="[^"]*" aria-label="[^"]*">|<\/a>/#, with: "")
          .replacing(#/<style>[^<]*<\/style>\n/#, with: "")
          .replacing("role=\"graphics-document document\"", with: "role=\"graphics-document\"")
          .replacing("role=\"group\"><title>", with: "role=\"img\"><title>")
          // A cell that is a link is a group.
          .replacing(#/<g>|<\/g>|\n/#, with: "")
      }
      #expect(try bare(with) == bare(without), "\(with.drawing.name)")
      #expect(with.links == without.links)
      #expect(with.textAlternative.text == without.textAlternative.text)
    }
  }

  @Test func `a line links to a referral only where it is one alone`() throws {
    let one = """
      id,family,from,to,sent
      r1,f1,a,b,2026-06-01
      """
    var tables = [
      "families": "id,alias\nf1,Ask\nf2,Bok",
      "services": "id,name,sector\na,Nav,nav\nb,BUP,health", "referrals": one,
    ]
    func referrals() throws -> [Ref] {
      try context(bundle(tables)).picture(.referrals, options: Self.options)
        .links.map(\.ref).filter { $0.isA(.referral) }
    }
    #expect(try referrals() == [Ref(.referral, 0)])
    tables["referrals"] = one + "\nr2,f2,a,b,2026-06-02"
    #expect(try referrals() == [])
  }

  @Test func `the list follows the drawing and says what pointing says`() throws {
    let picture = try context(
      bundle([
        "families": "id,alias\nf1,Ask", "people": "id,family,alias\np,f1,Ida",
        "services": "id,name,sector\na,Nav,nav", "contacts": "id,name,service\nk,Kari,a",
        "needs": "id,family,domain,title,raised\nn1,f1,debt,Brev,2026-05-14",
        "responsibilities": "need,actor,asked,accepted\nn1,k,2026-05-20,2026-05-20",
      ])
    ).picture(.responsibilities, id: "f1")
    #expect(picture.links.map(\.ref) == [Ref(.need, 0), Ref(.contact, 0)])
    #expect(
      picture.links.map(\.text)
        == picture.drawing.nodes.filter { $0.tag != nil }.map { $0.attributes.read("tooltip") })
  }
}
