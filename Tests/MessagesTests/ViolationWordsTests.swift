import Messages
import Model
import Testing
import Wording

/// A table whose rows are given by the cells that are filled in.
private func table(_ name: TableName, _ rows: [(texts: [String: String], numbers: [String: Int32])])
  -> Table
{
  let columns: [Column] = TableSchema.of(name).columns.map { column in
    if column.kind.isText {
      var texts = TextColumn()
      for row in rows { texts.append(row.texts[column.name] ?? "") }
      return .texts(texts)
    }
    return .numbers(rows.map { $0.numbers[column.name] ?? column.kind.empty })
  }
  return Table(name, columns: columns)
}

private func day(_ text: String) -> Int32 { Day(text)?.number ?? 0 }
private func ref(_ kind: Ref.Kind, _ row: Int) -> Int32 { Ref(kind, row).number }

/// A network that breaks every rule that a stored one can break.
private let broken: Network = {
  var symbols = Symbols()
  let kind = symbols.number(of: "vet ikke")
  let given: [TableName: Table] = [
    .families: table(.families, [(["id": "f1"], [:]), (["id": "f2"], [:])]),
    .people: table(
      .people,
      [
        (["id": "p1"], ["family": ref(.family, 0)]), (["id": "p2"], ["family": ref(.family, 1)]),
      ]),
    .ties: table(
      .ties,
      [
        ([:], ["a": ref(.person, 0), "b": ref(.person, 0), "kind": TieKind.kin.rawValue]),
        ([:], ["a": ref(.person, 0), "b": ref(.family, 0), "kind": TieKind.serves.rawValue]),
      ]),
    .needs: table(
      .needs,
      [
        (
          ["id": "n1"],
          [
            "family": ref(.family, 0), "person": ref(.person, 1), "raised": day("2026-02-01"),
            "closed": day("2026-01-01"),
          ]
        )
      ]),
    .responsibilities: table(
      .responsibilities, [([:], ["need": ref(.need, 0), "actor": ref(.person, 1)])]),
    .referrals: table(
      .referrals,
      [
        (
          ["id": "r1"],
          [
            "family": ref(.family, 0), "sent": day("2026-03-01"), "kind": kind,
            "outcome": ReferralOutcome.accepted.rawValue, "follows": ref(.referral, 1),
          ]
        ),
        (
          ["id": "r2"],
          [
            "family": ref(.family, 0), "sent": day("2026-04-01"), "follows": ref(.referral, 0),
          ]
        ),
      ]),
  ]
  return Network(tables: TableName.allCases.map { given[$0] ?? Table($0) }, symbols: symbols)
}()

struct ViolationWordsTests {
  @Test(arguments: Language.allCases)
  func `a violation is one line that names the table, the key and the column`(language: Language) {
    let violations = broken.violations()
    #expect(violations.count == 10)
    let lines = sentences(violations, in: broken, language)
    for (violation, line) in zip(violations, lines) {
      #expect(line.hasPrefix(violation.table.rawValue + ", "), "\(line)")
      let column = TableSchema.of(violation.table).columns[violation.column].name
      #expect(line.contains(" \(column): "), "\(line)")
      #expect(blemish(of: line) == nil, "\(line)")
      #expect(sentence(violation, in: broken, language) == line)
    }
  }

  @Test func `stored rows are named by id or key`() {
    let lines = sentences(broken.violations(), in: broken, .nb)
    #expect(
      lines.prefix(5) == [
        "ties, raden med a «p1», b «p1» og kind «kin», kolonne b: «p1» står både i a (den ene) og b (den andre); et bånd går mellom to forskjellige.",
        "ties, raden med a «p1», b «f1» og kind «serves», kolonne a: «p1» er en person, men når kind (type) er serves, må det stå id-en til en tjeneste eller en kontakt her.",
        "needs, raden med id «n1», kolonne person: «p2» er registrert i familien «f2», men raden gjelder familien «f1». Bor eller bodde «p2» også hos «f1», legg til en rad i homes (hjem) med person, family (familie), from (fra) og until (til og med); ellers rett det som er feil.",
        "needs, raden med id «n1», kolonne closed: «2026-01-01» er før raised (meldt), som er «2026-02-01»; rett den datoen som er feil.",
        "responsibilities, raden med need «n1» og actor «p2», kolonne actor: «p2» er registrert i familien «f2», men raden gjelder familien «f1». Bor eller bodde «p2» også hos «f1», legg til en rad i homes (hjem) med person, family (familie), from (fra) og until (til og med); ellers rett det som er feil.",
      ])
  }
}
