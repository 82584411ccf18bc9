/// A cell of an OpenDocument spreadsheet while it is read.
struct OdsCell {
  enum ValueType {
    case none, text, number, percentage, day, time, boolean, error
  }

  private(set) var type = ValueType.none
  private(set) var isCovered = false
  private(set) var hasFormula = false
  /// How many cells like this one stand beside each other.
  private(set) var count = 1
  /// Over how many columns and rows it is merged.
  private(set) var columns = 1
  private(set) var rows = 1
  private(set) var style: String?
  private(set) var value: [UInt8] = []
  private(set) var text = OdsText()

  /// A cell begins; false where a number of it is none.
  mutating func begin(isCovered: Bool, _ attributes: XMLAttributes) -> Bool {
    (type, hasFormula, count, columns, rows, style) = (.none, false, 1, 1, 1, nil)
    self.isCovered = isCovered
    if !value.isEmpty { value.removeAll(keepingCapacity: true) }
    text.begin()
    var (isError, isTruth) = (false, false)
    var place = 0
    while let name = attributes.name(place), let value = attributes.value(place) {
      place += 1
      let name = attributes.resolve(name)
      switch name.namespace {
      case .office:
        if name.local == "value-type" {
          type = Self.type(value)
        } else if name.local == "value" || name.local == "date-value" || name.local == "time-value"
          || name.local == "boolean-value" || name.local == "string-value"
        {
          // The value of a text stands in its paragraphs as well, most of the time.
          value.append(to: &self.value)
        }
      case .table:
        if name.local == "formula" {
          hasFormula = true
          isTruth = value == "of:=TRUE()" || value == "of:=FALSE()"
        } else if name.local == "style-name" {
          style = value.string
        } else if name.local == "number-columns-repeated" {
          guard let number = value.integer else { return false }
          count = max(1, number)
        } else if name.local == "number-columns-spanned" {
          guard let number = value.integer else { return false }
          columns = max(1, number)
        } else if name.local == "number-rows-spanned" {
          guard let number = value.integer else { return false }
          rows = max(1, number)
        }
      case .calc:
        if name.local == "value-type", value == "error" { isError = true }
      default: break
      }
    }
    // What LibreOffice makes of a truth value of Excel: a formula whose result is 1 or 0, shown as
    // a word.
    if isTruth && type == .number {
      type = .boolean
      value = Array((value == [UInt8(ascii: "1")] ? "true" : "false").utf8)
    }
    if isError { type = .error }
    return true
  }

  mutating func withText<Answer>(_ body: (inout OdsText) -> Answer) -> Answer {
    body(&text)
  }

  private static func type(_ word: XMLText) -> ValueType {
    if word == "string" { return .text }
    if word == "float" || word == "currency" { return .number }
    if word == "percentage" { return .percentage }
    if word == "date" { return .day }
    if word == "time" { return .time }
    if word == "boolean" { return .boolean }
    return .none
  }

  /// Whether there is anything in it.
  var isEmpty: Bool {
    text.bytes.isEmpty && value.isEmpty && !hasFormula
  }

  /// Whether its text is the code of an error. LibreOffice before 4.1 writes the number 0 beside
  /// it.
  private var showsError: Bool {
    hasFormula && (text.bytes.first == UInt8(ascii: "#") || text.bytes.starts(with: "Err:".utf8))
  }

  /// Whether it may show a number with zeros in front, or with something between its digits.
  var mayShowZeros: Bool {
    type == .number && text.bytes.count > value.count
      && text.bytes.allSatisfy(Self.isDigitOrSeparator)
  }

  private static func isDigitOrSeparator(_ byte: UInt8) -> Bool {
    byte &- UInt8(ascii: "0") <= 9 || byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-")
  }

  /// Whether the digits that its text shows are those of a number, but for zeros in front.
  private func showsDigits(of number: Decimal15) -> Bool {
    let digits = text.bytes.filter { $0 &- UInt8(ascii: "0") <= 9 }
    return mayShowZeros && text.bytes.first != UInt8(ascii: "-")
      && Decimal15(digits, 0..<digits.count) == number
  }

  /// Writes what the cell holds, and says what it is; nil where the value does not match its type.
  func append(_ format: CellFormat?, to bytes: inout [UInt8]) -> SheetCell.Kind? {
    if type == .error || (type == .number && showsError) {
      bytes.append(contentsOf: text.bytes)
      return .error
    }
    if type == .none || type == .text || value.isEmpty {
      if type == .none, hasFormula, text.bytes.isEmpty { return .formulaWithoutResult }
      bytes.append(contentsOf: text.paragraphs > 0 ? text.bytes : type == .text ? value : [])
      return .text
    }
    switch type {
    case .number, .percentage:
      guard let number = Decimal15(value, 0..<value.count) else { return nil }
      guard type == .percentage else {
        if case .zeros? = format, showsDigits(of: number) {
          bytes.append(contentsOf: text.bytes)
          return .text
        }
        return number.append(.number, is1904: false, to: &bytes)
      }
      if case .percent? = format {
        return number.append(format ?? .number, is1904: false, to: &bytes)
      }
      return number.append(.percent(decimals: 15), is1904: false, to: &bytes)
    case .day:
      if case .moment(let format)? = format {
        return ISOMoment.append(value, format, to: &bytes)
      }
      return ISOMoment.append(value, .any, to: &bytes)
    case .time:
      return ISOMoment.append(length: value, to: &bytes) ? .time : nil
    case .boolean:
      let isTrue = value == Array("true".utf8)
      guard isTrue || value == Array("false".utf8) else { return nil }
      bytes.append(contentsOf: (isTrue ? "TRUE" : "FALSE").utf8)
      return .boolean
    case .none, .text, .error:
      return nil
    }
  }
}
