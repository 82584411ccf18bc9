import Model
import Support
import Testing

@testable import Wording

/// Titles that name somebody who is not shown, as people write them.
struct NamesInTitlesTests {
  /// A family of whom Nav may see one need; BUP, a contact of it and another family are hidden.
  private func titles(_ title: String) throws -> [String] {
    let network = try Network(
      PlainBundle(tables: [
        "families": [
          ["id": "rod", "alias": "Familie Rød"], ["id": "gul", "alias": "Familie Solsikke"],
        ],
        "people": [
          ["id": "mor", "family": "rod", "alias": "Mor"],
          ["id": "ola", "family": "gul", "alias": "Ola"],
          ["id": "marie", "family": "gul", "alias": "Åse-Marie"],
        ],
        "services": [
          ["id": "nav", "name": "Nav Nord", "sector": "nav"],
          ["id": "bup", "name": "BUP Nord", "sector": "health"],
          ["id": "lege", "name": "Legesenteret i Nord", "sector": "health"],
          ["id": "dps", "name": "D.P.S. i Nord", "sector": "health"],
        ],
        "contacts": [["id": "malin", "name": "Malin H.", "service": "bup"]],
        "needs": [
          [
            "id": "n", "family": "rod", "domain": "economy", "title": title, "raised": "2026-01-01",
          ]
        ],
        "responsibilities": [["need": "n", "actor": "nav", "from": "2026-01-02"]],
      ]))
    let nav = try #require(network.find(.service, id: "nav")).row
    let day = try #require(Day("2026-06-15"))
    let shown = project(network, for: .services([nav]), today: day).network
    #expect(shown.needs.count == 1)
    return titlesThatName(shown, of: network, family: nil).map(\.name)
  }

  @Test(
    "A hidden name is found as it is written",
    arguments: [
      ("Ringe BUP Nord", "BUP Nord"), ("BUPs svar", "BUP Nord"), ("Ringe bup", "BUP Nord"),
      ("Time hos Malin", "Malin H."), ("Ringe Legesenteret", "Legesenteret i Nord"),
      ("Solsikke på besøk", "Familie Solsikke"), ("Olas bursdag", "Ola"),
      ("Svar fra barnevernet", "barnevern"), ("En barnevernssak", "barnevern"),
      ("Ringe B.U.P.", "BUP Nord"), ("Ringe B U P", "BUP Nord"), ("Ringe ＢＵＰ", "BUP Nord"),
      ("BUPen svarer", "BUP Nord"), ("BUPens svar", "BUP Nord"), ("dps ringer", "D.P.S. i Nord"),
      ("Åsemarie flytter", "Åse-Marie"), ("Åse Marie flytter", "Åse-Marie"),
      ("Time hos Ｍａｌｉｎ", "Malin H."), ("Svar fra barne-vernet", "barnevern"),
    ])
  func found(_ title: String, _ name: String) throws {
    #expect(try titles(title) == [name])
  }

  @Test(
    "What is shown, or only looks like a name, is not",
    arguments: [
      "Husleia", "Ringe Nav Nord", "Familie på ferie", "Olavs plass", "Bupe", "Maling av stua", "",
    ])
  func notFound(_ title: String) throws {
    #expect(try titles(title) == [])
  }
}
