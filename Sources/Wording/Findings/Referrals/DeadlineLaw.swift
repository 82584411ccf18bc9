import Model
import Text

// What a deadline rests on, as the second half of a sentence. Only what statutes and regulations
// say is said of the Norwegian kinds; a network's own rule is shown with its own words.
extension FindingWriter {
  /// What the rule for a referral says about the answer, beginning with `; `; empty where there is
  /// no rule for its kind on the day it was sent, or the rule rests on nothing that is written
  /// down.
  func law(referral row: Int) -> SentenceText {
    let referrals = network.referrals
    let sent = referrals.sent[row]
    guard let kind = referrals.kind[row],
      let rule = rules.rule(kind: network.symbols[kind], sent: sent)
    else { return "" }
    let text =
      isNorwegian(rule, sent: sent)
      ? norwegianLaw(rule) : ownLaw(rule)
    return text.isEmpty ? "" : "; " + text
  }

  /// Whether a rule is the one that comes with the program, be it from a copy in the network.
  private func isNorwegian(_ rule: DeadlineRule, sent: Day) -> Bool {
    guard let known = DeadlineRules.norwegian.rule(kind: rule.kind, sent: sent) else {
      return false
    }
    return known.length == rule.length && known.law == rule.law && known.basis == rule.basis
  }

  private func ownLaw(_ rule: DeadlineRule) -> SentenceText {
    guard !rule.law.isEmpty else { return "" }
    let length = language.length(rule.length)
    let law = plain(rule.law)
    return say(
      nb: "svarfristen er \(length) (\(law))", nn: "svarfristen er \(length) (\(law))",
      en: "the time for an answer is \(length) (\(law))")
  }

  private func norwegianLaw(_ rule: DeadlineRule) -> SentenceText {
    let length = language.length(rule.length)
    switch rule.kind {
    case "child-welfare-notice":
      return say(
        nb: "den som meldte, skal ha tilbakemelding innen \(length) (barnevernsloven § 13-3)",
        nn: "den som melde frå, skal ha tilbakemelding innan \(length) (barnevernslova § 13-3)",
        en: "the sender is to be answered within \(length) (the Child Welfare Act § 13-3)")
    case "child-welfare-review":
      return say(
        nb: "barnevernet skal gå gjennom meldingen innen \(length) (barnevernsloven § 2-1)",
        nn: "barnevernet skal gå gjennom meldinga innan \(length) (barnevernslova § 2-1)",
        en: "child welfare is to review the notice within \(length) (the Child Welfare Act § 2-1)")
    case "specialist-health":
      return say(
        nb:
          "henviser har rett til samme informasjon som pasienten (pasient- og brukerrettighetsloven § 2-2 a)",
        nn:
          "den som tilviser, har rett til same informasjon som pasienten (pasient- og brukarrettslova § 2-2 a)",
        en:
          "the referrer has a right to the same information as the patient (the Patients’ Rights Act § 2-2 a)"
      )
    case "gp-appointment":
      return say(
        nb: "en time skal normalt kunne gis innen \(length) (fastlegeforskriften § 22)",
        nn: "ein time skal normalt kunne givast innan \(length) (fastlegeforskrifta § 22)",
        en: "an appointment is normally to be given within \(length) (the GP Regulation § 22)")
    case "decision":
      return preliminaryReply(
        length, nb: "forvaltningsloven § 11 a", nn: "forvaltningslova § 11 a",
        en: "the Public Administration Act § 11 a")
    case "social-assistance":
      return preliminaryReply(
        length, nb: "forvaltningsloven § 11 a, sosialtjenesteloven § 41",
        nn: "forvaltningslova § 11 a, sosialtenestelova § 41",
        en: "the Public Administration Act § 11 a, the Social Services Act § 41")
    case "emergency-assistance":
      return say(
        nb: "loven setter ingen frist i dager, så avtal når svaret kommer",
        nn: "lova set ingen frist i dagar, så avtal når svaret kjem",
        en: "the law sets no number of days, so agree when the answer will come")
    case "debt-advice":
      return preliminaryReply(
        length, nb: "forvaltningsloven § 11 a, sosialtjenesteloven § 17",
        nn: "forvaltningslova § 11 a, sosialtenestelova § 17",
        en: "the Public Administration Act § 11 a, the Social Services Act § 17")
    case "qualification-programme":
      return say(
        nb: "programmet skal begynne innen \(length) etter søknaden (sosialtjenesteloven § 31)",
        nn: "programmet skal ta til innan \(length) etter søknaden (sosialtenestelova § 31)",
        en:
          "the programme is to start within \(length) of the application (the Social Services Act § 31)"
      )
    case "housing":
      return preliminaryReply(
        length, nb: "boligsosialloven § 7, forvaltningsloven § 11 a",
        nn: "bustadsosiallova § 7, forvaltningslova § 11 a",
        en:
          "the Act on Municipal Responsibility for Housing § 7, the Public Administration Act § 11 a"
      )
    case "educational-psychology":
      return say(
        nb: "loven setter ingen frist i dager (opplæringslova §§ 11-7 og 11-13), så be om en dato",
        nn: "lova set ingen frist i dagar (opplæringslova §§ 11-7 og 11-13), så be om ein dato",
        en:
          "the law sets no number of days (the Education Act §§ 11-7 and 11-13), so ask for a date")
    case "kindergarten-support":
      return say(
        nb:
          "mer enn \(length) til sammen kan være for lenge (Utdanningsdirektoratet om barnehageloven §§ 31 og 34)",
        nn:
          "meir enn \(length) til saman kan vere for lenge (Utdanningsdirektoratet om barnehagelova §§ 31 og 34)",
        en:
          "more than \(length) in all can be too long (the Directorate for Education on the Kindergarten Act §§ 31 and 34)"
      )
    case "school-environment":
      return say(
        nb:
          "når det er gått \(length) siden rektor fikk saken, kan den meldes til statsforvalteren (opplæringslova § 12-6)",
        nn:
          "når det er gått \(length) sidan rektor fekk saka, kan ho meldast til statsforvaltaren (opplæringslova § 12-6)",
        en:
          "when \(length) has passed since the head teacher was told, it may be taken to the state administrator (the Education Act § 12-6)"
      )
    case "school-place":
      return say(
        nb: "barnet skal ha skoleplass senest \(length) etter ankomst (opplæringslova § 2-1)",
        nn: "barnet skal ha skuleplass seinast \(length) etter framkomst (opplæringslova § 2-1)",
        en:
          "the child is to have a school place within \(length) of arrival (the Education Act § 2-1)"
      )
    case "introduction-programme":
      return say(
        nb: "vedtak og oppstart skal komme innen \(length) (integreringsloven § 12)",
        nn: "vedtak og oppstart skal kome innan \(length) (integreringslova § 12)",
        en: "the decision and the start are to come within \(length) (the Integration Act § 12)")
    default:
      return ownLaw(rule)
    }
  }

  private func preliminaryReply(
    _ length: String, nb: @autoclosure () -> SentenceText, nn: @autoclosure () -> SentenceText,
    en: @autoclosure () -> SentenceText
  ) -> SentenceText {
    say(
      nb:
        "søkeren skal ha et foreløpig svar innen \(length) hvis vedtaket tar lengre tid (\(nb()))",
      nn: "søkjaren skal ha eit førebels svar innan \(length) om vedtaket tek lengre tid (\(nn()))",
      en:
        "the applicant is to have a preliminary reply within \(length) if the decision takes longer (\(en()))"
    )
  }

  /// Nav's duty to clear up where a responsibility lies, beginning with `; `.
  var dutyToClarify: SentenceText {
    say(
      nb:
        "; er det uklart hvem som har ansvaret, skal Nav i kommunen søke å klargjøre det (sosialtjenesteloven § 13 andre ledd)",
      nn:
        "; er det uklart kven som har ansvaret, skal Nav i kommunen søkje å klargjere det (sosialtenestelova § 13 andre leddet)",
      en:
        "; where it is unclear who is responsible, Nav in the municipality is to seek to clarify it (the Social Services Act § 13, second paragraph)"
    )
  }

  /// The duty to point to the right body, beginning with `; `; empty where the service is none.
  func dutyToPointOn(referral row: Int) -> SentenceText {
    guard let service = network.unit(receiver(row)) else {
      return ""
    }
    switch network.services.sector[service] {
    case .volunteers, .private, .other, nil: return ""
    case .nav, .school, .kindergarten, .health, .childWelfare, .housing, .refugee, .coordination:
      return say(
        nb:
          "; et offentlig organ som ikke er det rette, skal om mulig vise til det rette (forvaltningsloven § 11)",
        nn:
          "; eit offentleg organ som ikkje er det rette, skal om mogleg vise til det rette (forvaltningslova § 11)",
        en:
          "; a public body that is not the right one is, if possible, to point to the right one (the Public Administration Act § 11)"
      )
    }
  }
}
