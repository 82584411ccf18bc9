internal import CXlsxWriter
internal import Glibc

/// Writes a workbook (`.xlsx`), one sheet after the other and each row by row, and gives it as
/// bytes.
///
/// The same sheets and the same day give the same bytes. What is text stays text: nothing becomes a
/// formula, a number or a link. No file with a name is written: the rows of a sheet go to files of
/// the library's that have none, and the workbook to memory (`memfd_create`).
@safe public struct WorkbookWriter: ~Copyable {
  private var workbook: UnsafeMutablePointer<lxw_workbook>?
  private let file: Int32
  private var formats = SheetFormats()
  private var sheet: UnsafeMutablePointer<lxw_worksheet>?
  private var layout = SheetLayout("", columns: [])
  private var widths: [Int] = []
  private var sheets = 0
  private var row = 0
  private var isListEnded = false

  /// A workbook without sheets.
  ///
  /// - Parameters:
  ///   - day: the day of which the file says that it was made, as days since 1 January 1970.
  ///   - dayFormat: how days are shown: `dd.mm.yyyy`.
  public init(title: String, madeOn day: Int, dayFormat: String) throws(WorkbookError) {
    unsafe workbook = nil
    unsafe sheet = nil
    file = unsafe memfd_create("workbook", 1)
    guard file >= 0 else { throw .noTemporaryFile }
    // Rows are let go as soon as the next one begins.
    var options = unsafe lxw_workbook_options()
    unsafe options.constant_memory = 1
    guard let made = unsafe workbook_new_opt("/proc/self/fd/\(file)", &options) else {
      throw .noTemporaryFile
    }
    unsafe workbook = made
    formats = try unsafe SheetFormats(made, dayFormat: dayFormat)
    var code = LXW_NO_ERROR
    var properties = unsafe lxw_doc_properties()
    let copy = unsafe strdup(title)
    unsafe samvev_xlsx_title(&properties, copy)
    unsafe properties.created = time_t(day * 86_400)
    unsafe code = workbook_set_properties(made, &properties)
    unsafe free(copy)
    try Self.check(code)
  }

  deinit {
    // The library frees it at its closing, even one that fails.
    if let workbook = unsafe workbook { unsafe lxw_workbook_free(workbook) }
    if file >= 0 { _ = close(file) }
  }

  /// Begins the next sheet, with its headings.
  public mutating func begin(_ layout: SheetLayout) throws(WorkbookError) {
    try endSheet()
    self.layout = layout
    sheets += 1
    row = 0
    isListEnded = false
    widths = layout.columns.map { _ in 0 }
    guard let workbook = unsafe workbook else { throw .unwritable(code: 0) }
    unsafe sheet = layout.name.withCString { unsafe workbook_add_worksheet(workbook, $0) }
    guard let sheet = unsafe sheet else { throw .unwritable(code: 0) }
    if layout.isMarked { unsafe worksheet_set_tab_color(sheet, 0x4F81BD) }
    unsafe worksheet_set_landscape(sheet)
    unsafe worksheet_fit_to_pages(sheet, 1, 0)
    // A4.
    unsafe worksheet_set_paper(sheet, 9)
    guard layout.hasHeadings else { return }
    for (column, place) in zip(layout.columns, layout.columns.indices) {
      try unsafe write(column.heading, 0, place, formats.heading)
      // Room for the button of the filter.
      widths[place] = SheetText.width(column.heading) + 4
      if let note = column.note { try unsafe comment(note, place, sheet) }
      if let choices = column.choices { try unsafe offer(choices, in: place, sheet) }
    }
    unsafe worksheet_freeze_panes(sheet, 1, 0)
    try Self.check(unsafe worksheet_repeat_rows(sheet, 0, 0))
    row = 1
  }

  /// Adds a row to the sheet that was begun last.
  public mutating func add(_ values: [SheetValue]) throws(WorkbookError) {
    guard row < SheetLayout.greatestRows else {
      throw .tooManyRows(sheet: sheets - 1, greatest: SheetLayout.greatestRows)
    }
    var lines = 1
    for (value, column) in zip(values, layout.columns.indices) {
      let content = layout.columns[column].content
      var width = 0
      switch value {
      case .empty: continue
      case .text(let text):
        try unsafe write(text, row, column, content == .wrapped ? formats.wrapped : formats.text)
        width = SheetText.width(text)
        if content == .wrapped {
          lines = max(lines, SheetText.lines(text, of: layout.columns[column].widest))
        }
      case .bold(let text):
        try unsafe write(text, row, column, formats.bold)
        width = SheetText.width(text)
      case .number(let number):
        guard let sheet = unsafe sheet else { throw .unwritable(code: 0) }
        try Self.check(
          unsafe worksheet_write_number(
            sheet, UInt32(row), UInt16(column), Double(number), formats.number))
        width = 8
      case .day(let day):
        guard let sheet = unsafe sheet else { throw .unwritable(code: 0) }
        // Days are counted from 30 December 1899.
        try Self.check(
          unsafe worksheet_write_number(
            sheet, UInt32(row), UInt16(column), Double(day + 25_569), formats.day))
        width = 10
      }
      widths[column] = max(widths[column], width)
    }
    // Not every program works out by itself how high a row has to be.
    if lines > 1, let sheet = unsafe sheet {
      try Self.check(unsafe worksheet_set_row(sheet, UInt32(row), Double(lines) * 15, nil))
    }
    row += 1
  }

  /// Ends the list with filters: what is added to the sheet from here on stands below it.
  public mutating func endList() throws(WorkbookError) {
    guard let sheet = unsafe sheet, !isListEnded else { return }
    isListEnded = true
    guard layout.hasHeadings, !layout.columns.isEmpty else { return }
    // A row that was let go already could not be named any more.
    try Self.check(
      unsafe worksheet_autofilter(
        sheet, 0, 0, UInt32(max(row - 1, 0)), UInt16(layout.columns.count - 1)))
  }

  /// Ends the workbook.
  ///
  /// - Returns: the bytes of the file.
  public consuming func bytes() throws(WorkbookError) -> [UInt8] {
    try endSheet()
    guard let workbook = unsafe workbook else { throw .unwritable(code: 0) }
    unsafe self.workbook = nil
    try Self.check(unsafe workbook_close(workbook))
    let size = lseek(file, 0, SEEK_END)
    guard size > 0 else { throw .noTemporaryFile }
    let file = file
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let read = unsafe pread(
          file, buffer.baseAddress.map { unsafe $0 + count }, size - count, off_t(count))
        guard read > 0 else { break }
        count += read
      }
    }
    guard bytes.count == size else { throw .noTemporaryFile }
    try WholeParts.require(bytes, sheets: sheets)
    return bytes
  }

  /// Sets what is known of a sheet once all of its rows are there.
  private mutating func endSheet() throws(WorkbookError) {
    guard let sheet = unsafe sheet else { return }
    try endList()
    unsafe self.sheet = nil
    for (place, column) in layout.columns.enumerated() {
      let width = column.content == .wrapped ? column.widest : min(widths[place], column.widest)
      let format =
        switch column.content {
        case .text: unsafe formats.text
        case .wrapped: unsafe formats.wrapped
        case .number: unsafe formats.number
        case .day: unsafe formats.day
        }
      try Self.check(
        unsafe worksheet_set_column(
          sheet, UInt16(place), UInt16(place), Double(max(width, 8) + 1), format))
    }
  }

  private func write(
    _ text: String, _ row: Int, _ column: Int, _ format: UnsafeMutablePointer<lxw_format>?
  ) throws(WorkbookError) {
    guard let sheet = unsafe sheet else { throw .unwritable(code: 0) }
    let text = SheetText.escaped(text)
    try Self.check(
      unsafe worksheet_write_string(sheet, UInt32(row), UInt16(column), text, format))
  }

  private func comment(
    _ text: String, _ column: Int, _ sheet: UnsafeMutablePointer<lxw_worksheet>
  ) throws(WorkbookError) {
    var options = unsafe lxw_comment_options()
    unsafe options.width = 260
    unsafe options.height = UInt16(min(30 + 18 * (text.utf8.count / 36 + 1), 300))
    try Self.check(
      unsafe worksheet_write_comment_opt(
        sheet, 0, UInt16(column), SheetText.escaped(text), &options))
  }

  /// Offers a list in all cells of a column below the heading.
  private func offer(
    _ choices: SheetLayout.Choices, in column: Int, _ sheet: UnsafeMutablePointer<lxw_worksheet>
  ) throws(WorkbookError) {
    // The library has room for 255 bytes, but counts characters and no commas, and its count of
    // words begins again after 255, which none is so short as to reach. A quote would end the list.
    if case .words(let words) = choices.source,
      words.joined(separator: ",").utf8.count > 255
        || words.contains(where: { $0.isEmpty || $0.contains { $0 == "," || $0 == "\"" } })
    {
      throw .unwritable(code: Int(LXW_ERROR_255_STRING_LENGTH_EXCEEDED.rawValue))
    }
    let texts = OfferTexts(choices)
    defer { texts.free() }
    var validation = unsafe lxw_data_validation()
    unsafe texts.fill(&validation)
    unsafe validation.show_error = UInt8(
      (choices.strictness == .accepted ? LXW_VALIDATION_OFF : LXW_VALIDATION_ON).rawValue)
    unsafe validation.error_type = UInt8(
      (choices.strictness == .refused
        ? LXW_VALIDATION_ERROR_TYPE_STOP : LXW_VALIDATION_ERROR_TYPE_WARNING).rawValue)
    try Self.check(
      unsafe worksheet_data_validation_range(
        sheet, 1, UInt16(column), UInt32(SheetLayout.greatestRows - 1), UInt16(column), &validation)
    )
  }

  static func check(_ code: lxw_error) throws(WorkbookError) {
    switch code {
    case LXW_NO_ERROR: return
    case LXW_ERROR_CREATING_TMPFILE, LXW_ERROR_READING_TMPFILE, LXW_ERROR_CREATING_XLSX_FILE:
      throw .noTemporaryFile
    default: throw .unwritable(code: Int(code.rawValue))
    }
  }
}
