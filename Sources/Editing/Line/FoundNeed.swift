internal import Model
internal import Terms
internal import Text
internal import Wording

/// The need that a line is about: one that is there, or one that the line adds.
struct FoundNeed {
  /// One that the line adds.
  struct New {
    let draft: LineDraft
    let facts: LineReading.NewNeed
    /// The id that it gets; empty as long as that is not known.
    let id: String
  }

  /// The one that is there.
  let ref: Ref?
  let new: New?
  let family: Ref
  let parts: [LinePart]

  /// Whom it is for.
  func person(_ network: Network) -> Ref? {
    ref.flatMap { network.needs.person[$0.row] } ?? new?.facts.person
  }

  /// The row of the need that is added, before the rows that name it.
  var rows: [LineDraft] { new.map { [$0.draft] } ?? [] }
}

extension LineDraft {
  /// Adds a reference to the need that a line is about.
  mutating func put(need: FoundNeed?, _ network: Network) {
    if let new = need?.new { put("need", idOfNew: new.id) } else { put("need", need?.ref, network) }
  }
}

extension LineReading.Facts {
  /// What a sentence says of the need that a line is about.
  init(_ need: FoundNeed?, actor: Ref? = nil, from: Ref? = nil) {
    self.init(need: need?.ref, actor: actor, from: from)
    newNeed = need?.new?.facts
  }
}

/// A need as it is written where none is called so: `Gjeld`, `Ida, skole`, `skole: Fravær`.
struct WrittenNeed {
  /// The person before the comma.
  let person: Range<Int>?
  let domain: Domain
  let domainRange: Range<Int>
  /// The title behind the colon; where there is none, the area of life is the title as well.
  let title: Range<Int>?

  /// Nil where no area of life is named.
  init?(_ line: LineText, _ range: Range<Int>) {
    let colon = line.places(of: ":", in: range, most: 1).first
    let head = range.lowerBound..<(colon ?? range.upperBound)
    let comma = line.places(of: ",", in: head).last
    // `språk for Eva`.
    let words = line.words(in: head)
    let mark = words.dropFirst().dropLast().last { line.folded($0) == Array("for".utf8) }
    let behind = comma == nil ? mark.map { line.words[$0] } : nil
    domainRange = line.content(
      (comma.map { $0 + 1 } ?? head.lowerBound)..<(behind?.lowerBound ?? head.upperBound))
    guard let code = Terms.code(line.text(domainRange), of: .needs, column: "domain"),
      let domain = Domain(code: code)
    else { return nil }
    self.domain = domain
    person =
      comma.map { head.lowerBound..<$0 } ?? behind.map { $0.upperBound..<head.upperBound }
    title = colon.map { line.content($0 + 1..<range.upperBound) }
    if title?.isEmpty == true || person?.isEmpty == true { return nil }
  }
}

extension LineParser {
  /// The need that a name means. Where the reader sees what was understood, an area of life is the
  /// one open need of it, or a new need where there is none; another name is asked about.
  func need(_ name: LineName, mayBeNew: Bool = true) throws(LineFault) -> FoundNeed {
    let like: [Ref]
    do throws(LineFault) {
      let found = try names.find(name, .need, names.needs(family))
      return FoundNeed(
        ref: found, new: nil, family: network.needs.family[found.row],
        parts: [part(.need, name, found)])
    } catch {
      guard context.isShownFirst, let family else { throw error }
      switch error {
      case .noneFits(_, _, let nearest): like = nearest
      case .noneOfThese(_, _, let all): like = all
      // One of that name is closed: its area of life is a new one.
      case .notThen: like = []
      default: throw error
      }
      let range = name.place.from..<name.place.to
      guard let written = WrittenNeed(line, range) else {
        if isSaid || !mayBeNew { throw error }
        throw .needNotThere(name.place, family: family, like: like, nil)
      }
      if written.title == nil {
        let same = try names.circle(family).needs.filter {
          network.needs.domain[$0.row] == written.domain && names.exists($0)
        }
        let near: [Ref] = if case .noneFits = error { like } else { [] }
        let meant = names.inOrder(Set(same + near))
        if same.count == 1, near.isEmpty || near == same {
          return FoundNeed(
            ref: same[0], new: nil, family: family, parts: [part(.need, name, same[0])])
        }
        if !mayBeNew { throw error }
        if !meant.isEmpty {
          throw .needNotThere(name.place, family: family, like: meant, written.domain)
        }
      }
      if !mayBeNew { throw error }
      return try newNeed(written, family)
    }
  }

  private func newNeed(_ written: WrittenNeed, _ family: Ref) throws(LineFault) -> FoundNeed {
    let area = part(.domain, written.domainRange, written.domain.code)
    var parts = [area]
    var person: Ref?
    if let name = written.person.flatMap(name) {
      let found = try names.find(name, .person, names.people(family))
      parts.append(part(.person, name, found))
      person = found
    }
    var range = written.title
    if person == nil,
      let named = try range.flatMap({ range throws(LineFault) in
        try personNamed(atEndOf: range)
      })
    {
      person = named.person
      range = line.content(named.before)
      parts.append(named.part)
    }
    let title = range.map(line.text) ?? capitalising(area.text)
    if let range { parts.append(part(.title, range, title)) }
    // Written a second time it is the one that is there.
    let same = try names.circle(family).needs.first {
      network.needs.domain[$0.row] == written.domain && network.needs.person[$0.row] == person
        && names.exists($0) && folding(network.needs.title[$0.row]) == folding(title)
    }
    if let same { return FoundNeed(ref: same, new: nil, family: family, parts: parts) }
    let id = context.newIDs[.needs] ?? ""
    var draft = LineDraft(.needs)
    draft.put(newID: id)
    draft.put("family", family, network)
    draft.put("person", person, network)
    draft.put("domain", written.domain)
    draft.put("title", text: title)
    draft.put("raised", day: day)
    let facts = LineReading.NewNeed(person: person, domain: written.domain, title: title)
    return FoundNeed(
      ref: nil, new: FoundNeed.New(draft: draft, facts: facts, id: id), family: family,
      parts: parts)
  }
}
