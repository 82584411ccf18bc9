/// The Norwegian deadlines that a network without rules of its own goes by, as the law stood on 2
/// July 2026.
///
/// The same rows stand in `docs/deadlines.csv`, to be copied into a bundle and changed.
enum NorwegianDeadlines {
  static let rules: [DeadlineRule] = [
    DeadlineRule(
      "child-welfare-notice", LengthOfTime(3, .weeks), rolls: false, .statute,
      law: "barnevernsloven § 13-3",
      url: "https://lovdata.no/lov/2021-06-18-97/§13-3",
      from: day(2023, 1, 1),
      nb: "Bekymringsmelding: tilbakemelding til melder",
      nn: "Uromelding: tilbakemelding til meldar",
      en: "Notice of concern: reply to the sender"),
    DeadlineRule(
      "child-welfare-review", LengthOfTime(1, .weeks), rolls: false, .statute,
      law: "barnevernsloven § 2-1",
      url: "https://lovdata.no/lov/2021-06-18-97/§2-1",
      from: day(2023, 1, 1),
      nb: "Bekymringsmelding: gjennomgang",
      nn: "Uromelding: gjennomgang",
      en: "Notice of concern: review"),
    DeadlineRule(
      "specialist-health", LengthOfTime(10, .businessDays), rolls: false, .statute,
      law: "pasient- og brukerrettighetsloven § 2-2 a",
      url: "https://lovdata.no/lov/1999-07-02-63/§2-2a",
      from: day(2024, 6, 1),
      nb: "Henvisning til spesialisthelsetjenesten (BUP, DPS, TSB)",
      nn: "Tilvising til spesialisthelsetenesta (BUP, DPS, TSB)",
      en: "Referral to specialist health care"),
    DeadlineRule(
      "gp-appointment", LengthOfTime(5, .businessDays), rolls: false, .regulation,
      law: "fastlegeforskriften § 22",
      from: day(2025, 12, 2),
      nb: "Time hos fastlege",
      nn: "Time hos fastlege",
      en: "Appointment with the GP"),
    DeadlineRule(
      "decision", LengthOfTime(1, .months), rolls: true, .statute,
      law: "forvaltningsloven § 11 a",
      url: "https://lovdata.no/lov/1967-02-10/§11a",
      nb: "Søknad om vedtak: foreløpig svar",
      nn: "Søknad om vedtak: førebels svar",
      en: "Application for a decision: preliminary reply"),
    DeadlineRule(
      "social-assistance", LengthOfTime(1, .months), rolls: true, .statute,
      law: "forvaltningsloven § 11 a, sosialtjenesteloven § 41",
      url: "https://lovdata.no/lov/1967-02-10/§11a",
      nb: "Økonomisk sosialhjelp",
      nn: "Økonomisk sosialhjelp",
      en: "Social assistance"),
    DeadlineRule(
      "emergency-assistance", LengthOfTime(1, .businessDays), rolls: false, .local,
      law: "local norm; no number in law",
      nb: "Nødhjelp",
      nn: "Naudhjelp",
      en: "Emergency assistance"),
    DeadlineRule(
      "debt-advice", LengthOfTime(1, .months), rolls: true, .statute,
      law: "forvaltningsloven § 11 a, sosialtjenesteloven § 17",
      url: "https://lovdata.no/lov/1967-02-10/§11a",
      nb: "Økonomisk rådgivning og gjeldsrådgivning",
      nn: "Økonomisk rådgjeving og gjeldsrådgjeving",
      en: "Financial and debt advice"),
    DeadlineRule(
      "qualification-programme", LengthOfTime(6, .months), rolls: true, .statute,
      law: "sosialtjenesteloven § 31",
      nb: "Kvalifiseringsprogram: oppstart",
      nn: "Kvalifiseringsprogram: oppstart",
      en: "Qualification programme: start"),
    DeadlineRule(
      "housing", LengthOfTime(1, .months), rolls: true, .statute,
      law: "boligsosialloven § 7, forvaltningsloven § 11 a",
      url: "https://lovdata.no/lov/2022-12-20-121/§7",
      from: day(2023, 7, 1),
      nb: "Bistand til bolig",
      nn: "Hjelp til bustad",
      en: "Help with housing"),
    DeadlineRule(
      "educational-psychology", LengthOfTime(3, .months), rolls: true, .guideline,
      law: "opplæringslova §§ 11-7 and 11-13; no number in law",
      from: day(2024, 8, 1),
      nb: "Sakkyndig vurdering fra PPT",
      nn: "Sakkunnig vurdering frå PPT",
      en: "Expert assessment by the educational psychology service"),
    DeadlineRule(
      "kindergarten-support", LengthOfTime(3, .months), rolls: true, .guideline,
      law: "barnehageloven §§ 31, 34",
      url:
        "https://www.udir.no/laring-og-trivsel/spesialpedagogikk/spesialpedagogisk-hjelp/Spesialpedagogisk-hjelp/Fase-4-Vedtaksfasen/saksbehandlingstid/",
      nb: "Spesialpedagogisk hjelp i barnehage",
      nn: "Spesialpedagogisk hjelp i barnehage",
      en: "Special educational help in kindergarten"),
    DeadlineRule(
      "school-environment", LengthOfTime(1, .weeks), rolls: true, .guideline,
      law: "opplæringslova §§ 12-4, 12-6",
      from: day(2024, 8, 1),
      nb: "Skolemiljøsak: kan meldes til statsforvalteren",
      nn: "Skulemiljøsak: kan meldast til statsforvaltaren",
      en: "School environment: may be taken to the state administrator"),
    DeadlineRule(
      "school-place", LengthOfTime(3, .months), rolls: true, .statute,
      law: "opplæringslova § 2-1",
      from: day(2024, 8, 1),
      nb: "Grunnskoleplass etter ankomst",
      nn: "Grunnskuleplass etter framkomst",
      en: "School place after arrival"),
    DeadlineRule(
      "introduction-programme", LengthOfTime(3, .months), rolls: true, .statute,
      law: "integreringsloven § 12",
      from: day(2021, 1, 1),
      nb: "Introduksjonsprogram: vedtak og oppstart",
      nn: "Introduksjonsprogram: vedtak og oppstart",
      en: "Introduction programme: decision and start"),
  ]

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(year: year, month: month, day: day) ?? .always
  }
}
