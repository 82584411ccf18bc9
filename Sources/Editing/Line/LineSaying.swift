internal import Model
internal import Text
internal import Wording

/// What the things that a line is about are called, for those who wrote it.
struct LineSaying {
  let network: Network
  let language: Language

  func say(nb: String, nn: String, en: String) -> String {
    Phrase(nb: nb, nn: nn, en: en)[language]
  }

  /// A text in quotation marks; of a long one the beginning.
  func quoted(_ text: String) -> String {
    let shown = plain(text)
    return language.quoted(shown.count > 120 ? shown.prefix(100) + "…" : shown)
  }

  /// The name of something: a need or an agreement in quotes, a contact with the service.
  func name(_ ref: Ref) -> String {
    let row = ref.row
    switch ref.kind {
    case .family: return named(network.families.alias[row], ref)
    case .person: return named(network.people.alias[row], ref)
    case .service: return named(network.services.name[row], ref)
    case .contact:
      let service = network.contacts.service[row]
      let name = named(network.contacts.name[row], ref)
      return network.services.sector[service.row] == .private
        ? name : name + " (" + self.name(service) + ")"
    case .need:
      if !network.needs.title.isEmpty(row) { return quoted(network.needs.title[row]) }
      return network.needs.domain[row]?.words[language] ?? network.id(ref)
    case .agreement: return quoted(network.agreements.title[row])
    case .goal: return quoted(network.goals.title[row])
    case .referral, .domain: return network.id(ref)
    }
  }

  /// What to write for something: its name where nothing else is called so and no word of it is one
  /// of a line, else its id.
  func written(_ ref: Ref) -> String {
    let column: TextColumn
    switch ref.kind {
    case .person: column = network.people.alias
    case .service: column = network.services.name
    case .contact: column = network.contacts.name
    case .need: column = network.needs.title
    case .agreement: column = network.agreements.title
    default: return network.id(ref)
    }
    let name = column[ref.row]
    let line = LineText(name)
    let isPlain = !name.isEmpty && name.count <= 40 && !name.contains { "@:,→>\"".contains($0) }
    let hasWord = line.words.indices.contains {
      line.word(at: $0, before: line.words.count, among: LineWord.allCases) != nil
    }
    let folded = folding(name)
    let count = (0..<column.count).count { folding(column[$0]) == folded }
    return isPlain && !hasWord && count == 1 ? name : network.id(ref)
  }

  private func named(_ name: String, _ ref: Ref) -> String {
    name.isEmpty ? ref.kind.noun.one[language] + " " + network.id(ref) : plain(name)
  }

  /// What may be meant, a line each: the id, what it is called, and whose it is where they are of
  /// more families than one. Of many the first ones.
  func candidates(_ refs: [Ref]) -> [String] {
    let words = described(refs)
    let shown = refs.count > Self.most + 1 ? Self.most : refs.count
    var lines = zip(refs, words).prefix(shown).map { "  " + network.id($0) + "  " + $1 }
    if shown < refs.count {
      let more = language.number(refs.count - shown)
      lines.append(
        say(nb: "  … og \(more) til", nn: "  … og \(more) til", en: "  … and \(more) more"))
    }
    return lines
  }

  static let most = 12

  /// What each is called, and whose it is where they are of more families than one.
  func described(_ refs: [Ref]) -> [String] {
    let families = Set(refs.compactMap(family))
    return refs.map { described($0, withFamily: families.count > 1) }
  }

  /// The family of something that has one; none for somebody with two homes, whose other family is
  /// not named.
  private func family(_ ref: Ref) -> Ref? {
    switch ref.kind {
    case .person:
      network.homes.person.contains(ref) ? nil : network.people.family[ref.row]
    case .need: network.needs.family[ref.row]
    case .agreement: network.agreements.family[ref.row]
    default: nil
    }
  }

  private func described(_ ref: Ref, withFamily: Bool) -> String {
    let whose = { (person: Ref?) -> String in
      let names = ([person] + [withFamily ? family(ref) : nil]).compactMap { $0 }.map(name)
      return names.isEmpty ? "" : " (" + names.joined(separator: ", ") + ")"
    }
    let row = ref.row
    switch ref.kind {
    case .person: return name(ref) + whose(nil)
    case .need: return name(ref) + whose(network.needs.person[row])
    case .agreement: return name(ref) + whose(network.agreements.actor[row])
    case .referral:
      let referrals = network.referrals
      let (to, sent) = (name(referrals.to[row]), language.day(referrals.sent[row]))
      let about = referrals.need[row].map {
        say(nb: " om ", nn: " om ", en: " about ") + name($0)
      }
      return say(
        nb: "til \(to), sendt \(sent)", nn: "til \(to), send \(sent)",
        en: "to \(to), sent \(sent)") + (about ?? "")
    default: return name(ref)
    }
  }
}
