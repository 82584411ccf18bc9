internal import Analysis
internal import Model

// Lines about referrals: one is sent, one is answered.
extension LineParser {
  /// `henvist FROM → TO [: NEED] [svar DATE]`.
  func tryReferring(_ first: First, _ rest: Range<Int>) {
    let arrows = line.arrows.filter { rest.contains($0.lowerBound) }.prefix(8)
    if arrows.isEmpty { fail(.missing(.to, .refer)) }
    for (arrow, sent) in arrows.flatMap({ arrow in
      dated(arrow.upperBound..<rest.upperBound, by: .answer).map { (arrow, $0) }
    }) {
      guard let from = name(rest.lowerBound..<arrow.lowerBound) else {
        fail(.missing(.from, .refer))
        continue
      }
      for (before, behind) in colons(sent.text) {
        let need = behind.flatMap(name)
        if behind != nil, need == nil { continue }
        guard let to = name(before) else {
          fail(.missing(.to, .refer))
          continue
        }
        let marks = [mark(first), part(.mark, arrow, "→")] + sent.parts
        if isSaid, let referred = referred(before) {
          attempt { () throws(LineFault) in
            try refer(from, referred.to, need, sent.day, marks, referred.person)
          }
          continue
        }
        attempt { () throws(LineFault) in try refer(from, to, need, sent.day, marks) }
      }
    }
  }

  /// `BUP for Ida`, as a line has it that was said otherwise.
  private func referred(_ range: Range<Int>) -> (to: LineName, person: LineName)? {
    let words = line.words(in: range)
    guard let mark = words.last(where: { line.folded($0) == Array("for".utf8) }),
      let to = name(upTo(word: mark, from: range.lowerBound)), mark + 1 < words.upperBound,
      let person = name(line.words[mark + 1].lowerBound..<range.upperBound)
    else { return nil }
    return (to, person)
  }

  private func refer(
    _ from: LineName, _ to: LineName, _ need: LineName?, _ due: Day?, _ marks: [LinePart],
    _ referred: LineName? = nil
  ) throws(LineFault) -> LineReading {
    var parts = marks
    var family = family
    var about = try need.map { name throws(LineFault) in try self.need(name) }
    if let about {
      family = about.family
      parts += about.parts
    }
    let sender = try names.find(from, .from, names.actors(family, orFamily: true))
    family = family ?? home(sender)
    guard let family else { throw .noFamily }
    let receiver = try names.find(to, .to, names.helpers(family))
    parts += [part(.from, from, sender), part(.to, to, receiver)]
    let named = try referred.map { name throws(LineFault) in
      let found = try names.find(name, .person, names.people(family))
      parts.append(part(.person, name, found))
      return found
    }
    if about == nil {
      let whose = named ?? (sender.isA(.person) ? sender : nil)
      about = try self.need(of: whose, for: receiver, family)
    }
    let person = named ?? about?.person(network)
    var row = LineDraft(.referrals)
    row.put(newID: context.newIDs[.referrals])
    row.put("family", family, network)
    row.put("person", person, network)
    row.put(need: about, network)
    row.put("from", sender, network)
    row.put("to", receiver, network)
    row.put("sent", day: day)
    row.put("due", day: due)
    var facts = LineReading.Facts(about, actor: receiver, from: sender)
    facts.person = person
    facts.isForPerson = named != nil
    facts.date = due
    return reading(.refer, family, parts, (about?.rows ?? []) + [row], facts)
  }

  /// The one open need of a person, or of the family as a whole, that is in what a service does:
  /// which a referral there is about. Only where the reader sees it.
  private func need(
    of person: Ref?, for receiver: Ref, _ family: Ref
  ) throws(LineFault) -> FoundNeed? {
    guard context.isShownFirst, let unit = network.unit(receiver) else { return nil }
    let needs = network.needs
    let fitting = try names.circle(family).needs.filter { need in
      names.exists(need) && needs.person[need.row] == person
        && needs.domain[need.row].map { network.services.domains[unit].contains($0) } == true
    }
    guard fitting.count == 1, let need = fitting.first else { return nil }
    return FoundNeed(ref: need, new: nil, family: family, parts: [])
  }

  /// The family of a person whom a line names without a family in hand.
  func home(_ ref: Ref) -> Ref? {
    guard ref.isA(.person) else { return nil }
    return Households(network).home(of: ref.row, on: day) ?? network.people.family[ref.row]
  }

  // MARK: Answers

  /// `svar FROM [på NEED] (ja | nei [REASON] | videre)`.
  func tryAnswer(_ first: First, _ rest: Range<Int>) {
    let words = line.words(in: rest)
    var isAnswered = false
    for found in line.places(of: [.yes, .no, .onward], in: words.dropFirst()) {
      isAnswered = true
      let place = found.place
      let answer = Answer(
        word: found.word, places: place..<found.next, behind: found.next..<words.upperBound)
      let before = words.lowerBound..<place
      for on in line.places(of: [.on], in: before.dropFirst()) where on.next < place {
        guard let from = name(upTo(word: on.place, from: rest.lowerBound)),
          let need = name(upTo(word: place, from: line.words[on.next].lowerBound))
        else { continue }
        let marks = [
          mark(first), part(.mark, words: on.place..<on.next, LineWord.on.rawValue),
        ]
        attempt { () throws(LineFault) in try self.answer(from, need, answer, marks) }
      }
      if let from = name(upTo(word: place, from: rest.lowerBound)) {
        attempt { () throws(LineFault) in try self.answer(from, nil, answer, [mark(first)]) }
      }
    }
    if !isAnswered { fail(unclearAnswer(words) ?? .missing(.answer, .answer)) }
  }

  /// What is wrong with an answer that has a sign behind it: `nei, ingen plass`.
  private func unclearAnswer(_ words: Range<Int>) -> LineFault? {
    for place in words.dropFirst() {
      let range = line.range(ofWords: place..<place + 1)
      let text = line.text(range)
      guard let sign = text.last, ".,;!".contains(sign) else { continue }
      let word = LineText(String(text.dropLast()))
      guard let answer = word.word(at: 0, before: word.words.count, among: [.yes, .no, .onward])
      else { continue }
      let behind = place + 1..<words.upperBound
      if answer.word == .no, !behind.isEmpty {
        do throws(LineFault) { _ = try reason(behind) } catch { return error }
      }
      return .leftOver(self.place(range.upperBound - 1..<range.upperBound))
    }
    return nil
  }

  /// What was answered, by the places of words.
  private struct Answer {
    let word: LineWord
    let places: Range<Int>
    let behind: Range<Int>

    var outcome: ReferralOutcome {
      switch word {
      case .yes: .accepted
      case .no: .declined
      default: .redirected
      }
    }
  }

  private func answer(
    _ from: LineName, _ need: LineName?, _ answer: Answer, _ marks: [LinePart]
  ) throws(LineFault) -> LineReading {
    var parts = marks
    var family = family
    var about: Ref?
    if let need {
      // A referral may wait though its need is closed.
      var pool = try names.needs(family)
      pool.acceptsPast = true
      let found = try names.find(need, .need, pool)
      about = found
      family = network.needs.family[found.row]
      parts.append(part(.need, need, found))
    }
    guard let family else { throw .noFamily }
    let asked = try names.find(from, .from, names.helpers(family))
    parts.append(part(.from, from, asked))
    parts.append(part(.answer, words: answer.places, answer.outcome.code))
    var facts = LineReading.Facts(need: about, actor: asked)
    facts.answer = answer.outcome
    if !answer.behind.isEmpty {
      guard answer.word == .no else {
        if LineDate(line, words: answer.behind, from: day, .back) != nil {
          throw .dayBehindName(place(line.range(ofWords: answer.behind)))
        }
        throw .leftOver(place(line.range(ofWords: answer.behind)))
      }
      let why = try reason(answer.behind)
      facts.reason = why.reason
      parts.append(why.part)
    }
    let waiting = try waiting(for: asked, family).filter { referral in
      about == nil || network.referrals.need[referral.row] == about
    }
    guard let referral = waiting.first else { throw .noneWaiting(from.place, to: asked) }
    if waiting.count > 1 { throw .severalWaiting(from.place, waiting) }
    facts.referral = referral
    facts.need = network.referrals.need[referral.row]
    var row = LineDraft(.referrals)
    row.put("id", text: network.id(referral))
    row.put("answered", day: day)
    row.put("outcome", answer.outcome)
    if let reason = facts.reason { row.put("reason", reason) }
    return reading(.answer, family, parts, [row], facts, isKnown: false)
  }

  /// The referrals of a family that wait on the day for an answer from a service or a contact: of a
  /// service also those to its contacts; of a contact its own, else those to its service.
  func waiting(for asked: Ref, _ family: Ref) throws(LineFault) -> [Ref] {
    let referrals = network.referrals
    let waiting = try names.circle(family).referrals.filter {
      referrals.sent[$0.row] <= day && referrals.answered[$0.row] > day
    }
    let own = waiting.filter { referrals.to[$0.row] == asked }
    if asked.isA(.contact), !own.isEmpty { return names.inOrder(own) }
    guard let unit = network.unit(asked), network.services.sector[unit] != .private else {
      return names.inOrder(own)
    }
    return names.inOrder(waiting.filter { network.unit(referrals.to[$0.row]) == unit })
  }
}
