/// The paragraphs of a cell, joined by LF.
///
/// Blanks stand as they are, which is how LibreOffice Calc writes and reads them, against ODF 1.3,
/// 6.1.2. Only where a line of the XML ends between them they count as one, and as none at the ends
/// of a paragraph: a line break of the text is an element of its own.
struct OdsText {
  private(set) var bytes: [UInt8] = []
  private(set) var paragraphs = 0
  /// Where the blanks began that stand at the end, and whether a line ends between them.
  private var blanks: Int?
  private var hasLineEnd = false
  private var paragraphStart = 0

  mutating func begin() {
    if !bytes.isEmpty { bytes.removeAll(keepingCapacity: true) }
    paragraphs = 0
    (blanks, hasLineEnd) = (nil, false)
  }

  mutating func beginParagraph() {
    if paragraphs > 0 { bytes.append(0x0A) }
    paragraphs += 1
    paragraphStart = bytes.count
    (blanks, hasLineEnd) = (nil, false)
  }

  mutating func endParagraph() {
    if let blanks, hasLineEnd { bytes.removeSubrange(blanks...) }
    (blanks, hasLineEnd) = (nil, false)
  }

  mutating func add(_ text: XMLText) {
    if !hasLineEnd, addLine(text) { return }
    for index in 0..<text.count {
      let byte = text[index]
      if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
        if blanks == nil { blanks = bytes.count }
        if byte == 0x0A || byte == 0x0D { hasLineEnd = true }
      } else if blanks != nil {
        endBlanks()
      }
      bytes.append(byte)
    }
  }

  /// Adds a text in which no line ends, all at once; false where one does.
  private mutating func addLine(_ text: XMLText) -> Bool {
    guard text.firstIndex(of: 0x0A) == nil, text.firstIndex(of: 0x0D) == nil else { return false }
    var end = text.count
    while end > 0, text[end - 1] == 0x20 || text[end - 1] == 0x09 { end &-= 1 }
    if end > 0 {
      blanks = end < text.count ? bytes.count + end : nil
    } else if blanks == nil, text.count > 0 {
      blanks = bytes.count
    }
    text.append(to: &bytes)
    return true
  }

  mutating func add(_ byte: UInt8, count: Int) {
    endBlanks()
    bytes.append(contentsOf: repeatElement(byte, count: count))
  }

  private mutating func endBlanks() {
    if let blanks, hasLineEnd {
      bytes.removeSubrange(blanks...)
      if blanks > paragraphStart { bytes.append(0x20) }
    }
    (blanks, hasLineEnd) = (nil, false)
  }
}
