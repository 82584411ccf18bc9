extension Terms {
  /// What the ids of the made-up family of an empty workbook begin with.
  public static let example = Term("example", "eksempel", "eksempel", "example")
}
