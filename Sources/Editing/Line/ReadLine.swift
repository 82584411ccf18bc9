internal import Analysis
internal import Model
internal import Wording

/// Reads a line of plain words: who is asked, who said yes, what was done.
///
/// Every way to read the text as the grammar has it is tried, and only where just one of them fits
/// the network is the line read. So a word that ends a line may stand in a title too. What the
/// grammar does not read may be said as people say it. The same text, network, day and family give
/// the same answer; nothing else is looked at.
///
/// - Throws: why the line is not read. `.needsEverything` where the context holds a part of the
///   network and a name must be looked for in all of it.
public func readLine(_ text: String, _ context: LineContext) throws(LineFault) -> LineReading {
  let line = LineText(text)
  if line.words.isEmpty { throw .empty }
  if let open = line.openQuote {
    let range = line.trimmed(open..<line.scalars.count)
    throw .openQuote(
      LinePlace(text: line.text(range), from: range.lowerBound, to: range.upperBound))
  }
  let names = LineNames(context)
  do {
    return try SaidLine(line, context, names).read()
  } catch {
    guard error == .needsEverything, context.holdsEverything else { throw error }
  }
  names.reachesFar = true
  return try SaidLine(line, context, names).read()
}

/// What stands behind `@` at the beginning of a line, without quotes around it: the id of a family,
/// or the beginning of its name; nil where a line does not begin so. It ends at the first blank.
public func familyNamed(in text: String) -> String? {
  let line = LineText(text)
  guard let first = line.words.first, line.scalars[first.lowerBound] == "@" else { return nil }
  return LineName(line, (first.lowerBound + 1)..<first.upperBound).place.text
}

/// Reads a line as the grammar has it, and else as people say it.
private struct SaidLine {
  let line: LineText
  let context: LineContext
  let names: LineNames
  /// Of a longer text nobody means a line.
  private static let most = 40

  init(_ line: LineText, _ context: LineContext, _ names: LineNames) {
    self.line = line
    self.context = context
    self.names = names
  }

  func read() throws(LineFault) -> LineReading {
    // First just what is there: what is read so is read in no other way.
    let parser = LineParser(line, context.asWritten, names)
    let fault: LineFault
    do throws(LineFault) {
      let reading = try parser.read()
      return context.isShownFirst && reading.mayHaveMore ? withMore(reading) : reading
    } catch {
      fault = error
    }
    // What is saved unseen has to be in the grammar.
    guard context.isShownFirst else {
      if fault != .unknownKind { throw fault }
      let words = SaidForm.core(line, line.words(in: parser.body))
      throw .unlike(family: parser.family, SaidForm.kinds(line, words))
    }
    guard fault.mayBeSaidOtherwise, line.words.count <= Self.most else { throw fault }
    if parser.family == nil, let reading = try withFamilyFirst() { return reading }
    do throws(LineFault) {
      return try asSaid(parser, fault)
    } catch {
      if error == .needsEverything { throw error }
      if let reading = try ofPastDay() { return reading }
      if error.isNotUnderstood { try beforeComma() }
      throw error
    }
  }

  /// What stands before the last comma, where that is a line: it is offered without the rest.
  private func beforeComma() throws(LineFault) {
    guard let comma = line.places(of: ",", in: 0..<line.scalars.count).last else { return }
    let rest = line.trimmed(comma + 1..<line.scalars.count)
    let before = line.text(line.trimmed(0..<comma))
    if rest.isEmpty || before.isEmpty { return }
    let reading: LineReading
    do throws(LineFault) {
      reading = try SaidLine(LineText(before), context, names).read()
    } catch {
      if error == .needsEverything { throw error }
      return
    }
    let place = LinePlace(text: line.text(rest), from: rest.lowerBound, to: rest.upperBound)
    throw .partRead(place, line: before, reading)
  }

  /// A line that says on which day it was: `ringte Nav i går om gjeld`. It is read as one of that
  /// day; nil where it says none, or is about what is to come.
  private func ofPastDay() throws(LineFault) -> LineReading? {
    guard let said = PastDay(line, from: context.day) else { return nil }
    let context = context.on(said.day)
    let names = LineNames(context)
    names.reachesFar = self.names.reachesFar
    let reading: LineReading
    do throws(LineFault) {
      reading = try SaidLine(LineText(said.rest), context, names).read()
    } catch {
      if error == .unknownKind { return nil }
      if case .unlike = error { return nil }
      throw error.moved(said.written)
    }
    if [.agree, .goal].contains(reading.kind) { return nil }
    let parts = reading.parts.map { part in
      let place = said.written(LinePlace(text: part.text, from: part.from, to: part.to))
      return LinePart(
        role: part.role, text: place.text, from: place.from, to: place.to, ref: part.ref,
        value: part.value)
    }
    return reading.ofDay(parts)
  }

  /// A line that begins with a family and a colon: `Bjørk: ringte Nav`.
  private func withFamilyFirst() throws(LineFault) -> LineReading? {
    let words = line.words.indices
    for slots in SaidForm.family.matches(line, words, SaidWords(line, words)) {
      guard let range = slots["F"] else { continue }
      do throws(LineFault) {
        _ = try names.family(LineName(line, range))
      } catch {
        if error == .needsEverything { throw error }
        continue
      }
      let said = SaidText(SaidForm.family, slots, line, from: 0)
      do throws(LineFault) {
        return said.asWritten(try SaidLine(LineText(said.text), context, names).read())
      } catch { throw said.asWritten(error) }
    }
    return nil
  }

  /// A promise with the day that ends its title, a need or goal with whom it is for, a referral
  /// with what it is about.
  private func withMore(_ reading: LineReading) -> LineReading {
    do throws(LineFault) {
      let dated = try LineParser(line, context, names).read()
      return dated.kind == reading.kind ? dated : reading
    } catch { return reading }
  }

  private func asSaid(
    _ parser: LineParser, _ fault: LineFault
  ) throws(LineFault) -> LineReading {
    var (readings, faults): ([LineReading], [LineFault]) = ([], [fault])
    var lacking: LineFault?
    func add(_ read: () throws(LineFault) -> LineReading, _ form: SaidForm? = nil) -> Bool {
      do throws(LineFault) {
        let reading = try read()
        if !readings.contains(where: { $0.kind == reading.kind && $0.rows == reading.rows }) {
          readings.append(reading)
        }
        return true
      } catch {
        let says = error.precision > 4 || error == .needsEverything || error.isAboutNeed
        if form?.beginsWithName != true || form?.isTogether == true || says { faults.append(error) }
        return false
      }
    }
    _ = add { () throws(LineFault) in try LineParser(line, context, names).read() }
    let body = parser.body
    let words = withoutCoordinator(SaidForm.core(line, line.words(in: body)), parser.family)
    let said = SaidWords(line, words)
    for form in words.isEmpty ? [] : SaidForm.all + SaidForm.shown {
      // What says less counts only where nothing says more.
      if form.saysLess, !readings.isEmpty { break }
      // Who may talk together begins with those who tell it: `vi og Nav`.
      let told = form.isTogether ? line.words(in: body) : words
      for slots in form.matches(line, told, form.isTogether ? SaidWords(line, told) : said) {
        if form.lacksDomain {
          let person = slots["P"].map { LineName(line, $0) }
          let isKnown = person.map { isPerson($0, parser.family) } ?? true
          if isKnown { lacking = lacking ?? lacksDomain(form, slots, from: body.lowerBound) }
        } else if form.isTogether {
          guard let range = slots["C"] else { continue }
          _ = add(
            { () throws(LineFault) in
              try parser.together([range] + (slots["W"].map { [$0] } ?? []), about: slots["P"])
            }, form)
        } else if form.lacksNeed {
          for need in needs(form, slots, parser) {
            _ = add({ () throws(LineFault) in try read(form, slots, parser, about: need) }, form)
          }
        } else if form.isNotReached {
          faults.append(.notReached(who: slots["W"].map { line.text($0) } ?? ""))
        } else if add({ () throws(LineFault) in try read(form, slots, parser) }, form) {
          break
        }
      }
    }
    if faults.contains(.needsEverything) { throw .needsEverything }
    if let first = readings.first {
      if readings.count > 1 { throw .severalReadings(readings) }
      return first
    }
    var best = fault.isAboutDomain ? lacking ?? fault : fault
    for other in faults.dropFirst() where other.precision > best.precision { best = other }
    if best == .unknownKind {
      throw .unlike(family: parser.family, SaidForm.kinds(line, words))
    }
    throw best
  }

  /// The words without the name of the family's coordinator before what was done: of what others
  /// did it is not said who it was with.
  private func withoutCoordinator(_ words: Range<Int>, _ family: Ref?) -> Range<Int> {
    guard let family, words.count > 2, let circle = try? names.circle(family) else { return words }
    let called = circle.coordinators.map { folding(context.network.contacts.name[$0.row]) }
    for count in (1...3).reversed() where count + 1 < words.count {
      let verb = words.lowerBound + count
      let name = folding(line.text(line.range(ofWords: words.lowerBound..<verb)))
      let isTold = line.folded(verb).map {
        Self.told.contains(String(decoding: $0, as: UTF8.self))
      }
      let isCoordinator = called.contains {
        $0 == name || $0.starts(with: name) && $0.dropFirst(name.count).first == UInt8(ascii: " ")
      }
      if isTold == true, isCoordinator { return verb..<words.upperBound }
    }
    return words
  }

  /// What somebody has done, of which it is said with whom.
  private static let told: Set = [
    "ringte", "ringde", "besøkte", "møtte", "snakket", "snakka", "pratet", "prata", "purret",
    "purra", "henviste", "tilviste", "spurte", "spurde", "called", "visited", "met", "referred",
    "asked",
  ]

  private func isPerson(_ person: LineName, _ family: Ref?) -> Bool {
    do throws(LineFault) {
      return try names.find(person, .person, names.people(family)).isA(.person)
    } catch { return false }
  }

  /// Reads the line that a form means.
  private func read(
    _ form: SaidForm, _ slots: [Character: Range<Int>], _ parser: LineParser,
    about need: Ref? = nil
  ) throws(LineFault) -> LineReading {
    var given: [Character: String] = [:]
    if let need { given["N"] = LineSaying(network: context.network, language: .nb).written(need) }
    if form.line.contains(SaidForm.blank) {
      guard let family = parser.family else { throw .noFamily }
      given[SaidForm.blank] = context.network.id(try parser.coordinator(family))
    }
    if form.line.contains(SaidForm.familyBlank) {
      guard let family = parser.family else { throw .noFamily }
      given[SaidForm.familyBlank] = context.network.id(family)
    }
    let said = SaidText(form, slots, line, from: parser.body.lowerBound, given)
    do throws(LineFault) {
      let parser = LineParser(LineText(said.text), context, names)
      parser.isSaid = true
      return said.asWritten(try parser.read())
    } catch { throw said.asWritten(error) }
  }

  /// The open needs of the family that somebody was asked about or has, where a sentence does not
  /// say which is meant.
  private func needs(
    _ form: SaidForm, _ slots: [Character: Range<Int>], _ parser: LineParser
  ) -> [Ref] {
    guard let family = parser.family, let name = slots["W"].flatMap(parser.name) else { return [] }
    do throws(LineFault) {
      let who = try names.find(name, .actor, names.actors(family))
      let (held, day) = (context.network.responsibilities, context.day)
      return try names.circle(family).needs.filter { need in
        names.exists(need)
          && (0..<held.count).contains { row in
            held.need[row] == need && held.actor[row] == who
              && context.network.isInForce(responsibility: row, on: day)
              && (form.saysLead || held.accepted[row] > day)
          }
      }
    } catch { return [] }
  }

  /// That a new need or goal has a title and no area of life; the line with either end of it.
  private func lacksDomain(
    _ form: SaidForm, _ slots: [Character: Range<Int>], from body: Int
  ) -> LineFault {
    let said = SaidText(form, slots, line, from: body)
    let halves = said.text.split(separator: SaidForm.blank, maxSplits: 1).map(String.init)
    let title = slots["T"].map { line.text(line.trimmed($0)) } ?? ""
    return .lacksDomain(
      title: title, before: halves.first ?? "", behind: halves.count > 1 ? halves[1] : "")
  }
}

extension LineFault {
  /// Whether the line may be meant otherwise: a name that several have stays a question.
  fileprivate var mayBeSaidOtherwise: Bool {
    switch self {
    case .noDay, .notThen(.need, _, _): true
    case .noneFits, .noneOfThese, .unknownKind, .missing, .unknownWord, .leftOver, .noFamily: true
    case .dayBehindName: true
    default: false
    }
  }

  /// Whether it says only that nothing was understood, or no name.
  fileprivate var isNotUnderstood: Bool {
    switch self {
    case .unlike, .unknownKind: true
    case .noneFits(_, _, let nearest): nearest.isEmpty
    case .noneOfThese: true
    default: false
    }
  }

  /// Whether nothing is known but that an area of life may lack.
  fileprivate var isAboutDomain: Bool {
    switch self {
    case .unknownKind, .missing, .unknownWord(.domain, _, _): true
    default: false
    }
  }

  /// Whether somebody is named and the need is not known.
  fileprivate var isAboutNeed: Bool {
    switch self {
    case .noneFits(.need, _, _), .noneOfThese(.need, _, _): true
    default: false
    }
  }
}

extension LineReading {
  /// Whether a day, or a person, could be in its title, or a need be meant that it does not name.
  fileprivate var mayHaveMore: Bool {
    switch kind {
    case .agree: facts.date == nil
    case .new, .goal: facts.person == nil
    case .refer: facts.need == nil
    default: false
    }
  }
}
