internal import Model
internal import Terms

// Lines that end in a title: a new need, a goal, a moment.
extension LineParser {
  /// A title, and the day behind a mark that ends it.
  struct Titled {
    let title: String
    let day: Day?
    let parts: [LinePart]
  }

  /// A title with `innen DATE` at its end: what is no day belongs to the title.
  func titled(_ range: Range<Int>, _ kind: LineKind) throws(LineFault) -> Titled {
    let found = dated(range, by: .by)[0]
    let title = try title(found.text, kind)
    // A goal may have a day in its title that is none to reach it by: `fire dager i uka`.
    let isDated = context.isShownFirst && kind == .agree
    guard isDated, found.day == nil, let end = dayAtEnd(title.part) else {
      return Titled(title: title.text, day: found.day, parts: [title.part] + found.parts)
    }
    // What is true of today only is not kept: `i morgen` is another day tomorrow.
    let before = line.trimmed(title.part.from..<line.words[end.words.lowerBound].lowerBound)
    if end.isRelative, !before.isEmpty {
      let text = line.text(before)
      return Titled(title: text, day: end.day, parts: [part(.title, before, text)])
    }
    return Titled(title: title.text, day: end.day, parts: [title.part])
  }

  /// The day ahead that ends a title without a mark before it: `ringer mor i morgen`; whether it is
  /// said from today.
  private func dayAtEnd(
    _ title: LinePart
  ) -> (day: Day, words: Range<Int>, isRelative: Bool)? {
    let words = LineDate.withoutClock(line, line.words(in: title.from..<title.to))
    for count in (1...4).reversed() where count < words.count {
      let last = (words.upperBound - count)..<words.upperBound
      // Numbers may be an amount; a name of a month is none.
      if LineDate(line, words: last, from: day, .ahead) == .noDay,
        !line.text(line.range(ofWords: last)).contains(where: \.isLetter)
      {
        return nil
      }
      // `i uka` is no deadline without a mark.
      let isWeek = LineDate.isThisWeek(line, last)
      if !isWeek, case .day(let found)? = date(last, .ahead), found >= day {
        let lead = line.folded(last.lowerBound).map { String(decoding: $0, as: UTF8.self) } ?? ""
        let isWhole = last.upperBound == line.words(in: title.from..<title.to).upperBound
        return (found, last, isWhole && Self.relative.contains(lead))
      }
    }
    return nil
  }

  /// The first words of days that are said from today.
  private static let relative: Set = [
    "i", "om", "in", "neste", "next", "denne", "this", "today", "tomorrow", "overmorgen",
  ]

  /// A title as it stands.
  private func title(
    _ range: Range<Int>, _ kind: LineKind
  ) throws(LineFault) -> (text: String, part: LinePart) {
    let range = line.content(range)
    if range.isEmpty { throw .missing(.title, kind) }
    let text = line.text(range)
    return (text, part(.title, range, text))
  }

  /// `ny [PERSON,] DOMAIN: TITLE [haster]` and `mål [PERSON,] DOMAIN: TITLE [innen DATE]`.
  func tryDomain(_ first: First, _ rest: Range<Int>, _ kind: LineKind) {
    guard let head = head(rest, kind) else { return }
    attempt { () throws(LineFault) in
      var parts = [mark(first), head.part]
      var behind = head.behind
      var person = try head.person.map { name throws(LineFault) in
        let found = try names.find(name, .person, names.people(family))
        parts.append(part(.person, name, found))
        return found
      }
      if person == nil, let named = try personNamed(atEndOf: behind) {
        (person, behind) = (named.person, named.before)
        parts.append(named.part)
      }
      guard let family = family ?? person.flatMap(home) else { throw .noFamily }
      var facts = LineReading.Facts(person: person, domain: head.domain)
      var row = LineDraft(kind == .new ? .needs : .goals)
      row.put(newID: context.newIDs[row.table])
      row.put("family", family, network)
      row.put("person", person, network)
      row.put("domain", head.domain)
      if kind == .new {
        let titled = try urgently(behind)
        (facts.title, facts.isUrgent) = (titled.title, titled.isUrgent)
        parts += titled.parts
        row.put("title", text: titled.title)
        row.put("raised", day: day)
        row.put("urgency", titled.isUrgent ? Urgency.urgent : nil)
      } else {
        let titled = try titled(behind, .goal)
        (facts.title, facts.date) = (titled.title, titled.day)
        parts += titled.parts
        row.put("title", text: titled.title)
        row.put("set", day: day)
        row.put("target", day: titled.day)
      }
      return reading(kind, family, parts, [row], facts)
    }
  }

  /// The one in the family whose name ends a title behind `for`: `Fravær for Jonas`. Only where the
  /// reader sees whom it is for.
  func personNamed(
    atEndOf range: Range<Int>
  ) throws(LineFault) -> (person: Ref, before: Range<Int>, part: LinePart)? {
    guard context.isShownFirst, let family else { return nil }
    let words = line.words(in: range)
    guard let mark = words.last(where: { line.folded($0) == Array("for".utf8) }),
      mark > words.lowerBound, mark + 1 < words.upperBound,
      let name = name(line.words[mark + 1].lowerBound..<range.upperBound)
    else { return nil }
    // Only the whole of a name: what is nearly one belongs to the title.
    let found = names.matches(name, try names.people(family).near).filter {
      $0.isWhole && names.exists($0.ref)
    }
    guard found.count == 1 else { return nil }
    return (
      found[0].ref, upTo(word: mark, from: range.lowerBound), part(.person, name, found[0].ref)
    )
  }

  /// What stands before a title.
  private struct Head {
    let person: LineName?
    let domain: Domain
    let part: LinePart
    let behind: Range<Int>
  }

  /// `[PERSON,] DOMAIN:` up to the first colon behind a word for an area of life.
  private func head(_ rest: Range<Int>, _ kind: LineKind) -> Head? {
    let colons = line.places(of: ":", in: rest)
    if colons.isEmpty {
      fail(.missing(name(rest) == nil ? .domain : .title, kind))
      return nil
    }
    for colon in colons {
      let before = rest.lowerBound..<colon
      let comma = line.places(of: ",", in: before).last
      let range = line.content((comma.map { $0 + 1 } ?? before.lowerBound)..<colon)
      let text = line.text(range)
      guard let code = Terms.code(text, of: .needs, column: "domain"),
        let domain = Domain(code: code)
      else {
        if colon == colons.first {
          fail(
            range.isEmpty
              ? .missing(.domain, kind)
              : .unknownWord(
                .domain, place(range), mayMean: Terms.doubtfulCodes(text, among: Domain.codes)))
        }
        continue
      }
      let person = comma.flatMap { name(before.lowerBound..<$0) }
      if comma != nil, person == nil {
        fail(.missing(.person, kind))
        return nil
      }
      return Head(
        person: person, domain: domain, part: part(.domain, range, code),
        behind: colon + 1..<rest.upperBound)
    }
    return nil
  }

  /// A title with `haster` as its last word.
  private func urgently(
    _ range: Range<Int>
  ) throws(LineFault) -> (title: String, isUrgent: Bool, parts: [LinePart]) {
    let words = line.words(in: range)
    if let last = words.last, line.word(at: last, before: words.upperBound, among: [.urgent]) != nil
    {
      let title = try title(upTo(word: last, from: range.lowerBound), .new)
      return (
        title.text, true, [title.part, part(.urgency, words: last..<last + 1, Urgency.urgent.code)]
      )
    }
    let title = try title(range, .new)
    return (title.text, false, [title.part])
  }

  /// `øyeblikk [PERSON:] TITLE`. What stands before a colon is a person where somebody has that
  /// name, and nearly somebody's name is a question; else it belongs to the title.
  func tryMoment(_ first: First, _ rest: Range<Int>) {
    attempt { () throws(LineFault) in
      let weight: Weight = first.word == .moment ? .small : .turningPoint
      var parts = [part(.weight, words: first.places, weight.code)]
      var (behind, person) = (rest, Ref?.none)
      let colon = line.places(of: ":", in: rest, most: 1).first
      if let colon, line.trimmed(rest).lowerBound == colon {
        behind = colon + 1..<rest.upperBound
      } else if let colon, let name = name(rest.lowerBound..<colon) {
        let found: Ref?
        do throws(LineFault) {
          found = try names.find(name, .person, names.people(family))
        } catch {
          switch error {
          case .noneFits(_, _, let nearest) where nearest.isEmpty: found = nil
          case .noneOfThese: found = nil
          default: throw error
          }
        }
        if let found {
          person = found
          parts.append(part(.person, name, found))
          behind = colon + 1..<rest.upperBound
        }
      }
      let title = try title(behind, .moment)
      guard let family = family ?? person.flatMap(home) else { throw .noFamily }
      // The day, the family and the title are its key: another's moment is not written over.
      let moments = network.moments
      let same = (0..<moments.count).first {
        moments.date[$0] == day && moments.family[$0] == family && moments.person[$0] != person
          && folding(moments.title[$0]) == folding(title.text)
      }
      if same != nil { throw .sameTitle(place(title.part.from..<title.part.to)) }
      var row = LineDraft(.moments)
      row.put("date", day: day)
      row.put("family", family, network)
      row.put("person", person, network)
      row.put("title", text: title.text)
      row.put("weight", weight)
      var facts = LineReading.Facts(person: person, title: title.text)
      facts.weight = weight
      return reading(.moment, family, parts + [title.part], [row], facts)
    }
  }
}
