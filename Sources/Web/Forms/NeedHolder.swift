import Editing
import Exchange
import Model
import Text
import Wording

/// Who does something about a new need: asked for with the need, since it is known with it.
enum NeedHolder {
  static let name = "hvem"
  static let answer = "svar"

  /// How far it has come with whoever is written.
  enum Answer: String, CaseIterable {
    case asked = "spurt"
    case accepted = "ja"
    case lead = "hoved"

    var words: Phrase {
      switch self {
      case .asked: Phrase(nb: "er spurt i dag", nn: "er spurd i dag", en: "has been asked today")
      case .accepted: Phrase(nb: "har sagt ja", nn: "har sagt ja", en: "has said yes")
      case .lead:
        Phrase(
          nb: "har sagt ja til hovedansvaret", nn: "har sagt ja til hovudansvaret",
          en: "has said yes to the main responsibility")
      }
    }
  }
}

extension RowForm {
  /// Whether it is asked who does something about it.
  var asksForHolder: Bool { table == .needs && number == nil && family != nil }

  /// The names of fields that sentences may stand at.
  var fieldNames: [String] {
    columns.map(\.name) + (asksForHolder ? [NeedHolder.name] : [])
  }

  /// Takes what was written of who does something about it.
  mutating func takeHolder(_ fields: FormFields) {
    guard asksForHolder else { return }
    for name in [NeedHolder.name, NeedHolder.answer] {
      if let text = fields[name] { values[name] = text }
    }
  }

  /// What saves the new row: alone, or a need with who does something about it.
  ///
  /// - Returns: nil where it is not clear who is meant, which the field then says.
  mutating func addition(
    _ cells: [CellInput], _ names: Names, _ context: RequestContext
  ) -> (any EditRequest)? {
    let text = UnseenEnds.trimmed(values[NeedHolder.name] ?? "")
    guard asksForHolder, !text.isEmpty else {
      return AddRow(table, cells, context.reading, givesID: true)
    }
    let chosen =
      context.fields["valgt." + NeedHolder.name] == text
      ? context.fields["valg." + NeedHolder.name] : nil
    let reading =
      chosen.map { NameReading.one($0) }
      ?? names.reading(text, among: [.service, .contact, .person], family: family)
    guard case .one(let actor) = reading else {
      unclear[NeedHolder.name] = reading
      faults[NeedHolder.name] = [context.say(Words.unclear(text, reading, context.language))]
      return nil
    }
    // Where something else is wrong, what was chosen stands in the field.
    values[NeedHolder.name] =
      names.label(ofID: actor, among: [.service, .contact, .person]) ?? text
    let answer = NeedHolder.Answer(rawValue: values[NeedHolder.answer] ?? "") ?? .asked
    let today = context.day.description
    var held = [
      CellInput("need", "\u{1}n"), CellInput("actor", actor),
      CellInput(answer == .asked ? "asked" : "accepted", today),
    ]
    if answer == .lead { held.append(CellInput("part", Part.lead.code)) }
    return SaveRows(
      [
        SaveRows.Row(.needs, label: "\u{1}n", cells), SaveRows.Row(.responsibilities, held),
      ], context.reading)
  }
}

extension RequestContext {
  /// The fields of who does something about a new need.
  func holder(_ form: RowForm) -> Markup {
    guard form.asksForHolder else { return .nothing }
    let text = form.values[NeedHolder.name] ?? ""
    let chosen = form.values[NeedHolder.answer] ?? NeedHolder.Answer.asked.rawValue
    let choices: [Markup] = NeedHolder.Answer.allCases.map { answer in
      """
      <label><input type="radio" name="\(attribute: NeedHolder.answer)" value="\(attribute: answer.rawValue)"\(" checked" as Markup, if: answer.rawValue == chosen)>\(say(answer.words))</label>
      """
    }
    let field = markup(
      FormField(
        name: NeedHolder.name, label: say(Words.whoDoesIt), hint: say(Words.whoDoesItHint),
        faults: form.faults[NeedHolder.name] ?? []),
      value: text, more: " data-suggest=\"service contact person\"",
      below: meant(NeedHolder.name, text, form.unclear[NeedHolder.name]))
    return """
      \(field)
      <fieldset class="field"><legend class="unseen">\(say(Words.howFar))</legend><div class="choices">\(choices)</div></fieldset>
      """
  }
}

extension Words {
  static let whoDoesIt = Phrase(
    nb: "Hvem gjør noe med det?", nn: "Kven gjer noko med det?", en: "Who does something about it?")
  static let whoDoesItHint = Phrase(
    nb: "En tjeneste, en kontakt eller en i familien. Står det tomt, har ingen det ennå.",
    nn: "Ei teneste, ein kontakt eller ein i familien. Står det tomt, har ingen det enno.",
    en: "A service, a contact or one of the family. Left empty, nobody has it yet.")
  static let howFar = Phrase(
    nb: "Hvor langt det er kommet", nn: "Kor langt det er kome", en: "How far it has come")
}
