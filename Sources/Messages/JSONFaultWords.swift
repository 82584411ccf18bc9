import Exchange
import Wording

// Faults of a document that is no JSON, or not of the shape of a bundle.
extension FaultWords {
  func notJSON(_ problem: JSONFault) -> String {
    switch problem {
    case .expected(let expected):
      let right = either(expected.map(quoted))
      return say(
        nb: "\(it) står der det skulle stått \(right).",
        nn: "\(it) står der det skulle stått \(right).",
        en: "\(it) stands where there should be \(right).")
    case .endsTooEarly:
      return say(
        nb: "filen slutter før den er ferdig; hent den eller lagre den på nytt.",
        nn: "fila sluttar før ho er ferdig; hent ho eller lagre ho på nytt.",
        en: "the file ends before it is complete; fetch it or save it again.")
    case .trailing:
      return say(
        nb: "\(it) står etter slutten på innholdet; slett alt etter den siste }.",
        nn: "\(it) står etter slutten på innhaldet; slett alt etter den siste }.",
        en: "\(it) stands after the end of the content; delete everything after the last }.")
    case .duplicateKey:
      return say(
        nb: "navnet \(it) står to ganger på samme sted; slett det ene.",
        nn: "namnet \(it) står to gonger på same staden; slett det eine.",
        en: "the name \(it) is given twice in the same place; delete one of the two.")
    case .badEscape:
      return say(
        nb: "\(it) kan ikke leses; skal det stå en omvendt skråstrek (\\) i teksten, skriv to.",
        nn: "\(it) kan ikkje lesast; skal det stå ein omvend skråstrek (\\) i teksten, skriv to.",
        en: "\(it) cannot be read; for a backslash (\\) in a text, write two.")
    case .loneSurrogate:
      return say(
        nb: "\(it) er bare et halvt tegn; skriv selve tegnet.",
        nn: "\(it) er berre eit halvt teikn; skriv sjølve teiknet.",
        en: "\(it) is only half a character; write the character itself.")
    case .badNumber:
      return say(
        nb: "\(it) er ikke skrevet som et tall; skriv det som 3 eller 2.5.",
        nn: "\(it) er ikkje skrive som eit tal; skriv det som 3 eller 2.5.",
        en: "\(it) is not written as a number; write it like 3 or 2.5.")
    case .controlCharacter:
      return say(
        nb:
          "det står et linjeskift eller et usynlig tegn inne i en tekst; skriv \\n for linjeskift.",
        nn:
          "det står eit linjeskift eller eit usynleg teikn inne i ein tekst; skriv \\n for linjeskift.",
        en: "a text has a line break or an invisible character in it; write \\n for a line break.")
    case .tooDeep:
      return say(
        nb: "det er for mange parenteser inni hverandre; en rad kan bare ha tekster og tall i seg.",
        nn: "det er for mange parentesar inni kvarandre; ei rad kan berre ha tekstar og tal i seg.",
        en: "there are too many brackets inside one another; a row can only hold texts and numbers."
      )
    }
  }

  func wrongType(_ expected: JSONType) -> String {
    switch expected {
    case .objectOfTables:
      say(
        nb: "innholdet må være tabeller i en { }, slik: {\"families\": [ ], \"people\": [ ]}.",
        nn: "innhaldet må vere tabellar i ein { }, slik: {\"families\": [ ], \"people\": [ ]}.",
        en: "the content must be tables inside { }, like {\"families\": [ ], \"people\": [ ]}.")
    case .arrayOfRows:
      say(
        nb: "radene i tabellen må stå i en [ ], slik: [{\"id\": \"f1\"}, {\"id\": \"f2\"}].",
        nn: "radene i tabellen må stå i ein [ ], slik: [{\"id\": \"f1\"}, {\"id\": \"f2\"}].",
        en:
          "the rows of the table must stand inside [ ], like [{\"id\": \"f1\"}, {\"id\": \"f2\"}].")
    case .object:
      say(
        nb: "hver rad må stå i en { }, slik: {\"id\": \"f1\"}.",
        nn: "kvar rad må stå i ein { }, slik: {\"id\": \"f1\"}.",
        en: "each row must stand inside { }, like {\"id\": \"f1\"}.")
    case .stringNumberOrNull:
      say(
        nb: "her må det stå en tekst i anførselstegn, et tall eller null.",
        nn: "her må det stå ein tekst i hermeteikn, eit tal eller null.",
        en: "there must be a text in quotation marks here, a number or null.")
    }
  }
}
