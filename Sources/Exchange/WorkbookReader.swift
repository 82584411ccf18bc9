enum WorkbookReader {
  static func read(_ bytes: [UInt8], sheet: Int, into builder: inout DraftBuilder) {}
}
