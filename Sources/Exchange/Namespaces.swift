import Model
import Text

/// What every id means: families, people, services and contacts share one namespace; needs,
/// referrals, goals and agreements have one each.
struct Namespaces {
  /// For each namespace and each id of the pool, what has it, as columns hold references.
  private var refs: [[Int32]]

  init(ids: Int) {
    refs = [[Int32]](repeating: [Int32](repeating: Ref.emptyNumber, count: ids), count: 5)
  }

  /// The namespace of a kind.
  static func of(_ kind: Ref.Kind) -> Int {
    switch kind {
    case .family, .person, .service, .contact, .domain: 0
    case .need: 1
    case .referral: 2
    case .goal: 3
    case .agreement: 4
    }
  }

  /// What has an id of the pool in a namespace; nil where nothing has.
  subscript(namespace: Int, id: Int32) -> Ref? {
    get { Ref(number: refs[namespace][Int(id)]) }
    set { refs[namespace][Int(id)] = newValue?.number ?? Ref.emptyNumber }
  }

  /// The id of one of the kinds that is nearest to an id that does not exist: the same but for
  /// capitals, else one letter away where it is not short, or two where it is long. Nil too when
  /// the search would be long.
  func nearest(
    to id: Int32, kinds: [Ref.Kind], in pool: IdPool, searched: inout Int
  ) -> Int32? {
    guard let kind = kinds.first, searched + pool.count <= Limits.idsSearched else { return nil }
    searched += pool.count
    let namespace = Namespaces.of(kind)
    let wanted = Namespaces.folded(pool, Int(id))
    var best: Int32?
    var bestDistance = wanted.count < 4 ? 1 : wanted.count < 7 ? 2 : 3
    for candidate in 0..<Int32(pool.count) {
      guard abs(pool.range(Int(candidate)).count - wanted.count) < bestDistance,
        let ref = Ref(number: refs[namespace][Int(candidate)]), kinds.contains(ref.kind)
      else { continue }
      let distance = distance(
        wanted, Namespaces.folded(pool, Int(candidate)), below: bestDistance + 1)
      guard let distance else { continue }
      if distance < bestDistance || (distance == bestDistance && isBefore(candidate, best, pool)) {
        best = candidate
        bestDistance = distance
      }
    }
    return best
  }

  private func isBefore(_ one: Int32, _ other: Int32?, _ pool: IdPool) -> Bool {
    guard let other else { return false }
    return pool.precedes(one, other)
  }

  private static func folded(_ pool: IdPool, _ id: Int) -> [UInt8] {
    pool.bytes[pool.range(id)].map { $0 >= 65 && $0 <= 90 ? $0 + 32 : $0 }
  }
}
