/// What the styles of an OpenDocument spreadsheet say of how cells show days and percentages, and of which sheets are
/// not shown.
struct OdsStyles {
  private struct CellStyle {
    var dataStyle: String?
    var parent: String?
  }

  private var cellStyles: [String: CellStyle] = [:]
  private var dataStyles: [String: CellFormat] = [:]
  private var hiddenTables: Set<String> = []

  // What is being read.
  private var tableStyle: String?
  private var dataStyle: String?
  private var (hasDay, hasMonth, hasYear, hasTime) = (false, false, false, false)
  private var decimals: Int?

  /// The format of a cell style: its own, or that of the nearest style it comes from that has one.
  func format(_ style: String) -> CellFormat? {
    var name: String? = style
    // Styles may come from each other in a circle.
    for _ in 0..<32 {
      guard let style = name.flatMap({ cellStyles[$0] }) else { return nil }
      if let dataStyle = style.dataStyle { return dataStyles[dataStyle] }
      name = style.parent
    }
    return nil
  }

  /// Whether sheets of this style are not shown.
  func isHidden(table style: String) -> Bool {
    hiddenTables.contains(style)
  }

  mutating func start(_ tag: XMLTag, _ attributes: XMLAttributes, _ limits: WorkbookLimits)
    throws(WorkbookError)
  {
    switch tag {
    case .style:
      tableStyle = nil
      guard let name = attributes[.style, "name"]?.string, let family = attributes[.style, "family"]
      else { return }
      if family == "table" {
        tableStyle = name
      } else if family == "table-cell" {
        cellStyles[name] = CellStyle(
          dataStyle: attributes[.style, "data-style-name"]?.string,
          parent: attributes[.style, "parent-style-name"]?.string)
      }
    case .tableProperties:
      if let tableStyle, let display = attributes[.table, "display"], display == "false" {
        hiddenTables.insert(tableStyle)
      }
    case .dateStyle, .timeStyle, .percentageStyle:
      dataStyle = attributes[.style, "name"]?.string
      (hasDay, hasMonth, hasYear, hasTime) = (false, false, false, false)
      decimals = nil
    case .dayPart: hasDay = true
    case .monthPart: hasMonth = true
    case .yearPart: hasYear = true
    case .timePart: hasTime = true
    case .numberPart: decimals = attributes[.number, "decimal-places"]?.integer.map { min($0, 30) }
    default: break
    }
    guard cellStyles.count + dataStyles.count + hiddenTables.count <= limits.formats else {
      throw .tooLarge(.formats(limits.formats))
    }
  }

  mutating func end(_ tag: XMLTag) {
    guard let name = dataStyle else { return }
    switch tag {
    case .dateStyle: dataStyles[name] = .moment(dateFormat)
    case .timeStyle: dataStyles[name] = .moment(.time)
    case .percentageStyle: dataStyles[name] = .percent(decimals: decimals ?? 0)
    default: return
    }
    dataStyle = nil
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
