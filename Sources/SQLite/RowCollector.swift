internal import CSQLite

/// Takes rows from SQLite into plain memory, without a check or a count of references a value.
@safe struct RowCollector: ~Copyable {
  let state: UnsafeMutablePointer<State>

  init(_ columns: [ReadColumn], misfits: Int) {
    unsafe state = UnsafeMutablePointer.allocate(capacity: 1)
    unsafe state.initialize(to: State(columns, misfits: misfits))
  }

  deinit {
    unsafe state.pointee.deallocate()
    unsafe state.deinitialize(count: 1)
    unsafe state.deallocate()
  }

  /// What has been taken.
  func finish() -> ReadRows {
    unsafe state.pointee.rows()
  }

  /// One column.
  @unsafe struct Column {
    let isText: Bool
    let null: Int32
    /// The numbers; of texts, where each one ends.
    var cells: UnsafeMutablePointer<Int32>
    /// The bytes of texts, how many there are, and how many there is room for.
    var bytes: UnsafeMutablePointer<UInt8>
    var byteCount = 0
    var byteRoom = 0

    mutating func append(_ text: UnsafePointer<UInt8>, _ count: Int) {
      if unsafe byteCount &+ count > byteRoom { unsafe makeRoom(for: count) }
      unsafe (bytes + byteCount).update(from: text, count: count)
      unsafe byteCount &+= count
    }

    @inline(never)
    private mutating func makeRoom(for count: Int) {
      let room = unsafe max(byteRoom * 2, byteCount + count)
      let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: room)
      unsafe larger.update(from: bytes, count: byteCount)
      unsafe bytes.deallocate()
      unsafe bytes = larger
      unsafe byteRoom = room
    }
  }

  @unsafe struct State {
    private let columns: UnsafeMutablePointer<Column>
    private let columnCount: Int
    private var count = 0
    private var room = 1024
    private var misfits: [UnexpectedValue] = []
    private let misfitLimit: Int
    private var tooMuchIn = -1

    init(_ kinds: [ReadColumn], misfits limit: Int) {
      unsafe columnCount = kinds.count
      unsafe misfitLimit = limit
      unsafe columns = .allocate(capacity: max(1, kinds.count))
      for (place, kind) in kinds.enumerated() {
        unsafe (columns + place).initialize(
          to: Column(
            isText: kind.null == nil, null: kind.null ?? 0, cells: .allocate(capacity: room),
            bytes: .allocate(capacity: 1)))
      }
    }

    func deallocate() {
      for place in unsafe 0..<columnCount {
        unsafe columns[place].cells.deallocate()
        unsafe columns[place].bytes.deallocate()
      }
      unsafe columns.deallocate()
    }

    /// Adds a row.
    mutating func add(_ values: UnsafeMutablePointer<OpaquePointer?>, _ valueCount: Int) {
      guard unsafe valueCount == columnCount, unsafe tooMuchIn < 0 else { return }
      if unsafe count == room { unsafe makeRoom() }
      let row = unsafe count
      for place in 0..<valueCount {
        guard let value = unsafe values[place] else { return }
        let type = unsafe sqlite3_value_type(value)
        let column = unsafe columns + place
        if unsafe column.pointee.isText {
          if type == SQLITE_TEXT {
            unsafe addText(value, place)
          } else if type != SQLITE_NULL {
            unsafe addMisfit(place, nil)
          }
          unsafe column.pointee.cells[row] = Int32(truncatingIfNeeded: column.pointee.byteCount)
        } else if type == SQLITE_INTEGER {
          let integer = unsafe sqlite3_value_int64(value)
          let number = Int32(truncatingIfNeeded: integer)
          if Int64(number) == integer {
            unsafe column.pointee.cells[row] = number
          } else {
            unsafe column.pointee.cells[row] = column.pointee.null
            unsafe addMisfit(place, integer)
          }
        } else {
          unsafe column.pointee.cells[row] = column.pointee.null
          if type != SQLITE_NULL { unsafe addMisfit(place, nil) }
        }
      }
      unsafe count &+= 1
    }

    private mutating func addText(_ value: OpaquePointer, _ place: Int) {
      guard let text = unsafe sqlite3_value_text(value) else { return }
      let length = Int(unsafe sqlite3_value_bytes(value))
      guard unsafe columns[place].byteCount &+ length <= Int(UInt32.max) else {
        unsafe tooMuchIn = place
        return
      }
      unsafe columns[place].append(text, length)
    }

    @inline(never)
    private mutating func addMisfit(_ place: Int, _ integer: Int64?) {
      guard unsafe misfits.count < misfitLimit else { return }
      unsafe misfits.append(UnexpectedValue(row: count, column: place, integer: integer))
    }

    @inline(never)
    private mutating func makeRoom() {
      unsafe room *= 2
      for place in unsafe 0..<columnCount {
        let larger = UnsafeMutablePointer<Int32>.allocate(capacity: unsafe room)
        unsafe larger.update(from: columns[place].cells, count: count)
        unsafe columns[place].cells.deallocate()
        unsafe columns[place].cells = larger
      }
    }

    func rows() -> ReadRows {
      var rows = ReadRows()
      unsafe rows.count = count
      unsafe rows.misfits = misfits
      unsafe rows.tooMuchIn = tooMuchIn < 0 ? nil : tooMuchIn
      for place in unsafe 0..<columnCount {
        var values = ReadValues()
        let column = unsafe columns[place]
        let cells = unsafe UnsafeBufferPointer(start: column.cells, count: count)
        if unsafe column.isText {
          unsafe values.ends = cells.map { UInt32(bitPattern: $0) }
          unsafe values.bytes = Array(
            UnsafeBufferPointer(start: column.bytes, count: column.byteCount))
        } else {
          unsafe values.numbers = Array(cells)
        }
        rows.columns.append(values)
      }
      return rows
    }
  }
}
