/// A text that many rows share, such as an area, by its number among the symbols of a network.
@frozen public struct Symbol: Hashable, Sendable {
  /// The place among the texts.
  public let number: Int32
  /// The number of an empty cell in a column of symbols.
  package static let emptyNumber: Int32 = -1

  /// The symbol with a place among the texts.
  @inlinable public init(number: Int32) { self.number = number }
}

/// Texts that many rows share (areas, roles, kinds of deadlines), each once, numbered from 0.
public struct Symbols: Sendable {
  /// The texts in the order in which they were first seen.
  public private(set) var texts: [String] = []
  private var numbers: [String: Int32] = [:]

  /// No symbols yet.
  public init() {}

  /// The number of a text in a column, where it is added when it is new; that of an empty cell for
  /// an empty text.
  public mutating func number(of text: String) -> Int32 {
    if text.isEmpty { return Symbol.emptyNumber }
    if let number = numbers[text] { return number }
    let number = Int32(texts.count)
    texts.append(text)
    numbers[text] = number
    return number
  }

  /// The symbol of a text, or nil where there is none.
  public func find(_ text: String) -> Symbol? {
    numbers[text].map(Symbol.init)
  }

  /// The text of a symbol.
  public subscript(symbol: Symbol) -> String { texts[Int(symbol.number)] }

  /// The text of a symbol; empty where there is none.
  public subscript(symbol: Symbol?) -> String { symbol.map { self[$0] } ?? "" }
}
