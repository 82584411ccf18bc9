import Model

/// A referral that has been made, for those that follow it.
private struct Sent {
  let row: Int
  let answered: Int32
}

extension NetworkMaker {
  /// Adds a referral that was accepted on a day, now and then after one that was declined.
  mutating func addAcceptedReferral(
    _ need: NeedScene, _ scene: Scene, to helper: Helper, answered: Int32, _ dice: inout SplitMix64
  ) {
    var sent = dice.day(need.raised, answered)
    var follows: Sent?
    var from = sender(scene, on: sent, &dice)
    if dice.chance(15), sent > need.raised,
      let other = drawHelper(for: need, scene, on: need.raised, &dice),
      other.service != helper.service, mayRefer(other.service)
    {
      let first = need.raised
      let declined = dice.day(first, sent)
      follows = refer(
        need, scene, from: from, to: actor(other, on: first), sent: first, answered: declined,
        dice.chance(70) ? .declined : .redirected, &dice)
      if dice.chance(60) { from = actor(other, on: first) }
      sent = dice.day(declined, answered)
    }
    guard mayRefer(helper.service) else { return }
    refer(
      need, scene, from: from, to: actor(helper, on: sent), sent: sent, answered: answered,
      .accepted, follows: follows, &dice)
  }

  /// Adds a referral that came to nothing so far: it waits, was declined, or goes from hand to
  /// hand.
  mutating func addTroubledReferral(_ need: NeedScene, _ scene: Scene, _ dice: inout SplitMix64) {
    guard let helper = drawHelper(for: need, scene, on: need.raised, &dice),
      mayRefer(helper.service)
    else { return }
    let sent = dice.day(need.raised, min(need.raised + 30, today))
    let from = sender(scene, on: sent, &dice)
    let to = actor(helper, on: sent)
    let answered = sent + 3 + Int32(dice.below(50))
    switch dice.below(100) {
    case ..<25:
      let waiting = max(sent, today - Int32(dice.skewed(400)))
      refer(need, scene, from: from, to: to, sent: waiting, answered: Day.never.number, nil, &dice)
    case ..<45:
      // Not long ago, so that the answer is due about now.
      let lately = max(sent, today - Int32(dice.below(34)))
      refer(need, scene, from: from, to: to, sent: lately, answered: Day.never.number, nil, &dice)
    case ..<62:
      refer(
        need, scene, from: from, to: to, sent: sent, answered: answered,
        dice.chance(75) ? .declined : .redirected, &dice)
    case ..<85:
      passOn(need, scene, from: from, to: helper, sent: sent, &dice)
    case ..<96:
      refer(need, scene, from: from, to: to, sent: sent, answered: answered, .accepted, &dice)
    default:
      refer(need, scene, from: from, to: to, sent: sent, answered: answered, .withdrawn, &dice)
    }
  }

  /// Adds a chain that goes from one service to the next without a yes, or back to where it has
  /// been.
  private mutating func passOn(
    _ need: NeedScene, _ scene: Scene, from first: Int32, to helper: Helper, sent firstDay: Int32,
    _ dice: inout SplitMix64
  ) {
    var (from, to, sent) = (first, helper, firstDay)
    var follows: Sent?
    var path: [Int32] = [helper.service]
    if let unit = unit(first) { path.append(unit) }
    let comesBack = dice.chance(45)
    for step in 0..<(3 + dice.skewed(3)) {
      let answered = sent + 5 + Int32(dice.below(25))
      guard
        let one = refer(
          need, scene, from: from, to: actor(to, on: sent), sent: sent, answered: answered,
          dice.chance(65) ? .declined : .redirected, follows: follows, &dice),
        one.answered <= today, step < 4
      else { return }
      follows = one
      from = actor(to, on: sent)
      sent = min(one.answered + Int32(dice.below(10)), today)
      if comesBack, step >= 1 {
        guard path.count > 2 else { return }
        // To the first that it was sent to: it has been there before.
        to = Helper(service: path[0], chair: -1)
      } else {
        let kinds: [ServiceKind] = [
          .nav, .childWelfare, .healthStation, .ppt, .housing, .familyCentre, .mentalTeam,
        ]
        let next = service(dice.pick(kinds), in: scene.area, on: sent, &dice)
        guard next >= 0, !path.contains(next) else { return }
        path.append(next)
        to = self.helper(in: next, &dice)
      }
    }
  }

  /// Who sends a referral on a day: the family or one in it, the coordinator, or who knows the
  /// family.
  private func sender(_ scene: Scene, on day: Int32, _ dice: inout SplitMix64) -> Int32 {
    if dice.chance(20) { return scene.ref }
    if dice.chance(12), let adult = person(in: scene, aged: 18, to: 150, on: day, &dice) {
      return Ref(.person, adult).number
    }
    if let coordinator = scene.coordinator, dice.chance(50) { return actor(coordinator, on: day) }
    guard !scene.followers.isEmpty else { return scene.ref }
    let follower = dice.pick(scene.followers)
    return mayRefer(follower.service) ? actor(follower, on: day) : scene.ref
  }

  /// Whether a service has anything to do with others.
  private func mayRefer(_ service: Int32) -> Bool {
    standings[Int(service)] != .alone
  }

  private func unit(_ actor: Int32) -> Int32? {
    guard let ref = Ref(number: actor) else { return nil }
    switch ref.kind {
    case .service: return Int32(ref.row)
    case .contact: return Ref(number: contacts.service[ref.row]).map { Int32($0.row) } ?? -1
    default: return nil
    }
  }

  /// Adds a referral. An answer that would come after the as-of day has not come.
  @discardableResult
  private mutating func refer(
    _ need: NeedScene, _ scene: Scene, from: Int32, to: Int32, sent: Int32, answered: Int32,
    _ outcome: ReferralOutcome?, follows: Sent? = nil, _ dice: inout SplitMix64
  ) -> Sent? {
    let row = referrals.kind.count
    let isAnswered = answered <= today
    referrals.id.append(id: "r", row)
    referrals.family.append(scene.ref)
    referrals.person.append(need.personRef)
    referrals.need.append(dice.chance(94) ? need.ref : Ref.emptyNumber)
    referrals.kind.append(kind(of: need, to: to, &dice))
    referrals.from.append(from)
    referrals.to.append(to)
    referrals.sent.append(sent)
    referrals.due.append(dice.chance(14) ? sent + 14 + Int32(dice.below(30)) : Day.never.number)
    referrals.answered.append(isAnswered ? answered : Day.never.number)
    referrals.outcome.append(isAnswered ? outcome?.rawValue ?? -1 : -1)
    let isRefused = isAnswered && outcome != nil && outcome != .accepted
    referrals.reason.append(
      isRefused && dice.chance(80) ? Int32(dice.below(Reason.allCases.count)) : -1)
    referrals.follows.append(follows.map { Ref(.referral, $0.row).number } ?? Ref.emptyNumber)
    return Sent(row: row, answered: isAnswered ? answered : Day.never.number)
  }

  /// The kind that says when an answer is due, as a place in `Words.referralKinds`; −1 for none.
  private func kind(of need: NeedScene, to: Int32, _ dice: inout SplitMix64) -> Int32 {
    guard dice.chance(88), let unit = unit(to) else { return -1 }
    switch services.kind[Int(unit)] {
    case .nav: return need.domain == .employment ? 11 : dice.chance(15) ? 10 : 0
    case .debtAdvice: return 1
    case .housing: return 2
    case .refugee: return 4
    case .ppt: return need.domain == .kindergarten ? 6 : 5
    case .kindergarten: return 6
    case .school: return dice.chance(60) ? 12 : 13
    case .bup, .dps: return 7
    case .doctors: return 8
    case .childWelfare: return dice.chance(70) ? 9 : 14
    case .coordination, .familyCentre, .healthStation: return 3
    default: return -1
    }
  }
}
