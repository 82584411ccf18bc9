import Editing
import Exchange
import Model
import Text
import Wording

/// Who follows a family up, in one field: a contact with the role of coordinator who serves it.
struct CoordinatorField {
  /// What stands in the field.
  var text = ""
  /// Whether that is whoever sits at the page.
  var isMe = false
  /// Sentences about it.
  var faults: [String] = []
  /// Who may be meant.
  var reading: NameReading?

  /// The label of a new contact, and of a new service for it.
  static let label = "\u{1}c"
  static let serviceLabel = "\u{1}s"

  /// What the rows that make somebody the coordinator are.
  struct Rows {
    /// The contact's id, or the label of a new one.
    let contact: String
    let rows: [SaveRows.Row]
  }
}

extension RequestContext {
  /// What the field holds at first: whoever sits at the page, where that is known.
  func firstCoordinator(_ overview: Overview) -> CoordinatorField {
    guard let me = session.settings.me, overview.network.find(.contact, id: me) != nil else {
      return CoordinatorField(isMe: true)
    }
    return CoordinatorField(text: names(overview).label(ofID: me, among: [.contact]) ?? "")
  }

  /// What the field was sent with.
  var sentCoordinator: CoordinatorField {
    CoordinatorField(
      text: UnseenEnds.trimmed(fields["koordinator"] ?? ""), isMe: fields["meg"] == "1")
  }

  /// The rows that make somebody the coordinator of a family; none where nobody is written.
  ///
  /// - Parameters:
  ///   - family: its id, or the label of a new one.
  ///   - start: since when, where that is known.
  /// - Returns: nil where it is not clear who is meant, which the field then says.
  func rows(
    _ field: inout CoordinatorField, of family: String, from start: String = "",
    _ overview: Overview
  ) -> CoordinatorField.Rows? {
    if field.text.isEmpty { return CoordinatorField.Rows(contact: "", rows: []) }
    let network = overview.network
    let chosen = fields["valgt.koordinator"] == field.text ? fields["valg.koordinator"] : nil
    var reading =
      chosen.map { NameReading.one($0) }
      ?? names(overview).reading(field.text, among: [.contact], family: nil)
    if case .several(let choices) = reading {
      let coordinators = choices.filter { role($0.id, network) == Network.coordinatorRole }
      if coordinators.count == 1 { reading = .one(coordinators[0].id) }
    }
    var rows: [SaveRows.Row] = []
    let contact: String
    switch reading {
    case .one(let id):
      contact = id
      let role = role(id, network)
      if let role, role != Network.coordinatorRole {
        field.faults = [say(Words.hasOtherRole(language.quoted(role)))]
        return nil
      }
      if role == nil {
        rows.append(
          SaveRows.Row(
            .contacts, [CellInput("id", id), CellInput("role", Network.coordinatorRole)]))
      }
    case .several:
      field.reading = reading
      field.faults = [say(Words.unclear(field.text, reading, language))]
      return nil
    case .nobody:
      contact = CoordinatorField.label
      rows += newCoordinator(field.text, network)
    }
    rows.append(
      SaveRows.Row(
        .ties,
        [
          CellInput("a", contact), CellInput("b", family),
          CellInput("kind", TieKind.serves.code), CellInput("from", start),
        ]))
    return CoordinatorField.Rows(contact: contact, rows: rows)
  }

  private func role(_ contact: String, _ network: Network) -> String? {
    network.find(.contact, id: contact).flatMap { network.contacts.role[$0.row] }
      .map { network.symbols[$0] }
  }

  /// A new coordinator, in the service that has them; that is made too where there is none.
  private func newCoordinator(_ name: String, _ network: Network) -> [SaveRows.Row] {
    let services = network.services
    let open = (0..<services.count).filter {
      services.sector[$0] == .coordination && services.closed[$0] > day
    }
    // Of several the one that has coordinators already, or is called so.
    let contacts = network.contacts
    let coordinator = network.symbols.find(Network.coordinatorRole)
    let having = Set(
      (0..<contacts.count).filter { coordinator != nil && contacts.role[$0] == coordinator }
        .map { contacts.service[$0].row })
    let names = Language.allCases.map { Words.coordinators[$0] }
    let known =
      open.first(where: having.contains)
      ?? open.first { names.contains(services.name[$0]) } ?? open.first
    var rows: [SaveRows.Row] = []
    if known == nil {
      rows.append(
        SaveRows.Row(
          .services, label: CoordinatorField.serviceLabel,
          [
            CellInput("name", say(Words.coordinators)),
            CellInput("sector", Sector.coordination.code),
          ]))
    }
    rows.append(
      SaveRows.Row(
        .contacts, label: CoordinatorField.label,
        [
          CellInput("name", name),
          CellInput("service", known.map { services.id[$0] } ?? CoordinatorField.serviceLabel),
          CellInput("role", Network.coordinatorRole),
        ]))
    return rows
  }

  /// Remembers who sits at the page, from what was saved.
  mutating func remember(_ field: CoordinatorField, _ contact: String, _ saved: SavedChange) {
    guard field.isMe, !contact.isEmpty else { return }
    if session.settings.author == nil {
      // The login name says nothing to whoever reads the log.
      let name = UnseenEnds.trimmed(String(field.text.prefix { $0 != "(" }))
      session.settings.author = name
      session.author = name
    }
    let new = saved.edit.rows?.first { $0.table == .contacts && $0.before == nil }?.after?.first
    session.settings.me = contact == CoordinatorField.label ? new : contact
    network.keep(session.settings)
  }

  /// The field, with whether that is whoever sits at the page where it is not known who does.
  func markup(_ field: CoordinatorField, isRequired: Bool) -> Markup {
    let me: Markup = """
      <p><label class="plain"><input type="checkbox" name="meg" value="1"\(" checked" as Markup, if: field.isMe)>\(say(Words.itIsMe))</label></p>
      """
    let isUnknown = session.settings.me == nil || field.isMe
    return markup(
      FormField(
        name: "koordinator", label: capitalising(say(Words.coordinator)),
        hint: say(Words.coordinatorHint), faults: field.faults, isRequired: isRequired),
      value: field.text, more: " data-suggest=\"contact\"",
      below: meant("koordinator", field.text, field.reading) + (isUnknown ? me : .nothing))
  }
}

extension Words {
  static let coordinatorHint = Phrase(
    nb: "Den som følger opp familien. Navnet er nok; er det nytt, blir det lagt til.",
    nn: "Den som følgjer opp familien. Namnet er nok; er det nytt, blir det lagt til.",
    en: "Who follows the family up. The name is enough; a new one is added.")
  static let itIsMe = Phrase(nb: "Det er meg", nn: "Det er meg", en: "That is me")
  static let coordinators = Phrase(
    nb: "Familiekoordinatorene", nn: "Familiekoordinatorane", en: "Family coordinators")

  static func hasOtherRole(_ role: String) -> Phrase {
    Phrase(
      nb: "Kontakten har rollen \(role). Skriv en annen, eller endre rollen først.",
      nn: "Kontakten har rolla \(role). Skriv ein annan, eller endre rolla først.",
      en: "The contact has the role \(role). Write another, or change the role first.")
  }
}
