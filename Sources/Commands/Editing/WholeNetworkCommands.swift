import Editing
import GLib
import Model
import Wording

extension Command {
  static let rename = Command(
    name: "rename",
    arguments: [
      .network,
      Argument(
        Phrase(
          nb: "[TABELL] GAMMEL NY", nn: "[TABELL] GAMMAL NY", en: "[TABLE] OLD NEW"),
        isRepeated: true),
    ], options: [.by, .note],
    summary: Phrase(
      nb: "gi noe en ny id, overalt", nn: "gje noko ein ny id, overalt",
      en: "give something a new id, everywhere"),
    details: Phrase(
      nb:
        "Gir en familie, person, tjeneste, kontakt eller annet med id en ny id, i alle rader som nevner den. Står den gamle i flere tabeller, skriv tabellen foran.",
      nn:
        "Gjev ein familie, person, kontakt, ei teneste eller anna med id ein ny id, i alle rader som nemner det. Står den gamle i fleire tabellar, skriv tabellen framfor.",
      en:
        "Gives a family, person, service, contact or anything else with an id a new one, in all rows that name it. Where the old one stands in several tables, write the table before it."
    ),
    examples: ["rename familier.sqlite nav nav-solvik", "rename familier.sqlite behov n1 husleie"]
  ) { invocation, session in
    let words = Array(invocation.arguments.dropFirst())
    guard (2...3).contains(words.count) else {
      throw Failure.usage(
        Phrase(
          nb:
            "rename: skriv den gamle id-en og den nye: samvev rename familier.sqlite nav nav-solvik",
          nn:
            "rename: skriv den gamle id-en og den nye: samvev rename familier.sqlite nav nav-solvik",
          en:
            "rename: write the old id and the new one: samvev rename families.sqlite nav nav-solvik"
        ))
    }
    let table = try words.count == 3 ? Invocation.table(words[0]) : nil
    let ids = words.suffix(2).map(composed)
    return try session.edit(RenameRow(table, from: ids[0], to: ids[1]), invocation)
  }

  static let join = Command(
    name: "join",
    arguments: [
      .network, Argument(Phrase(nb: "BEHOLD", nn: "BEHALD", en: "KEEP")),
      Argument(Phrase(nb: "BORT", nn: "BORT", en: "GONE")),
    ],
    options: [
      .keepsOwn, .by, .note,
    ],
    summary: Phrase(
      nb: "slå sammen to som er den samme", nn: "slå saman to som er den same",
      en: "join two that are the same one"),
    details: Phrase(
      nb:
        "To familier, tjenester eller kontakter som er den samme, blir den første: alt som pekte på den andre, peker på den første, og tomme felt fylles. Der de sier ulike ting, vises begge, og ingenting endres uten --keep.",
      nn:
        "To familiar, tenester eller kontaktar som er den same, blir den første: alt som peika på den andre, peikar på den første, og tomme felt blir fylte. Der dei seier ulike ting, blir begge viste, og ingenting blir endra utan --keep.",
      en:
        "Two families, services or contacts that are the same become the first one: whatever pointed at the second points at the first, and empty cells are filled. Where they say different things, both are shown, and nothing changes without --keep."
    ),
    examples: ["join familier.sqlite nav nav-2"]
  ) { invocation, session in
    let ids = invocation.arguments.map(composed)
    return try session.edit(
      JoinRows(ids[1], ids[2], keepsOwn: invocation[.keepsOwn]),
      invocation)
  }

  static let undo = Command(
    name: "undo",
    arguments: [
      .network, Argument(Phrase(nb: "NUMMER", nn: "NUMMER", en: "NUMBER"), isOptional: true),
    ],
    options: [
      .editCheck, .by, .note,
    ],
    summary: Phrase(
      nb: "angre den siste endringen, eller en annen",
      nn: "angre den siste endringa, eller ei anna",
      en: "take back the latest change, or another one"),
    details: Phrase(
      nb:
        "Angrer endringen med nummeret (history viser dem), ellers den siste som står; to ganger går to steg tilbake. Nummeret til en angring gjør endringen om igjen. Det går når radene står som endringen etterlot dem; ellers vises det som er endret siden, og ingenting skjer.",
      nn:
        "Angrar endringa med nummeret (history viser dei), elles den siste som står; to gonger går to steg tilbake. Nummeret til ei angring gjer endringa om att. Det går når radene står slik endringa etterlét dei; elles blir det vist kva som er endra sidan, og ingenting skjer.",
      en:
        "Takes back the change with the number (history shows them), otherwise the latest that stands; twice goes two steps back. The number of an undo makes the change stand again. It works where the rows stand as the change left them; otherwise what has changed since is shown, and nothing happens."
    ),
    examples: ["undo familier.sqlite", "undo familier.sqlite 12 --check"]
  ) { invocation, session in
    var number: Int?
    if invocation.arguments.count > 1 {
      let word = invocation.arguments[1]
      guard let value = Int(word), value > 0 else {
        throw Failure.usage(
          Phrase(
            nb: "«\(word)» er ikke nummeret på en endring; history viser dem",
            nn: "«\(word)» er ikkje nummeret på ei endring; history viser dei",
            en: "“\(word)” is no number of a change; history shows them"))
      }
      number = value
    }
    let request = UndoChange(number)
    guard invocation[.editCheck] else {
      return try session.edit(request, invocation)
    }
    let edit = try session.look(request, invocation.arguments[0])
    try session.console.print(lines: session.checked(edit))
    return .done
  }
}
