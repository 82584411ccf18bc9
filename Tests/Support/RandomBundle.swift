import Model

/// Made-up bundles that keep all rules, with odd texts.
public enum RandomBundle {
  private static let oddTexts = [
    "", "a", "æøå ÆØÅ", "e\u{301}", "«sitat»", "\"", "\"\"", "a,b;c\td", "linje 1\nlinje 2", "\r\n",
    "- ikke avklart", "+47 900 00 000", "'", "\\", "\\n", "  kant  ", "😀 👨‍👩‍👧", "日本語", "مرحبا",
    "\u{FEFF}x", "-5", "null", "1.0", "{}", "a\u{2028}b", "ᄀ\u{1161}\u{11A8}", "x\"y", "sep=;",
  ]
  private static let ids = ["a", "Å", "x-1", "x.1", "x:1", "x_1", "é", "ß", "9", "家", "ж"]

  /// The files of a bundle, the same for the same seed.
  public static func make(seed: UInt64) -> [(name: String, bytes: [UInt8])] {
    var random = Seeded(seed)
    var rows: [String: [[String]]] = [:]
    func pick(_ texts: [String]) -> String { texts.randomElement(using: &random) ?? "" }
    func day() -> String {
      Day(number: Int32.random(in: 17_000...20_000, using: &random)).description
    }
    func maybe(_ text: @autoclosure () -> String) -> String {
      Bool.random(using: &random) ? text() : ""
    }
    func own(_ letter: String, _ number: Int) -> String { letter + pick(ids) + String(number) }
    func title() -> String {
      let text = pick(oddTexts)
      return text.allSatisfy(\.isWhitespace) ? "t" : text
    }

    let families = (0..<5).map { own("f", $0) }
    let people = (0..<8).map { (id: own("p", $0), family: pick(families)) }
    let services = (0..<4).map { own("s", $0) }
    let contacts = (0..<5).map { own("c", $0) }
    let units = services + contacts
    let needs = (0..<9).map { (id: own("n", $0), family: pick(families)) }
    func person(_ family: String) -> String {
      maybe(people.filter { $0.family == family }.randomElement(using: &random)?.id ?? "")
    }
    func need(_ family: String) -> String {
      maybe(needs.filter { $0.family == family }.randomElement(using: &random)?.id ?? "")
    }

    rows["families"] = families.map {
      [$0, pick(oddTexts), maybe("4206"), maybe("2001-02-03"), ""]
    }
    rows["people"] = people.map {
      [$0.id, $0.family, pick(oddTexts), maybe(pick(["2010-05", "2010-05-06"])), maybe("child")]
    }
    rows["services"] = services.map {
      [
        $0, title(), pick(Sector.codes), maybe(pick(oddTexts)), maybe("debt economy"), maybe("6"),
        maybe("16"), maybe(pick(["10bd", "007d", "3w"])), "", maybe("2024-01-01"),
      ]
    }
    rows["contacts"] = contacts.map {
      [$0, title(), pick(services), maybe(pick(oddTexts)), "", maybe(day()), maybe("22"), ""]
    }
    var ties: [String: [String]] = [:]
    for _ in 0..<20 {
      let pair = [pick(units), pick(units)].sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      if pair[0] != pair[1] {
        ties[pair.joined(separator: " ")] =
          pair.shuffled(using: &random) + [
            "collaborates", maybe("emotional practical"), "", maybe("3"),
          ]
      }
      let (a, b) = (pick(units), pick(families))
      ties["\(a) \(b)"] = [a, b, "serves", "", maybe("weak"), ""]
    }
    rows["ties"] = ties.values.map { $0 + ["", "", "", maybe(day())] }
    rows["needs"] = needs.map {
      [$0.id, $0.family, person($0.family), pick(Domain.codes), pick(oddTexts), day(), "", "", ""]
    }
    var last: [String: String] = [:]
    rows["referrals"] = (0..<9).map { number in
      let family = pick(families)
      let id = own("r", number)
      defer { last[family] = id }
      return [
        id, family, person(family), need(family), maybe("decision"), pick(units + families),
        pick(units), "2020-01-\(10 + number)", "", maybe("2024-01-01"), "", "",
        maybe(last[family] ?? ""),
      ]
    }
    rows["activities"] = (0..<15).map { _ in
      let family = pick(families)
      return [day(), pick(units + families), family, need(family), maybe("call")]
    }
    var moments: [String: [String]] = [:]
    for _ in 0..<12 {
      let family = pick(families)
      // Spaces around it and the form of its letters do not make it another title.
      let text = title()
      moments[text] = ["2024-01-01", family, person(family), text, maybe("small"), ""]
    }
    rows["moments"] = Array(moments.values)

    return rows.map { name, rows in
      let columns = TableName(rawValue: name).map { TableSchema.of($0).columns.map(\.name) } ?? []
      let lines = ([columns] + rows.shuffled(using: &random)).map { row in
        row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ";")
      }
      return (name + ".csv", Array(lines.joined(separator: "\r\n").utf8))
    }
  }
}
