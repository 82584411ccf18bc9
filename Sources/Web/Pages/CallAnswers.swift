import Analysis
import Editing
import Model
import Wording

extension RequestContext {
  /// A form of one button.
  func button(_ words: Phrase, _ fields: KeyValuePairs<String, String>, isQuiet: Bool = false)
    -> Markup
  {
    let hidden: [Markup] = fields.map { name, value in
      "<input type=\"hidden\" name=\"\(attribute: name)\" value=\"\(attribute: value)\">"
    }
    let style: Markup = isQuiet ? " class=\"quiet\"" : ""
    return """
      <form method="post" action="\(attribute: path("samtale"))">\(hidden)<input type="hidden" name="back" value="\(attribute: here)"><button\(style)>\(say(words))</button></form>
      """
  }

  /// What can come of ringing somebody about a finding.
  ///
  /// - Parameter place: which one it is of those that stand together.
  func acts(_ finding: Finding, _ whom: Ref, _ overview: Overview, place: Int) -> Markup {
    let network = overview.network
    guard let family = finding.family, let table = whom.kind.table else { return .nothing }
    let who = String(number(table, network.id(whom)))
    let home = String(number(.families, network.id(family)))
    let row = answerable(finding, overview)
    let about = row.map { String(session.numbers.number($0)) } ?? ""
    var acts = button(
      Phrase(nb: "Ringt", nn: "Ringt", en: "Called"),
      ["svar": "ringt", "hvem": who, "familie": home, "rad": about])
    let id = "svar-\(who)-\(home)-\(place)"
    let isAgreed = row?.table == .agreements
    let words = isAgreed ? Words.newDueDay : Words.answersBy
    acts += """
      <details><summary>\(say(words))</summary>
      <form method="post" action="\(attribute: path("samtale"))"><input type="hidden" name="svar" value="innen"><input type="hidden" name="hvem" value="\(attribute: who)"><input type="hidden" name="familie" value="\(attribute: home)"><input type="hidden" name="rad" value="\(attribute: about)"><input type="hidden" name="back" value="\(attribute: here)">
      <label for="\(attribute: id)">\(say(Phrase(nb: "Dag", nn: "Dag", en: "Day")))</label><input id="\(attribute: id)" name="dag" class="day" placeholder="\(attribute: say(Words.dayExample))" autocomplete="off" required>
      <button>\(say(Words.save))</button></form></details>
      """
    guard let row else { return acts }
    if row.table == .agreements {
      acts += button(Words.kept, ["svar": "gjort", "rad": about])
    } else {
      acts += button(Words.saidYes, ["svar": "ja", "rad": about])
      acts += button(Words.saidNo, ["svar": "nei", "rad": about])
    }
    return acts
  }

  /// The row that an answer belongs to: a referral that waits, what somebody was asked to do, an
  /// agreement.
  private func answerable(_ finding: Finding, _ overview: Overview) -> RowKey? {
    let network = overview.network
    switch finding.code {
    case .referralUnanswered, .referralDueSoon:
      return RowKey(.referrals, [network.referrals.id[finding.subject.row]])
    case .agreementOverdue, .agreementDueSoon:
      return RowKey(.agreements, [network.agreements.id[finding.subject.row]])
    case .gapAsked, .gapAssumed:
      let held = network.responsibilities
      let row = overview.situation.responsibilitiesOfNeed[finding.subject.row].lazy.map(Int.init)
        .first {
          overview.situation.isInForce(responsibility: $0) && held.accepted[$0] > day
            && finding.related.contains(held.actor[$0])
        }
      return row.map {
        RowKey(
          .responsibilities,
          [network.id(held.need[$0]), network.id(held.actor[$0]), held.from[$0].isoOrEmpty])
      }
    default: return nil
    }
  }

  /// The day that was written for an answer, as the bundle has it where it is one.
  private var dueDay: String? {
    fields["dag"].map { SpokenDay.cell($0, .ahead, reading) }
  }

  /// Writes down what came of a call.
  mutating func answerCall() throws(PageFault) -> WebReply {
    let today = String(describing: day)
    let row = fields.number("rad").flatMap { session.numbers.key($0) }
    let request: any EditRequest
    switch (fields["svar"], row) {
    case ("ringt", _):
      request = AddRow(
        .activities,
        [CellInput("date", today), CellInput("kind", ActivityKind.call.code)] + (try parties(row)),
        reading)
    case ("innen", let row?) where row.table == .agreements:
      // What was agreed is to be done later; it is not another agreement.
      guard let due = dueDay, !due.isEmpty else { throw .badForm(.lacking) }
      request = SetRow(.agreements, row.cells, [CellInput("due", due)], reading)
    case ("innen", _):
      let title = say(Phrase(nb: "Gi svar", nn: "Gi svar", en: "Give an answer"))
      let cells =
        [
          CellInput("title", title), CellInput("agreed", today),
          CellInput("due", dueDay ?? ""),
        ] + (try parties(row))
      return try answer(by: cells)
    case ("ja", let row?) where row.table == .referrals:
      request = SetRow(
        .referrals, row.cells,
        [
          CellInput("answered", today), CellInput("outcome", ReferralOutcome.accepted.code),
        ], reading)
    case ("nei", let row?) where row.table == .referrals:
      request = SetRow(
        .referrals, row.cells,
        [
          CellInput("answered", today), CellInput("outcome", ReferralOutcome.declined.code),
        ], reading)
    case ("ja", let row?) where row.table == .responsibilities:
      request = SetRow(.responsibilities, row.cells, [CellInput("accepted", today)], reading)
    case ("nei", let row?) where row.table == .responsibilities:
      request = SetRow(.responsibilities, row.cells, [CellInput("declined", today)], reading)
    case ("gjort", let row?) where row.table == .agreements:
      request = SetRow(.agreements, row.cells, [CellInput("done", today)], reading)
    default: throw .badForm(.lacking)
    }
    do throws(AccessFault) {
      try edit(request, way: .form)
      return back()
    } catch {
      guard let number = fields.number("rad"), request is SetRow else { throw .access(error) }
      return try refused(number, ["due": fields["dag"] ?? ""], error)
    }
  }

  /// Writes down that somebody answers by a day. What cannot be saved stands in the form of the
  /// agreement, with the day as it was written.
  private mutating func answer(by cells: [CellInput]) throws(PageFault) -> WebReply {
    let (network, family) = try formNetwork(family: cells.first { $0.column == "family" }?.text)
    var form = RowForm(
      new: .agreements,
      Dictionary(cells.map { ($0.column, $0.text) }, uniquingKeysWith: { first, _ in first }),
      family: family)
    form.show(names(network))
    if fields["dag"]?.isEmpty ?? true {
      form.faults["due"] = [say(Words.whichDay)]
      return page(form, network, status: 422)
    }
    do throws(AccessFault) {
      try edit(AddRow(.agreements, cells, reading, givesID: true), way: .form)
      return back()
    } catch {
      form.take(error, self)
      return page(form, network, status: 422)
    }
  }

  /// Who was rung, about which family and what.
  private func parties(_ row: RowKey?) throws(PageFault) -> [CellInput] {
    func given(_ field: String) throws(PageFault) -> RowKey {
      guard let key = fields.number(field).flatMap({ session.numbers.key($0) }) else {
        throw .badForm(.lacking)
      }
      return key
    }
    let (who, family) = (try given("hvem"), try given("familie"))
    guard family.table == .families else { throw .badForm(.lacking) }
    var cells = [CellInput("actor", who.cells[0]), CellInput("family", family.cells[0])]
    if let row, row.table == .responsibilities { cells.append(CellInput("need", row.cells[0])) }
    if fields["svar"] == "innen", let row, row.table == .referrals {
      cells.append(CellInput("referral", row.cells[0]))
    }
    return cells
  }
}

extension Day {
  /// As the bundle has it; empty for one that is always or never.
  var isoOrEmpty: String { self == .always || self == .never ? "" : description }
}
