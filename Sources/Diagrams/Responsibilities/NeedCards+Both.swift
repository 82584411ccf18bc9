import Analysis
import Model
import Wording

extension NeedCards {
  /// The cards of a day and of what it is held against, those that are gone last; each card and
  /// each line marked by where it is.
  ///
  /// Who has asked, been asked or said yes to the same need is the same line.
  func both(_ now: [NeedCard], since then: [NeedCard]) -> [NeedCard] {
    let former = Dictionary(then.map { ($0.ref, $0) }, uniquingKeysWith: { one, _ in one })
    let current = Set(now.map(\.ref))
    return now.map { card in
      former[card.ref].map { merged(card, since: $0) } ?? marked(card, .new)
    }
      + then.filter { !current.contains($0.ref) }.map { card in
        var gone = card
        gone.isNobodys = false
        gone.links.removeAll { $0.actor == nil }
        return marked(gone, .gone)
      }
  }

  private func merged(_ card: NeedCard, since then: NeedCard) -> NeedCard {
    var card = card
    card.presence = .kept
    let (before, after) = (Set(then.links.map(Place.init)), Set(card.links.map(Place.init)))
    card.links = card.links.map { marked($0, before.contains(Place($0)) ? .kept : .new) }
    for link in then.links where !after.contains(Place(link)) {
      let gone = marked(link, .gone)
      // Nobody has one block, and whose need it no longer is has no line to it.
      if link.actor != nil { card.links.append(gone) }
    }
    let gone = then.links.filter { $0.kind != .notShown && !after.contains(Place($0)) }.map {
      marked($0, .gone).sentence
    }
    card.sentences =
      card.sentences.prefix(1)
      + card.links.filter { $0.presence != .gone }
      .map(\.sentence) + gone
    return card
  }

  private func marked(_ card: NeedCard, _ presence: Presence) -> NeedCard {
    var card = card
    card.presence = presence
    card.whose = context.say(Words.Both.mark(presence)) + " · " + card.whose
    card.links = card.links.map { marked($0, presence) }
    card.sentences =
      card.sentences.prefix(1).map { $0 + context.say(Words.Both.said(presence)) }
      + card.links.map(\.sentence)
    return card
  }

  private func marked(_ link: NeedLink, _ presence: Presence) -> NeedLink {
    // Who is not shown may have been there before, and may be there still.
    if link.kind == .notShown { return link }
    var link = link
    link.presence = presence
    let mark = context.say(Words.Both.mark(presence))
    link.words = [mark, link.words].filter { !$0.isEmpty }.joined(separator: " · ")
    link.sentence += context.say(Words.Both.said(presence))
    return link
  }

  /// What makes a line the same one: who, and whether they have it, are asked by a referral or have
  /// promised something.
  private struct Place: Hashable {
    private let actor, referral: Ref?
    private let group: Int

    init(_ link: NeedLink) {
      actor = link.actor
      referral = link.referral
      group =
        switch link.kind {
        case .accepted, .recorded, .asked, .assumed: 0
        case .waiting: 1
        case .promised: 2
        case .ended: 3
        case .nobody: 4
        case .notShown: 5
        case .declined: 6
        }
    }
  }
}
