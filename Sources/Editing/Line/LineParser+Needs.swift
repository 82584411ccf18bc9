internal import Analysis
internal import Model
internal import Terms

// Lines that begin with a need: who takes it, and that it is over.
extension LineParser {
  /// `NEED → ACTOR`, with what may stand behind it.
  func tryArrows() {
    for arrow in line.arrows.filter({ body.contains($0.lowerBound) }).prefix(8) {
      let (left, right) = (
        body.lowerBound..<arrow.lowerBound, arrow.upperBound..<body.upperBound
      )
      guard let need = name(left), name(right) != nil else {
        fail(.missing(name(left) == nil ? .need : .actor, .ask))
        continue
      }
      let mark = part(.mark, arrow, "→")
      let words = line.words(in: right)
      for found in line.places(of: [.yes, .no], in: words) {
        guard let actor = name(upTo(word: found.place, from: right.lowerBound)) else { continue }
        let answer = (word: found.place, next: found.next)
        if found.word == .yes {
          attempt { () throws(LineFault) in try yes(need, mark, actor, answer, words.upperBound) }
        } else {
          attempt { () throws(LineFault) in try no(need, mark, actor, answer, words.upperBound) }
        }
      }
      tryAsking(need, mark, right, words)
    }
  }

  private func tryAsking(
    _ need: LineName, _ mark: LinePart, _ right: Range<Int>, _ words: Range<Int>
  ) {
    for count in 1...4 where count < words.count {
      let behind = (words.upperBound - count)..<words.upperBound
      guard let actor = name(upTo(word: behind.lowerBound, from: right.lowerBound)) else {
        continue
      }
      let range = line.range(ofWords: behind)
      switch date(behind, .back) {
      case .day(let asked):
        if asked > day {
          attempt { () throws(LineFault) in
            _ = try ask(need, mark, actor, day, [])
            throw .dayAhead(place(range), asked)
          }
        } else {
          let date = part(.date, range, String(describing: asked))
          attempt { () throws(LineFault) in try ask(need, mark, actor, asked, [date]) }
        }
      case .noDay:
        attempt { () throws(LineFault) in
          _ = try ask(need, mark, actor, day, [])
          throw noDay(range, .back)
        }
      case nil: continue
      }
    }
    if let actor = name(right) {
      attempt { () throws(LineFault) in try ask(need, mark, actor, day, []) }
    }
    // Whom was asked, and by when they answer.
    if context.isShownFirst, let due = self.day(behind: .answer, in: words),
      let actor = name(upTo(word: due.word, from: right.lowerBound))
    {
      attempt { () throws(LineFault) in
        try ask(need, mark, actor, day, due.parts, answering: due.day)
      }
    }
  }

  /// A need and somebody for it.
  private func needAndActor(
    _ need: LineName, _ actor: LineName
  ) throws(LineFault) -> (need: FoundNeed, actor: Ref, family: Ref, parts: [LinePart]) {
    // Who it is tells that a sentence is about a need at all.
    if isSaid { _ = try names.find(actor, .actor, names.actors(family)) }
    let found = try self.need(need)
    let who = try names.find(actor, .actor, names.actors(found.family))
    return (found, who, found.family, found.parts + [part(.actor, actor, who)])
  }

  private func ask(
    _ need: LineName, _ mark: LinePart, _ actor: LineName, _ asked: Day, _ date: [LinePart],
    answering due: Day? = nil
  ) throws(LineFault) -> LineReading {
    let found = try needAndActor(need, actor)
    var row = Held(network, found.need, found.actor).key(from: asked)
    row.put("asked", day: asked)
    var facts = LineReading.Facts(found.need, actor: found.actor)
    facts.date = date.isEmpty || due != nil ? nil : asked
    facts.answerBy = due
    var rows = found.need.rows + [row]
    if let due {
      let title = title(found.need, nil, isEnglish: false)
      rows.append(promise(found.actor, found.family, title, due, found.need, nil))
    }
    return reading(.ask, found.family, found.parts + [mark] + date, rows, facts)
  }

  private func yes(
    _ need: LineName, _ mark: LinePart, _ actor: LineName, _ answer: (word: Int, next: Int),
    _ end: Int
  ) throws(LineFault) -> LineReading {
    let found = try needAndActor(need, actor)
    var parts =
      found.parts + [
        mark, part(.answer, words: answer.word..<answer.next, ReferralOutcome.accepted.code),
      ]
    var facts = LineReading.Facts(found.need, actor: found.actor)
    if answer.next < end {
      guard line.word(at: answer.next, before: end, among: [.lead])?.next == end else {
        throw .leftOver(place(line.range(ofWords: answer.next..<end)))
      }
      facts.isLead = true
      parts.append(part(.part, words: answer.next..<end, Part.lead.code))
    }
    let held = Held(network, found.need, found.actor)
    let open = held.open(on: day)
    var row: LineDraft
    if let open {
      row = held.key(of: open)
      let accepted = network.responsibilities.accepted[open]
      row.put("accepted", day: accepted <= day ? accepted : day)
    } else {
      row = held.key(from: day)
      row.put("accepted", day: day)
      if held.row(from: day) != nil {
        row.put("declined", day: nil)
        row.put("reason", Reason?.none)
      }
    }
    if facts.isLead { row.put("part", Part.lead) }
    return reading(.yes, found.family, parts, found.need.rows + [row], facts)
  }

  private func no(
    _ need: LineName, _ mark: LinePart, _ actor: LineName, _ answer: (word: Int, next: Int),
    _ end: Int
  ) throws(LineFault) -> LineReading {
    let found = try needAndActor(need, actor)
    var parts =
      found.parts + [
        mark, part(.answer, words: answer.word..<answer.next, ReferralOutcome.declined.code),
      ]
    var facts = LineReading.Facts(found.need, actor: found.actor)
    if answer.next < end {
      let why = try reason(answer.next..<end)
      facts.reason = why.reason
      parts.append(why.part)
    }
    let held = Held(network, found.need, found.actor)
    var row: LineDraft
    if let known = held.latest(on: day) ?? held.declined(on: day) {
      row = held.key(of: known)
      row.put("declined", day: day)
    } else {
      row = held.key(from: day)
      row.put("asked", day: day)
      row.put("declined", day: day)
    }
    if let reason = facts.reason { row.put("reason", reason) }
    return reading(.no, found.family, parts, found.need.rows + [row], facts)
  }

  /// A reason of whole words.
  func reason(_ words: Range<Int>) throws(LineFault) -> (reason: Reason, part: LinePart) {
    let range = line.content(line.range(ofWords: words))
    let text = line.text(range)
    guard let code = Terms.code(text, of: .referrals, column: "reason"),
      let reason = Reason(code: code)
    else {
      throw .unknownWord(
        .reason, place(range), mayMean: Terms.doubtfulCodes(text, among: Reason.codes))
    }
    return (reason, part(.reason, range, code))
  }

  /// `NEED slutt`, with how it ended.
  func tryClosing() {
    let words = line.words(in: body)
    for mark in line.places(of: [.closed], in: words) {
      guard let need = name(upTo(word: mark.place, from: body.lowerBound)) else { continue }
      attempt { () throws(LineFault) in
        try done(need, mark.place..<mark.next, mark.next..<words.upperBound)
      }
    }
  }

  private func done(
    _ need: LineName, _ mark: Range<Int>, _ behind: Range<Int>
  ) throws(LineFault) -> LineReading {
    let named = try self.need(need, mayBeNew: false)
    guard let found = named.ref else { throw .missing(.need, .done) }
    var parts = named.parts + [part(.mark, words: mark, LineWord.closed.rawValue)]
    var facts = LineReading.Facts(need: found)
    if !behind.isEmpty {
      let (start, end) = (behind.lowerBound, behind.upperBound)
      guard let word = line.word(at: start, before: end, among: LineWord.outcomes),
        word.next == end, let outcome = NeedOutcome(code: word.word.rawValue)
      else {
        let range = line.range(ofWords: behind)
        throw line.arrows.contains { range.contains($0.lowerBound) }
          ? .leftOver(place(range)) : .unknownWord(.outcome, place(range), mayMean: [])
      }
      facts.outcome = outcome
      parts.append(part(.outcome, words: behind, outcome.code))
    }
    var row = LineDraft(.needs)
    row.put("id", text: network.id(found))
    row.put("closed", day: day)
    if let outcome = facts.outcome { row.put("outcome", outcome) }
    return reading(
      .done, network.needs.family[found.row], parts, [row], facts, isKnown: false)
  }
}

/// The responsibilities of one for one need.
private struct Held {
  let network: Network
  let need: FoundNeed
  let actor: Ref
  private let rows: [Int]

  init(_ network: Network, _ need: FoundNeed, _ actor: Ref) {
    self.network = network
    self.need = need
    self.actor = actor
    let held = network.responsibilities
    rows = (0..<held.count).filter { held.need[$0] == need.ref && held.actor[$0] == actor }
  }

  /// The key of a row from a day.
  func key(from day: Day) -> LineDraft {
    var row = LineDraft(.responsibilities)
    row.put(need: need, network)
    row.put("actor", actor, network)
    row.put("from", day: day)
    return row
  }

  /// The key of a row that is there.
  func key(of row: Int) -> LineDraft { key(from: network.responsibilities.from[row]) }

  /// The row from a day.
  func row(from day: Day) -> Int? { rows.first { network.responsibilities.from[$0] == day } }

  /// The one that is asked or held on a day: one that waits for an answer before one that has one,
  /// the latest before earlier ones.
  func open(on day: Day) -> Int? {
    let held = network.responsibilities
    return rows.filter { network.isInForce(responsibility: $0, on: day) }.max { one, other in
      let (oneWaits, otherWaits) = (held.accepted[one] > day, held.accepted[other] > day)
      return oneWaits == otherWaits ? held.from[one] < held.from[other] : otherWaits
    }
  }

  /// The latest that is asked or held on a day: a no is to what was said last.
  func latest(on day: Day) -> Int? {
    rows.filter { network.isInForce(responsibility: $0, on: day) }.max {
      network.responsibilities.from[$0] < network.responsibilities.from[$1]
    }
  }

  /// The one that was declined on a day.
  func declined(on day: Day) -> Int? {
    rows.first { network.responsibilities.declined[$0] == day }
  }
}
