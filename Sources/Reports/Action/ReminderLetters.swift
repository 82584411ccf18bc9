package import Model
import Text
package import Wording

/// A letter about one question without an answer: as text to be pasted, and as mail.
package struct ReminderLetter {
  package let text: String
  package let mail: [UInt8]
}

/// The letters about questions whose time for an answer has passed, in their order; and how many
/// have nobody to go to.
///
/// - Parameter late: the referrals, as rows.
package func reminderLetters(
  _ late: [Int], asOf day: Day, of network: Network, writer: FindingWriter
) -> (letters: [ReminderLetter], unsendable: Int) {
  let reminders = late.compactMap { writer.reminder(referral: $0) }
  func mailbox(_ ref: Ref?) -> MailMessage.Mailbox {
    guard let ref else { return MailMessage.Mailbox(name: "", address: "") }
    let isContact = ref.isA(.contact)
    return MailMessage.Mailbox(
      name: isContact ? network.contacts.name[ref.row] : network.services.name[ref.row],
      address: isContact ? network.contacts.email[ref.row] : "")
  }
  let letters = reminders.map { reminder in
    let text = reminder.lines.map { plain($0) }.joined(separator: "\n") + "\n"
    let mail = MailMessage(
      from: mailbox(reminder.sender), to: mailbox(reminder.receiver), subject: reminder.subject,
      date: mailDate(day), text: text)
    return ReminderLetter(text: reminder.subject + "\n\n" + text, mail: mail.bytes)
  }
  return (letters, late.count - reminders.count)
}

/// Noon of a day as mail has it: `Mon, 15 Jun 2026 12:00:00 +0000`.
private func mailDate(_ day: Day) -> String {
  let (year, month, dayOfMonth) = day.date
  let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  let digits = String(year)
  let fourDigits = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  return
    "\(Language.en.weekday(day).prefix(3)), \(dayOfMonth) \(months[month - 1]) \(fourDigits) 12:00:00 +0000"
}
