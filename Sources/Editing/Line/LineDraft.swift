internal import GLib
internal import Model

/// A row that a line makes, with its cells both as text and as the network's tables hold them.
struct LineDraft {
  /// A cell: its text, and its number in a column that holds numbers.
  struct Cell {
    let text: String
    let number: Int32?
  }

  let table: TableName
  private(set) var cells: [(column: String, cell: Cell)] = []

  private var isNew = false

  init(_ table: TableName) { self.table = table }

  /// Adds the id that a new row gets; a row that says the same already keeps its own.
  mutating func put(newID: String?) {
    isNew = true
    put("id", text: newID ?? "")
  }

  /// Adds a text.
  mutating func put(_ column: String, text: String) {
    cells.append((column, Cell(text: text, number: nil)))
  }

  /// Adds a reference; an empty cell where there is none.
  mutating func put(_ column: String, _ ref: Ref?, _ network: Network) {
    let text = ref.map { network.id($0) } ?? ""
    cells.append((column, Cell(text: text, number: ref?.number ?? Ref.emptyNumber)))
  }

  /// Adds a reference to a row that is not there yet: no row of the network has the same.
  mutating func put(_ column: String, idOfNew id: String) {
    cells.append((column, Cell(text: id, number: .min)))
  }

  /// Adds a day; an empty cell where there is none.
  mutating func put(_ column: String, day: Day?) {
    let known = day.flatMap { $0.isKnown ? $0 : nil }
    let empty = TableSchema.of(table).column(column).map {
      TableSchema.of(table).columns[$0].kind.empty
    }
    let text = known.map { String(describing: $0) } ?? ""
    cells.append((column, Cell(text: text, number: known?.number ?? empty)))
  }

  /// Adds a word of a vocabulary; an empty cell where there is none.
  mutating func put(_ column: String, _ word: (some Vocabulary)?) {
    cells.append((column, Cell(text: word?.code ?? "", number: word?.rawValue ?? -1)))
  }

  /// The row as it is handed on.
  func input(_ network: Network) -> RowInput {
    let known = isNew ? same(in: network) : nil
    return RowInput(
      table,
      cells.map { column, cell in
        if column == "id", let known { return .init(column, network[table].ids[known]) }
        return .init(column, cell.text)
      })
  }

  /// The first row of a network that has the same cells, but for the id; nil where there is none.
  func same(in network: Network) -> Int? {
    let (schema, held) = (TableSchema.of(table), network[table])
    var numbers: [(column: [Int32], wanted: Int32)] = []
    var texts: [(column: TextColumn, wanted: [UInt8])] = []
    for (name, cell) in cells where name != "id" {
      guard let place = schema.column(name) else { continue }
      switch held.columns[place] {
      case .numbers(let column): numbers.append((column, cell.number ?? -1))
      case .texts(let column):
        texts.append((column, Array(composed(cell.text).utf8)))
      }
    }
    return (0..<held.count).first { row in
      numbers.allSatisfy { $0.column[row] == $0.wanted }
        && texts.allSatisfy { $0.column.utf8(row).elementsEqual($0.wanted) }
    }
  }
}
