import Analysis
import Graphviz
import Layout
import Model
import Wording

extension ServiceView {
  /// All of one service: with whom it shares families, who waits for its answers, and what hangs on
  /// one person.
  func page(of service: Int) -> Picture {
    let name = context.serviceName(service)
    func has(_ pair: ServiceLinks.Pair) -> Bool { pair.a == service || pair.b == service }
    guard order.contains(service) else {
      let page = Page(
        title: context.say(Words.Between.notCounted(name)),
        summary: [context.whole, request.when(context)].joined(separator: " · "),
        description: context.say(Words.Between.notCounted(name)) + ".", for: request, in: context)
      return nothing(page)
    }
    let apart = both.unlinked.filter { has($0.pair) }
    let bridges = both.bridges.flatMap { bridge in
      bridge.pairs.filter { has($0.pair) }.map { (bridge.contact, $0) }
    }
    let linked = both.linked.filter { has($0.pair) }
    func now(_ all: [ServiceComparison.One]) -> Int { all.count { $0.presence != .gone } }
    let title = context.say(Words.Between.title(name, unlinked: now(apart)))
    let hanging = now(bridges.map(\.1))
    var facts = [context.whole, request.when(context)]
    if now(linked) > 0 { facts.append(context.say(Words.Between.worksWith(now(linked)))) }
    if hanging > 0 { facts.append(context.say(Words.Between.hangWith(hanging))) }
    let summary = facts.joined(separator: " · ")
    var page = Page(
      title: title, summary: summary, description: "\(title). \(summary).", for: request,
      in: context)
    noteNumbers(on: &page)
    let waiting = waiting(for: service)
    page.sections = said.sections(
      unlinked: apart.map(\.sentence), bridges: bridges.map(\.1.sentence),
      linked: linked.map(\.sentence), services: [both.sentence(of: service)])
    page.sections.insert(
      TextAlternative.Section(
        context.say(Words.Between.headingWaiting), waiting.map(\.tooltip)), at: 1)
    let parts = parts(service, apart, bridges, linked, waiting)
    if apart.contains(where: { $0.presence != .gone && $0.number == "!" }) {
      page.legend.note(
        fill: Palette.warning, colour: "white", letters: "!",
        context.say(Words.Between.legendSomeFamilies))
    }
    let area = request.area
    let height = area.height - page.frameHeight(width: area.width)
    var scene = Scene()
    let bottom = Self.draw(parts, width: area.width, height: height, in: &scene)
    return page.picture(scene, legendBelow: bottom + 6, width: area.width)
  }

  private func parts(
    _ service: Int, _ apart: [ServiceComparison.One],
    _ bridges: [(contact: Int, one: ServiceComparison.One)],
    _ linked: [ServiceComparison.One], _ waiting: [ServiceList.Item]
  ) -> [ServiceList.Part] {
    func other(_ one: ServiceComparison.One) -> Int {
      one.pair.a == service ? one.pair.b : one.pair.a
    }
    func name(_ one: ServiceComparison.One) -> String { context.serviceName(other(one)) }
    func marked(_ words: String, _ one: ServiceComparison.One) -> String {
      let mark = said.mark(one.presence)
      return mark.isEmpty ? words : words + " " + mark
    }
    func part(
      _ heading: Phrase, _ said: Phrase, isAlarm: Bool = false, _ items: [ServiceList.Item]
    ) -> ServiceList.Part {
      ServiceList.Part(
        heading: context.say(heading), tooltip: context.say(said), isAlarm: isAlarm, items: items,
        more: { context.say(Words.Between.more($0)) })
    }
    func items(_ all: [ServiceComparison.One], isApart: Bool = false) -> [ServiceList.Item] {
      all.map { one in
        ServiceList.Item(
          mark: isApart && one.presence != .gone ? one.number : nil, words: marked(name(one), one),
          tooltip: one.sentence, tag: Ref(.service, other(one)).number)
      }
    }
    let onOne = bridges.map { contact, one in
      ServiceList.Item(
        mark: nil,
        words: marked(
          context.say(Words.Between.joins(said.name(contact), with: name(one))), one),
        tooltip: one.sentence,
        tag: found.showsAll ? Ref(.contact, contact).number : Ref(.service, other(one)).number)
    }
    return [
      part(
        apart.contains { $0.presence != .gone && $0.number != "!" }
          ? Words.Between.meetFirstByFamilies : Words.Between.shouldMeet,
        Words.Between.headingUnlinked, isAlarm: true,
        items(apart, isApart: true)),
      part(
        waiting.contains { $0.mark != nil } ? Words.Between.waitingLate : Words.Between.waiting,
        Words.Between.headingWaiting, waiting),
      part(Words.Between.onOnePerson, Words.Between.headingBridges, onOne),
      part(Words.Between.together, Words.Between.headingLinked, items(linked)),
    ]
  }

  /// Who waits for answers from a service, those longest over their day first; where numbers are
  /// hidden only that somebody does, since each who waits is a family.
  private func waiting(for service: Int) -> [ServiceList.Item] {
    let flows = ReferralFlows(context.situation).flows.filter {
      $0.to == service && $0.waiting > 0
    }
    if flows.isEmpty { return [] }
    if !found.showsAll {
      let words = context.say(Words.Between.someWait)
      return [ServiceList.Item(mark: nil, words: words, tooltip: words)]
    }
    return flows.enumerated().sorted {
      let (one, other) = ($0.element, $1.element)
      if one.daysOver != other.daysOver { return one.daysOver > other.daysOver }
      return one.waiting != other.waiting
        ? one.waiting > other.waiting : $0.offset < $1.offset
    }.map { _, flow in
      let from = flow.from.map(context.serviceName) ?? context.say(Words.Flow.families)
      let words = context.say(
        Words.Flow.waiting(
          flow.waiting, overdue: flow.overdue, context.language.days(flow.daysOver)))
      let tag =
        flow.waiting == 1
        ? flow.last[.waiting].map { Ref(.referral, $0).number }
        : flow.from.map { Ref(.service, $0).number }
      let count =
        flow.waiting == 1
        ? ""
        : ": "
          + context.say(
            Words.Flow.waiting(flow.waiting, overdue: 0, ""))
      return ServiceList.Item(
        mark: flow.daysOver > 0 ? context.language.number(flow.daysOver) : nil,
        words: from + count, tooltip: "\(from): \(words).", tag: tag)
    }
  }

  /// Two columns in the largest text in which all of it fits; in the smallest as much as there is
  /// room for. Returns where they end.
  private static func draw(
    _ parts: [ServiceList.Part], width: Double, height: Double, in scene: inout Scene
  ) -> Double {
    let columns = [Array(parts[..<2]), Array(parts[2...])].filter { column in
      column.contains { !$0.items.isEmpty }
    }
    let wide = (width - 24) / Double(max(1, columns.count))
    var size = 15.0
    var shown = columns.map { $0.map(\.items.count) }
    func layouts() -> [ServiceList.Layout] {
      zip(columns, shown).map {
        ServiceList.Layout($0, shown: $1, size: size, mostWidth: wide)
      }
    }
    while size > 10, layouts().contains(where: { $0.height > height }) { size -= 1 }
    // The longest list gives way first.
    for column in columns.indices {
      while layouts()[column].height > height,
        let longest = shown[column].indices.max(by: { shown[column][$0] < shown[column][$1] }),
        shown[column][longest] > 3
      {
        shown[column][longest] -= 1
      }
    }
    var bottom = 0.0
    for (place, list) in layouts().enumerated() {
      list.draw(at: Point(x: Double(place) * (wide + 24), y: 0), in: &scene)
      bottom = max(bottom, list.height)
    }
    return bottom
  }
}
