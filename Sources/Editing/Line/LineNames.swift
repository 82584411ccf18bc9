internal import Analysis
internal import Model
internal import Terms
internal import Text

/// Finds what the names in a line mean: first in what the family has to do with, then in the
/// network.
final class LineNames {
  /// What a name may mean.
  struct Pool {
    /// Of what the family has to do with.
    var near: [Ref] = []
    /// The kinds of which everything in the network may be meant as well; never the own network of
    /// another family.
    var far: [Ref.Kind] = []
    /// The kinds of which an id is enough.
    var byID: [Ref.Kind] = []
    /// Whether what does not exist on the day will do, where nothing does that exists.
    var acceptsPast = false
  }

  let network: Network
  let day: Day
  let context: LineContext
  /// Whether names are looked for in the whole network too.
  var reachesFar = false
  private var circles: [Ref: LineCircle] = [:]
  private var known: [[Ref.Kind]: [[String]: [Match]]] = [:]

  init(_ context: LineContext) {
    self.context = context
    network = context.network
    day = context.day
  }

  /// What a family has to do with. A part of the network holds that of the family in hand only.
  func circle(_ family: Ref) throws(LineFault) -> LineCircle {
    guard context.holdsEverything || family == context.family else { throw .needsEverything }
    if let known = circles[family] { return known }
    let circle = LineCircle(network, family, on: day)
    circles[family] = circle
    return circle
  }

  // MARK: Pools

  /// The needs of a family; of all where none is in hand.
  func needs(_ family: Ref?) throws(LineFault) -> Pool {
    guard let family else { return Pool(far: [.need], byID: [.need]) }
    return Pool(near: try circle(family).needs)
  }

  /// The people of a family; all where none is in hand.
  func people(_ family: Ref?) throws(LineFault) -> Pool {
    guard let family else { return Pool(far: [.person], byID: [.person], acceptsPast: true) }
    return Pool(near: try circle(family).people, acceptsPast: true)
  }

  /// The agreements of a family; of all where none is in hand.
  func agreements(_ family: Ref?) throws(LineFault) -> Pool {
    guard let family else { return Pool(far: [.agreement], byID: [.agreement]) }
    return Pool(near: try circle(family).agreements)
  }

  /// Services and contacts.
  func helpers(_ family: Ref?) throws(LineFault) -> Pool {
    let near = if let family { try circle(family).actors } else { [Ref]() }
    return Pool(near: near, far: [.service, .contact], byID: [.service, .contact])
  }

  /// Services, contacts and the people of the family, and the family itself where it may be meant.
  func actors(_ family: Ref?, orFamily: Bool = false) throws(LineFault) -> Pool {
    var pool = try helpers(family)
    if let family {
      pool.near += try circle(family).people
      if orFamily { pool.near.append(family) }
    } else {
      pool.far.append(.person)
      pool.byID.append(.person)
    }
    return pool
  }

  // MARK: Finding

  /// What a name means in a pool.
  func find(
    _ name: LineName, _ role: LinePart.Role, _ pool: Pool
  ) throws(LineFault) -> Ref {
    if let found = byID(name, pool) {
      let mayBePast = pool.acceptsPast || network.unit(found) != nil
      if mayBePast || exists(found) { return found }
      throw .notThen(role, name.place, found)
    }
    if let found = try choose(name, role, matches(name, pool.near), pool) { return found }
    if let found = try choose(name, role, toldApart(name, pool.near), pool) { return found }
    if let found = try choose(name, role, spoken(name, pool.near), pool) { return found }
    if pool.far.isEmpty {
      let near = nearest(name, pool.near)
      let all = near.isEmpty ? inOrder(pool.near.filter(exists)) : []
      if !all.isEmpty { throw .noneOfThese(role, name.place, all) }
      throw .noneFits(role, name.place, nearest: near)
    }
    guard reachesFar else { throw .needsEverything }
    if let found = try choose(name, role, far(name, pool.far), pool) { return found }
    if let found = try choose(name, role, toldApart(name, pool.far.flatMap(everything)), pool) {
      return found
    }
    if let found = try choose(name, role, spoken(name, pool.far.flatMap(everything)), pool) {
      return found
    }
    throw .noneFits(
      role, name.place, nearest: nearest(name, pool.near + pool.far.flatMap(everything)))
  }

  /// What of some kinds a name fits in the whole network. One name is asked for by several ways to
  /// read a line, and looked for once.
  private func far(_ name: LineName, _ kinds: [Ref.Kind]) -> [Match] {
    if let known = known[kinds]?[name.texts] { return known }
    let found = kinds.flatMap { matches(name, everything($0)) }
    known[kinds, default: [:]][name.texts] = found
    return found
  }

  private func byID(_ name: LineName, _ pool: Pool) -> Ref? {
    guard name.mayBeID else { return nil }
    for text in name.texts {
      let near = pool.near.first { network.id($0).utf8.elementsEqual(text.utf8) }
      if let found = near ?? pool.byID.lazy.compactMap({ self.network.find($0, id: text) }).first {
        return found
      }
    }
    return nil
  }

  private func choose(
    _ name: LineName, _ role: LinePart.Role, _ found: [Match], _ pool: Pool
  ) throws(LineFault) -> Ref? {
    let current = found.filter { exists($0.ref) }
    let fitting = current.isEmpty ? found : current
    let whole = fitting.filter(\.isWhole)
    let chosen = inOrder((whole.isEmpty ? fitting : whole).map(\.ref))
    guard let first = chosen.first else { return nil }
    if chosen.count > 1, !current.isEmpty || pool.acceptsPast {
      throw .severalFit(role, name.place, chosen)
    }
    if current.isEmpty, !pool.acceptsPast { throw .notThen(role, name.place, first) }
    return first
  }

  /// References in the order of their ids, each once.
  func inOrder(_ refs: some Sequence<Ref>) -> [Ref] {
    Set(refs).map { (id: Array(network.id($0).utf8), ref: $0) }.sorted {
      $0.id == $1.id ? $0.ref < $1.ref : $0.id.lexicographicallyPrecedes($1.id)
    }.map(\.ref)
  }

  // MARK: Families

  /// The family that a name means: an id, else the whole of a name, else the beginning of one,
  /// else of a later word of one: `Bjørk` is enough for `Familien Bjørk`.
  func family(_ name: LineName) throws(LineFault) -> Ref {
    let pool = Pool(far: [.family], byID: [.family])
    do throws(LineFault) {
      return try find(name, .family, pool)
    } catch {
      guard case .noneFits = error else { throw error }
      let blank = UInt8(ascii: " ")
      let found = everything(.family).filter { family in
        let called = folding(network.families.alias[family.row])
        return name.folded.contains { text in
          !text.isEmpty
            && called.indices.contains {
              called[$0] == blank && called[($0 + 1)...].starts(with: text)
            }
        }
      }
      let matches = found.map { Match(ref: $0, isWhole: true) }
      guard let family = try choose(name, .family, matches, pool) else { throw error }
      return family
    }
  }

  /// The first of some texts that is the whole name of a family.
  func wholeFamily(_ texts: [LineName]) -> LineName? {
    if texts.isEmpty { return nil }
    let called = Set((0..<network.families.count).map { folding(network.families.alias[$0]) })
    return texts.first { text in
      text.folded.contains { !$0.isEmpty && called.contains($0) }
    }
  }
}

/// A name as it stands in a line.
struct LineName {
  /// Where it stands, without quotes around it.
  let place: LinePlace
  /// What it may be: its text, and with the quotes around it where there are some.
  let texts: [String]
  /// The same, folded.
  let folded: [[UInt8]]
  /// Whether it may be an id.
  var mayBeID: Bool { place.to - place.from <= 64 && !place.text.contains(" ") }

  init(_ line: LineText, _ range: Range<Int>) {
    let (outer, inner) = (line.trimmed(range), line.content(range))
    place = LinePlace(text: line.text(inner), from: inner.lowerBound, to: inner.upperBound)
    texts = outer == inner ? [place.text] : [place.text, line.text(outer)]
    folded = texts.map(folding)
  }

  /// Whether nothing stands there.
  var isEmpty: Bool { place.text.isEmpty }
}
