extension Terms {
  /// What a workbook or a folder that was made for somebody says of itself. Whoever is to read it
  /// into a network knows it by that: a sentence that has been in use is never changed, another is
  /// put beside it.
  public static let isForSomebody = Term(
    "stamp",
    "Dette er til å lese. Les det ikke inn i et nettverk: id-ene er laget for dette, og noe kan være utelatt.",
    "Dette er til å lese. Les det ikkje inn i eit nettverk: id-ane er laga for dette, og noko kan vere utelate.",
    "This is for reading. Do not read it into a network: the ids were made for it, and something may be left out."
  )

  /// The key of a JSON document that was made for somebody, and the name of a file beside tables.
  public static let stampKey = "stamp"
  /// The name of that file.
  public static let stampFile = "stamp.txt"
}
