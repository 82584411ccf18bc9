internal import Model
internal import Terms
internal import Text

/// A way to say a line otherwise than its grammar has it, and the line that it means.
///
/// A pattern is words with `|` between those that say the same, `_` where one is of several words,
/// and brackets around what may be left out. A capital letter stands for some words of the line:
/// `N` a need, `W` somebody, `P` a person, `A` an area of life, `R` a reason, `D` a day, `T` a
/// title, `C` some services, `V` a title that begins with what may be a verb, `K` one that begins
/// with a known one, `F` a family, `G` an agreement. Two of them stand beside each other only where
/// the first ends in a comma, or where `~` stands between them: then the first has as many words as
/// can be. In the line that is meant, `^` makes the letter behind it a capital.
struct SaidForm: Sendable {
  enum Token: Hashable, Sendable {
    case words([[[UInt8]]])
    case slot(Character, isOpen: Bool)
  }

  /// The patterns, one for each choice of what may be left out.
  let patterns: [[Token]]
  /// The line that is meant.
  let line: String
  /// Whether only the area of life lacks: it is asked for.
  let lacksDomain: Bool
  /// Whether only the need lacks: it is one of those that whoever is named was asked about.
  let lacksNeed: Bool
  /// Whether whoever is named takes the lead.
  var saysLead: Bool { line.hasSuffix("hovedansvar") }
  /// Whether it says who may talk together, for which there is no line.
  var isTogether: Bool { line == "C" }
  /// Whether nobody was reached, so that nothing is written.
  var isNotReached: Bool { line.isEmpty }
  /// Whether it begins with a name: then what is no name says nothing of what is meant.
  var beginsWithName: Bool { patterns.contains { $0.first?.isSlot ?? false } }
  /// What stands in a line that is meant for the family's coordinator, and for the area of life
  /// that lacks.
  static let blank: Character = "\u{FFFC}"
  /// What stands in a line that is meant for the family itself.
  static let familyBlank: Character = "\u{FFFB}"

  /// Whether it counts only where no other form does.
  let saysLess: Bool

  init(
    _ pattern: String, _ line: String, lacksDomain: Bool = false, lacksNeed: Bool = false,
    saysLess: Bool = false
  ) {
    self.lacksNeed = lacksNeed
    self.line = line
    self.saysLess = saysLess
    self.lacksDomain = lacksDomain
    var patterns: [[Token]] = [[]]
    for part in pattern.split(separator: " ") {
      if part == "~" {
        for place in patterns.indices {
          guard case .slot(let letter, _)? = patterns[place].last else { continue }
          patterns[place][patterns[place].count - 1] = .slot(letter, isOpen: true)
        }
        continue
      }
      let isOptional = part.hasPrefix("[")
      let bare = part.filter { $0 != "[" && $0 != "]" }
      let token: Token
      if let letter = bare.first, bare.count == 1, letter.isUppercase {
        token = .slot(letter, isOpen: false)
      } else {
        token = .words(
          bare.split(separator: "|").map { word in
            word.split(separator: "_").map { FoldedName.fold(String($0)) }
          })
      }
      patterns = patterns.flatMap { isOptional ? [$0 + [token], $0] : [$0 + [token]] }
    }
    self.patterns = patterns
  }

  /// What stands for the letters where some words of a line are so said, the longest first.
  ///
  /// - Parameter said: the words, so that most patterns are passed over at a glance.
  func matches(
    _ line: LineText, _ words: Range<Int>, _ said: SaidWords
  ) -> [[Character: Range<Int>]] {
    var found: [[Character: Range<Int>]] = []
    for pattern in patterns where pattern.allSatisfy(said.has) {
      var open: [(token: Int, word: Int, slots: [Character: Range<Int>])] = [
        (0, words.lowerBound, [:])
      ]
      while let step = open.popLast(), found.count < 12 {
        if step.token == pattern.count {
          if step.word == words.upperBound { found.append(step.slots) }
          continue
        }
        switch pattern[step.token] {
        case .words(let alternatives):
          for parts in alternatives where line.says(parts, at: step.word, before: words.upperBound)
          {
            open.append((step.token + 1, step.word + parts.count, step.slots))
          }
        case .slot(let letter, let isOpen):
          let isLast = step.token + 1 == pattern.count
          let isBesideSlot = !isLast && !isOpen && pattern[step.token + 1].isSlot
          for end in stride(from: step.word + 1, through: words.upperBound, by: 1) {
            if isLast, end < words.upperBound { continue }
            if isBesideSlot, !line.endsInComma(end - 1) { continue }
            guard let range = slot(letter, line, step.word..<end) else { continue }
            open.append(
              (step.token + 1, end, step.slots.merging([letter: range]) { _, new in new }))
          }
        }
      }
    }
    return found
  }

  /// Whether words for a letter say that something is not so: that is no line, and no name.
  private func denies(_ letter: Character, _ line: LineText, _ words: Range<Int>) -> Bool {
    func isNot(_ place: Int) -> Bool {
      line.folded(place).map {
        ["ikke", "ikkje", "not"].contains(String(decoding: $0, as: UTF8.self))
      }
        ?? false
    }
    switch letter {
    case "T", "K", "V": return beginsWithName && words.prefix(2).contains(where: isNot)
    case "N", "W", "P", "G", "C":
      return [words.first, words.last].contains { $0.map(isNot) ?? false }
    default: return false
    }
  }

  /// Whether somebody takes the responsibility for something, which is no promise to do it.
  private func takesResponsibility(_ line: LineText, _ words: Range<Int>) -> Bool {
    let said = line.folded(words.lowerBound + 1).map { String(decoding: $0, as: UTF8.self) } ?? ""
    return ["hovedansvar", "hovudansvar", "ansvar"].contains { said.hasPrefix($0) }
      || ["the", "lead", "over"].contains(said)
  }

  /// Where the words for a letter stand, without the signs around them; nil where they are none.
  private func slot(_ letter: Character, _ line: LineText, _ words: Range<Int>) -> Range<Int>? {
    if denies(letter, line, words) { return nil }
    var range = line.range(ofWords: words)
    if letter == "V" || letter == "K" {
      guard let verb = line.folded(words.lowerBound), words.count > 1,
        letter == "K"
          ? Self.verbs.contains(verb) && !takesResponsibility(line, words)
          : "rs".utf8.contains(verb.last ?? 0)
      else { return nil }
      return range
    }
    if letter == "T" {
      return lacksDomain && (line.hasArrow(range) || namesArea(line, words)) ? nil : range
    }
    let isReason = letter == "R"
    // What somebody said no to is no reason.
    if isReason, ["til", "to", "på"].contains(line.text(line.words[words.lowerBound])) {
      return nil
    }
    while isReason, let first = range.first, line.scalars[first] == "(", range.count > 1 {
      range = first + 1..<range.upperBound
    }
    let signs = isReason ? ",;.!)" : ",;.!"
    while let last = range.last, signs.contains(Character(line.scalars[last])), range.count > 1 {
      // A full stop behind a number belongs to a day.
      if letter == "D", line.scalars[last] == "." { break }
      range = range.lowerBound..<last
    }
    let text = line.text(range)
    let isParted = words.contains { line.folded($0) == [UInt8(ascii: ":")] }
    if isParted || line.hasArrow(range) || ",:;".contains(text.first ?? ",") { return nil }
    // A word that may be one of several areas is asked about.
    if letter == "A", Terms.code(text, of: .needs, column: "domain") == nil,
      Terms.doubtfulCodes(text, among: Domain.codes).isEmpty
    {
      return nil
    }
    return range
  }

  /// Whether an area of life stands before a colon: then it does not lack.
  private func namesArea(_ line: LineText, _ words: Range<Int>) -> Bool {
    let range = line.range(ofWords: words)
    guard let colon = line.places(of: ":", in: range, most: 1).first else { return false }
    let head = range.lowerBound..<colon
    let comma = line.places(of: ",", in: head).last
    let text = line.text(line.trimmed((comma.map { $0 + 1 } ?? head.lowerBound)..<colon))
    return Terms.code(text, of: .needs, column: "domain") != nil
      || !Terms.doubtfulCodes(text, among: Domain.codes).isEmpty
  }
}

/// The words of a line, each once.
struct SaidWords {
  private var words: Set<[UInt8]> = []

  init(_ line: LineText, _ places: Range<Int>) {
    for place in places {
      guard let word = line.folded(place) else { continue }
      words.insert(word)
      if let sign = word.last, ",.!".utf8.contains(sign) { words.insert(Array(word.dropLast())) }
    }
    if !line.arrows.isEmpty { words.insert(Array("→".utf8)) }
  }

  /// Whether the words of a token are there, wherever they stand.
  fileprivate func has(_ token: SaidForm.Token) -> Bool {
    switch token {
    case .words(let alternatives):
      alternatives.contains { $0.allSatisfy(words.contains) }
    case .slot: true
    }
  }
}

extension SaidForm.Token {
  fileprivate var isSlot: Bool { if case .slot = self { true } else { false } }
}

extension LineText {
  /// Whether a word of some parts begins at a place; a sign behind its last part does not count.
  fileprivate func says(_ parts: [[UInt8]], at place: Int, before end: Int) -> Bool {
    guard place + parts.count <= end else { return false }
    for (offset, part) in parts.enumerated() {
      let isArrow = folded(place + offset) == nil && part == Array("→".utf8)
      if isArrow, arrows.contains(words[place + offset]) { continue }
      guard let word = folded(place + offset) else { return false }
      if word == part { continue }
      let isLast = offset == parts.count - 1
      guard isLast, let sign = word.last, ",.!".utf8.contains(sign),
        Array(word.dropLast()) == part
      else { return false }
    }
    return true
  }

  fileprivate func hasArrow(_ range: Range<Int>) -> Bool {
    arrows.contains { range.contains($0.lowerBound) }
  }

  fileprivate func endsInComma(_ place: Int) -> Bool {
    scalars[words[place].upperBound - 1] == ","
  }
}
