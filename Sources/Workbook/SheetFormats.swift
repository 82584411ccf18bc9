internal import CXlsxWriter

/// The looks of cells, all of them at the left and the top; they belong to a workbook and go with
/// it.
@safe struct SheetFormats {
  private(set) var heading: UnsafeMutablePointer<lxw_format>?
  private(set) var bold: UnsafeMutablePointer<lxw_format>?
  private(set) var text: UnsafeMutablePointer<lxw_format>?
  private(set) var wrapped: UnsafeMutablePointer<lxw_format>?
  private(set) var number: UnsafeMutablePointer<lxw_format>?
  private(set) var day: UnsafeMutablePointer<lxw_format>?

  init() {
    unsafe heading = nil
    unsafe bold = nil
    unsafe text = nil
    unsafe wrapped = nil
    unsafe number = nil
    unsafe day = nil
  }

  init(
    _ workbook: UnsafeMutablePointer<lxw_workbook>, dayFormat: String
  ) throws(WorkbookError) {
    self.init()
    func format() throws(WorkbookError) -> UnsafeMutablePointer<lxw_format> {
      guard let made = unsafe workbook_add_format(workbook) else { throw .unwritable(code: 0) }
      return unsafe made
    }
    let top = UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue)
    // `@` is text.
    let heading = try unsafe format()
    unsafe format_set_bold(heading)
    unsafe format_set_bg_color(heading, 0xDCE6F1)
    unsafe format_set_align(heading, top)
    unsafe format_set_num_format(heading, "@")
    let bold = try unsafe format()
    unsafe format_set_bold(bold)
    unsafe format_set_align(bold, top)
    let text = try unsafe format()
    unsafe format_set_num_format(text, "@")
    unsafe format_set_align(text, top)
    let wrapped = try unsafe format()
    unsafe format_set_text_wrap(wrapped)
    unsafe format_set_align(wrapped, top)
    unsafe format_set_num_format(wrapped, "@")
    let number = try unsafe format()
    unsafe format_set_align(number, top)
    unsafe format_set_align(number, UInt8(LXW_ALIGN_LEFT.rawValue))
    let day = try unsafe format()
    unsafe format_set_num_format(day, dayFormat)
    unsafe format_set_align(day, top)
    unsafe format_set_align(day, UInt8(LXW_ALIGN_LEFT.rawValue))
    unsafe self.heading = heading
    unsafe self.bold = bold
    unsafe self.text = text
    unsafe self.wrapped = wrapped
    unsafe self.number = number
    unsafe self.day = day
  }
}
