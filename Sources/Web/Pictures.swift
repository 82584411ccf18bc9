import Analysis
import Diagrams
import Graphviz
import Layout
import Model
import Reports
import Wording

extension RequestContext {
  /// The page of what a reference points at, for a row's form with the way back; nil where it has
  /// none.
  func path(to ref: Ref, in network: Network) -> String? {
    guard let table = ref.kind.table else { return nil }
    return site.path(
      toPageOf: table, number(table, network.id(ref)), back: here.percentEncoded)
  }

  /// A picture within a page, and the same as a list, of links where it has any; nil where there is
  /// none to draw.
  func picture(
    _ view: View, _ situation: Situation, family: Int? = nil, rows: GapRows = .area,
    paper: Paper = .a4, against: PictureComparison? = nil, findings: Findings? = nil
  ) -> (svg: Markup, links: Markup)? {
    let network = situation.network
    let numbers = session.numbers
    let (site, back) = (site, here.percentEncoded)
    // Of what nobody has it is written down who was asked.
    var asking: [Int: String] = [:]
    if let family {
      let home = number(.families, network.families.id[family])
      for need in FamilyIndex(situation).openNeeds(of: family) where need.isNobodys {
        let id = number(.needs, network.needs.id[need.row])
        asking[need.row] = newForm(.responsibilities, family: home, ["need": id, "spurt": 1])
      }
    }
    var options = PictureOptions(paper: paper, rows: rows) { [asking] ref in
      guard let table = ref.kind.table else { return nil }
      if ref.isA(.need), let form = asking[ref.row] { return form }
      let number = numbers.number(RowKey(table, [network.id(ref)]))
      return site.path(toPageOf: table, number, back: back)
    }
    options.against = against
    guard
      let drawn = drawn(view, situation, family: family, findings: findings, options)
    else { return nil }
    var items: [Markup] = drawn.picture.links.compactMap { link in
      path(to: link.ref, in: network).map {
        "<li><a href=\"\(attribute: $0)\">\(link.text)</a></li>"
      }
    }
    // Of numbers in a table there is nothing to open.
    if items.isEmpty {
      items = drawn.picture.textAlternative.sections.flatMap(\.sentences).map { "<li>\($0)</li>" }
    }
    let list: Markup =
      items.isEmpty
      ? ""
      : """
      <details><summary>\(say(Words.pictureAsList))</summary><ul class="rows">\(items)</ul></details>
      """
    let svg = inlineSVG(drawn.svg, prefix: "", label: "")
    // A narrow window shows a part of it: without a link in it, keys would not reach the rest.
    let stop: Markup = drawn.picture.links.isEmpty ? " tabindex=\"0\"" : ""
    return ("<figure\(stop)>\(Markup(trusted: svg))</figure>", list)
  }

  /// A picture as SVG without links, for what leaves the house; nil where there is none to draw.
  ///
  /// - Parameter stamp: whom it is for, where the network is a projection.
  func svg(
    _ view: View, _ situation: Situation, family: Int? = nil,
    small: SmallNumbers = SmallNumbers(hides: false), namesContacts: Bool = true,
    stamp: AudienceStamp? = nil
  ) -> String? {
    drawn(
      view, situation, family: family, namesContacts: namesContacts, stamp: stamp,
      PictureOptions(small: small))?.svg
  }

  private func drawn(
    _ view: View, _ situation: Situation, family: Int?, namesContacts: Bool = true,
    stamp: AudienceStamp? = nil, findings: Findings? = nil, _ options: PictureOptions
  ) -> (picture: Picture, svg: String)? {
    let context = DiagramContext(
      situation, language: language, place: capitalising(site.name), namesContacts: namesContacts,
      stamp: stamp, findings: findings)
    do {
      let picture = try context.picture(view, family: family, options: options)
      return (picture, try session.pictures.svg(of: picture, prefix: "\(view.rawValue)-"))
    } catch {
      return nil
    }
  }
}

extension WebSite {
  /// The page of a row by its number: a family's or a service's own, else the form.
  func path(toPageOf table: TableName, _ number: Int, back: String) -> String {
    switch table {
    case .families: path("familie/\(number)")
    case .services: path("tjeneste/\(number)")
    default: path("rad/\(number)") + "?back=" + back
    }
  }
}

extension Words {
  static let pictureAsList = Phrase(
    nb: "Det samme som liste", nn: "Det same som liste", en: "The same as a list")
}
