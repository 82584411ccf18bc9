import Exchange
import Model
import Testing

/// A network that another program has written to may hold texts that no bundle brings.
@Suite struct StoredTextTests {
  /// What is refused of a network of one family that is put together without a bundle.
  private func refused(id: String = "f1", alias: String = "a", area: String = "b") -> [String] {
    var symbols = Symbols()
    let number = symbols.number(of: area)
    var texts = [TextColumn(), TextColumn()]
    texts[0].append(id)
    texts[1].append(alias)
    var tables = TableName.allCases.map(Table.init)
    tables[TableName.families.index] = Table(
      .families,
      columns: [
        .texts(texts[0]), .texts(texts[1]), .numbers([number]), .numbers([Day.always.number]),
        .numbers([Day.never.number]),
      ])
    let network = Network(tables: tables, symbols: symbols)
    return network.textRefusals(limit: 10).map { "\($0.column ?? "") \($0.fault)" }
  }

  @Test func `sound texts are not refused`() throws {
    #expect(refused() == [])
    #expect(refused(id: "Bjørk-1_2.3:4", alias: "a\u{1B}b", area: "") == [])
    #expect(try network(csv(wholeBundle)).textRefusals(limit: 10).isEmpty)
  }

  @Test func `what a bundle would be refused for is found`() {
    #expect(refused(id: "") == ["id \(Fault.empty)"])
    #expect(refused(id: "a b") == ["id \(Fault.badID(character: " "))"])
    #expect(refused(id: String(repeating: "x", count: 65)) == ["id \(Fault.tooLong(greatest: 64))"])
    #expect(refused(alias: "a\u{0}b") == ["alias \(Fault.controlCharacter(code: 0))"])
    #expect(refused(alias: "=1+1") == ["alias \(Fault.formula)"])
    #expect(refused(area: "@SUM(A1)") == ["area \(Fault.formula)"])
    #expect(
      refused(area: String(repeating: "y", count: 4001)) == [
        "area \(Fault.tooLong(greatest: 4000))"
      ])
  }
}
