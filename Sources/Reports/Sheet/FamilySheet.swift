import Analysis
package import Model
import Text
package import Wording

/// The sheet that somebody of a family takes home: whom to ring for what, what was agreed, what
/// waits, and the goals they chose; in plain words and large type. It judges nothing, and says
/// nothing of what is not there.
///
/// - Parameters:
///   - network: a projection for a person of the family.
///   - family: its row.
///   - stamp: whom it is for.
package func familySheet(
  _ network: Network, family: Int, asOf day: Day, for stamp: AudienceStamp, _ language: Language
) -> ReportDocument {
  let network = network.withoutNotices(family: family).withShortTexts(mostLettersInReport)
  let context = DiagramContext(Situation(network, asOf: day), language: language, stamp: stamp)
  return FamilySheet(family: family, context: context.ofOne(family)).document()
}

/// Writes the sheet, section by section.
private struct FamilySheet {
  let family: Int
  let context: DiagramContext

  private var network: Network { context.network }
  private var language: Language { context.language }
  private var index: FamilyIndex { context.index }

  func document() -> ReportDocument {
    var document = ReportDocument(
      language: language,
      title: say(Words.OwnSheet.title(context.familyName(family))),
      subtitle: language.day(context.day))
    document.isLarge = true
    let coordinator = familyCoordinators(network, context.day)[family]
    document.blocks = calls(coordinator) + agreed() + waiting() + goals()
    if document.blocks.isEmpty {
      document.blocks.append(.text(say(Words.Shared.nothingToShow) + "."))
    }
    if let coordinator {
      document.blocks.append(.text(say(Words.OwnSheet.tell(context.contactName(coordinator)))))
    }
    document.foot = [context.stampSentence, language.madeBySamvev(context.day) + "."]
      .compactMap(\.self)
    return document
  }

  private func say(_ phrase: Phrase) -> String { context.say(phrase) }

  /// A heading, and below it what fits of a list; nothing where there is nothing to list.
  private func list(
    _ heading: Phrase, _ lines: [String], below text: Phrase? = nil
  ) -> [ReportDocument.Block] {
    if lines.isEmpty { return [] }
    let some = Array(lines.prefix(FindingLister.mostRows))
    return [.heading(say(heading))] + (text.map { [.text(say($0))] } ?? [])
      + [.list(some)] + more(than: some.count, of: lines.count)
  }

  private func more(than shown: Int, of all: Int) -> [ReportDocument.Block] {
    shown < all ? [.note(language.moreRows(all - shown))] : []
  }

  // MARK: Whom to ring

  /// Everybody around the family, the coordinator first, then in the order of what they are rung
  /// about: needs, answers, agreements, and other help.
  private func calls(_ coordinator: Int?) -> [ReportDocument.Block] {
    var order: [Ref] = []
    var about: [Ref: [String]] = [:]
    func add(_ actor: Ref, _ words: String?) {
      guard let who = reached(actor) else { return }
      if about[who] == nil {
        order.append(who)
        about[who] = []
      }
      if let words, !words.isEmpty, about[who]?.contains(words) == false {
        about[who]?.append(words)
      }
    }
    if let coordinator { add(Ref(.contact, coordinator), say(Words.OwnSheet.anything)) }
    for need in index.openNeeds(of: family) {
      let words = sentence(need: need.row)
      for party in need.parties {
        add(
          party.actor,
          party.commitment == .asked ? say(Words.OwnSheet.isAsked(words)) : words)
      }
    }
    // What is agreed and what waits stands below too: here for those who have nothing else.
    let known = order.filter { about[$0]?.isEmpty == false }
    let busy = Set(known + known.filter(hasPhone).map { network.contacts.service[$0.row] })
    func addAlone(_ actor: Ref, _ words: String) {
      if reached(actor).map(busy.contains) != true { add(actor, words) }
    }
    for row in index.waitingReferrals(of: family) {
      addAlone(
        network.referrals.to[Int(row)],
        say(Words.OwnSheet.answer(sentence(referral: Int(row), isQuoted: true))))
    }
    for row in index.openAgreements(of: family).map({ Int($0) }) {
      addAlone(
        network.agreements.actor[row],
        say(Words.OwnSheet.agreed(language.quoted(plain(network.agreements.title[row])))))
    }
    for helper in index.helpers(around: family, showsEnded: false) {
      let known = reached(helper.ref).flatMap { about[$0] }
      // Who only helps, and has no number, is known without the sheet.
      if known == nil, !hasPhone(helper.ref) { continue }
      let support = Support.allCases.filter { support in
        helper.help.contains { help in
          help.tie.map { network.ties.support[$0].contains(support) } ?? false
        }
      }
      let words = support.map { say(Words.OwnSheet.support($0)) }
      add(helper.ref, known?.isEmpty == false ? nil : words.joined(separator: ", "))
    }
    join(&order, &about)
    if order.isEmpty { return [] }
    let heads = [SheetWord.whoHead.words, Words.OwnSheet.phoneHead, Words.OwnSheet.aboutHead]
    let some = order.prefix(FindingLister.mostRows)
    return [
      .heading(say(Words.OwnSheet.callHeading)),
      .table(
        .init(
          caption: say(Words.OwnSheet.callHeading), heads: heads.map { .init(text: say($0)) },
          rows: some.map { who in
            let phone = who.isA(.contact) ? plain(network.contacts.phone[who.row]) : ""
            // A number is not broken over two lines.
            return [
              context.fullName(who), phone.replacing(" ", with: "\u{A0}"),
              capitalising((about[who] ?? []).joined(separator: "; ")),
            ].map { .init(text: $0) }
          }, isBelowItsHeading: true)),
    ] + more(than: some.count, of: order.count)
  }

  private func hasPhone(_ who: Ref) -> Bool {
    who.isA(.contact) && !network.contacts.phone.isEmpty(who.row)
  }

  /// Whoever can be rung: the contact, or the service of one who has left; nobody of the family.
  private func reached(_ actor: Ref) -> Ref? {
    guard let unit = context.situation.unit(actor) else { return nil }
    if actor.isA(.contact), !context.situation.contactIsEmployed[actor.row] {
      return Ref(.service, unit)
    }
    return actor
  }

  /// What a service is rung about, its first contact here is rung about, who has a number.
  private func join(_ order: inout [Ref], _ about: inout [Ref: [String]]) {
    for service in order where service.isA(.service) {
      let contact = order.first {
        hasPhone($0) && network.contacts.service[$0.row] == service
      }
      guard let contact else { continue }
      let known = about[contact] ?? []
      about[contact] = known + (about[service] ?? []).filter { !known.contains($0) }
      about[service] = nil
    }
    order.removeAll { about[$0] == nil }
  }

  // MARK: What was agreed, what waits, and the goals

  private func agreed() -> [ReportDocument.Block] {
    let agreements = network.agreements
    return list(
      Words.OwnSheet.agreedHeading,
      index.openAgreements(of: family).map { Int($0) }.map { row in
        let due = agreements.due[row]
        let words = context.name(agreements.actor[row]) + ": " + plain(agreements.title[row])
        return due == .never ? words : words + ", " + say(Words.OwnSheet.within(near(due)))
      })
  }

  private func waiting() -> [ReportDocument.Block] {
    list(
      Words.OwnSheet.waitsHeading,
      index.waitingReferrals(of: family).map { Int($0) }.map { row in
        let due = context.situation.due(referral: row)
        let who = context.name(network.referrals.to[row])
        return sentence(referral: row) + ": "
          + say(
            due < context.day
              ? Words.OwnSheet.shouldHaveAnswered(who, near(due))
              : Words.OwnSheet.isToAnswer(who, near(due)))
      }, below: Words.OwnSheet.waitsText)
  }

  private func goals() -> [ReportDocument.Block] {
    let goals = network.goals
    return list(
      Words.OwnSheet.goalsHeading,
      index.openGoals(of: family).map { row in
        let target = goals.target[row]
        let whose = named(plain(goals.title[row]), goals.person[row])
        return target.isKnown ? whose + ", " + say(Words.OwnSheet.within(near(target))) : whose
      })
  }

  // MARK: Words

  /// A day to come, without the year where it is this one; of a day that is over people would
  /// otherwise think of the next.
  private func near(_ day: Day) -> String {
    day < context.day ? language.day(day) : language.day(day, seenFrom: context.day)
  }

  private func sentence(need row: Int, isQuoted: Bool = false) -> String {
    let title = plain(context.needTitle(row))
    return named(isQuoted ? language.quoted(title) : title, network.needs.person[row])
  }

  private func sentence(referral row: Int, isQuoted: Bool = false) -> String {
    if let need = network.referrals.need[row] {
      return sentence(need: need.row, isQuoted: isQuoted)
    }
    let title = plain(context.referralTitle(row))
    return named(isQuoted ? language.quoted(title) : title, network.referrals.person[row])
  }

  /// What it is, with whom it is for: `Fotball (Emil)`.
  private func named(_ what: String, _ person: Ref?) -> String {
    person.map { "\(what) (\(context.personName($0.row)))" } ?? what
  }
}
