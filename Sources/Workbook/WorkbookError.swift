/// Why a workbook cannot be read or written.
public enum WorkbookError: Error, Hashable, Sendable {
  /// The bytes are no workbook that is read: neither `.xlsx` nor `.ods`.
  case notAWorkbook
}
