public import Model

/// Stand-in until the table is there.
public enum Terms {
  public static func code(_ word: String, of table: TableName, column: String) -> String? { nil }
  public static func column(named: String, of table: TableName) -> String? { nil }
  public static func referralKind(_ word: String) -> String? { nil }
  public static func isNoTable(_ name: String) -> Bool { false }
  public static func table(named: String) -> TableName? { nil }
}
