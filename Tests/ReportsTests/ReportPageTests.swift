import Analysis
import Foundation
import Model
import Support
import Testing
import Text
import Wording

@testable import Reports

/// Reports as pages: one file that needs nothing else, in which a user's text is text and nothing
/// more.
@Suite struct ReportPageTests {
  /// What would be markup, script, an escape sequence or a turn of direction if it were taken for
  /// it.
  static let hostile = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='x",
    "]]><!--", "-->", "</style></script></title>", "&lt;b&gt; &amp; &",
    "`a` |b| *c* _d_ [e](javascript:f)",
    "\u{1B}[31mred\u{7}", "a\u{202E}b\u{2066}c\u{200F}", "\u{0}\u{1}\u{7F}\u{9B}",
    "x\r\n\r\n# y\n| z |",
    "![i](http://e/i.png)", "{{7*7}} ${x} \\n", "شجرة عائلة", "Семья Берёза",
  ]

  private static func network() throws -> Network {
    var bundle = PlainBundle()
    for (number, text) in hostile.enumerated() {
      let id = "f\(number)"
      bundle.tables["families", default: []].append(
        ["id": id, "alias": text, "area": number % 2 == 0 ? "vest" : "<øst>"])
      bundle.tables["people", default: []].append(
        ["id": "p\(number)", "family": id, "alias": text, "role": "child"])
      bundle.tables["services", default: []].append(
        ["id": "s\(number)", "name": text, "sector": "school", "domains": "school"])
      bundle.tables["contacts", default: []].append(
        ["id": "c\(number)", "name": text, "service": "s\(number)", "role": text])
      bundle.tables["ties", default: []].append(["a": "s\(number)", "b": id, "kind": "serves"])
      bundle.tables["ties", default: []].append(["a": "s0", "b": "p\(number)", "kind": "serves"])
      bundle.tables["needs", default: []].append(
        [
          "id": "n\(number)", "family": id, "domain": "school", "title": text,
          "raised": "2026-01-01", "urgency": "urgent",
        ])
      bundle.tables["referrals", default: []].append(
        [
          "id": "r\(number)", "family": id, "need": "n\(number)", "from": "c\(number)", "to": "s0",
          "sent": "2026-02-01",
        ])
      bundle.tables["goals", default: []].append(
        ["id": "g\(number)", "family": id, "domain": "school", "title": text, "set": "2026-01-01"])
    }
    return try Network(bundle)
  }

  private static let svg =
    "<?xml version=\"1.0\"?>\n<!DOCTYPE svg>\n<!-- x -->\n<svg width=\"9\"><g id=\"a\"><title>t</title></g></svg>\n"

  static func documents(_ language: Language) throws -> [ReportDocument] {
    let network = try network()
    let day = try #require(Day("2026-06-15"))
    let situation = Situation(network, asOf: day)
    let writer = FindingWriter(
      network: network, rules: DeadlineRules(of: network), asOf: day, language: language)
    let result = analyse(network, asOf: day)
    let isNew = areNew(
      result.findings, since: analyse(network, asOf: day.adding(days: -40)).findings)
    var documents = [true, false].map { hides in
      managerReport(
        ManagerReportSource(
          situation, result: result, writer: writer, name: hostile[0], since: day.adding(days: -40),
          isNew: isNew, hides: hides, map: hides ? nil : svg))
    }
    for family in hostile.indices {
      documents.append(
        meetingSheet(
          MeetingSheetSource(
            situation, result: analyse(network, asOf: day, scope: .family(family)), writer: writer,
            family: family, responsibilities: svg, ecomap: svg)))
      documents.append(
        coordinatorSheet(
          MeetingSheetSource(
            situation, result: analyse(network, asOf: day, scope: .family(family)), writer: writer,
            family: family)))
    }
    return documents
  }

  @Test(arguments: Language.allCases)
  func `a page is well formed and needs nothing from elsewhere`(language: Language) throws {
    for document in try Self.documents(language) {
      let page = try StrictHTML(document.html)
      for (name, attributes) in page.elements {
        #expect(!["link", "iframe", "object", "embed", "base", "img", "form"].contains(name))
        for (attribute, value) in attributes {
          #expect(!attribute.hasPrefix("on"), "\(name) \(attribute)")
          #expect(!["src", "srcset", "style", "action", "background"].contains(attribute))
          if attribute.hasSuffix("href") { #expect(value.hasPrefix("#")) }
        }
      }
      let ids = page.elements.compactMap { $0.attributes["id"] }
      #expect(Set(ids).count == ids.count)
      #expect(page.elements.count { $0.name == "script" } == 1)
      #expect(page.elements.count { $0.name == "style" } == 1)
      #expect(page.elements.count { $0.name == "h1" } == 1)
      #expect(page.elements.first?.attributes["lang"] == language.rawValue)
      let tables = page.elements.count { $0.name == "table" }
      #expect(tables == page.elements.count { $0.name == "caption" })
      #expect(page.elements.filter { $0.name == "th" }.allSatisfy { $0.attributes["scope"] != nil })
      #expect(page.raw["style"]?.contains("url(") == false)
      for address in ["http:", "https:", "//"] {
        #expect(page.raw["style"]?.contains(address) == false)
        #expect(page.raw["script"]?.contains(address) == false)
      }
    }
  }

  @Test func `the policy allows the style sheet and the script and nothing else`() throws {
    let document = try #require(try Self.documents(.nb).first)
    let page = try StrictHTML(document.html)
    let policy = try #require(
      page.elements.first { $0.attributes["http-equiv"] == "Content-Security-Policy" }?
        .attributes["content"])
    #expect(policy.hasPrefix("default-src 'none'; "))
    #expect(!policy.contains("unsafe") && !policy.contains("*"))
    for name in ["style", "script"] {
      let hash = try sha256(try #require(page.raw[name]))
      #expect(policy.contains("\(name)-src 'sha256-\(hash)'"), "\(name): sha256-\(hash)")
    }
  }

  @Test func `a page may hold a font, and no other style than it and its own`() throws {
    let document = try #require(try Self.documents(.nb).first)
    let rule = "@font-face{font-family:Inter;src:url(data:font/otf;base64,AAAA)}"
    let page = try StrictHTML(document.html(font: rule))
    let policy = try #require(
      page.elements.first { $0.attributes["http-equiv"] == "Content-Security-Policy" }?
        .attributes["content"])
    let nonces = page.elements.filter { $0.name == "style" }.map { $0.attributes["nonce"] }
    #expect(nonces.count == 2 && nonces[0] == nil)
    let nonce = try #require(nonces[1])
    #expect(nonce.count >= 10)
    #expect(policy.contains("style-src 'sha256-") && policy.contains("' 'nonce-\(nonce)'; "))
    #expect(policy.contains("font-src data:;"))
    #expect(document.html(font: rule) == document.html(font: rule))
    #expect(document.html.contains("font-src") == false)
  }

  /// On a sheet of its own it would be all there is on it.
  @Test func `the foot stands on the sheet of what comes last`() {
    var document = ReportDocument(language: .nb, title: "A", subtitle: "B")
    document.foot = ["C"]
    document.blocks = [.text("D"), .picture(heading: nil, svg: "<svg></svg>", caption: "E")]
    #expect(document.html.contains("<footer class=\"wide\">"))
    document.blocks.append(.text("F"))
    #expect(document.html.contains("<footer>"))
  }

  private func sha256(_ text: String) throws -> String {
    let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data(text.utf8).write(to: path)
    defer { try? FileManager.default.removeItem(at: path) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/sha256sum")
    process.arguments = [path.path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let digits = String(
      decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self
    ).prefix(64)
    process.waitUntilExit()
    let bytes = stride(from: 0, to: 64, by: 2).compactMap { place in
      let start = digits.index(digits.startIndex, offsetBy: place)
      return UInt8(digits[start..<digits.index(start, offsetBy: 2)], radix: 16)
    }
    return Data(bytes).base64EncodedString()
  }

  @Test(arguments: Language.allCases)
  func `a user's text is text wherever it stands`(language: Language) throws {
    for document in try Self.documents(language) {
      for text in [document.html, document.markdown] {
        for scalar in text.unicodeScalars {
          switch scalar.value {
          case 0x0A: continue
          case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F:
            Issue.record("U+\(String(scalar.value, radix: 16))")
          default: continue
          }
        }
      }
      // What Markdown would take as its own is escaped.
      let bare = zip(document.markdown, " " + document.markdown).count {
        "<`[".contains($0) && $1 != "\\"
      }
      let links = document.markdown.components(separatedBy: "](#").count - 1
      #expect(bare == links)
      // Every row of a table has as many bars as its heads.
      var bars = 0
      for line in document.markdown.split(separator: "\n", omittingEmptySubsequences: false) {
        guard line.hasPrefix("|") else {
          bars = 0
          continue
        }
        let count = zip(line, " " + line).count { $0 == "|" && $1 != "\\" }
        if bars == 0 { bars = count }
        #expect(count == bars, "\(line)")
      }
    }
  }

  @Test func `a name from the right turns nothing but itself`() {
    let given = "شجرة عائلة"
    let name = "شجرة&nbsp;عائلة"
    #expect(html(given + ": ark") == "&lrm;\(name)&lrm;: ark")
    #expect(html("a (\(given)) b") == "a (&lrm;\(name)&lrm;) b")
    #expect(html("a \(given) b") == "a &lrm;\(name)&lrm; b")
    #expect(html("\(given) ") == "&lrm;\(name)&lrm; ")
    #expect(html("Familie Bjørk – Семья") == "Familie Bjørk – Семья")
  }

  @Test func `only a word that fits nowhere is broken`() {
    let words = html(String(repeating: "W", count: 100), longestWord: 30)
      .components(separatedBy: "&#8203;")
    #expect(words.count == 10 && words.allSatisfy { $0.count <= 10 })
    let service = "Flyktningtjenesten og voksenopplæringssenteret i kommunen"
    #expect(html(service, longestWord: 30) == service)
    #expect(!html(String(repeating: "<", count: 100)).contains("<"))
  }

  @Test func `markdown escapes what it would take and leaves a sentence as it is`() {
    for (text, shown) in [
      (
        "Open for 12 days: ask Ida (school), not 3.5!",
        "Open for 12 days: ask Ida (school), not 3.5!"
      ),
      ("http://a.no", "http\\://a.no"), ("mailto:a@b", "mailto\\:a\\@b"), (":smile:", "\\:smile:"),
      ("see www.a.no", "see www\\.a.no"), ("1. x", "1\\. x"), ("12) x", "12\\) x"),
      ("- x", "\\- x"), ("+ x - y", "\\+ x - y"), ("# x", "\\# x"), ("=====", "\\====="),
      ("![i](x)", "!\\[i\\](x)"), ("a|b", "a\\|b"),
    ] {
      #expect(markdown(text) == shown)
    }
  }

  @Test func `a report that hides names no family no person and no need`() throws {
    var bundle = PlainBundle()
    for number in 0..<60 {
      let id = "familyid\(number)"
      bundle.tables["families", default: []].append(
        ["id": id, "alias": "Familyalias\(number)", "area": "a\(number % 3)"])
      bundle.tables["people", default: []].append(
        ["id": "personid\(number)", "family": id, "alias": "Personalias\(number)", "role": "child"])
      bundle.tables["needs", default: []].append(
        [
          "id": "needid\(number)", "family": id, "domain": number < 4 ? "debt" : "school",
          "title": "Needtitle\(number)", "raised": "2026-01-01",
          "urgency": number % 7 == 0 ? "urgent" : "normal",
        ])
      bundle.tables["referrals", default: []].append(
        [
          "id": "referralid\(number)", "family": id, "from": "contactid", "to": "s1",
          "sent": "2026-02-01",
        ])
    }
    bundle.tables["services"] = [
      ["id": "s1", "name": "One", "sector": "school"],
      ["id": "s2", "name": "Two", "sector": "nav"],
    ]
    bundle.tables["contacts"] = [
      ["id": "contactid", "name": "Contactname", "service": "s2"],
      ["id": "contactid2", "name": "Contactname2", "service": "s2"],
    ]
    let network = try Network(bundle)
    let day = try #require(Day("2026-06-15"))
    let writer = FindingWriter(
      network: network, rules: DeadlineRules(of: network), asOf: day, language: .en)
    func document(hides: Bool) -> ReportDocument {
      managerReport(
        ManagerReportSource(
          Situation(network, asOf: day), result: analyse(network, asOf: day), writer: writer,
          name: "n", hides: hides))
    }
    let names = [
      "familyid", "Familyalias", "personid", "Personalias", "needid", "Needtitle", "referralid",
      "contactid", "Contactname",
    ]
    let hidden = document(hides: true)
    for text in [hidden.html, hidden.markdown] {
      #expect(names.filter(text.contains) == [])
      #expect(text.contains(writer.language[manager: .smallNumbersHidden].prefix(20)))
    }
    #expect(hidden.markdown.contains("Some families: debt and school."))
    #expect(hidden.markdown.contains("| One | 60 |"))
    #expect(hidden.markdown.contains("the manager of One (60 families)."))
    let shown = document(hides: false)
    #expect(shown.html.contains("Familyalias"))
    #expect(shown.html.contains(writer.language[manager: .smallNumbersShown]))
    #expect(!shown.markdown.contains("\\<5") && !shown.markdown.contains("held back"))
    // Of many findings the page lists some; whoever reads it has no program to give options to.
    #expect(shown.html.contains("These are the most important."))
    for text in [shown.html, shown.markdown] {
      #expect(!text.contains("--all") && !text.contains("--family") && !text.contains("--format"))
    }
  }
}
