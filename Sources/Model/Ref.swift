/// Points at one row of one kind: a family, a contact, a need.
///
/// In tables it is one number: the kind in the upper bits, the row in the lower 27; −1 is none.
public struct Ref: Hashable, Sendable {
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

  /// The number that stands for no reference.
  public static let none: Int32 = -1
  /// The bits of a reference that hold the row.
  public static let rowMask: Int32 = 0x07FF_FFFF
  /// How many bits hold the row.
  package static let rowBits: Int32 = 27

  /// The reference as tables hold it.
  public let number: Int32

  /// A reference to a row, 0 to 134,217,727, of a kind.
  public init(_ kind: Kind, _ row: Int) {
    number = kind.rawValue << Ref.rowBits | Int32(row)
  }

  /// The reference that a number stands for, or nil where the number is `none`.
  public init?(number: Int32) {
    guard number >= 0 else { return nil }
    self.number = number
  }

  /// What is pointed at.
  public var kind: Kind { Kind(rawValue: number.refKind) ?? .domain }
  /// The row in the table of the kind; of a domain, its raw value.
  public var row: Int { Int(number & Ref.rowMask) }
}

extension Int32 {
  /// The row that a reference held as a number points at; meaningless where it is `Ref.none`.
  public var row: Int { Int(self & Ref.rowMask) }
  /// The raw value of the kind that a reference held as a number points at; negative of `Ref.none`.
  public var refKind: Int32 { self >> Ref.rowBits }
}
