/// What the part `workbook.xml` says.
struct WorkbookPart: XMLHandler {
  struct Sheet {
    let name: String
    let isHidden: Bool
    /// The id of its relationship.
    let id: String
  }

  private(set) var sheets: [Sheet] = []
  /// Whether days are counted from 1904.
  private(set) var is1904 = false
  private let part: String
  private let limits: WorkbookLimits

  init(_ part: String, _ limits: WorkbookLimits) {
    self.part = part
    self.limits = limits
  }

  mutating func start(_ tag: XMLTag, in parent: XMLTag, _ attributes: XMLAttributes)
    throws(WorkbookError)
  {
    switch (parent, tag) {
    case (.root, _):
      // The root may be that of a text document or a presentation.
      guard tag == .workbook else { throw .notAWorkbook }
    case (.workbook, .workbookProperties):
      is1904 = attributes["date1904"]?.isTrue ?? false
    case (.sheets, .sheet):
      guard let name = attributes["name"], name.count < 4096,
        let id = attributes[.officeRelationships, "id"], id.count < 4096
      else { throw .damaged(part: part) }
      guard sheets.count < limits.sheets else { throw .tooLarge(.sheets(limits.sheets)) }
      let isHidden = attributes["state"].map { $0 == "hidden" || $0 == "veryHidden" } ?? false
      sheets.append(Sheet(name: name.string, isHidden: isHidden, id: id.string))
    default: break
    }
  }
}
