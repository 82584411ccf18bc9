/// Many texts in one buffer: the UTF-8 bytes of all of them, and where each one ends.
///
/// An empty text stands for none. Appending and reading cost no allocation a text.
public struct TextColumn: Hashable, Sendable {
  /// The bytes of all texts, one after the other.
  public private(set) var bytes: [UInt8] = []
  /// Where each text ends in `bytes`.
  public private(set) var ends: [UInt32] = []

  /// A column without texts.
  public init() {}

  /// A column of the bytes of all texts and the places where each one ends. Nothing is looked at:
  /// who reads from elsewhere asks `rowsWithoutUTF8`.
  package init(bytes: [UInt8], ends: [UInt32]) {
    self.bytes = bytes
    self.ends = ends
  }

  /// Adds texts, given in the same way, at the end.
  package mutating func append(bytes more: [UInt8], ends moreEnds: [UInt32]) {
    let shift = UInt32(bytes.count)
    bytes.append(contentsOf: more)
    ends.reserveCapacity(ends.count + moreEnds.count)
    for end in moreEnds { ends.append(end + shift) }
  }

  /// The rows whose bytes are no UTF-8, ascending.
  package func rowsWithoutUTF8() -> [Int] {
    if !bytes.contains(where: { $0 >= 0x80 }) { return [] }
    // Where the whole is UTF-8 and no text begins inside a character, so is each text.
    let isWhole = (try? UTF8Span(validating: bytes.span)) != nil
    if isWhole, !ends.contains(where: { isInsideCharacter(Int($0)) }) { return [] }
    return (0..<count).filter { String(validating: bytes[range($0)], as: UTF8.self) == nil }
  }

  private func isInsideCharacter(_ place: Int) -> Bool {
    place < bytes.count && bytes[place] & 0xC0 == 0x80
  }

  /// How many texts there are.
  public var count: Int { ends.count }

  /// The text of a row.
  @inlinable
  public subscript(row: Int) -> String {
    String(decoding: bytes[range(row)], as: UTF8.self)
  }

  /// The UTF-8 bytes of a row's text.
  @inlinable
  public func utf8(_ row: Int) -> ArraySlice<UInt8> {
    bytes[range(row)]
  }

  /// Adds the UTF-8 bytes of a row's text to others, without a slice: two threads that count who
  /// holds a column wait for each other longer than the bytes take.
  @inlinable
  public func add(_ row: Int, to other: inout [UInt8]) {
    let text = bytes.span.extracting(range(row))
    other.append(addingCapacity: text.count) { added in
      for index in text.indices { added.append(text[index]) }
    }
  }

  /// Whether a row has no text.
  @inlinable
  public func isEmpty(_ row: Int) -> Bool {
    range(row).isEmpty
  }

  /// Where a row's text stands in `bytes`.
  @inlinable
  public func range(_ row: Int) -> Range<Int> {
    (row == 0 ? 0 : Int(ends[row - 1]))..<Int(ends[row])
  }

  /// Adds a text at the end.
  public mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    ends.append(UInt32(bytes.count))
  }

  /// Adds a text, given as UTF-8, at the end.
  public mutating func append(utf8: ArraySlice<UInt8>) {
    bytes.append(contentsOf: utf8)
    ends.append(UInt32(bytes.count))
  }

  /// Adds a row of another column at the end.
  public mutating func append(row: Int, of other: TextColumn) {
    bytes.append(contentsOf: other.bytes[other.range(row)])
    ends.append(UInt32(bytes.count))
  }

  /// Adds a text at the end that `write` appends to the bytes of the column.
  public mutating func append<E: Error>(
    writing write: (inout [UInt8]) throws(E) -> Void
  ) throws(E) {
    try write(&bytes)
    ends.append(UInt32(bytes.count))
  }

  /// Makes room for that many rows in all.
  public mutating func reserve(rows: Int, bytes byteCount: Int = 0) {
    ends.reserveCapacity(rows)
    if byteCount > 0 { bytes.reserveCapacity(byteCount) }
  }

  /// Whether a row's text is the same, byte for byte, as a row's of another column.
  public func equals(_ row: Int, _ other: TextColumn, _ otherRow: Int) -> Bool {
    bytes[range(row)].elementsEqual(other.bytes[other.range(otherRow)])
  }

  /// Whether the text of one row comes before that of another, by their bytes.
  public func precedes(_ one: Int, _ other: Int) -> Bool {
    bytes[range(one)].lexicographicallyPrecedes(bytes[range(other)])
  }
}
