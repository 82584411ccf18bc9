internal import CXlsxWriter
internal import Glibc

/// The texts of a list to choose from as the library wants them, until it has copied them.
@safe struct OfferTexts {
  private let words: [UnsafeMutablePointer<CChar>?]
  private let list: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
  private let formula: UnsafeMutablePointer<CChar>?
  private let messages: [UnsafeMutablePointer<CChar>?]

  init(_ choices: SheetLayout.Choices) {
    var texts: [String] = []
    var formula: String?
    switch choices.source {
    case .words(let given): texts = given
    case .firstColumn(let sheet):
      let quoted = Self.quoted(sheet)
      // As many cells as have something: a list of all would be a million blanks long.
      formula = "=OFFSET(\(quoted)$A$2,0,0,MAX(1,COUNTA(\(quoted)$A:$A)-1),1)"
    case .cells(let sheet, let column, let rows):
      let letter = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(clamping: column)))
      formula =
        "=\(Self.quoted(sheet))$\(letter)$\(rows.lowerBound + 1):$\(letter)$\(rows.upperBound)"
    }
    unsafe words = texts.map { unsafe strdup($0) }
    unsafe self.formula = unsafe formula.flatMap { unsafe strdup($0) }
    unsafe messages = [
      choices.hint?.title, choices.hint?.text, choices.error?.title, choices.error?.text,
    ].map { unsafe $0.flatMap { unsafe strdup($0) } }
    let count = unsafe words.count
    unsafe list = .allocate(capacity: count + 1)
    for index in 0..<count { unsafe (list + index).initialize(to: words[index]) }
    unsafe (list + count).initialize(to: nil)
  }

  /// The name of a sheet as it stands before a cell.
  private static func quoted(_ sheet: String) -> String {
    "'" + sheet.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
      + "'!"
  }

  func fill(_ validation: inout lxw_data_validation) {
    let type =
      unsafe formula == nil ? LXW_VALIDATION_TYPE_LIST : LXW_VALIDATION_TYPE_LIST_FORMULA
    unsafe validation.validate = UInt8(type.rawValue)
    unsafe samvev_xlsx_choices(&validation, formula == nil ? list : nil, formula)
    unsafe samvev_xlsx_messages(
      &validation, messages[0], messages[1], messages[2], messages[3])
  }

  func free() {
    for index in unsafe words.indices { unsafe Glibc.free(words[index]) }
    for index in unsafe messages.indices { unsafe Glibc.free(messages[index]) }
    unsafe Glibc.free(formula)
    unsafe list.deallocate()
  }
}
