import Editing
import Model
import Support
import Testing
import Wording

/// Whatever is written, the parts are where they say, and nothing falls over.
@Suite struct LineFuzzTests {
  private static let lines = [
    "@f Gjeld → Nav 5.6.", "Gjeld → Unni ja hovedansvar", "Noen → Mona nei ikke kapasitet",
    "Gjeld slutt ikke møtt", "ny Ida, skole: \"Lekser haster\" haster",
    "henvist Mona → BUP: Noen svar 1.7.", "svar BUP på Noen nei fullt",
    "ringte Nav: Gjeld svar om 2 uker", "avtale Nav: Sende brev innen i morgen",
    "gjort Ringe BUP", "mål Kari, gjeld: Betale innen fredag", "vendepunkt Ida: Lo høyt",
  ]

  private func holds(_ text: String, _ sample: LineSample, family: String?) {
    let scalars = Array(text.unicodeScalars)
    func slice(_ from: Int, _ to: Int) -> String? {
      guard 0 <= from, from <= to, to <= scalars.count else { return nil }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[from..<to])
      return String(view)
    }
    do throws(LineFault) {
      let reading = try sample.read(text, family: family)
      var end = 0
      for part in reading.parts {
        #expect(part.from >= end, "\(text)")
        #expect(
          slice(part.from, part.to)?.unicodeScalars.elementsEqual(part.text.unicodeScalars) == true)
        #expect((part.ref == nil) != (part.value == nil))
        end = part.to
      }
      #expect(!reading.rows.isEmpty)
      for language in Language.allCases {
        #expect(!reading.sentence(sample.network, language).isEmpty)
      }
      for row in reading.rows {
        let schema = TableSchema.of(row.table)
        #expect(row.cells.allSatisfy { schema.column($0.column) != nil })
        #expect(Set(row.cells.map(\.column)).count == row.cells.count)
        #expect(schema.keyColumns.allSatisfy { row.text(schema.columns[$0].name) != nil })
      }
    } catch {
      for language in Language.allCases {
        let lines = error.lines(text, sample.network, language)
        #expect(lines.first?.isEmpty == false)
      }
      if let place = error.place {
        #expect(
          slice(place.from, place.to)?.unicodeScalars.elementsEqual(place.text.unicodeScalars)
            == true)
      }
    }
  }

  @Test func `cut-up lines keep their parts in place`() throws {
    let sample = try LineSample(LineKindTests.tables)
    let pieces = Self.lines.flatMap { $0.split(separator: " ").map(String.init) }
    var random = Seeded(11)
    for line in Self.lines { holds(line, sample, family: "f") }
    for round in 0..<2000 {
      let count = random.below(9) + 1
      var text = (0..<count).map { _ in pieces[random.below(pieces.count)] }
        .joined(separator: " ")
      if round % 3 == 0 {
        var line = Array(Self.lines[random.below(Self.lines.count)].unicodeScalars)
        for _ in 0...random.below(3) where !line.isEmpty {
          let place = random.below(line.count)
          switch random.below(3) {
          case 0: line.remove(at: place)
          case 1: line.insert(line[random.below(line.count)], at: place)
          default: line.swapAt(place, random.below(line.count))
          }
        }
        text = String(String.UnicodeScalarView(line))
      }
      holds(text, sample, family: random.below(4) == 0 ? nil : "f")
    }
  }

  @Test func `random scalars are answered`() throws {
    let sample = try LineSample(LineKindTests.tables)
    let some: [Unicode.Scalar] = [
      " ", "\"", "→", "-", ">", ":", ",", "@", "a", "å", "\u{301}", "\u{200B}", "\n", "\0", "1",
      ".",
      "\u{202E}", "🏫", "\u{A0}", "\u{FEFF}", "ß", "\u{130}", "/",
    ]
    var random = Seeded(13)
    for _ in 0..<1500 {
      let count = random.below(24)
      let scalars = (0..<count).map { _ in
        random.below(9) == 0
          ? Unicode.Scalar(UInt32(random.below(0xD800))) ?? "x"
          : some[random.below(some.count)]
      }
      holds(String(String.UnicodeScalarView(scalars)), sample, family: "f")
    }
  }

  @Test(arguments: [
    "ja ", "→ ", "@", ": ", "\"a\" ", "svar ", "slutt ", "på ", "innen 5.6. ", "ny gjeld: ",
  ])
  func `a line of any length is answered`(piece: String) throws {
    let sample = try LineSample(LineKindTests.tables)
    let long = String(repeating: piece, count: 1500)
    for start in ["", "Gjeld → ", "svar BUP ", "avtale Nav: ", "henvist Mona → BUP: ", "@f "] {
      holds(start + long, sample, family: "f")
    }
  }

  @Test func `a letter in two scalars is the letter in one`() throws {
    let sample = try LineSample(LineKindTests.tables)
    let text = "mo\u{308}te Nav"
    #expect(sample.fault(text, family: "f") != nil)
    let reading = try sample.read("vendepunkt Ida: Smilte pa\u{30A} skolen", family: "f")
    #expect(reading.parts.last?.to == 33)
    #expect(try sample.read("Noen a\u{30A} → Nav", family: "f").rows[0].text("need") == "n.prat")
  }
}

extension LineFault {
  /// The place that it names.
  fileprivate var place: LinePlace? {
    switch self {
    case .openQuote(let place), .twoFamilies(let place, _), .noneFits(_, let place, _),
      .noneOfThese(_, let place, _),
      .severalFit(_, let place, _), .notThen(_, let place, _), .noDay(let place, _),
      .dayBehindName(let place),
      .dayAhead(let place, _), .unknownWord(_, let place, _), .leftOver(let place),
      .noneWaiting(let place, _), .severalWaiting(let place, _), .sameTitle(let place):
      place
    default: nil
    }
  }
}
