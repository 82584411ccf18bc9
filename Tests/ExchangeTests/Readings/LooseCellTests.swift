import Exchange
import Model
import Testing

/// Cells that are not written as the format has them.
@Suite struct LooseCellTests {
  private let options = ReadingOptions(isDayFirst: true, today: Day(year: 2026, month: 6, day: 15))

  private func read(
    _ files: [(name: String, bytes: [UInt8])], _ options: ReadingOptions? = nil
  ) throws -> (Network, [Warning]) {
    let merged = try merge(
      readBundle(files: files, options ?? self.options), into: Network(), replacing: false)
    return (merged.change.network, merged.warnings)
  }

  private func people(_ born: String) -> [(name: String, bytes: [UInt8])] {
    csv(["families": "id\nf\n", "people": "id;family;born\np;f;\(born)\n"])
  }

  @Test(arguments: [
    ("1988", "1988-01", CellReading.birth), ("september 2014", "2014-09", .birth),
    ("sep.14", "2014-09", .shortYear), ("sep.84", "1984-09", .shortYear),
    ("01.02.14", "2014-02-01", .shortYear), ("01.02.84", "1984-02-01", .shortYear),
    ("15.06.26", "2026-06-15", .shortYear), ("16.06.26", "1926-06-16", .shortYear),
    ("1/2-2014", "2014-02-01", .day),
  ])
  func `a birth may be a day, a month or a year, and lies not ahead`(
    text: String, born: String, reading: CellReading
  ) throws {
    let (network, warnings) = try read(people(text))
    #expect(network.people.born[0]?.description == born)
    #expect(
      warnings.map(\.matter) == [.cellsRead(reading, [ReadCell(text, as: born)], cells: 1)])
  }

  @Test func `where today is not known, a birth with a short year is refused`() throws {
    #expect(try refusals(people("01.02.14")).map(\.fault) == [.notABirth])
  }

  @Test
  func `a weekday that is not that of the day is refused, and no day ahead is named for a birth`()
    throws
  {
    func fault(_ born: String) throws -> Fault? {
      do throws(ExchangeError) {
        _ = try merge(
          readBundle(files: people(born), options), into: Network(), replacing: false)
        return nil
      } catch {
        guard case .refused(let refusals, _) = error else { throw error }
        return refusals.first?.fault
      }
    }
    let day = try #require(Day(year: 2014, month: 2, day: 1))
    #expect(try fault("mandag 1. februar 2014") == .otherWeekday(day))
    #expect(try fault("lørdag 1. februar 2014") == nil)
    // 5 March was a Saturday in 1988, and is none in 2088.
    #expect(try fault("lør. 5.3.88") == .notABirth)
  }

  @Test(arguments: [
    ("mars 2026", Fault.noDayOfMonth(Day(number: 20_513))), ("2026", .notADay),
    ("ja", .wordInsteadOfDay(isYes: true)),
    ("Nei", .wordInsteadOfDay(isYes: false)), ("31. juni 2026", .noSuchDay),
  ])
  func `what is no day is refused with what to write`(text: String, fault: Fault) throws {
    let files = csv(["families": "id;enrolled\nf;\(text)\n"])
    #expect(try refusals(files).map(\.fault) == [fault])
  }

  @Test func `a day that may be two is refused where the day need not come first`() throws {
    let files = csv(["families": "id;enrolled\nf;1/2/2026\n"])
    #expect(try read(files).0.families.enrolled.first == Day(year: 2026, month: 2, day: 1))
    let english = ReadingOptions(isDayFirst: false, today: options.today)
    #expect(throws: ExchangeError.self) { try read(files, english) }
  }

  @Test(arguments: [
    ("3 uker", "3w"), ("1 måned", "1m"), ("10 virkedager", "10bd"), ("14 dagar", "14d"),
    ("2 months", "2m"), ("3w.", "3w"),
  ])
  func `a length of time may be in words`(text: String, code: String) throws {
    let files = csv(["services": "id;name;sector;response_time\ns;S;nav;\(text)\n"])
    let (network, warnings) = try read(files)
    #expect(network.services.responseTime[0] == LengthOfTime(code))
    #expect(
      warnings.map(\.matter) == [.cellsRead(.length, [ReadCell(text, as: code)], cells: 1)])
  }

  @Test(arguments: [("6.0", 6), ("6,00", 6), ("6 år", 6), ("16 years", 16)])
  func `a whole number may have a decimal mark or years behind it`(text: String, age: Int) throws {
    let files = csv(["services": "id;name;sector;min_age\ns;S;nav;\(text)\n"])
    #expect(try read(files).0.services.minAge.elementsEqual([age]))
  }

  @Test func `many cells are one line with how many there are and where the first is`() throws {
    let rows = (0..<50).map { "f\($0);\($0 % 3 == 0 ? "2026-02-01" : "1.2.2026")" }
    let (_, warnings) = try read(csv(["families": "id;enrolled\n" + rows.joined(separator: "\n")]))
    #expect(
      warnings.map(\.matter) == [
        .cellsRead(.day, [ReadCell("1.2.2026", as: "2026-02-01")], cells: 33)
      ])
    #expect(warnings.map(place) == ["families.csv:3 enrolled"])
  }

  @Test func `two headings that mean the same are refused, both named`() throws {
    let found = try refusals(csv(["families": "id;alias;Kallenavn\nf;a;b\n"]))
    #expect(found.map(\.fault) == [.duplicateColumn(other: "alias")])
    #expect(found.map(\.found) == ["Kallenavn"])
  }

  @Test func `a kind of referral is read by its name`() throws {
    let files = csv([
      "families": "id\nf\n", "services": "id;name;sector\ns;S;nav\nt;T;health\n",
      "referrals":
        "id;family;kind;from;to;sent\nr1;f;Sosialhjelp;t;s;2026-01-01\nr2;f;LOKAL;t;s;2026-01-01\nr3;f;decision;t;s;2026-01-01\n",
      "deadlines": "kind;length;name_nb\nlok;2w;Lokal\ndecision;1m;\nsocial-assistance;1m;\n",
    ])
    let (network, warnings) = try read(files)
    let kinds = network.referrals.kind.map { network.symbols[$0] }
    #expect(kinds == ["social-assistance", "lok", "decision"])
    #expect(
      warnings.map(\.matter) == [
        .cellsRead(
          .word, [ReadCell("Sosialhjelp", as: "social-assistance"), ReadCell("LOKAL", as: "lok")],
          cells: 2)
      ])
  }
}
