internal import Analysis
internal import Model
internal import Terms
internal import Wording

// Lines about what was done, and the promise to answer that came of it.
extension LineParser {
  /// `ringte [ACTOR] [: NEED] [svar DATE]`.
  func tryActivity(_ first: First, _ rest: Range<Int>) {
    for promised in dated(rest, by: .answer) {
      for (before, behind) in colons(promised.text) {
        let need = behind.flatMap(name)
        if behind != nil, need == nil {
          fail(.missing(.need, .act))
          continue
        }
        attempt { () throws(LineFault) in
          do throws(LineFault) {
            return try activity(first, name(before), need, promised.day, promised.parts)
          } catch {
            guard case .noneFits = error, let day = dayNamed(atEndOf: before) else { throw error }
            throw .dayBehindName(day)
          }
        }
      }
    }
  }

  /// The day that a text ends with.
  private func dayNamed(atEndOf range: Range<Int>) -> LinePlace? {
    let words = line.words(in: range)
    for count in (1...4).reversed() where count <= words.count {
      let last = (words.upperBound - count)..<words.upperBound
      if LineDate(line, words: last, from: day, .back) != nil {
        return place(line.range(ofWords: last))
      }
    }
    return nil
  }

  private func activity(
    _ first: First, _ actor: LineName?, _ need: LineName?, _ due: Day?, _ marks: [LinePart]
  ) throws(LineFault) -> LineReading {
    let kind: ActivityKind =
      switch first.word {
      case .called: .call
      case .visit: .visit
      case .message: .message
      case .letter: .letter
      default: .meeting
      }
    var parts = marks + [part(.activity, words: first.places, kind.code)]
    let about = try need.map { name throws(LineFault) in try self.need(name) }
    let family = about?.family ?? family
    if let about { parts += about.parts }
    let who: Ref
    var home = family
    if let actor {
      who = try names.find(actor, .actor, names.actors(family, orFamily: true))
      parts.append(part(.actor, actor, who))
      home = family ?? self.home(who)
    } else {
      guard let family else { throw .noFamily }
      who = try coordinator(family)
    }
    guard let family = home else { throw .noFamily }
    var row = LineDraft(.activities)
    row.put("date", day: day)
    row.put("actor", who, network)
    row.put("family", family, network)
    row.put(need: about, network)
    row.put("kind", kind)
    var rows = (about?.rows ?? []) + [row]
    var facts = LineReading.Facts(about, actor: who)
    facts.activity = kind
    facts.isCoordinator = actor == nil
    facts.date = due
    if let due {
      // An agreement is of somebody who can promise: the family as a whole is nobody.
      if who.isA(.family), let actor { throw .noneFits(.actor, actor.place, nearest: []) }
      let referral = try answerable(who, about, family)
      facts.referral = referral
      facts.title = title(about, referral, isEnglish: first.isEnglish)
      rows.append(promise(who, family, facts.title, due, about, referral))
    }
    return reading(.act, family, parts, rows, facts)
  }

  /// The family's coordinator, where it has just one.
  func coordinator(_ family: Ref) throws(LineFault) -> Ref {
    let found = names.inOrder(try names.circle(family).coordinators)
    guard let one = found.first else { throw .noCoordinator(family: family) }
    if found.count > 1 { throw .severalCoordinators(family: family, found) }
    return one
  }

  /// The one referral that somebody promises to answer: about the need, where one is named. Where
  /// several wait, none is meant.
  private func answerable(_ who: Ref, _ need: FoundNeed?, _ family: Ref) throws(LineFault) -> Ref? {
    guard need?.new == nil, network.unit(who) != nil else { return nil }
    let waiting = try waiting(for: who, family)
    let fitting = waiting.filter { need == nil || network.referrals.need[$0.row] == need?.ref }
    return fitting.count == 1 ? fitting.first : nil
  }

  /// What the promise is called.
  func title(_ need: FoundNeed?, _ referral: Ref?, isEnglish: Bool) -> String {
    let answering = isEnglish ? "Answer about: " : "Svare om: "
    if let new = need?.new { return answering + new.facts.title }
    if let row = need?.ref?.row {
      let domain = network.needs.domain[row].map { Terms.domains[Int($0.rawValue)] }
      let named = network.needs.title[row]
      let about = named.isEmpty ? (isEnglish ? domain?.en : domain?.nb) ?? "" : named
      return answering + about
    }
    if referral != nil { return isEnglish ? "Answer the referral" : "Svare på henvisningen" }
    return isEnglish ? "Give an answer" : "Gi svar"
  }

  func promise(
    _ who: Ref, _ family: Ref, _ title: String, _ due: Day?, _ need: FoundNeed?,
    _ referral: Ref?
  ) -> LineDraft {
    var row = LineDraft(.agreements)
    row.put(newID: context.newIDs[.agreements])
    row.put("family", family, network)
    row.put("actor", who, network)
    row.put("title", text: title)
    row.put("agreed", day: day)
    row.put("due", day: due)
    row.put(need: need, network)
    row.put("referral", referral, network)
    return row
  }

  // MARK: Promises

  /// `avtale ACTOR: TITLE [innen DATE]`.
  func tryAgreement(_ first: First, _ rest: Range<Int>) {
    let colons = line.places(of: ":", in: rest)
    if colons.isEmpty { fail(.missing(name(rest) == nil ? .actor : .title, .agree)) }
    for colon in colons {
      guard let actor = name(rest.lowerBound..<colon) else {
        fail(.missing(.actor, .agree))
        continue
      }
      attempt { () throws(LineFault) in
        let titled = try titled(colon + 1..<rest.upperBound, .agree)
        return try agreement(actor, titled, [mark(first)])
      }
    }
  }

  private func agreement(
    _ actor: LineName, _ titled: Titled, _ marks: [LinePart]
  ) throws(LineFault) -> LineReading {
    let who = try names.find(actor, .actor, names.actors(family))
    guard let family = family ?? home(who) else { throw .noFamily }
    let row = promise(who, family, titled.title, titled.day, nil, nil)
    var facts = LineReading.Facts(actor: who, title: titled.title)
    facts.date = titled.day
    let parts = marks + titled.parts + [part(.actor, actor, who)]
    return reading(.agree, family, parts, [row], facts)
  }

  /// `gjort AGREEMENT`.
  func tryKept(_ first: First, _ rest: Range<Int>) {
    guard let agreement = name(rest) else {
      fail(.missing(.agreement, .kept))
      return
    }
    attempt { () throws(LineFault) in
      let found = try names.find(agreement, .agreement, names.agreements(family))
      var row = LineDraft(.agreements)
      row.put("id", text: network.id(found))
      row.put("done", day: day)
      var facts = LineReading.Facts(actor: network.agreements.actor[found.row])
      facts.agreement = found
      return reading(
        .kept, network.agreements.family[found.row],
        [mark(first), part(.agreement, agreement, found)], [row], facts, isKnown: false)
    }
  }
}
