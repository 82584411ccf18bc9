internal import Model

// Who may talk together about a family, as it is said: a consent for each pair, both ways.
extension LineParser {
  /// `Nav, skolen og vi`, each with each, about one person or the whole family.
  func together(
    _ lists: [Range<Int>], about whom: Range<Int>?
  ) throws(LineFault) -> LineReading {
    guard let family else { throw .noFamily }
    var services: [(name: LineName, ref: Ref)] = []
    for list in lists {
      services += try self.services(named: list, family).filter { found in
        !services.contains { $0.ref == found.ref }
      }
    }
    if services.count < 2 { throw .missing(.actor, .consent) }
    var parts = services.map { part(.actor, $0.name, $0.ref) }
    var facts = LineReading.Facts()
    if let name = whom.flatMap(name) {
      let person = try names.find(name, .person, names.people(family))
      facts.person = person
      parts.append(part(.person, name, person))
    }
    facts.together = services.map(\.ref)
    let rows = services.flatMap { one in
      services.filter { $0.ref != one.ref }.map { other in
        var row = LineDraft(.consents)
        row.put("family", family, network)
        row.put("person", facts.person, network)
        row.put("from_service", one.ref, network)
        row.put("to_service", other.ref, network)
        row.put("given", day: day)
        return row
      }
    }
    return reading(.consent, family, parts, rows, facts)
  }

  /// The services of a list, each once; a contact stands for the service. A name may have a comma
  /// or `og` in it: the longest that is one's name is taken.
  private func services(
    named range: Range<Int>, _ family: Ref
  ) throws(LineFault) -> [(name: LineName, ref: Ref)] {
    let words = line.words(in: range)
    var ends: [(end: Int, next: Int)] = []
    for place in words {
      let said = line.folded(place).map { String(decoding: $0, as: UTF8.self) } ?? ""
      if Self.joining.contains(said), place > words.lowerBound {
        if ends.last?.next == place { ends.removeLast() }
        ends.append((place, place + 1))
      } else if said.hasSuffix(",") {
        ends.append((place + 1, place + 1))
      }
    }
    ends = ends.filter { $0.next < words.upperBound } + [(words.upperBound, words.upperBound)]
    var found: [(name: LineName, ref: Ref)] = []
    var start = words.lowerBound
    while start < words.upperBound {
      let parts = ends.filter { $0.end > start }
      guard let first = parts.first else { break }
      var (next, fault) = (first.next, LineFault?.none)
      for part in parts.reversed() {
        guard let name = listed(start..<part.end) else { continue }
        do throws(LineFault) {
          let ref = try service(name, family)
          if !found.contains(where: { $0.ref == ref }) { found.append((name, ref)) }
          (next, fault) = (part.next, nil)
          break
        } catch {
          fault = fault == .needsEverything ? fault : error
        }
      }
      if let fault { throw fault }
      start = next
    }
    return found
  }

  private static let joining: Set = ["og", "and", "samt", "&"]

  /// A name in a list, without the comma behind it.
  private func listed(_ words: Range<Int>) -> LineName? {
    var range = line.range(ofWords: words)
    while let last = range.last, line.scalars[last] == "," {
      range = range.lowerBound..<last
    }
    return name(range)
  }

  /// The service that is meant: `vi` are the coordinator's.
  private func service(_ name: LineName, _ family: Ref) throws(LineFault) -> Ref {
    let isOurs = ["vi", "me", "oss", "jeg", "eg", "meg", "we", "us", "i"].contains(
      name.place.text.lowercased())
    let found =
      isOurs ? try coordinator(family) : try names.find(name, .actor, names.helpers(family))
    return network.unit(found).map { Ref(.service, $0) } ?? found
  }
}
