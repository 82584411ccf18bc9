/// Texts that many rows share (areas, roles, kinds of deadlines), each once, numbered from 0.
public struct Symbols: Sendable {
  /// The texts in the order in which they were first seen.
  public private(set) var texts: [String] = []
  private var numbers: [String: Int32] = [:]

  /// No symbols yet.
  public init() {}

  /// The number of a text, which is added when it is new; −1 for an empty text.
  public mutating func number(of text: String) -> Int32 {
    if text.isEmpty { return -1 }
    if let number = numbers[text] { return number }
    let number = Int32(texts.count)
    texts.append(text)
    numbers[text] = number
    return number
  }

  /// The number of a text, or nil where it is not among the symbols.
  public func find(_ text: String) -> Int32? {
    numbers[text]
  }

  /// The text of a number; empty for −1.
  public subscript(number: Int32) -> String {
    number < 0 ? "" : texts[Int(number)]
  }
}
