/// What a service or a contact has a responsibility for, as far as it says how much there is to do:
/// nothing of the families.
package struct Caseload: Sendable {
  /// The service or the contact.
  package let actor: Ref
  package let items: [Item]

  package init(actor: Ref, items: [Item]) {
    self.actor = actor
    self.items = items
  }

  /// A responsibility, with the days of its need and of the need's family.
  package struct Item: Sendable {
    /// Tells needs apart, and no more.
    package let need: Int32
    package let domain: Domain?
    package let accepted, from, until, declined: Day
    package let raised, closed: Day
    /// The days of the family; of a need that is closed nobody asks them.
    package let enrolled, familyClosed: Day

    package init(
      need: Int32, domain: Domain?, accepted: Day, from: Day, until: Day, declined: Day,
      raised: Day, closed: Day, enrolled: Day, familyClosed: Day
    ) {
      self.need = need
      self.domain = domain
      self.accepted = accepted
      self.from = from
      self.until = until
      self.declined = declined
      self.raised = raised
      self.closed = closed
      self.enrolled = enrolled
      self.familyClosed = familyClosed
    }
  }
}
