import Analysis
import Diagrams
import Model
import Wording

extension Session {
  /// What `--family` and `--area` narrow a question to.
  func scope(_ invocation: Invocation, _ network: Network) throws(Failure) -> Scope {
    if let id = invocation.value(.family) {
      return .family(try family(id, network))
    }
    if let area = invocation.value(.area) {
      return .area(try self.area(area, network))
    }
    return .everything
  }

  /// The family with an id, as a row.
  func family(_ id: String, _ network: Network) throws(Failure) -> Int {
    if let family = network.find(.family, id: id) { return family.row }
    throw notThere(
      id, "--family", among: (0..<network.families.count).lazy.map { network.families.id[$0] },
      nb: "ingen familie har id", nn: "ingen familie har id", en: "no family has the id")
  }

  /// The person with an id, as a row, whose own lens a view of a family is to be.
  func person(_ id: String, for view: View, _ network: Network) throws(Failure) -> Int {
    guard view.needsFamily else {
      throw .usage(
        Phrase(
          nb: "--person: \(view.rawValue) viser ikke bare én familie; skriv det uten --person",
          nn: "--person: \(view.rawValue) viser ikkje berre éin familie; skriv det utan --person",
          en: "--person: \(view.rawValue) does not show one family; leave --person out"))
    }
    if let person = network.find(.person, id: id) { return person.row }
    throw notThere(
      id, "--person", among: (0..<network.people.count).lazy.map { network.people.id[$0] },
      nb: "ingen person har id", nn: "ingen person har id", en: "nobody has the id")
  }

  private func area(_ code: String, _ network: Network) throws(Failure) -> Int32 {
    var used = Set(network.families.area)
    used.formUnion(network.services.area)
    used.remove(-1)
    if let symbol = network.symbols.find(code), used.contains(symbol) { return symbol }
    let areas = used.map { network.symbols[$0] }.sorted()
    throw notThere(
      code, "--area", among: areas,
      nb: "ingen familie eller tjeneste har område", nn: "ingen familie eller teneste har område",
      en: "no family or service has the area")
  }

  private func notThere(
    _ word: String, _ option: String, among known: some Sequence<String>, nb: String, nn: String,
    en: String
  ) -> Failure {
    let shown = plain(word)
    let near = nearest(to: word, among: Array(known.prefix(100_000)))
    return .usage(
      Phrase(
        nb: "\(option): \(nb) «\(shown)»" + (near.map { "; mente du «\(plain($0))»?" } ?? ""),
        nn: "\(option): \(nn) «\(shown)»" + (near.map { "; meinte du «\(plain($0))»?" } ?? ""),
        en: "\(option): \(en) “\(shown)”" + (near.map { "; did you mean “\(plain($0))”?" } ?? "")))
  }
}
