/// The Norwegian deadlines that hold in a network without rows of its own.
enum NaiveDeadlines {
  /// A rule for one kind of referral, valid from one day to another.
  struct Rule {
    var kind: String
    var length: String
    var rolls: Bool
    var validFrom: Int?
    var validUntil: Int?
  }

  /// The rules of a network: its own rows where it has any, else the defaults.
  static func rules(_ bundle: PlainBundle) -> [Rule] {
    var rows = bundle.rows("deadlines")
    if rows.isEmpty { rows = PlainBundle.csv(defaults) }
    return rows.map { row in
      Rule(
        kind: row["kind"] ?? "", length: row["length"] ?? "", rolls: row["roll"] == "next",
        validFrom: NaiveDay.parse(row["valid_from"] ?? ""),
        validUntil: NaiveDay.parse(row["valid_until"] ?? ""))
    }
  }

  /// The kinds that a referral may have in a network without deadlines of its own.
  static var defaultKinds: [String] {
    PlainBundle.csv(defaults).map { $0["kind"] ?? "" }
  }

  /// The day an answer is due: as given, by the rule of the kind, by the receiver's own promise, or
  /// a month after it was sent.
  static func due(
    _ given: Int?, kind: String, sent: Int, responseTime: String, rules: [Rule]
  ) -> Int {
    if let given { return given }
    var best: Rule?
    for rule in rules where rule.kind == kind && !kind.isEmpty {
      if let from = rule.validFrom, from > sent { continue }
      if let until = rule.validUntil, until < sent { continue }
      guard let other = best else {
        best = rule
        continue
      }
      // No first day is earlier than any first day.
      if (rule.validFrom ?? Int.min) > (other.validFrom ?? Int.min) { best = rule }
    }
    if let best, let end = NaiveDay.adding(length: best.length, to: sent) {
      return best.rolls ? NaiveDay.rolled(end) : end
    }
    if let end = NaiveDay.adding(length: responseTime, to: sent) { return NaiveDay.rolled(end) }
    return NaiveDay.rolled(NaiveDay.adding(months: 1, to: sent))
  }

  // The design's table, kept word for word so that the defaults of the program can be held against
  // it. swift-format-ignore
  static let defaults = """
    kind,length,roll,basis,law,url,valid_from,valid_until,name_nb,name_nn,name_en
    child-welfare-notice,3w,none,statute,barnevernsloven § 13-3,https://lovdata.no/lov/2021-06-18-97/§13-3,2023-01-01,,Bekymringsmelding: tilbakemelding til melder,Uromelding: tilbakemelding til meldar,Notice of concern: reply to the sender
    child-welfare-review,1w,none,statute,barnevernsloven § 2-1,https://lovdata.no/lov/2021-06-18-97/§2-1,2023-01-01,,Bekymringsmelding: gjennomgang,Uromelding: gjennomgang,Notice of concern: review
    specialist-health,10bd,none,statute,pasient- og brukerrettighetsloven § 2-2 a,https://lovdata.no/lov/1999-07-02-63/§2-2a,2024-06-01,,"Henvisning til spesialisthelsetjenesten (BUP, DPS, TSB)","Tilvising til spesialisthelsetenesta (BUP, DPS, TSB)",Referral to specialist health care
    gp-appointment,5bd,none,regulation,fastlegeforskriften § 22,,2025-12-02,,Time hos fastlege,Time hos fastlege,Appointment with the GP
    decision,1m,next,statute,forvaltningsloven § 11 a,https://lovdata.no/lov/1967-02-10/§11a,,,Søknad om vedtak: foreløpig svar,Søknad om vedtak: førebels svar,Application for a decision: preliminary reply
    social-assistance,1m,next,statute,"forvaltningsloven § 11 a, sosialtjenesteloven § 41",https://lovdata.no/lov/1967-02-10/§11a,,,Økonomisk sosialhjelp,Økonomisk sosialhjelp,Social assistance
    emergency-assistance,1bd,none,local,local norm; no number in law,,,,Nødhjelp,Naudhjelp,Emergency assistance
    debt-advice,1m,next,statute,"forvaltningsloven § 11 a, sosialtjenesteloven § 17",https://lovdata.no/lov/1967-02-10/§11a,,,Økonomisk rådgivning og gjeldsrådgivning,Økonomisk rådgjeving og gjeldsrådgjeving,Financial and debt advice
    qualification-programme,6m,next,statute,sosialtjenesteloven § 31,,,,Kvalifiseringsprogram: oppstart,Kvalifiseringsprogram: oppstart,Qualification programme: start
    housing,1m,next,statute,"boligsosialloven § 7, forvaltningsloven § 11 a",https://lovdata.no/lov/2022-12-20-121/§7,2023-07-01,,Bistand til bolig,Hjelp til bustad,Help with housing
    educational-psychology,3m,next,guideline,opplæringslova §§ 11-7 and 11-13; no number in law,,2024-08-01,,Sakkyndig vurdering fra PPT,Sakkunnig vurdering frå PPT,Expert assessment by the educational psychology service
    kindergarten-support,3m,next,guideline,"barnehageloven §§ 31, 34",https://www.udir.no/laring-og-trivsel/spesialpedagogikk/spesialpedagogisk-hjelp/Spesialpedagogisk-hjelp/Fase-4-Vedtaksfasen/saksbehandlingstid/,,,Spesialpedagogisk hjelp i barnehage,Spesialpedagogisk hjelp i barnehage,Special educational help in kindergarten
    school-environment,1w,next,guideline,"opplæringslova §§ 12-4, 12-6",,2024-08-01,,Skolemiljøsak: kan meldes til statsforvalteren,Skulemiljøsak: kan meldast til statsforvaltaren,School environment: may be taken to the state administrator
    school-place,3m,next,statute,opplæringslova § 2-1,,2024-08-01,,Grunnskoleplass etter ankomst,Grunnskuleplass etter framkomst,School place after arrival
    introduction-programme,3m,next,statute,integreringsloven § 12,,2021-01-01,,Introduksjonsprogram: vedtak og oppstart,Introduksjonsprogram: vedtak og oppstart,Introduction programme: decision and start
    """
}
