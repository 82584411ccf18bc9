import Analysis
import Layout
import Model
import Text
import Wording

/// A line from a need to somebody who does something about it, or to nobody.
struct NeedLink {
  enum Kind: Hashable {
    case accepted(isLead: Bool)
    case recorded(isLead: Bool)
    case asked
    case assumed
    case waiting(isOver: Bool)
    case promised(isOver: Bool)
    case declined
    case ended
    case nobody
    /// In a picture for somebody, that there is none who can be shown.
    case notShown

    var isWaiting: Bool { if case .waiting = self { true } else { false } }
  }

  /// Who does it; nil for nobody.
  var actor: Ref?
  var kind: Kind
  /// What stands at the beginning of the line; empty where the line says it all.
  var words: String
  /// The same in a sentence.
  var sentence: String
  /// The referral that waits, if it is one.
  var referral: Ref?
  /// Where the picture shows both of two days, on which of them it is there.
  var presence: Presence?
}

/// What the picture of who does what says about one need, or about one question that waits.
struct NeedCard {
  /// The need or the referral.
  var ref: Ref
  var title: String
  var whose: String
  /// The days without a yes, or, where somebody has said yes, over the day for an answer; nil where
  /// there are neither.
  var days: (count: Int, isOver: Bool)?
  /// When it was raised, in words.
  var raised: String
  var isUrgent = false
  var isNobodys = false
  /// Of one that is nobody's, the services to ask first.
  var could: [String] = []
  /// Whether somebody was asked or is assumed to have it, but nobody has said yes.
  var lacksYes = false
  /// Whether it is a referral that names no need.
  var isQuestion = false
  var links: [NeedLink]
  /// All of it in sentences.
  var sentences: [String]
  /// Where the picture shows both of two days, on which of them it is there.
  var presence: Presence?

  /// Whether an answer to it is late.
  var isLate: Bool { links.contains { $0.kind == .waiting(isOver: true) } }
}

/// Makes the cards of a family's needs.
struct NeedCards {
  let context: DiagramContext
  /// Whether those are drawn too who had a need that others have now.
  let showsEnded: Bool
  private let isFormer: Bool
  /// How many refusals of a need are shown as lines of their own.
  private static let mostRefused = 3

  /// - Parameter isFormer: whether they are of an earlier day: days are counted to the later one
  ///   alone.
  init(showsEnded: Bool, isFormer: Bool, in context: DiagramContext) {
    self.showsEnded = showsEnded
    self.isFormer = isFormer
    self.context = context
  }

  func card(_ need: FamilyNeed) -> NeedCard {
    let days = context.isForSomebody || isFormer ? nil : need.withoutYes?.days
    let over =
      context.isForSomebody || isFormer || days != nil ? nil : context.index.daysOver(need)
    let month = context.language.month(need.raised)
    let (title, whose) = (
      context.needTitle(need.row), whose(context.network.needs.person[need.row])
    )
    let first = context.say(
      Words.Holding.open(
        whose, title, days: days.map(context.language.days) ?? "", raised: month,
        isUrgent: need.isUrgent),
      forSomebody: Words.Shared.open(
        whose, title, context.language.day(need.raised), isUrgent: need.isUrgent))
    // That nobody has it is said in the coordinator's own picture alone.
    let isNobodys = need.isNobodys && !context.isForSomebody
    var links: [NeedLink] = []
    var sentences = [first]
    // Each sentence says which need it is about, since it can stand alone.
    func add(_ link: NeedLink) {
      var link = link
      link.sentence = "\(title): \(link.sentence)"
      links.append(link)
      sentences.append(link.sentence)
    }
    var could: [String] = []
    if context.isForSomebody, need.parties.isEmpty {
      let words = context.say(Words.Shared.nobodyToShow)
      add(NeedLink(actor: nil, kind: .notShown, words: words, sentence: words + "."))
    }
    if isNobodys {
      let nobody = need.wasAsked ? Words.Holding.nobodyHas : Words.Holding.nobodyAsked
      let taken = context.writer.acceptedReferral(need: need.row).map {
        context.say(Words.Holding.took(context.serviceName($0.unit), day($0.day)))
      }
      let words = need.former.first.map(had) ?? taken ?? context.say(nobody)
      let before =
        (taken.map { [asSentence($0)] } ?? []) + need.former.map { asSentence(had($0)) }
        + need.refused.dropFirst(Self.mostRefused).map { asSentence(said(no: $0)) }
      could = need.finding.map(context.writer.toAsk)?.map { context.serviceName($0) } ?? []
      let next = could.isEmpty ? [] : [context.say(Words.Holding.could(could, context.language))]
      add(
        NeedLink(
          actor: nil, kind: .nobody, words: words,
          sentence: ([context.say(Words.Holding.nobodySentence)] + before + next)
            .joined(separator: " ")))
    }
    if !context.isForSomebody {
      for one in need.refused.prefix(Self.mostRefused) {
        add(
          NeedLink(
            actor: one.actor, kind: .declined,
            words: context.say(Words.Holding.declined(day(one.day))),
            sentence: said(no: one) + "."))
      }
    }
    for party in need.parties { add(link(party)) }
    for referral in need.waiting { add(link(waiting: referral, saidBeside: over)) }
    for agreement in need.promised { add(link(agreement)) }
    if showsEnded {
      for former in need.former.dropFirst(isNobodys ? 1 : 0) {
        add(
          NeedLink(
            actor: former.actor, kind: .ended, words: ended(former), sentence: had(former) + "."))
      }
    }
    return NeedCard(
      ref: Ref(.need, need.row), title: title, whose: whose,
      days: days.map { ($0, false) } ?? over.map { ($0, true) },
      raised: context.say(
        Words.Holding.raised(in: month),
        forSomebody: Words.Shared.since(day(need.raised))),
      isUrgent: need.isUrgent,
      isNobodys: isNobodys, could: could,
      lacksYes: !context.isForSomebody && need.lacksYes, links: links,
      sentences: sentences)
  }

  func question(_ referral: Int32) -> NeedCard {
    let referrals = context.network.referrals
    let (title, whose) = (
      context.referralTitle(Int(referral)), whose(referrals.person[Int(referral)])
    )
    let sent = referrals.sent[Int(referral)]
    var link = link(waiting: referral)
    link.sentence = "\(title): \(link.sentence)"
    return NeedCard(
      ref: Ref(.referral, Int(referral)), title: title, whose: whose,
      raised: context.say(
        Words.Holding.sent(in: context.language.month(sent)),
        forSomebody: Words.Shared.since(day(sent))),
      isQuestion: true,
      links: [link], sentences: ["\(whose): \(title).", link.sentence])
  }

  /// One way to write a day in all of the picture: `12. juni`, `28. november 2025`.
  private func day(_ day: Day) -> String { context.language.day(day, seenFrom: context.day) }

  private func whose(_ person: Ref?) -> String {
    person.map { context.personWithAge($0.row) } ?? context.say(Words.wholeFamily)
  }

  private func link(_ party: ResponsibleParty) -> NeedLink {
    let who = context.fullName(party.actor)
    let lead = context.language[picture: .lead]
    switch party.commitment {
    case .accepted:
      let words =
        party.isLead
        ? context.say(Words.Holding.saidYesAndLeads) : context.say(Words.Holding.saidYes)
      return NeedLink(
        actor: party.actor, kind: .accepted(isLead: party.isLead), words: words,
        sentence: context.say(Words.Holding.accepted(who, isLead: party.isLead)))
    case .recorded:
      return NeedLink(
        actor: party.actor, kind: .recorded(isLead: party.isLead),
        words: party.isLead ? lead : "",
        sentence: context.say(
          Words.Holding.recorded(who, isLead: party.isLead),
          forSomebody: Words.Shared.has(who, isLead: party.isLead)))
    case .asked:
      return NeedLink(
        actor: party.actor, kind: .asked,
        // The day, and not how long ago: the need has its own number of days.
        words: context.say(
          Words.Shared.asked(day(party.asked))),
        sentence: context.say(
          Words.Holding.wasAsked(who, day(party.asked)),
          forSomebody: Words.Shared.wasAsked(who, day(party.asked))))
    case .assumed:
      return NeedLink(
        actor: party.actor, kind: .assumed, words: context.language[picture: .assumed],
        sentence: context.say(
          Words.Holding.isAssumed(who), forSomebody: Words.Shared.isAssumed(who)))
    }
  }

  /// - Parameter saidBeside: the days over that the card says already.
  private func link(waiting referral: Int32, saidBeside: Int? = nil) -> NeedLink {
    let referrals = context.network.referrals
    let to = referrals.to[Int(referral)]
    let over = context.situation.daysOver(referral: Int(referral))
    let due = context.day.adding(days: -over)
    let words =
      over > 0
      ? over == saidBeside
        ? Words.Holding.over : Words.Holding.over(context.language.days(over))
      : Words.Holding.due(day(due))
    let sent = day(referrals.sent[Int(referral)])
    return NeedLink(
      actor: to, kind: .waiting(isOver: over > 0), words: context.say(words),
      sentence: context.say(
        Words.Holding.sent(
          context.fullName(to), sent, over: over > 0 ? context.language.days(over) : "")),
      referral: Ref(.referral, Int(referral)))
  }

  /// An agreement, which is no responsibility but something that somebody does.
  private func link(_ agreement: Int32) -> NeedLink {
    let agreements = context.network.agreements
    let row = Int(agreement)
    let due = agreements.due[row]
    let isOver = due < context.day
    let day = due == Day.never ? "" : self.day(due)
    return NeedLink(
      actor: agreements.actor[row], kind: .promised(isOver: isOver),
      words: context.say(
        isOver ? Words.Holding.notKept(day) : Words.Holding.promised(day),
        forSomebody: Words.Shared.promised(day)),
      sentence: context.say(
        Words.Holding.promised(
          context.fullName(agreements.actor[row]), isolated(agreements.title[row]), by: day)))
  }

  private func said(no refused: (actor: Ref, day: Day)) -> String {
    context.say(
      Words.Holding.saidNo(
        context.name(refused.actor), day(refused.day)))
  }

  private func ended(_ former: (actor: Ref, until: Day)) -> String {
    former.until == Day.never
      ? context.say(Words.Holding.ended, forSomebody: Words.Shared.ended)
      : context.say(
        Words.Holding.until(day(former.until)))
  }

  private func had(_ former: (actor: Ref, until: Day)) -> String {
    let until =
      former.until == Day.never ? "" : day(former.until)
    let name = context.name(former.actor)
    return context.say(
      Words.Holding.had(name, until: until), forSomebody: Words.Shared.had(name, until: until))
  }
}
