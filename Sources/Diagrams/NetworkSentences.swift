import Analysis
import Model
import Wording

/// The whole network in words.
extension Album {
  /// Family by family who helps whom, then service by service who is there and who works together.
  func sections(_ help: NetworkHelp) -> [Told.Section] {
    var sections = help.families.map { family in
      let helped = help.sectors.flatMap { sentences(help.help(family, by: $0)) }
      return Told.Section(
        said(family, help), helped.isEmpty ? [say(Words.Whole.nobody) + "."] : helped)
    }
    sections.append(
      Told.Section(say(Words.Whole.services), help.services.flatMap { sentences($0, help) }))
    return sections
  }

  /// A family and those in it.
  func said(_ family: Int, _ help: NetworkHelp) -> String {
    let people = help.people(of: family).map(personName)
    return familyName(family) + (people.isEmpty ? "" : ": " + language.list(people))
  }

  /// Who helps whom in a family, a sentence for each helper.
  func sentences(_ help: [NetworkHelp.Help]) -> [String] {
    help.map { one in
      var helper = name(one.helper)
      if one.helper.refKind == Ref.Kind.contact.rawValue, sector(one.helper) != .private {
        helper += " (\(serviceName(Int(situation.unit(one.helper)))))"
      }
      let all = one.isForAll ? [say(Words.Whole.wholeFamily)] : []
      return ended(
        say(Words.Whole.helps(helper, language.list(all + one.people.map(personName)))))
    }
  }

  /// A service, those in it, whom each of them works with, and who helps no family.
  func sentences(_ service: Int, _ help: NetworkHelp) -> [String] {
    let own = Ref(.service, service).number
    let contacts = help.contacts(of: service).map { Ref(.contact, $0).number }
    let head = sector(own).words.capitalised[language] + ", " + name(own)
    var said = [contacts.isEmpty ? head : head + ": " + language.list(contacts.map(name))]
    for ref in [own] + contacts {
      let partners = help.partners(of: ref)
      if !partners.isEmpty {
        said.append(say(Words.Whole.works(name(ref), language.list(partners.map(name)))))
      }
    }
    let idle = help.isIdle(service: service) ? [own] : contacts.filter { !help.helpsSomebody($0) }
    if !idle.isEmpty {
      said.append(say(Words.Whole.helpsNobody(language.list(idle.map(name)))))
    }
    return said.map(ended)
  }

  /// A sentence with its full stop, which the last name may have brought along: «Oddny T.»
  private func ended(_ sentence: String) -> String {
    sentence.hasSuffix(".") ? sentence : sentence + "."
  }
}
