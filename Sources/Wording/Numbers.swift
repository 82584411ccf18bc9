extension Language {
  /// A whole number with its thousands apart: `12 345` (narrow no-break space) or `12,345`.
  public func number(_ value: Int) -> String {
    if (0..<1000).contains(value) { return String(value) }
    let digits = String(value.magnitude)
    let separator = self == .en ? "," : "\u{202F}"
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { grouped += separator }
      grouped.append(digit)
    }
    return value < 0 ? "\u{2212}" + grouped : grouped
  }

  /// How many of something, with the right form of the word: `1 dag`, `32 dager`.
  public func count(_ value: Int, _ noun: Noun) -> String {
    number(value) + " " + (value == 1 ? noun.one : noun.many)[self]
  }

  /// Names one after the other: `A, B og C`; empty where there is none.
  public func list(_ names: [String]) -> String {
    guard let last = names.last else { return "" }
    guard names.count > 1 else { return last }
    return enumerated(names, names.count - 1) + " " + and + " " + last
  }

  /// The first names and how many more there are: `A, B og 3 til`.
  ///
  /// - Parameter most: how many names are shown at most. One name too many is shown all the same.
  public func list(_ names: [String], most: Int) -> String {
    guard names.count > most + 1 else { return list(names) }
    return list(Array(names.prefix(most)), andMore: names.count - most)
  }

  /// Some names and how many more there are: `A, B og 3 til`.
  private func list(_ names: [String], andMore more: Int) -> String {
    enumerated(names, names.count) + " " + and + " " + number(more) + " "
      + Phrase(nb: "til", nn: "til", en: "more")[self]
  }

  /// The first so many names with commas between them.
  private func enumerated(_ names: [String], _ count: Int) -> String {
    var text = ""
    for place in 0..<count {
      if place > 0 { text += ", " }
      text += names[place]
    }
    return text
  }

  /// A text between the quotation marks of the language: `«…»` or `“…”`.
  public func quoted(_ text: String) -> String {
    self == .en ? "\u{201C}" + text + "\u{201D}" : "«" + text + "»"
  }

  private var and: String { Phrase(nb: "og", nn: "og", en: "and")[self] }
}

extension Phrase {
  /// A whole number in digits, as each language writes it.
  package static func number(_ value: Int) -> Phrase {
    Phrase(
      nb: Language.nb.number(value), nn: Language.nn.number(value), en: Language.en.number(value))
  }

  /// A count as it stands in a sentence: a word up to twelve, else a number.
  package static func count(_ count: Int) -> Phrase {
    let words: [Phrase] = [
      Phrase(nb: "ingen", nn: "ingen", en: "none"), Phrase(nb: "én", nn: "éin", en: "one"),
      Phrase(nb: "to", nn: "to", en: "two"), Phrase(nb: "tre", nn: "tre", en: "three"),
      Phrase(nb: "fire", nn: "fire", en: "four"), Phrase(nb: "fem", nn: "fem", en: "five"),
      Phrase(nb: "seks", nn: "seks", en: "six"), Phrase(nb: "sju", nn: "sju", en: "seven"),
      Phrase(nb: "åtte", nn: "åtte", en: "eight"), Phrase(nb: "ni", nn: "ni", en: "nine"),
      Phrase(nb: "ti", nn: "ti", en: "ten"), Phrase(nb: "elleve", nn: "elleve", en: "eleven"),
      Phrase(nb: "tolv", nn: "tolv", en: "twelve"),
    ]
    if words.indices.contains(count) { return words[count] }
    return number(count)
  }
}
