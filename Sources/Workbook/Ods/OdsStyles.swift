/// What the styles of an OpenDocument spreadsheet say of how cells show days and percentages, and
/// of which sheets are not shown.
struct OdsStyles {
  private struct CellStyle {
    var dataStyle: String?
    var parent: String?
  }

  private var cellStyles: [String: CellStyle] = [:]
  private var dataStyles: [String: CellFormat] = [:]
  /// The data style that holds instead of another for numbers above zero. Of a format such as `mmm.
  /// yy;@`, which is what Excel in Norwegian makes, the style of its own is the part behind the
  /// semicolon.
  private var instead: [String: String] = [:]
  private var hiddenTables: Set<String> = []
  /// Those whose rows have no height.
  private var hiddenRows: Set<String> = []

  // What is being read.
  private var tableStyle: String?
  private var rowStyle: String?
  private var dataStyle: String?
  private var (hasDay, hasMonth, hasYear, hasTime) = (false, false, false, false)
  private var decimals: Int?
  private var zeros = ZeroFormat()

  /// The format of a cell style: its own, or that of the nearest style it comes from that has one.
  func format(_ style: String) -> CellFormat? {
    var name: String? = style
    // Styles may come from each other in a circle.
    for _ in 0..<32 {
      guard let style = name.flatMap({ cellStyles[$0] }) else { return nil }
      if let dataStyle = style.dataStyle {
        return instead[dataStyle].flatMap { dataStyles[$0] } ?? dataStyles[dataStyle]
      }
      name = style.parent
    }
    return nil
  }

  /// Whether sheets of this style are not shown.
  func isHidden(table style: String) -> Bool {
    hiddenTables.contains(style)
  }

  /// Whether rows of this style are not shown.
  func isHidden(row style: XMLText?) -> Bool {
    guard !hiddenRows.isEmpty, let style else { return false }
    return hiddenRows.contains(style.string)
  }

  mutating func start(_ tag: XMLTag, _ attributes: XMLAttributes, _ limits: WorkbookLimits)
    throws(WorkbookError)
  {
    switch tag {
    case .style:
      (tableStyle, rowStyle) = (nil, nil)
      guard let name = Self.name(attributes[.style, "name"]),
        let family = attributes[.style, "family"]
      else { return }
      if family == "table" {
        tableStyle = name
      } else if family == "table-row" {
        rowStyle = name
      } else if family == "table-cell" {
        cellStyles[name] = CellStyle(
          dataStyle: Self.name(attributes[.style, "data-style-name"]),
          parent: Self.name(attributes[.style, "parent-style-name"]))
      }
    case .tableProperties:
      if let tableStyle, let display = attributes[.table, "display"], display == "false" {
        hiddenTables.insert(tableStyle)
      }
    case .rowProperties:
      if let rowStyle, attributes[.style, "row-height"]?.isZero ?? false {
        hiddenRows.insert(rowStyle)
      }
    case .dateStyle, .timeStyle, .percentageStyle, .otherDataStyle:
      dataStyle = Self.name(attributes[.style, "name"])
      (hasDay, hasMonth, hasYear, hasTime) = (false, false, false, false)
      decimals = nil
      zeros = ZeroFormat()
    case .map:
      if let dataStyle, instead[dataStyle] == nil {
        instead[dataStyle] = Self.name(attributes[.style, "apply-style-name"])
      }
    case .dayPart: hasDay = true
    case .monthPart: hasMonth = true
    case .yearPart: hasYear = true
    case .timePart: hasTime = true
    case .numberPart:
      decimals = attributes[.number, "decimal-places"]?.integer.map { min($0, 30) }
      if decimals ?? 0 == 0, !(attributes[.number, "grouping"]?.isTrue ?? false),
        let digits = attributes[.number, "min-integer-digits"]?.integer
      {
        for _ in 0..<min(digits, 15) { _ = zeros.addDigit() }
      }
    default: break
    }
    guard
      cellStyles.count + dataStyles.count + instead.count + hiddenTables.count
        + hiddenRows.count
        <= limits.formats
    else {
      throw .tooLarge(.formats(limits.formats))
    }
  }

  mutating func end(_ tag: XMLTag) {
    guard let name = dataStyle else { return }
    switch tag {
    case .dateStyle: dataStyles[name] = .moment(dateFormat)
    case .timeStyle: dataStyles[name] = .moment(.time)
    case .percentageStyle: dataStyles[name] = .percent(decimals: decimals ?? 0)
    case .otherDataStyle: if zeros.isWhole { dataStyles[name] = .zeros(zeros) }
    default: return
    }
    dataStyle = nil
  }

  /// The name of a style; nil where it is longer than any.
  private static func name(_ text: XMLText?) -> String? {
    text.flatMap { $0.count <= 512 ? $0.string : nil }
  }

  private var dateFormat: MomentFormat {
    if hasTime { return hasDay || hasMonth || hasYear ? .dayAndTime : .time }
    if hasDay { return .day }
    if hasYear { return hasMonth ? .month : .year }
    return .day
  }

  /// Reads `styles.xml`, which holds the styles that have names.
  struct Handler: XMLHandler {
    private(set) var styles = OdsStyles()
    private let limits: WorkbookLimits

    init(_ limits: WorkbookLimits) {
      self.limits = limits
    }

    mutating func start(_ tag: XMLTag, in parent: XMLTag, _ attributes: XMLAttributes)
      throws(WorkbookError)
    {
      try styles.start(tag, attributes, limits)
    }

    mutating func end(_ tag: XMLTag, in parent: XMLTag) throws(WorkbookError) -> Bool {
      styles.end(tag)
      return true
    }
  }
}
