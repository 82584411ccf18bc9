import Analysis
import Graphviz
import Layout
import Model
import Text
package import Wording

extension DiagramContext {
  /// A view, on the paper asked for or, where its text would be smaller than 10 points there, on a
  /// larger one, which the foot then says.
  ///
  /// - Parameters:
  ///   - family: the row of the family that it is of, for the views that need one.
  ///   - person: the row of one of its people whose own lens it is, for those views.
  package func picture(
    _ view: View, family: Int? = nil, person: Int? = nil, options: PictureOptions = PictureOptions()
  ) throws(PictureError) -> Picture {
    var options = options
    if options.paper == .wall || options.isForWall {
      guard view.isForWalls else { throw .notForWall(view) }
      options.isForWall = true
    }
    if view.needsFamily {
      guard let family else { throw .familyMissing(view) }
      guard situation.familyIsOpen[family] else { throw .familyNotOpen(row: family) }
      if let person, !index.people[family].contains(Int32(person)) {
        throw .personNotInFamily(row: person)
      }
    }
    if isForSomebody {
      guard !view.showsAbsence else { throw .showsAbsence(view) }
      // New and gone claim that something is not there on the one day or the other.
      if options.against != nil { throw .showsAbsence(view) }
    }
    let audience = stamp.map(pictureKey) ?? ""
    let whose = view.needsFamily ? family.map { nodeKey("family", familyName($0)) } ?? "" : ""
    if let like = options.like {
      guard like.view == view.rawValue else { throw .formerIsOfAnotherView(like.view) }
      guard like.family == whose else { throw .formerIsOfAnotherFamily }
      guard like.audience == audience else { throw .formerIsForOthers }
    }
    let found = try firstThatFits(options.paper.andLarger) { paper throws(PictureError) in
      let request = PictureRequest(paper: paper, person: person, options: options)
      var picture = try drawn(view, family: family, for: request)
      picture.drawing.attributes[PreviousLayout.viewName] = .raw(view.rawValue)
      picture.drawing.attributes[PreviousLayout.familyName] = .raw(whose)
      if isForSomebody {
        picture.drawing.attributes[PreviousLayout.audienceName] = .raw(audience)
      }
      if paper != options.paper {
        picture.notes.append(say(paper.words(insteadOf: options.paper)))
      }
      let fits = picture.drawing.fit(
        to: picture.paper, extent: picture.extent, engine: picture.engine)
      return (picture, fits)
    }
    guard var made = found else { throw .familyMissing(view) }
    // A graph for programs is drawn by them, in fonts of theirs.
    if view == .network, options.isForPrograms { return made }
    if let words = made.drawing.wordsWithoutFont() {
      made.notes.append(say(Words.lettersWithoutFont(words)))
    }
    if !EmbeddedFont.isInstalled { made.notes.append(say(Words.fontMissing)) }
    return made
  }

  /// What tells pictures for some from pictures for others: the names as a node's key has them,
  /// which does not tell all names apart, and a sum of the very bytes.
  private func pictureKey(_ stamp: AudienceStamp) -> String {
    let names = stamp.ids + stamp.names
    return nodeKey("audience", names.joined(separator: "-")) + "-"
      + String(nameHash(names.joined(separator: "\u{0}").utf8), radix: 36)
  }

  private func drawn(
    _ view: View, family: Int?, for request: PictureRequest
  ) throws(PictureError) -> Picture {
    switch (view, family) {
    case (.ecomap, let family?): return ofOne(family).ecomap(family, for: request)
    case (.responsibilities, let family?):
      return ofOne(family).responsibilities(family, for: request)
    case (.timeline, let family?): return ofOne(family).timeline(family, for: request)
    case (.ecomap, nil), (.responsibilities, nil), (.timeline, nil): throw .familyMissing(view)
    case (.referrals, _): return referralFlow(for: request)
    case (.gaps, _): return gapTable(for: request)
    case (.network, _): return try wholeNetwork(for: request)
    case (.services, _): return services(for: request)
    case (.urgent, _): return urgent(for: request)
    }
  }
}
