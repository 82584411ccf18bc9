/// What programs and spreadsheets take as CSV.
public enum CSVForm: Sendable {
  /// RFC 4180 with `,` and LF.
  case plain
  /// What Excel in Norwegian opens by a double click: `;`, CRLF and a byte-order mark.
  case excel

  /// What stands between two cells.
  public var delimiter: UInt8 {
    switch self {
    case .plain: UInt8(ascii: ",")
    case .excel: UInt8(ascii: ";")
    }
  }

  /// What ends a line.
  public var lineEnd: String {
    switch self {
    case .plain: "\n"
    case .excel: "\r\n"
    }
  }

  /// What stands before everything else.
  public var mark: String {
    switch self {
    case .plain: ""
    case .excel: "\u{FEFF}"
    }
  }
}
