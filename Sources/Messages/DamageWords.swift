package import Store
package import Wording

/// What is damaged in a network file: one line, with the table, row and column of the file.
package func sentence(_ fault: FileFault, _ language: Language) -> String {
  let words = FaultWords(language: language)
  return words.line(words.place(fault), words.text(fault.kind) + ".")
}

extension FaultWords {
  /// `need, rad 12, kolonne family`: the places of the file, not of a bundle; empty where none is
  /// known.
  func place(_ fault: FileFault) -> String {
    var parts: [String] = []
    if let table = fault.table { parts.append(table) }
    if let key = fault.key {
      parts.append(say(nb: "rad \(key)", nn: "rad \(key)", en: "row \(key)"))
    }
    if let column = fault.column {
      parts.append(say(nb: "kolonne \(column)", nn: "kolonne \(column)", en: "column \(column)"))
    }
    return parts.joined(separator: ", ")
  }

  /// What is wrong, without the place and without a stop.
  func text(_ kind: FileFault.Kind) -> String {
    switch kind {
    case .structure(let detail):
      let words = tidy(detail)
      let why = words.isEmpty ? "" : ": " + words
      return say(
        nb: "innholdet henger ikke sammen\(why)", nn: "innhaldet heng ikkje saman\(why)",
        en: "the content does not hold together\(why)")
    case .objectMissing:
      return say(nb: "mangler", nn: "manglar", en: "is missing")
    case .objectDiffers:
      return say(
        nb: "er endret av et annet program", nn: "er endra av eit anna program",
        en: "has been changed by another program")
    case .objectUnknown:
      return say(
        nb: "er lagt til av et annet program", nn: "er lagd til av eit anna program",
        en: "has been added by another program")
    case .keyOutOfPlace:
      return say(
        nb: "raden har feil nummer", nn: "rada har feil nummer", en: "the row has a wrong number")
    case .rowMissing:
      return say(
        nb: "raden eller id-en til den mangler", nn: "rada eller id-en til ho manglar",
        en: "the row or its id is missing")
    case .valueMissing:
      return say(
        nb: "her mangler det noe", nn: "her manglar det noko", en: "something is missing here")
    case .wrongType:
      return say(
        nb: "her står det tekst for tall eller omvendt",
        nn: "her står det tekst for tal eller omvendt",
        en: "there is text for a number here, or a number for text")
    case .outOfBounds:
      return say(
        nb: "tallet er utenfor det som er lov", nn: "talet er utanfor det som er lov",
        en: "the number is beyond what is allowed")
    case .invalidText:
      return say(
        nb: "teksten kan ikke leses", nn: "teksten kan ikkje lesast", en: "the text cannot be read")
    case .danglingReference:
      return say(
        nb: "viser til en rad som ikke finnes", nn: "viser til ei rad som ikkje finst",
        en: "points to a row that does not exist")
    case .wrongKind:
      return say(
        nb: "viser til noe av feil slag", nn: "viser til noko av feil slag",
        en: "points to something of the wrong kind")
    case .tooMuch:
      return say(
        nb: "det er flere rader eller mer tekst enn et nettverk har plass til",
        nn: "det er fleire rader eller meir tekst enn eit nettverk har plass til",
        en: "there are more rows or more text than a network has room for")
    }
  }
}
