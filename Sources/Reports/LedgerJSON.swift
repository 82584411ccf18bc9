import Analysis
import Model

extension JSONOutput {
  /// The ledger of a family; null where none was asked for.
  mutating func ledger(_ ledger: FamilyLedger?, _ network: Network) {
    guard let ledger else { return null("ledger") }
    let services = network.services.id
    beginObject("ledger")
    beginArray("contactChanges")
    for change in ledger.contactChanges {
      beginObject()
      string("service", services, change.service)
      number("contacts", change.contacts)
      endObject()
    }
    endArray()
    if let relation = ledger.longestRelation {
      beginObject("longestRelation")
      string("contact", network.contacts.id, relation.contact)
      number("days", relation.days)
      endObject()
    } else {
      null("longestRelation")
    }
    number("silentDays", ledger.silentDays)
    if let half = ledger.answerHalfDays, !half.isMultiple(of: 2) {
      number("answerDays", Double(half) / 2)
    } else {
      number("answerDays", ledger.answerHalfDays.map { $0 / 2 })
    }
    number("helpers", ledger.helpers)
    number("meetings30", ledger.meetings30)
    for (key, pairs) in [
      ("postmanPairs", ledger.postmanPairs), ("coordinatorPairs", ledger.coordinatorPairs),
    ] {
      beginArray(key)
      for pair in pairs {
        beginObject()
        string("a", services, pair.a)
        string("b", services, pair.b)
        endObject()
      }
      endArray()
    }
    endObject()
  }
}
