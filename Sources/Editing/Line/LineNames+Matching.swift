internal import Analysis
internal import Model
internal import Terms
internal import Text

// What things are called, and whether a name is theirs.
extension LineNames {
  /// Something that a name fits.
  struct Match {
    let ref: Ref
    /// Whether the name is the whole of what it is called, and not only its beginning.
    let isWhole: Bool
  }

  /// Those of some things that a name fits.
  func matches(_ name: LineName, _ refs: [Ref]) -> [Match] {
    let wanted = name.folded.filter { !$0.isEmpty }
    var called: [UInt8] = []
    var found: [Match] = []
    for ref in refs {
      var isWhole: Bool?
      func look(_ called: [UInt8]) {
        for text in wanted where called.starts(with: text) {
          isWhole = isWhole == true || called.count == text.count
        }
      }
      if let column = names(of: ref.kind), !column.isEmpty(ref.row) {
        FoldedName.fold(column.utf8(ref.row), into: &called)
        if called.contains(UInt8(ascii: ">")) { called = folding(column[ref.row]) }
        look(called)
      } else {
        for text in names(ref) { look(folding(text)) }
      }
      if let isWhole { found.append(Match(ref: ref, isWhole: isWhole)) }
    }
    return found
  }

  /// Those of some things that are named as they are where several have one name: with the id or
  /// the service behind it, as in `Kari Nes (Helsestasjonen)`.
  func toldApart(_ name: LineName, _ refs: [Ref]) -> [Match] {
    let parted = name.texts.compactMap { text -> (called: [UInt8], which: [UInt8])? in
      guard text.hasSuffix(")"), let open = text.lastIndex(of: "("), open > text.startIndex else {
        return nil
      }
      let which = text[text.index(after: open)...].dropLast()
      return (folding(String(text[..<open])), folding(String(which)))
    }
    if parted.isEmpty { return [] }
    return refs.filter { ref in
      let whiches = ([ref] + [service(of: ref)].compactMap { $0 }).flatMap { one in
        [folding(network.id(one))] + (one == ref ? [] : names(one).map(folding))
      }
      return parted.contains { part in
        whiches.contains(part.which) && names(ref).contains { folding($0) == part.called }
      }
    }.map { Match(ref: $0, isWhole: true) }
  }

  private func service(of ref: Ref) -> Ref? {
    ref.isA(.contact) ? network.contacts.service[ref.row] : nil
  }

  /// The column of what things of a kind are called; nil for those without names.
  private func names(of kind: Ref.Kind) -> TextColumn? {
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

  /// What something is called: a need without a title by its area of life.
  private func names(_ ref: Ref) -> [String] {
    guard let column = names(of: ref.kind) else { return [] }
    if !column.isEmpty(ref.row) { return [column[ref.row]] }
    guard ref.isA(.need), let domain = network.needs.domain[ref.row] else { return [] }
    let term = Terms.domains[Int(domain.rawValue)]
    return [term.nb, term.nn, term.en]
  }

  /// Whether something exists on the day of the line.
  func exists(_ ref: Ref) -> Bool {
    switch ref.kind {
    case .service: network.isOpen(service: ref.row, on: day)
    case .contact: network.isEmployed(contact: ref.row, on: day)
    case .need: network.isOpen(need: ref.row, on: day)
    case .agreement: network.isOpen(agreement: ref.row, on: day)
    case .person: network.people.until[ref.row] >= day
    case .family, .referral, .goal, .domain: true
    }
  }

  /// Everything of a kind but the own network of families.
  func everything(_ kind: Ref.Kind) -> [Ref] {
    guard let table = kind.table else { return [] }
    return (0..<network[table].count).map { Ref(kind, $0) }.filter { ref in
      network.unit(ref).map { network.services.sector[$0] != .private } ?? true
    }
  }

  /// Up to three whose names or ids are at most two letters away, or that have the text as a later
  /// word of their name.
  func nearest(_ name: LineName, _ refs: [Ref]) -> [Ref] {
    let wanted = scalars(name.folded.first ?? [])
    guard (2...64).contains(wanted.count), refs.count <= 200_000 else { return [] }
    let bound = wanted.count <= 4 ? 2 : 3
    let blanks = wanted.count { $0 == " " }
    var distances: [Ref: Int] = [:]
    for ref in refs where exists(ref) {
      var best = bound
      for called in names(ref) + [network.id(ref)] {
        let letters = scalars(folding(called))
        let ends = letters.indices.filter { letters[$0] == " " }
        // As many words as the text has, and as many letters.
        let begins = ends.count > blanks ? ends[blanks] : letters.count
        // `skolen` is like `Solberg skole`.
        let later = blanks == 0 ? letters.split(separator: " ").dropFirst().map(Array.init) : []
        let forms = [letters, Array(letters[..<begins]), Array(letters.prefix(wanted.count))]
        for other in forms + later {
          if let distance = distance(wanted, other, below: best) { best = distance }
        }
        if best == bound, ends.contains(where: { letters[($0 + 1)...].starts(with: wanted) }) {
          best = bound - 1
        }
      }
      if best < bound { distances[ref] = best }
    }
    let order = inOrder(distances.keys).enumerated().sorted { one, other in
      let (near, far) = (distances[one.element] ?? 0, distances[other.element] ?? 0)
      return (near, one.offset) < (far, other.offset)
    }
    return order.prefix(3).map(\.element)
  }

  private func scalars(_ folded: [UInt8]) -> [Unicode.Scalar] {
    Array(String(decoding: folded, as: UTF8.self).unicodeScalars)
  }
}
