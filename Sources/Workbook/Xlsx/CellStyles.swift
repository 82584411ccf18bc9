/// The formats of a workbook's cells, by the number that cells name.
struct CellStyles {
  private var styles: [CellFormat] = []

  /// The format of a style; that of a style which is not there is none.
  func format(_ style: Int) -> CellFormat {
    style >= 0 && style < styles.count ? styles[style] : .number
  }

  /// Reads the part `styles.xml`.
  struct Handler: XMLHandler {
    private(set) var styles = CellStyles()
    private var formats: [Int: CellFormat] = [:]
    private let limits: WorkbookLimits
    private let part: String

    init(_ part: String, _ limits: WorkbookLimits) {
      self.part = part
      self.limits = limits
    }

    mutating func start(_ tag: XMLTag, in parent: XMLTag, _ attributes: XMLAttributes)
      throws(WorkbookError)
    {
      switch (parent, tag) {
      case (.formats, .format):
        if let number = attributes["numFmtId"]?.integer, let code = attributes["formatCode"] {
          formats[number] = NumberFormat.parse(code)
        }
      case (.cellFormats, .cellFormat):
        let number = attributes["numFmtId"]?.integer ?? 0
        styles.styles.append(formats[number] ?? NumberFormat.builtIn(number))
      default: break
      }
      guard formats.count <= limits.formats, styles.styles.count <= limits.formats else {
        throw .tooLarge(.formats(limits.formats))
      }
    }
  }
}
