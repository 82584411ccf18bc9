package import Analysis
import Model

/// The whole network in words.
extension DiagramContext {
  /// Family by family who helps whom, then service by service who is there and who works together.
  package func sections(_ help: NetworkHelp) -> [TextAlternative.Section] {
    var sections = help.families.map { family in
      let helped = help.sectors.flatMap { sentences(help.help(family, by: $0)) }
      return TextAlternative.Section(
        said(family, help), helped.isEmpty ? [unhelped(family, help)] : helped)
    }
    sections.append(
      TextAlternative.Section(
        say(Words.Whole.services), help.services.flatMap { sentences($0, help) }))
    return sections
  }

  /// A family and those in it.
  package func said(_ family: Int, _ help: NetworkHelp) -> String {
    let people = help.people(of: family).map(personName)
    return familyNameAmongAll(family) + (people.isEmpty ? "" : ": " + language.list(people))
  }

  /// Who helps whom in a family, a sentence for each helper.
  package func sentences(_ help: [NetworkHelp.Help]) -> [String] {
    help.map { one in
      var helper = name(one.helper)
      if one.helper.isA(.contact), sector(one.helper) != .private,
        let unit = situation.unit(one.helper)
      {
        helper += " (\(serviceName(unit)))"
      }
      let all = one.isForAll ? [say(Words.Whole.wholeFamily)] : []
      let whom = language.list(all + one.people.map(personName))
      return ended(
        say(
          one.instead.map { what in
            isForSomebody && what == .asked
              ? Words.Shared.isAsked(helper, whom) : Words.Whole.instead(what, helper, whom)
          } ?? Words.Whole.helps(helper, whom)))
    }
  }

  /// That nobody is recorded with a family, and what there is nevertheless.
  package func unhelped(_ family: Int, _ help: NetworkHelp) -> String {
    if isForSomebody { return capitalising(say(Words.Shared.nobodyToShow)) + "." }
    let words = help.isAlone(family) ? Words.Whole.familyAlone : Words.Whole.nobody
    return ([say(words)] + traces(of: family)).map { capitalising($0) + "." }
      .joined(separator: " ")
  }

  /// What says of a family that nobody is recorded with that somebody may be: questions that wait
  /// for an answer, and the last thing that was done.
  package func traces(of family: Int) -> [String] {
    var traces: [String] = []
    let waiting = index.waitingReferrals(of: family).count
    if waiting > 0 { traces.append(say(Words.Holding.waiting(waiting))) }
    let activities = network.activities
    var last = Day.always
    for row in 0..<activities.count
    where activities.family[row].row == family && activities.date[row] <= day
      && situation.unit(activities.actor[row]) != nil
    {
      last = max(last, activities.date[row])
    }
    if last != Day.always {
      traces.append(say(Words.Whole.lastActivity(language.day(last))))
    }
    return traces
  }

  /// A service, those in it, whom each of them works with, and who helps no family.
  package func sentences(_ service: Int, _ help: NetworkHelp) -> [String] {
    let own = Ref(.service, service)
    let contacts = help.contacts(of: service).map { Ref(.contact, $0) }
    let head = sector(own).words.capitalised[language] + ", " + name(own)
    var said = [contacts.isEmpty ? head : head + ": " + language.list(contacts.map(name))]
    for ref in [own] + contacts {
      let partners = help.partners(of: ref)
      if !partners.isEmpty {
        said.append(
          say(Words.Whole.works(nameAmongAll(ref), language.list(partners.map(nameAmongAll)))))
      }
    }
    let idle = help.isIdle(service: service) ? [own] : contacts.filter(help.isIdle)
    if !idle.isEmpty, !isForSomebody {
      said.append(say(Words.Whole.helpsNobody(language.list(idle.map(name)))))
    }
    return said.map(ended)
  }

  /// A sentence with its full stop, which the last name may have brought along: «Oddny T.»
  private func ended(_ sentence: String) -> String {
    sentence.hasSuffix(".") ? sentence : sentence + "."
  }
}
