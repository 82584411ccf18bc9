package import Analysis
import Graphviz
import Model
package import Wording

/// A network on a day, with what all its pictures have in common: which rows belong to which
/// family.
///
/// Made once in O(rows); after that a picture of a family costs what the family has.
package struct Album: Sendable {
  package let situation: Situation
  package let language: Language
  /// Where the network is; empty where nobody said it.
  let place: String
  /// Whether anybody's yes is recorded, without which nothing is drawn as assumed.
  let recordsAcceptance: Bool
  /// Open needs, people, and referrals sent by the day, of each family.
  let openNeedsOfFamily: Groups
  let peopleOfFamily: Groups
  let referralsOfFamily: Groups
  /// `kin` ties that have begun and that each person is an end of; also those that have ended,
  /// since who were a couple are still parents.
  let kinTiesOfPerson: Groups
  /// `serves` ties in force to people who are also of another household than the one that counts as
  /// theirs.
  let servesTiesOfShared: [Int: [Int32]]

  /// `serves` ties that have begun and are not in force any more.
  let endedTiesOfFamily: Groups

  /// Who has a name that others have too.
  private(set) var shared: SharedNames

  /// - Parameter namesContacts: not where all contacts have been given one word for a name: their
  ///   ids would name them again.
  package init(
    _ situation: Situation, language: Language, place: String = "", namesContacts: Bool = true
  ) {
    self.situation = situation
    self.language = language
    self.place = place
    recordsAcceptance = situation.recordsAcceptance
    let network = situation.network
    let families = network.families.count
    openNeedsOfFamily = Groups(
      count: families,
      keys: situation.openNeeds.map { Int32(network.needs.family[Int($0)].row) },
      items: situation.openNeeds)
    // A child with two homes is of both.
    var (houses, heads): ([Int32], [Int32]) = ([], [])
    var ofSeveral: Set<Int> = []
    for person in 0..<network.people.count {
      let all = situation.households.households(of: person, on: situation.day)
      if all.count > 1 { ofSeveral.insert(person) }
      for family in all where Self.isBorn(person, situation) {
        houses.append(Int32(family))
        heads.append(Int32(person))
      }
    }
    peopleOfFamily = Groups(count: families, keys: houses, items: heads)
    var sharedTies: [Int: [Int32]] = [:]
    if !ofSeveral.isEmpty {
      for row in situation.servesTies {
        let to = network.ties.b[Int(row)]
        if to.refKind == Ref.Kind.person.rawValue, ofSeveral.contains(to.row) {
          sharedTies[to.row, default: []].append(row)
        }
      }
    }
    servesTiesOfShared = sharedTies
    let sent = (0..<Int32(network.referrals.count)).filter {
      network.referrals.sent[Int($0)] <= situation.day.number
    }
    referralsOfFamily = Groups(
      count: families, keys: sent.map { Int32(network.referrals.family[Int($0)].row) },
      items: sent)
    let ties = network.ties
    var kin: [(person: Int32, tie: Int32)] = []
    for row in 0..<ties.count
    where ties.kind[row] == TieKind.kin.rawValue && ties.from[row] <= situation.day.number {
      kin.append((Int32(ties.a[row].row), Int32(row)))
      if ties.a[row] != ties.b[row] { kin.append((Int32(ties.b[row].row), Int32(row))) }
    }
    kinTiesOfPerson = Groups(
      count: network.people.count, keys: kin.map(\.person), items: kin.map(\.tie))
    shared = SharedNames(
      situation, peopleOfFamily: peopleOfFamily, kinTiesOfPerson: kinTiesOfPerson,
      namesContacts: namesContacts)
    var isInForce = [Bool](repeating: false, count: ties.count)
    for row in situation.servesTies { isInForce[Int(row)] = true }
    var ended: [(family: Int32, tie: Int32)] = []
    for row in 0..<ties.count
    where !isInForce[row] && ties.kind[row] == TieKind.serves.rawValue
      && ties.from[row] <= situation.day.number
    {
      let to = ties.b[row]
      let family = to.refKind == Ref.Kind.person.rawValue ? situation.home[to.row] : Int32(to.row)
      if family >= 0 { ended.append((family, Int32(row))) }
    }
    endedTiesOfFamily = Groups(
      count: families, keys: ended.map(\.family), items: ended.map(\.tie))
  }

  /// A view, on the paper asked for or, where its text would be smaller than 10 points there, on a
  /// larger one, which the foot then says.
  ///
  /// - Parameters:
  ///   - family: the row of the family that it is of, for the views that need one.
  ///   - person: the row of one of its people whose own lens it is, for those views.
  package func picture(
    _ view: View, family: Int? = nil, person: Int? = nil, options: PictureOptions = PictureOptions()
  ) throws(PictureError) -> Picture {
    if view.needsFamily {
      guard let family else { throw .familyMissing(view) }
      guard situation.familyIsOpen[family] else { throw .familyNotOpen(row: family) }
      if let person, !peopleOfFamily[family].contains(Int32(person)) {
        throw .personNotInFamily(row: person)
      }
    }
    let whose = view.needsFamily ? family.map { nodeKey("family", familyName($0)) } ?? "" : ""
    if let like = options.like {
      guard like.view == view.rawValue else { throw .formerIsOfAnotherView(like.view) }
      guard like.family == whose else { throw .formerIsOfAnotherFamily }
    }
    var made: Picture?
    for paper in options.paper.andLarger {
      let canvas = Canvas(paper: paper, person: person, options: options)
      var picture = try drawn(view, family: family, on: canvas)
      picture.drawing.attributes[FormerPicture.viewName] = .raw(view.rawValue)
      picture.drawing.attributes[FormerPicture.familyName] = .raw(whose)
      if paper != options.paper {
        picture.notes.append(say(Words.larger(paper, than: options.paper)))
      }
      made = picture
      if picture.fit() {
        made = picture
        break
      }
    }
    guard var made else { throw .familyMissing(view) }
    if let words = made.drawing.wordsWithoutFont() {
      made.notes.append(say(Words.lettersWithoutFont(words)))
    }
    return made
  }

  /// The same for pictures of one family: names differ from those beside whom they are shown there.
  private func ofOne(_ family: Int) -> Album {
    var album = self
    album.shared.people = SharedNames.people(family, network, peopleOfFamily, kinTiesOfPerson)
    return album
  }

  private func drawn(
    _ view: View, family: Int?, on canvas: Canvas
  ) throws(PictureError) -> Picture {
    switch (view, family) {
    case (.ecomap, let family?): return ofOne(family).ecomap(family, on: canvas)
    case (.responsibilities, let family?): return ofOne(family).responsibilities(family, on: canvas)
    case (.ecomap, nil), (.responsibilities, nil): throw .familyMissing(view)
    case (.referrals, _): return referralFlow(on: canvas)
    case (.gaps, _): return gapTable(on: canvas)
    case (.network, _): return try wholeNetwork(on: canvas)
    case (.services, _): return serviceMap(on: canvas)
    }
  }

  /// Whether somebody is born on the day; who has no birthday is.
  package func isBorn(_ person: Int) -> Bool { Self.isBorn(person, situation) }

  private static func isBorn(_ person: Int, _ situation: Situation) -> Bool {
    let born = situation.network.people.born[person]
    return born == Day.never || Birth(number: born).day <= situation.day
  }

  var network: Network { situation.network }
  /// The number of the as-of day.
  var d: Int32 { situation.day.number }

  /// A phrase in the album's language.
  func say(_ phrase: Phrase) -> String { phrase[language] }
}
