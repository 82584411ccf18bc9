import Analysis
import Layout
import Model
import Text
import Wording

/// The bars and marks of a timeline with their texts and sentences, the most telling first.
struct TimelineItems {
  let moments, coordinators, needs, helpers, referrals, goals: [TimelineItem]
}

/// Makes the bars and marks of a timeline.
///
/// In a picture for somebody a need is one bar: that nobody had it on some days is not said, since
/// who had it may be hidden.
struct TimelineItemMaker {
  let timeline: FamilyTimeline
  let context: DiagramContext

  var items: TimelineItems {
    TimelineItems(
      moments: moments, coordinators: coordinators, needs: timeline.needs.map(item),
      helpers: helpers, referrals: timeline.referrals.map(referral),
      goals: timeline.goals.map(goal))
  }

  private var network: Network { context.network }

  private func day(_ day: Day) -> String { context.language.day(day) }

  private func range(_ from: Day, _ until: Day) -> Phrase {
    Words.Time.range(from.isKnown ? day(from) : nil, until.isKnown ? day(until) : nil)
  }

  private func whose(_ person: Ref?) -> String {
    person.map { context.personWithAge($0.row) } ?? context.say(Words.wholeFamily)
  }

  // MARK: Needs

  private func item(_ need: FamilyTimeline.Need) -> TimelineItem {
    let needs = network.needs
    let (title, whose) = (context.needTitle(need.row), whose(needs.person[need.row]))
    let raised = day(needs.raised[need.row])
    var item = TimelineItem(
      ref: Ref(.need, need.row), label: title, sentence: "", stretches: [])
    if let open = need.open {
      item.sentence = context.say(
        Words.Time.need(whose, title, raised: raised, isUrgent: open.isUrgent))
    } else {
      let outcome = needs.outcome[need.row]?.words
      item.label += " · " + context.say(outcome ?? Words.Time.closed)
      item.sentence = context.say(
        Words.Time.closed(whose, title, raised: raised, on: day(need.closed), outcome: outcome))
    }
    if context.isForSomebody {
      let until = need.stretches.last?.until ?? needs.raised[need.row]
      item.stretches = [
        TimelineItem.Stretch(
          from: needs.raised[need.row], until: until, look: .held, sentence: item.sentence)
      ]
      return item
    }
    let count = need.open?.withoutYes?.days
    let days = count.map(context.language.days)
    if let count, let days {
      item.label +=
        " · " + context.say(count <= 0 ? Words.Holding.newToday : Words.Time.withoutYes(days))
    }
    item.stretches = need.stretches.enumerated().map { at, stretch in
      let isNow = need.open != nil && at + 1 == need.stretches.count
      return held(stretch, title, isNow: isNow, days: isNow ? days : nil)
    }
    return item
  }

  private func held(
    _ stretch: NeedStretch, _ title: String, isNow: Bool, days: String?
  ) -> TimelineItem.Stretch {
    let range = range(stretch.from, isNow ? .never : stretch.until)
    let who = context.language.list(stretch.actors.map(context.name))
    let isSeveral = stretch.actors.count > 1
    let (look, words): (TimelineItem.Look, Phrase) =
      switch stretch.hold {
      case .held: (.held, Words.Time.held(title, who, isSeveral: isSeveral, range, isNow: isNow))
      case .unsure:
        (.unsure, Words.Time.unsure(title, who, isSeveral: isSeveral, range, days: days))
      case .nobody:
        (isNow ? .nobody : .nobodyBefore, Words.Time.nobody(title, range, days: days))
      }
    return TimelineItem.Stretch(
      from: stretch.from, until: stretch.until, look: look, sentence: context.say(words))
  }

  // MARK: Those around the family

  private var helpers: [TimelineItem] {
    timeline.helpers.map { helper in
      let isStartKnown = helper.stretches[0].from.isKnown
      let all = Words.Time.ranges(helper.stretches.map { range($0.from, $0.until) })
      let sentence = context.say(
        Words.Time.tie(context.fullName(helper.ref), all, isStartKnown: isStartKnown))
      let sector = context.sector(helper.ref)
      let word = sector.words.capitalised[context.language]
      let name = context.name(helper.ref)
      return TimelineItem(
        ref: helper.ref, label: ActorCard.says(name, word) ? name : name + " · " + word,
        sentence: sentence,
        stretches: helper.stretches.map {
          TimelineItem.Stretch(
            from: $0.from, until: $0.until,
            look: .tie(sector, isStartKnown: $0.from.isKnown), sentence: sentence)
        })
    }
  }

  // MARK: Referrals

  private func referral(_ row: Int) -> TimelineItem {
    let referrals = network.referrals
    let (sent, to) = (referrals.sent[row], referrals.to[row])
    let title = context.referralTitle(row)
    var item = TimelineItem(
      ref: Ref(.referral, row), label: context.name(to), sentence: "", stretches: [])
    if referrals.answered[row] <= context.day {
      let outcome = referrals.outcome[row]?.words
      let answered = referrals.answered[row]
      item.label += " · " + context.say(outcome ?? Words.Time.answered)
      item.sentence = context.say(
        Words.Time.answered(
          title, context.fullName(to), sent: day(sent), on: day(answered), outcome))
      item.stretches = [
        TimelineItem.Stretch(
          from: sent, until: answered, look: .answered, sentence: item.sentence)
      ]
      return item
    }
    let over = context.situation.daysOver(referral: row)
    let due = context.situation.due(referral: row)
    let days = over > 0 ? context.language.days(over) : ""
    item.label +=
      " · "
      + context.say(
        over > 0
          ? Words.Time.overdue(days) : Words.Holding.due(context.language.shortDay(due)))
    item.sentence =
      "\(title): " + context.say(Words.Holding.sent(context.fullName(to), day(sent), over: days))
    if due >= sent || over <= 0 {
      item.stretches.append(
        TimelineItem.Stretch(
          from: sent, until: min(due, context.day), look: .waiting, sentence: item.sentence))
    }
    if over > 0 {
      item.stretches.append(
        TimelineItem.Stretch(
          from: max(sent, due.adding(days: 1)), until: context.day, look: .over,
          sentence: item.sentence))
    }
    return item
  }

  // MARK: Goals and moments

  private func goal(_ row: Int) -> TimelineItem {
    let goals = network.goals
    let (title, set) = (isolated(goals.title[row]), goals.set[row])
    let whose = whose(goals.person[row])
    func item(
      _ label: Phrase?, _ what: Phrase?, _ parts: [(Day, Day, TimelineItem.Look)]
    ) -> TimelineItem {
      let sentence = context.say(Words.Time.goal(whose, title, set: day(set), what))
      return TimelineItem(
        ref: Ref(.goal, row), label: title + (label.map { " · " + context.say($0) } ?? ""),
        sentence: sentence,
        stretches: parts.map {
          TimelineItem.Stretch(from: $0.0, until: $0.1, look: $0.2, sentence: sentence)
        })
    }
    let (dropped, achieved, target) = (goals.dropped[row], goals.achieved[row], goals.target[row])
    if dropped <= context.day {
      return item(
        Words.Time.dropped, Words.Time.dropped(on: day(dropped)), [(set, dropped, .dropped)])
    }
    if achieved <= context.day {
      return item(
        Words.Time.achieved, Words.Time.achieved(on: day(achieved)), [(set, achieved, .achieved)])
    }
    guard target.isKnown else { return item(nil, nil, [(set, context.day, .goal)]) }
    let until = min(max(target, set), context.day)
    let past =
      until < context.day
      ? [(until.adding(days: 1), context.day, TimelineItem.Look.pastTarget)] : []
    return item(
      Words.Time.by(context.language.shortDay(target)), Words.Time.by(day(target)),
      [(set, until, .goal)] + past)
  }

  private var moments: [TimelineItem] {
    timeline.moments.map { row in
      let moments = network.moments
      let (title, date) = (isolated(moments.title[row]), moments.date[row])
      let isTurningPoint = moments.weight[row] == .turningPoint
      let sentence = context.say(
        Words.Time.moment(
          day(date), title, moments.person[row].map { context.personName($0.row) } ?? "",
          isTurningPoint: isTurningPoint))
      return mark(
        nil, title, sentence, date, isTurningPoint ? .turningPoint : .moment)
    }
  }

  /// The coordinators who began on a day that is shown.
  private var coordinators: [TimelineItem] {
    timeline.coordinatorsByTie.map { contact, from in
      let name = context.contactName(contact)
      return mark(
        Ref(.contact, contact), context.say(Words.Time.isCoordinator(name)),
        context.say(Words.Time.coordinator(name, day(from))), from, .coordinator)
    }
  }

  private func mark(
    _ ref: Ref?, _ label: String, _ sentence: String, _ day: Day, _ look: TimelineItem.Look
  ) -> TimelineItem {
    TimelineItem(
      ref: ref, label: label, sentence: sentence,
      stretches: [
        TimelineItem.Stretch(from: day, until: day, look: look, sentence: sentence)
      ])
  }
}
