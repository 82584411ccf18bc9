// What of a network is open, in force or there on a day, by its own days: the one place that
// compares them. Whether those who are part of it are there is another question (`Situation`).
extension Network {
  /// Whether a family is followed up on a day.
  package func isOpen(family row: Int, on day: Day) -> Bool {
    families.enrolled[row] <= day && families.closed[row] > day
  }

  /// Whether a service is open on a day.
  package func isOpen(service row: Int, on day: Day) -> Bool {
    services.opened[row] <= day && !hasClosed(service: row, by: day)
  }

  /// Whether a service has closed by a day, on the day itself too.
  package func hasClosed(service row: Int, by day: Day) -> Bool {
    services.closed[row] <= day
  }

  /// Whether a contact is employed on a day, in a service that is open.
  package func isEmployed(contact row: Int, on day: Day) -> Bool {
    contacts.from[row] <= day && !hasLeft(contact: row, by: day)
      && isOpen(service: contacts.service[row].row, on: day)
  }

  /// Whether a contact's last day lies before a day.
  package func hasLeft(contact row: Int, by day: Day) -> Bool {
    contacts.until[row] < day
  }

  /// The last day on which a service or a contact is there to do something: the contact's own, and
  /// the one before the service closed; `.never` where none is known, and for families and people.
  package func lastDay(of actor: Ref) -> Day {
    switch actor.kind {
    case .service:
      let closed = services.closed[actor.row]
      return closed == .never ? .never : closed.adding(days: -1)
    case .contact:
      let service = contacts.service.ifFilled[actor.row]
      return min(contacts.until[actor.row], service.map { lastDay(of: $0) } ?? .never)
    default: return .never
    }
  }

  /// The last day of a tie: its own, or that of who helps.
  package func lastDay(ofTie row: Int) -> Day { min(ties.until[row], lastDay(of: ties.a[row])) }

  /// Whether a need has been raised by a day and is not closed; its family may be.
  package func isOpen(need row: Int, on day: Day) -> Bool {
    needs.raised[row] <= day && needs.closed[row] > day
  }

  /// Whether an agreement has been made by a day, and is neither done nor dropped by then.
  package func isOpen(agreement row: Int, on day: Day) -> Bool {
    agreements.agreed[row] <= day && agreements.done[row] > day && agreements.dropped[row] > day
  }

  /// Whether a goal has been set by a day, and is neither achieved nor dropped.
  package func isOpen(goal row: Int, on day: Day) -> Bool {
    goals.set[row] <= day && goals.achieved[row] > day && goals.dropped[row] > day
  }

  /// Whether a tie has begun by a day and has not ended.
  package func isInForce(tie row: Int, on day: Day) -> Bool {
    ties.from[row] <= day && !hasEnded(tie: row, by: day)
  }

  /// Whether a tie's last day lies before a day.
  package func hasEnded(tie row: Int, by day: Day) -> Bool { ties.until[row] < day }

  /// Whether a responsibility has begun by a day, and has neither ended nor been declined.
  package func isInForce(responsibility row: Int, on day: Day) -> Bool {
    responsibilities.from[row] <= day && !hasEnded(responsibility: row, by: day)
      && responsibilities.declined[row] > day
  }

  /// Whether a responsibility's last day lies before a day.
  package func hasEnded(responsibility row: Int, by day: Day) -> Bool {
    responsibilities.until[row] < day
  }

  /// Whether a consent has been given by a day, and has neither expired nor been withdrawn.
  package func isInForce(consent row: Int, on day: Day) -> Bool {
    consents.given[row] <= day && consents.expires[row] >= day && consents.withdrawn[row] > day
  }
}

extension Caseload.Item {
  /// Whether somebody said yes by a day, to what had begun by then, whatever became of it.
  package func isAccepted(by day: Day) -> Bool {
    accepted <= day && from <= day && raised <= day
  }

  /// Whether it has begun by a day, and has neither ended nor been declined.
  package func isInForce(on day: Day) -> Bool { from <= day && until >= day && declined > day }

  /// Whether the need is open on a day, and its family is too.
  package func needIsOpen(on day: Day) -> Bool {
    raised <= day && closed > day && enrolled <= day && familyClosed > day
  }
}
