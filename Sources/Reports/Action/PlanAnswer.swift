package import Analysis
import Model
import Text
package import Wording

/// Whom to ring for a family, or who must be at the table, in the reader's words.
package struct PlanAnswer {
  private let plan: CallPlan
  private let writer: FindingWriter
  private let isMeeting: Bool

  /// - Parameter isMeeting: whether the plan is of whole services.
  package init(_ plan: CallPlan, isMeeting: Bool, writer: FindingWriter) {
    self.plan = plan
    self.isMeeting = isMeeting
    self.writer = writer
  }

  private var situation: Situation { plan.candidates.situation }
  private var network: Network { situation.network }
  private var language: Language { writer.language }

  private func ask(_ call: CallPlan.Call) -> String {
    writer.ask(call.findings.map { plan.findings[$0] }, of: call.who)
  }

  /// The answer as `samvev.plan/1`.
  package var json: [UInt8] {
    var json = JSONOutput()
    json.beginObject()
    json.string("schema", "samvev.plan/1")
    json.string("family", network.families.id, plan.family)
    json.string("asOf", situation.day.description)
    json.bool("exact", plan.isExact)
    json.beginArray("calls")
    for call in plan.calls {
      json.beginObject()
      json.thing("who", call.who, in: network)
      json.beginArray("findings")
      for place in call.findings { json.number(nil, place) }
      json.endArray()
      json.string("ask", ask(call))
      json.endObject()
    }
    json.endArray()
    json.beginArray("left")
    for place in plan.left { json.number(nil, place) }
    json.endArray()
    json.beginArray("findings")
    for (finding, movers) in zip(plan.findings, plan.movers) {
      json.beginObject()
      json.parts(of: finding, in: network, writer)
      json.beginArray("movers")
      for mover in movers { json.thing(nil, mover, in: network) }
      json.endArray()
      json.endObject()
    }
    json.endArray()
    json.endObject()
    json.finish()
    return json.buffer.bytes
  }

  /// The answer as CSV, a row for each call and each finding that it can move, and one for each
  /// finding that nobody can.
  package var csv: String {
    var rows = [
      ["call", "who_kind", "who_id", "code", "severity", "subject_kind", "subject_id", "ask"]
    ]
    func cells(_ place: Int) -> [String] {
      let finding = plan.findings[place]
      return [
        finding.code.rawValue, finding.severity.code, finding.subject.kind.code,
        network.id(finding.subject),
      ]
    }
    for (number, call) in plan.calls.enumerated() {
      let who = [String(number + 1), call.who.kind.code, network.id(call.who)]
      for place in call.findings {
        rows.append(who + cells(place) + [writer.ask([plan.findings[place]], of: call.who)])
      }
    }
    for place in plan.left { rows.append(["", "", ""] + cells(place) + [""]) }
    return csvText(rows)
  }

  /// The answer for people.
  package var document: ReportDocument {
    let family = writer.name(Ref(.family, plan.family))
    var document = ReportDocument(
      language: language, title: language.planTitle(family, isMeeting: isMeeting),
      subtitle: language.day(situation.day))
    if !situation.familyIsOpen[plan.family] {
      document.blocks.append(.text(language[action: .familyIsNotOpenForCalls]))
    } else if plan.findings.isEmpty {
      document.blocks.append(.text(language[report: .noFindings] + "."))
    }
    if !plan.calls.isEmpty {
      document.blocks.append(
        .text(
          language.planSummary(
            calls: plan.calls.count, findings: plan.findings.count - plan.left.count,
            isMeeting: isMeeting, isExact: plan.isExact)))
      document.blocks.append(
        .table(
          .init(
            caption: document.title,
            heads: [
              .init(text: language[action: .contactHead]), .init(text: language[action: .askHead]),
            ],
            rows: plan.calls.map { [.init(text: writer.name($0.who)), .init(text: ask($0))] },
            isBelowItsHeading: true)))
    }
    if !plan.left.isEmpty {
      document.blocks.append(.heading(language[action: .leftHeading]))
      var once = LawOnce()
      document.blocks.append(
        .list(
          plan.left.map { place in
            let finding = plan.findings[place]
            return writer.message(finding) + " " + once(writer.suggestion(finding))
          }))
    }
    return document
  }
}

extension JSONOutput {
  /// What a reference points at, as kind and id.
  mutating func thing(_ key: String?, _ ref: Ref, in network: Network) {
    beginObject(key)
    string("kind", ref.kind.code)
    string("id", network.id(ref))
    endObject()
  }

  /// The parts of a finding as `analyse` has them, in an object that is open.
  mutating func parts(of finding: Finding, in network: Network, _ writer: FindingWriter) {
    string("code", finding.code.rawValue)
    string("severity", finding.severity.code)
    thing("subject", finding.subject, in: network)
    string("family", finding.family.map { network.id($0) })
    string("area", finding.area.map { network.symbols[$0] })
    string("since", finding.since == .never ? nil : finding.since.description)
    number("days", finding.days)
    beginArray("related")
    for ref in finding.related { thing(nil, ref, in: network) }
    endArray()
    string("message", writer.message(finding))
    string("suggestion", writer.suggestion(finding))
  }
}
