/// The sheets of a workbook of Samvev's that hold no table: whoever reads one passes them by.
public enum OtherSheet {
  /// What the sheets are, and how they are read in.
  public static let guide = Term(
    "guide", nb: "Les dette først", nn: "Les dette først", en: "Read this first")
  /// Which words the lists have, and what they mean.
  public static let words = Term("words", nb: "Ord", nn: "Ord", en: "Words")
  /// All of them.
  public static let all = [guide, words]
}
