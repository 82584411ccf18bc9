/// What a file is, so that the reader can be told what to do with it.
public enum WorkbookKind: Hashable, Sendable {
  /// A workbook of Excel, `.xlsx` or `.xlsm`, or a template of one.
  case xlsx
  /// A spreadsheet of LibreOffice or another program that writes OpenDocument.
  case ods
  /// A workbook that opens with a password only.
  case encrypted
  /// A binary format of Excel that is not read: `.xls` or `.xlsb`.
  case xls
  /// Something else.
  case other
}
