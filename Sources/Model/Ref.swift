/// Points at one row of one kind: a family, a contact, a need.
///
/// In tables it is one number: the kind in the upper bits, the row in the lower 27; a negative
/// number is an empty cell.
@frozen public struct Ref: Hashable, Sendable {
  /// The kinds that can be pointed at, in the order of `docs/format.en.md`.
  public enum Kind: Int32, CaseIterable, Sendable {
    case family, person, service, contact, need, referral, agreement, goal, domain

    /// The kind's name in findings and in the network file.
    public var code: String {
      switch self {
      case .family: "family"
      case .person: "person"
      case .service: "service"
      case .contact: "contact"
      case .need: "need"
      case .referral: "referral"
      case .agreement: "agreement"
      case .goal: "goal"
      case .domain: "domain"
      }
    }
  }

  /// The number of an empty cell in a column of references.
  package static let emptyNumber: Int32 = -1
  /// How many bits of the number hold the row, and which.
  @usableFromInline static let rowBits: Int32 = 27
  @usableFromInline static let rowMask: Int32 = 1 << rowBits - 1
  /// The greatest row that can be pointed at.
  package static let greatestRow = Int(rowMask)

  /// The reference as tables hold it.
  public let number: Int32

  /// A reference to a row, 0 to `greatestRow`, of a kind.
  @inlinable public init(_ kind: Kind, _ row: Int) {
    number = kind.rawValue << Ref.rowBits | Int32(row)
  }

  /// The reference that a number stands for, or nil for the number of an empty cell.
  @inlinable public init?(number: Int32) {
    guard number >= 0 else { return nil }
    self.number = number
  }

  /// The reference that a number stands for, which is not that of an empty cell.
  @inlinable init(unchecked number: Int32) { self.number = number }

  /// What is pointed at.
  @inlinable public var kind: Kind { Kind(rawValue: number >> Ref.rowBits) ?? .domain }
  /// The row in the table of the kind; of a domain, its raw value.
  @inlinable public var row: Int { Int(number & Ref.rowMask) }

  /// Whether a row of a kind is pointed at.
  @inlinable public func isA(_ kind: Kind) -> Bool { number >> Ref.rowBits == kind.rawValue }
}

extension Ref: Comparable {
  /// The order by kind and row, which says nothing of ids.
  @inlinable public static func < (one: Ref, other: Ref) -> Bool { one.number < other.number }
}
