import Analysis
import Model
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
    case ended
    case nobody

    var isWaiting: Bool { if case .waiting = self { true } else { false } }
  }

  /// Who does it; 0 for nobody.
  var actor: Int32
  var kind: Kind
  /// What stands at the beginning of the line; empty where the line says it all.
  var words: String
  /// The same in a sentence.
  var sentence: String
}

/// What the picture of who does what says about one need, or about one question that waits.
struct NeedCard {
  var title: String
  var whose: String
  /// How long it has been open, in plain words.
  var age: String
  var isUrgent = false
  var isNobodys = false
  /// Whether somebody was asked or is assumed to have it, but nobody has said yes.
  var lacksYes = false
  /// Whether it is a referral that names no need.
  var isQuestion = false
  var links: [NeedLink]
  /// All of it in sentences.
  var sentences: [String]
}

/// Makes the cards of a family's needs.
struct NeedCards {
  let album: Album
  /// Whether those are drawn too who had a need that others have now.
  let showsEnded: Bool

  init(showsEnded: Bool, in album: Album) {
    self.showsEnded = showsEnded
    self.album = album
  }

  func card(_ need: FamilyNeed) -> NeedCard {
    let days = Int(album.d - need.raised)
    let (title, whose) = (album.needTitle(need.row), whose(album.network.needs.person[need.row]))
    let first = album.say(
      Words.Holding.open(whose, title, album.language.days(days), isUrgent: need.isUrgent))
    var links: [NeedLink] = []
    var sentences = [first]
    // Each sentence says which need it is about, since it can stand alone.
    func add(_ link: NeedLink) {
      var link = link
      link.sentence = "\(title): \(link.sentence)"
      links.append(link)
      sentences.append(link.sentence)
    }
    if need.isNobodys {
      let nobody = need.wasAsked ? Words.Holding.nobodyHas : Words.Holding.nobodyAsked
      let words =
        need.former.first.map(had) ?? need.refused.first.map { said(no: $0, most: 24) }
        ?? album.say(nobody)
      let before = need.former.map { had($0) + "." } + need.refused.map { said(no: $0) + "." }
      add(
        NeedLink(
          actor: 0, kind: .nobody, words: words,
          sentence: ([album.say(Words.Holding.nobodySentence)] + before).joined(separator: " ")))
    }
    for holder in need.holders { add(link(holder)) }
    for referral in need.waiting { add(link(waiting: referral)) }
    for agreement in need.promised { add(link(agreement)) }
    if showsEnded {
      for former in need.former.dropFirst(need.isNobodys ? 1 : 0) {
        add(
          NeedLink(
            actor: former.actor, kind: .ended, words: ended(former), sentence: had(former) + "."))
      }
    }
    return NeedCard(
      title: title, whose: whose, age: age(days), isUrgent: need.isUrgent,
      isNobodys: need.isNobodys,
      lacksYes: need.lacksYes(in: album), links: links, sentences: sentences)
  }

  func question(_ referral: Int32) -> NeedCard {
    let referrals = album.network.referrals
    let (title, whose) = (
      album.referralTitle(Int(referral)), whose(referrals.person[Int(referral)])
    )
    var link = link(waiting: referral)
    link.sentence = "\(title): \(link.sentence)"
    let days = Int(album.d - referrals.sent[Int(referral)])
    return NeedCard(
      title: title, whose: whose, age: age(days), isQuestion: true,
      links: [link], sentences: ["\(whose): \(title).", link.sentence])
  }

  /// Always in days, so that one can be compared with another.
  private func age(_ days: Int) -> String {
    days <= 0 ? album.say(Words.Holding.newToday) : album.language.days(days)
  }

  private func whose(_ person: Int32) -> String {
    person < 0 ? album.say(Words.wholeFamily) : album.personWithAge(person.row)
  }

  private func link(_ holder: Holder) -> NeedLink {
    let who = album.fullName(holder.actor)
    let lead = album.language[picture: .lead]
    switch holder.hold {
    case .accepted:
      let words =
        holder.isLead ? album.say(Words.Holding.saidYesAndLeads) : album.say(Words.Holding.saidYes)
      return NeedLink(
        actor: holder.actor, kind: .accepted(isLead: holder.isLead), words: words,
        sentence: album.say(Words.Holding.accepted(who, isLead: holder.isLead)))
    case .recorded:
      return NeedLink(
        actor: holder.actor, kind: .recorded(isLead: holder.isLead),
        words: holder.isLead ? lead : "",
        sentence: album.say(Words.Holding.recorded(who, isLead: holder.isLead)))
    case .asked:
      let days = Int(album.d - holder.asked)
      return NeedLink(
        actor: holder.actor, kind: .asked,
        words: album.say(Words.Holding.askedFor(album.language.ago(days: days))),
        sentence: album.say(
          Words.Holding.wasAsked(who, album.language.day(Day(number: holder.asked)))))
    case .assumed:
      return NeedLink(
        actor: holder.actor, kind: .assumed, words: album.language[picture: .assumed],
        sentence: album.say(Words.Holding.isAssumed(who)))
    }
  }

  private func link(waiting referral: Int32) -> NeedLink {
    let referrals = album.network.referrals
    let to = referrals.to[Int(referral)]
    let over = album.daysOver(referral)
    let due = Day(number: album.d - Int32(over))
    let words =
      over > 0
      ? Words.Holding.over(album.language.days(over))
      : Words.Holding.due(album.language.shortDay(due))
    let sent = album.language.day(Day(number: referrals.sent[Int(referral)]))
    return NeedLink(
      actor: to, kind: .waiting(isOver: over > 0), words: album.say(words),
      sentence: album.say(
        Words.Holding.sent(
          album.fullName(to), sent, over: over > 0 ? album.language.days(over) : "")))
  }

  /// An agreement, which is no responsibility but something that somebody does.
  private func link(_ agreement: Int32) -> NeedLink {
    let agreements = album.network.agreements
    let row = Int(agreement)
    let due = agreements.due[row]
    let isOver = due < album.d
    let day = due == Day.never ? "" : album.language.shortDay(Day(number: due))
    return NeedLink(
      actor: agreements.actor[row], kind: .promised(isOver: isOver),
      words: album.say(Words.Holding.promised(day)),
      sentence: album.say(
        Words.Holding.promised(
          album.fullName(agreements.actor[row]), isolated(agreements.title[row]), by: day)))
  }

  private func said(no refused: (actor: Int32, day: Int32), most: Int = 200) -> String {
    album.say(
      Words.Holding.saidNo(
        cut(album.name(refused.actor), most),
        album.language.shortDay(Day(number: refused.day))))
  }

  private func ended(_ former: (actor: Int32, until: Int32)) -> String {
    former.until == Day.never
      ? album.say(Words.Holding.ended)
      : album.say(
        Words.Holding.until(album.language.shortDay(Day(number: former.until))))
  }

  private func had(_ former: (actor: Int32, until: Int32)) -> String {
    let until =
      former.until == Day.never ? "" : album.language.shortDay(Day(number: former.until))
    return album.say(Words.Holding.had(cut(album.name(former.actor), 24), until: until))
  }
}
