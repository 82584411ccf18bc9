import Analysis
import Graphviz
import Layout
import Model
import Support
import Testing
import Wording

@testable import Diagrams

/// All that hangs on a wall is read by everybody: days are in steps, and no service is named that
/// is one person.
@Suite struct WallTests {
  private static let views = View.allCases.filter(\.isForWalls)

  /// Towns of eight families that differ in days within a step, and in what became of questions to
  /// and from the one who works alone.
  private func town(isTwin: Bool) -> PlainBundle {
    func pick(_ one: String, _ other: String) -> String { isTwin ? other : one }
    var referrals = [
      referral("r1", "f2", "lege", "bup", pick("2026-03-20", "2026-04-20")),
      referral("r2", "f4", "lege", "nav", pick("2026-01-01", "2026-02-01")),
      // Within thirty days: also that the day for an answer is today.
      referral("r3", "f5", "bup", "nav", pick("2026-06-01", "2026-06-10")),
      referral("r4", "f6", "bup", "dps", pick("2026-06-15", "2026-06-20")),
      referral("r5", "f7", "dps", "alene", pick("2026-01-01", "2026-07-01")),
    ]
    for (number, services) in [["bup", "dps", "bup"], ["nav", "alene", "nav"]].enumerated() {
      for (step, to) in services.enumerated() {
        let from = step == 0 ? "lege" : services[step - 1]
        let month = pick("2026-01", "2026-02")
        var row = referral("c\(number)\(step)", "f\(number)", from, to, "")
        row["sent"] = "\(month)-1\(step)"
        row["answered"] = "2026-03-0\(step + 1)"
        row["outcome"] = "redirected"
        if step > 0 { row["follows"] = "c\(number)\(step - 1)" }
        referrals.append(row)
      }
    }
    return PlainBundle(tables: [
      "families": (0..<8).map { ["id": "f\($0)", "alias": "Familie \($0)", "area": "nord"] },
      "services": [
        ["id": "nav", "name": "Nav", "sector": "nav", "domains": "economy"],
        ["id": "bup", "name": "BUP", "sector": "health", "domains": "mental-health"],
        ["id": "dps", "name": "DPS", "sector": "health", "domains": "mental-health"],
        ["id": "lege", "name": "Legen", "sector": "health", "domains": "physical-health"],
        ["id": "alene", "name": "Einar", "sector": "volunteers", "domains": "leisure"],
      ],
      "contacts": ["nav", "nav", "bup", "bup", "dps", "dps", "lege", "lege", "alene"].enumerated()
        .map { ["id": "k\($0.offset)", "name": "Kari \($0.offset)", "service": $0.element] },
      "ties": (0..<8).map { ["a": ["nav", "bup"][$0 % 2], "b": "f\($0)", "kind": "serves"] },
      "needs": [
        need("n1", "f0", "economy", pick("2026-05-01", "2026-03-25")),
        need("n2", "f1", "housing", pick("2025-06-20", "2025-12-01")),
        need("n3", "f2", "school", pick("2026-06-15", "2026-05-20")),
      ],
      "referrals": referrals,
    ])
  }

  private func need(
    _ id: String, _ family: String, _ domain: String, _ raised: String
  ) -> [String: String] {
    ["id": id, "family": family, "domain": domain, "raised": raised, "title": "Hemmelig \(id)"]
  }

  private func referral(
    _ id: String, _ family: String, _ from: String, _ to: String, _ due: String
  ) -> [String: String] {
    ["id": id, "family": family, "from": from, "to": to, "sent": "2025-12-01", "due": due]
  }

  private func options(_ hides: Bool, _ rows: GapRows = .area) -> PictureOptions {
    PictureOptions(
      paper: .wall, small: SmallNumbers(hides: hides), isForWall: true, rows: rows)
  }

  @Test(arguments: views, Language.allCases)
  func `days within a step do not show on a wall`(view: View, language: Language) throws {
    for rows in view == .gaps ? GapRows.allCases : [.area] {
      let pictures = try [false, true].map {
        try context(town(isTwin: $0), language).picture(view, options: options(true, rows))
      }
      for form in [Picture.Form.text, .svg, .dot] {
        #expect(try pictures[0].bytes(as: form) == pictures[1].bytes(as: form), "\(view) \(form)")
      }
    }
  }

  /// The twins differ in the same pictures where small numbers are shown.
  @Test(arguments: [View.urgent, .gaps, .referrals])
  func `days are exact where small numbers are shown`(view: View) throws {
    let texts = try [false, true].map {
      try context(town(isTwin: $0)).picture(view, options: options(false)).textAlternative.text
    }
    #expect(texts[0] != texts[1])
    #expect(texts[0].contains("360 dager") || texts[0].contains("165 dager"), "\(texts[0])")
  }

  @Test(arguments: views, Language.allCases)
  func `a service of one employee is not named beside what it has not answered`(
    view: View, language: Language
  ) throws {
    if view == .services { return }
    let made = try context(town(isTwin: false), language)
    let hidden = try made.picture(view, options: options(true))
    #expect(!String(decoding: try hidden.bytes(as: .svg), as: UTF8.self).contains("Einar"))
    if view == .gaps { return }
    #expect(hidden.textAlternative.text.contains(Words.Urgent.wallOnePerson[language]))
    let shown = try made.picture(view, options: options(false))
    #expect(shown.textAlternative.text.contains("Einar"))
    #expect(!shown.textAlternative.text.contains(Words.Urgent.wallOnePerson[language]))
  }

  /// What is not named may be late.
  @Test func `a wall does not say that nothing is late`() throws {
    var town = town(isTwin: false)
    town.tables["referrals"] = town.rows("referrals").filter { $0["id"] == "r5" }
    let title = try context(town).picture(.referrals, options: options(true)).textAlternative.title
    #expect(title == "Ingen henvisning som kan stå på en vegg, er over svarfristen")
    let sentences = try context(town).picture(.referrals, options: options(true)).textAlternative
      .text
    #expect(!sentences.contains("Ingen henvisninger denne dagen"))
    #expect(sentences.contains(Words.Urgent.wallOnePerson[.nb]))
    let own = try context(town).picture(
      .referrals, options: PictureOptions(small: SmallNumbers(hides: true))
    ).textAlternative.title
    #expect(own == "Noen henvisninger er over svarfristen, lengst hos Einar: 165 dager")
  }

  /// Whether there are any with nothing to answer must not show either.
  @Test func `the foot says that they are left out wherever there are some`() throws {
    var town = town(isTwin: false)
    town.tables["referrals"] = town.rows("referrals").filter { !$0.values.contains("alene") }
    for view in [View.urgent, .referrals] {
      let text = try context(town).picture(view, options: options(true)).textAlternative.text
      #expect(text.contains(Words.Urgent.wallOnePerson[.nb]), "\(view)")
    }
  }
}
