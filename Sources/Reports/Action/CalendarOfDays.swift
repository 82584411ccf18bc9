package import Analysis
import Model
import Text
package import Wording

/// The days ahead as a calendar; nil where there is none.
///
/// A calendar is often open to others, and to have to do with one service or another is a secret:
/// an entry names nobody, no service and nothing that it is about. Who opens Samvev sees the rest.
package func calendar(_ ahead: DaysAhead, of situation: Situation, _ language: Language) -> [UInt8]?
{
  if ahead.entries.isEmpty { return nil }
  let entries = ahead.entries.map { entry in
    CalendarFile.Entry(
      uid: uid(of: entry.matter, in: situation.network), day: entry.day,
      title: language.title(entry.matter), text: language.textOfDay)
  }
  // Not in the order of the rows, which is that of their ids.
  let sorted = entries.sorted { ($0.day, $0.uid) < ($1.day, $1.uid) }
  return CalendarFile(sorted, asOf: situation.day).bytes
}

/// What a calendar knows an entry by: a digest of the row's key and of whom the row names, so that
/// the row 7 of one coordinator is not that of another who fills the same calendar. No day is in
/// it but one that makes the key: the entry moves when its day does.
private func uid(of matter: DaysAhead.Matter, in network: Network) -> String {
  func id(_ ref: Ref?) -> String { ref.map { network.id($0) } ?? "" }
  let (referrals, agreements) = (network.referrals, network.agreements)
  let parts: [String] =
    switch matter {
    case .answer(let row):
      [
        "answer", referrals.id[row], id(referrals.family[row]), id(referrals.from[row]),
        id(referrals.to[row]),
      ]
    case .agreement(let row):
      ["agreement", agreements.id[row], id(agreements.family[row]), id(agreements.actor[row])]
    case .consent(let row):
      [
        "consent", id(network.consents.family[row]), id(network.consents.fromService[row]),
        id(network.consents.toService[row]), network.consents.given[row].description,
      ]
    case .birthday(let row, let age):
      ["birthday", network.people.id[row], id(network.people.family[row]), String(age)]
    }
  // No id has a line's end in it.
  let digest = sha256(Array(("samvev\n" + parts.joined(separator: "\n")).utf8)).prefix(16)
  return digest.map { byte in
    let digits = String(byte, radix: 16)
    return digits.utf8.count == 1 ? "0" + digits : digits
  }.joined() + "@samvev"
}
