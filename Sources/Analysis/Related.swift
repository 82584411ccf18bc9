public import Model

/// What is part of a finding beside its subject: references in a fixed order.
///
/// Findings of one analysis share one array of references, and a single one needs none: of millions
/// of findings hardly any has more.
public struct Related: RandomAccessCollection, Sendable, ExpressibleByArrayLiteral {
  /// The references, or nothing where there are fewer than two.
  private let pool: [Int32]
  /// Where the references begin in the pool; of a single one, its own number.
  private let start: Int32
  private let size: Int32

  /// The references given, in their order.
  public init(_ refs: some Collection<Ref>) {
    pool = refs.count < 2 ? [] : refs.map(\.number)
    start = refs.count == 1 ? (refs.first?.number ?? 0) : 0
    size = Int32(refs.count)
  }

  /// One reference.
  public init(_ ref: Ref) {
    pool = []
    start = ref.number
    size = 1
  }

  /// The references listed, in their order.
  public init(arrayLiteral refs: Ref...) {
    self.init(refs)
  }

  /// References that stand in an array from a place on; of a single one `start` is its own number.
  init(pool: [Int32], start: Int32, count: Int32) {
    self.pool = count < 2 ? [] : pool
    self.start = start
    size = count
  }

  /// The place of the first one.
  public var startIndex: Int { 0 }
  /// How many there are.
  public var endIndex: Int { Int(size) }

  /// The reference at a place.
  public subscript(place: Int) -> Ref {
    Ref(inColumn: number(place))
  }

  /// The number of the reference at a place.
  func number(_ place: Int) -> Int32 {
    size == 1 ? start : pool[Int(start) + place]
  }
}

extension Related: Hashable {
  /// Whether two name the same in the same order.
  public static func == (one: Related, other: Related) -> Bool { one.elementsEqual(other) }

  /// Hashes the references in their order.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(size)
    for ref in self { hasher.combine(ref) }
  }
}
