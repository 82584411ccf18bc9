import Analysis
package import Model
import Text

/// A friendly letter about a question that has had no answer, ready to be sent.
package struct Reminder: Hashable, Sendable {
  package let subject: String
  /// Lines, of any length.
  package let lines: [String]
  /// Who sends it: the sender of the referral, or their service; nil where the family sent it.
  package let sender: Ref?
  /// Whom it goes to: the receiver, or their service where they have left.
  package let receiver: Ref
}

// What is said to somebody who has not answered. It says nothing that they do not know from the
// referral itself: nothing of haste, of other services or of other needs.
extension FindingWriter {
  /// The letter about a referral that waits; nil where there is nobody to send it to.
  package func reminder(referral row: Int) -> Reminder? {
    let referrals = network.referrals
    let to = referrals.to[row]
    guard absentService(to) == nil, let unit = network.unit(to),
      network.services.sector[unit] != .private
    else { return nil }
    let receiver = isThere(to) ? to : Ref(.service, unit)
    let sender = isApplication(row) ? nil : asker(referral: row).ref
    let sent = language.day(referrals.sent[row])
    let due = language.day(network.deadline(referral: row, by: rules).due)
    let about = referral(row).text
    let greeting =
      receiver.isA(.contact) ? person(contact: receiver.row).text : called(receiver).text
    var lines = [
      Phrase(nb: "Hei, \(greeting)", nn: "Hei, \(greeting)", en: "Dear \(greeting),")[language], "",
    ]
    lines.append(
      isApplication(row)
        ? Phrase(
          nb: "\(sent) sendte familien dere \(about).", nn: "\(sent) sende familien dykk \(about).",
          en: "On \(sent) the family sent you \(about).")[language]
        : Phrase(
          nb: "\(sent) sendte vi dere \(about).", nn: "\(sent) sende vi dykk \(about).",
          en: "On \(sent) we sent you \(about).")[language])
    let law = lawForReceiver(referral: row)
    lines.append(
      Phrase(
        nb:
          "Vi har ikke registrert noe svar ennå; vi regnet med svar innen \(due). Det kan godt være at svaret er på vei, eller at vi har oversett det.",
        nn:
          "Vi har ikkje registrert noko svar enno; vi rekna med svar innan \(due). Det kan godt vere at svaret er på veg, eller at vi har oversett det.",
        en:
          "We have no answer on record yet; we had expected one by \(due). It may well be on its way, or we may have missed it."
      )[language])
    if !law.isEmpty {
      lines.append(
        Phrase(
          nb: "Til orientering: \(law).", nn: "Til orientering: \(law).",
          en: "For reference: \(law).")[
            language])
    }
    lines += [
      "",
      Phrase(
        nb:
          "Si gjerne fra når vi kan vente svar. Mangler dere noe, eller er det noen andre som bør svare, hjelper vi gjerne til.",
        nn:
          "Sei gjerne frå når vi kan vente svar. Manglar de noko, eller er det nokon andre som bør svare, hjelper vi gjerne til.",
        en:
          "Please let us know when we may expect an answer. If you need anything, or somebody else should answer, we are glad to help."
      )[language], "",
      Phrase(nb: "Vennlig hilsen", nn: "Vennleg helsing", en: "Kind regards")[language],
    ]
    if let sender {
      if sender.isA(.contact) { lines.append(person(contact: sender.row).text) }
      if let unit = network.unit(sender), network.services.sector[unit] != .private {
        lines.append(service(unit).text)
      }
    }
    let subject =
      isApplication(row)
      ? Phrase(
        nb: "Søknad sendt \(sent)", nn: "Søknad send \(sent)", en: "Application sent on \(sent)")
      : Phrase(
        nb: "Henvisning sendt \(sent)", nn: "Tilvising send \(sent)", en: "Referral sent on \(sent)"
      )
    return Reminder(
      subject: subject[language], lines: lines, sender: sender, receiver: receiver)
  }

  /// What the law says of when an answer is to come, for whoever is to give it; empty where it says
  /// nothing of that, or only what whoever asks may do.
  private func lawForReceiver(referral row: Int) -> String {
    let kind = network.symbols[network.referrals.kind[row]]
    let saysNoTime: Set = [
      "educational-psychology", "emergency-assistance", "school-environment",
      "kindergarten-support",
    ]
    if saysNoTime.contains(kind) { return "" }
    return String(law(referral: row).text.dropFirst(2))
  }
}

extension Language {
  /// How many letters were written, and for how many there is nobody to send one to.
  public func remindersWritten(_ count: Int, unsendable: Int) -> String {
    let letters = self.count(
      count,
      Noun(
        one: Phrase(nb: "brev", nn: "brev", en: "letter"),
        many: Phrase(nb: "brev", nn: "brev", en: "letters")))
    let none =
      count == 0 && unsendable == 0
      ? Phrase(
        nb: "Ingen henvisninger er over fristen, så det er ingen brev å skrive.",
        nn: "Inga tilvising er over fristen, så det er ingen brev å skrive.",
        en: "No referral is overdue, so there are no letters to write.")
      : Phrase(nb: "\(letters) skrevet.", nn: "\(letters) skrivne.", en: "\(letters) written.")
    if unsendable == 0 { return none[self] }
    return none[self] + " "
      + Phrase(
        nb: "\(number(unsendable)) har ingen mottaker: tjenesten er ikke åpen.",
        nn: "\(number(unsendable)) har ingen mottakar: tenesta er ikkje open.",
        en: "\(number(unsendable)) without a receiver: the service is not open.")[self]
  }
}
