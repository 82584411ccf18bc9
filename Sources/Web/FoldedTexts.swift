import Model
import Synchronization

/// The texts of a column in small letters, to look for a part of one among hundreds of thousands.
struct FoldedTexts: Sendable {
  private let bytes: [UInt8]
  private let ends: [UInt32]

  init(_ column: TextColumn) {
    bytes = FoldedTexts.folded(column.bytes)
    ends = column.ends
  }

  /// Small letters for capitals, of English and of the letters with two bytes that Norwegian has;
  /// no byte more or less.
  static func folded(_ text: some Sequence<UInt8>) -> [UInt8] {
    var afterLead = false
    return text.map { byte in
      defer { afterLead = byte == 0xC3 }
      switch byte {
      case 0x41...0x5A where !afterLead: return byte | 0x20
      case 0x80...0x9E where afterLead && byte != 0x97: return byte | 0x20
      default: return byte
      }
    }
  }

  /// The rows whose text holds another one, ascending.
  ///
  /// - Parameter isAtWord: whether it has to begin there as a word does.
  func rows(holding text: String, isAtWord: Bool = false) -> [Int] {
    let wanted = FoldedTexts.folded(text.utf8)
    guard let first = wanted.first else { return [] }
    var rows: [Int] = []
    var row = 0
    let (bytes, ends) = (bytes.span, ends.span)
    var place = 0
    while place + wanted.count <= bytes.count {
      if bytes[place] != first || !fits(wanted, bytes, at: place) {
        place += 1
        continue
      }
      while Int(ends[row]) <= place { row += 1 }
      let start = row == 0 ? 0 : Int(ends[row - 1])
      let isInside = place + wanted.count <= Int(ends[row])
      if isInside, !isAtWord || place == start || !isLetter(bytes[place - 1]) {
        rows.append(row)
        // One hit in a text is enough.
        place = Int(ends[row])
      } else {
        place += 1
      }
    }
    return rows
  }

  private func fits(_ wanted: [UInt8], _ bytes: Span<UInt8>, at place: Int) -> Bool {
    for index in 1..<max(1, wanted.count) where bytes[place + index] != wanted[index] {
      return false
    }
    return true
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte >= 0x80
  }
}

extension Overview {
  /// The names, aliases or titles of what is of a kind, in small letters.
  func folded(_ kind: Ref.Kind) -> FoldedTexts? {
    guard let column = texts(kind) else { return nil }
    return later.withLock { later in
      if let folded = later.folded[kind] { return folded }
      let folded = FoldedTexts(column)
      later.folded[kind] = folded
      return folded
    }
  }

  /// The column that names what is of a kind; nil where none does.
  func texts(_ kind: Ref.Kind) -> TextColumn? {
    switch kind {
    case .family: network.families.alias
    case .person: network.people.alias
    case .service: network.services.name
    case .contact: network.contacts.name
    case .need: network.needs.title
    case .agreement: network.agreements.title
    case .goal: network.goals.title
    case .referral, .domain: nil
    }
  }
}
