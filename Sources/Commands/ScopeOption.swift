import Analysis
import Diagrams
import GLib
import Model
import Store
import Text
import Wording

/// How many ids a mistyped one is compared with.
private let comparedIDs = 100_000

extension Session {
  /// A network that holds what the answer to a question needs, and what the question is narrowed
  /// to.
  func load(
    _ path: String, _ selection: FindingSelection, _ invocation: Invocation
  ) throws(Failure) -> (loaded: Loaded, scope: Scope) {
    if let shown = try loadShown(path, invocation) {
      let scope: Scope =
        switch selection.place {
        case .everything: .everything
        case .family(let id): .family(try family(id, in: shown))
        case .area(let code): .area(try area(code, shown.network))
        }
      return (shown, scope)
    }
    let day = selection.day
    // A part answers for one day alone.
    let isOneDay = selection.since == nil
    switch selection.place {
    case .everything: return (try load(path, columns: .sentences), .everything)
    case .family(let id):
      let loaded =
        try isOneDay ? load(path, family: id, asOf: day) : load(path, columns: .sentences)
      return (loaded, .family(try family(id, loaded.network)))
    case .area(let code):
      // Silos are measured in the whole network.
      let isNarrow = isOneDay && (selection.topic == .referrals || selection.topic == .gaps)
      let loaded =
        try isNarrow ? load(path, area: code, asOf: day) : load(path, columns: .sentences)
      return (loaded, .area(try area(code, loaded.network)))
    }
  }

  /// Reads what can be said of a family; all of a network that comes from a bundle.
  ///
  /// - Parameter other: another day for which it is to answer as well.
  /// - Throws: also where there is no such family.
  func load(
    _ path: String, family id: String, asOf day: Day, and other: Day? = nil
  ) throws(Failure) -> Loaded {
    let id = composed(id)
    if isBundle(path) { return try load(path) }
    if let network = try read(.family(id), asOf: day, and: other, path) {
      return Loaded(network: network, name: networkName(path))
    }
    throw noSuchFamily(
      id,
      among: try reading { () throws(StoreError) in
        try NetworkFile.familyIDs(at: path, most: comparedIDs, interruption: interruption)
      })
  }

  /// Reads what can be said of the family of a need; all of a network that comes from a bundle.
  ///
  /// - Throws: also where there is no such need.
  func load(_ path: String, familyOfNeed id: String, asOf day: Day) throws(Failure) -> Loaded {
    let id = composed(id)
    if isBundle(path) { return try load(path) }
    if let network = try read(.familyOfNeed(id), asOf: day, path) {
      return Loaded(network: network, name: networkName(path))
    }
    throw noSuchNeed(
      id,
      among: try reading { () throws(StoreError) in
        try NetworkFile.needIDs(at: path, most: comparedIDs, interruption: interruption)
      })
  }

  private func load(_ path: String, area code: String, asOf day: Day) throws(Failure) -> Loaded {
    let code = composed(code)
    if isBundle(path) { return try load(path) }
    if let network = try read(.area(code), asOf: day, path) {
      return Loaded(network: network, name: networkName(path))
    }
    let areas = try reading { () throws(StoreError) in
      try NetworkFile.areas(at: path, interruption: interruption)
    }
    if let same = areas.sorted().first(where: { isSameArea($0, code) && $0 != code }),
      let network = try read(.area(same), asOf: day, path)
    {
      return Loaded(network: network, name: networkName(path))
    }
    throw noSuchArea(code, among: areas)
  }

  /// Whether two areas differ only in case or in spaces: then they are one.
  private func isSameArea(_ one: String, _ other: String) -> Bool {
    func folded(_ text: String) -> String {
      text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    return folded(one) == folded(other)
  }

  func read(
    _ part: NetworkPart, asOf day: Day, and other: Day? = nil, _ path: String
  ) throws(Failure) -> Network? {
    doing(.readingNetwork)
    return try reading { () throws(StoreError) in
      try NetworkFile.read(
        part, asOf: day, and: other, at: path, whoCould: servicesThatCould,
        interruption: interruption)
    }
  }

  private func reading<Value>(_ body: () throws(StoreError) -> Value) throws(Failure) -> Value {
    do throws(StoreError) {
      return try body()
    } catch {
      throw failure(error)
    }
  }

  /// The family with an id, as a row.
  func family(_ id: String, _ network: Network) throws(Failure) -> Int {
    let id = composed(id)
    if let family = network.find(.family, id: id) { return family.row }
    let ids = network.families.id
    throw noSuchFamily(id, among: (0..<min(ids.count, comparedIDs)).map { ids[$0] })
  }

  /// The person with an id, as a row, whose own lens a view of a family is to be.
  func person(_ id: String, for view: View, _ network: Network) throws(Failure) -> Int {
    guard view.needsFamily else {
      throw .usage(
        Phrase(
          nb:
            "--person: bildet \(view.words.nb) viser ikke bare én familie; skriv det uten --person",
          nn:
            "--person: biletet \(view.words.nn) viser ikkje berre éin familie; skriv det utan --person",
          en: "--person: \(view.rawValue) does not show one family; leave --person out"))
    }
    let id = composed(id)
    if let person = network.find(.person, id: id) { return person.row }
    throw notThere(
      id, "--person", among: (0..<network.people.count).lazy.map { network.people.id[$0] },
      nb: "ingen person har id", nn: "ingen person har id", en: "nobody has the id")
  }

  /// The contact or service with an id.
  func actor(_ id: String, _ option: String, _ network: Network) throws(Failure) -> Ref {
    let id = composed(id)
    for kind in [Ref.Kind.contact, .service] {
      if let found = network.find(kind, id: id) { return found }
    }
    let known = [network.contacts.id, network.services.id].flatMap { ids in
      (0..<min(ids.count, comparedIDs)).map { ids[$0] }
    }
    throw notThere(
      id, option, among: known, nb: "ingen kontakt eller tjeneste har id",
      nn: "ingen kontakt eller teneste har id", en: "no contact or service has the id")
  }

  /// The service with an id, as a row.
  func service(_ id: String, _ network: Network) throws(Failure) -> Int {
    let id = composed(id)
    if let service = network.find(.service, id: id) { return service.row }
    let ids = network.services.id
    throw notThere(
      id, AnyOption.service.name, among: (0..<min(ids.count, comparedIDs)).map { ids[$0] },
      nb: "ingen tjeneste har id", nn: "ingen teneste har id", en: "no service has the id")
  }

  /// The need with an id, as a row.
  func need(_ id: String, _ network: Network) throws(Failure) -> Int {
    let id = composed(id)
    if let need = network.find(.need, id: id) { return need.row }
    let ids = network.needs.id
    throw noSuchNeed(id, among: (0..<min(ids.count, comparedIDs)).map { ids[$0] })
  }

  private func noSuchNeed(_ id: String, among known: [String]) -> Failure {
    notThere(
      id, "--need", among: known,
      nb: "ingen behov har id", nn: "ingen behov har id", en: "no need has the id")
  }

  func area(_ code: String, _ network: Network) throws(Failure) -> Symbol {
    let code = composed(code)
    let used = Set(
      network.families.area.compactMap { $0 } + network.services.area.compactMap { $0 })
    if let symbol = network.symbols.find(code), used.contains(symbol) { return symbol }
    if let same = used.map({ network.symbols[$0] }).sorted().first(where: { isSameArea($0, code) }),
      let symbol = network.symbols.find(same)
    {
      return symbol
    }
    throw noSuchArea(code, among: used.map { network.symbols[$0] })
  }

  /// What was typed, with its letters composed as an import composes them: some systems type å as
  /// two characters.
  func composed(_ text: String) -> String { GLib.composed(text) }

  private func noSuchFamily(_ id: String, among known: [String]) -> Failure {
    notThere(
      id, "--family", among: known,
      nb: "ingen familie har id", nn: "ingen familie har id", en: "no family has the id")
  }

  private func noSuchArea(_ code: String, among known: [String]) -> Failure {
    notThere(
      code, "--area", among: known,
      nb: "ingen familie eller tjeneste har område", nn: "ingen familie eller teneste har område",
      en: "no family or service has the area")
  }

  func notThere(
    _ word: String, _ option: String, among known: [String], nb: String, nn: String,
    en: String
  ) -> Failure {
    let shown = plain(word)
    // Of equally near ones the first by id: the order of rows may be of what is not shown.
    let near = nearest(to: word, among: known.sorted())
    return .usage(
      Phrase(
        nb: "\(option): \(nb) «\(shown)»" + (near.map { "; mente du «\(plain($0))»?" } ?? ""),
        nn: "\(option): \(nn) «\(shown)»" + (near.map { "; meinte du «\(plain($0))»?" } ?? ""),
        en: "\(option): \(en) “\(shown)”" + (near.map { "; did you mean “\(plain($0))”?" } ?? "")))
  }
}
