/// The texts that cells share, all in one buffer.
struct SharedTexts {
  private(set) var bytes: [UInt8] = []
  /// Where each text ends.
  private var ends: [UInt32] = []

  var count: Int { ends.count }

  /// Where a text stands in `bytes`; nil where there is none of that number.
  func range(_ text: Int) -> Range<Int>? {
    guard text >= 0, text < ends.count else { return nil }
    return (text == 0 ? 0 : Int(ends[text - 1]))..<Int(ends[text])
  }

  /// Reads the part `sharedStrings.xml`.
  struct Handler: XMLHandler {
    private(set) var texts = SharedTexts()
    private let limits: WorkbookLimits
    private let part: String
    private var start = 0
    private var runs = TextRuns()

    init(_ part: String, _ limits: WorkbookLimits) {
      self.part = part
      self.limits = limits
    }

    mutating func start(_ tag: XMLTag, in parent: XMLTag, _ attributes: XMLAttributes)
      throws(WorkbookError)
    {
      switch (parent, tag) {
      case (.root, _):
        guard tag == .sharedTexts else { throw .damaged(part: part) }
      case (.sharedTexts, .sharedText):
        start = texts.bytes.count
        runs.begin(at: start)
      case (.sharedText, .text), (.run, .text): runs.beginRun(attributes)
      default: break
      }
    }

    mutating func text(_ text: XMLText, in tag: XMLTag) throws(WorkbookError) {
      guard tag == .text, runs.isOpen else { return }
      guard texts.bytes.count - start + text.count <= limits.textOfCell else {
        throw .tooLarge(.textOfCell(limits.textOfCell))
      }
      text.append(to: &texts.bytes)
      guard texts.bytes.count + 8 * texts.ends.count <= limits.heldTexts else {
        throw .tooLarge(.texts(limits.heldTexts))
      }
    }

    mutating func end(_ tag: XMLTag, in parent: XMLTag) throws(WorkbookError) -> Bool {
      if tag == .text { runs.endRun() }
      guard tag == .sharedText, parent == .sharedTexts else { return true }
      runs.end(&texts.bytes)
      texts.ends.append(UInt32(texts.bytes.count))
      guard texts.bytes.count + 8 * texts.ends.count <= limits.heldTexts else {
        throw .tooLarge(.texts(limits.heldTexts))
      }
      return true
    }
  }
}
