package import Analysis
import Model

/// What there is between the services of a network, in sentences; numbers of families that must not
/// be known are not written.
package struct ServiceSentences {
  package typealias Pair = ServiceLinks.Pair

  package let links: ServiceLinks
  private let context: DiagramContext

  package init(_ links: ServiceLinks, in context: DiagramContext) {
    self.links = links
    self.context = context
  }

  /// How many families two services share: a number, or the mark of what is hidden.
  package func number(_ pair: Pair) -> String {
    links.known(pair).map(context.language.number) ?? "!"
  }

  /// `5 felles familier`.
  package func shared(_ pair: Pair) -> String {
    links.known(pair).map(context.language.sharedFamilies)
      ?? context.say(Words.Between.someShared)
  }

  package func sentence(of service: Int) -> String {
    let sector = context.network.services.sector[service] ?? .other
    let count =
      links.known(service).map(context.language.families)
      ?? context.say(Words.Between.someFamilies)
    return "\(context.serviceName(service)), \(sector.words[context.language]): \(count)."
  }

  package func sentence(of pair: Pair) -> String {
    let (a, b) = (context.serviceName(pair.a), context.serviceName(pair.b))
    if pair.status != .linked { return context.say(Words.Between.shares(a, b, shared(pair))) }
    return context.say(
      links.showsAll
        ? Words.Between.works(a, b, ties: pair.ties, referrals: pair.acceptedReferrals)
        : Words.Between.works(a, b))
  }

  package func sentence(of pair: Pair, on contact: Int) -> String {
    context.say(
      Words.Between.hangs(
        context.serviceName(pair.a), context.serviceName(pair.b), shared(pair),
        on: name(contact, isFull: true)))
  }

  /// Who is in between; nobody by name where numbers are hidden, since those around somebody who
  /// coordinates few families are the services of those families.
  package func name(_ contact: Int, isFull: Bool = false) -> String {
    if !links.showsAll { return context.say(Words.Between.onePerson) }
    return isFull ? context.fullName(Ref(.contact, contact)) : context.contactName(contact)
  }

  /// The word on what is in one of two days or networks alone, and the same in a sentence.
  package func mark(_ presence: Presence?) -> String { context.say(Words.Both.mark(presence)) }
  package func words(_ presence: Presence?) -> String { context.say(Words.Both.said(presence)) }

  /// Everything, what must change first; also what the drawing has no room for.
  package func sections(
    unlinked: [String], bridges: [String], linked: [String], services: [String]
  ) -> [TextAlternative.Section] {
    [
      TextAlternative.Section(context.say(Words.Between.headingUnlinked), unlinked),
      TextAlternative.Section(context.say(Words.Between.headingBridges), bridges),
      TextAlternative.Section(context.say(Words.Between.headingLinked), linked),
      TextAlternative.Section(context.say(Words.Between.headingServices), services),
    ]
  }
}
