extension Terms {
  /// What people call the kinds of referrals that Norwegian law or custom has a deadline for. The
  /// names in the network's own deadlines come before these.
  public static let referralKinds: [Term] = [
    Term(
      "child-welfare-notice", "bekymringsmelding", "uromelding", "notice of concern",
      nb: "melding til barnevernet, melding barnevern, bekymringsmelding til barnevernet",
      nn:
        "bekymringsmelding, melding til barnevernet, melding barnevern, uromelding til barnevernet",
      en: "report of concern, child welfare notice"),
    Term(
      "child-welfare-review", "gjennomgang av bekymringsmelding", "gjennomgang av uromelding",
      "review of a notice of concern"),
    Term(
      "specialist-health", "henvisning til spesialisthelsetjenesten",
      "tilvising til spesialisthelsetenesta", "referral to specialist health care",
      no: "BUP, DPS, TSB, til BUP, til DPS",
      nb:
        "henvisning til BUP, henvisning til DPS, henvisning BUP, henvisning DPS, spesialisthelsetjenesten, spesialisthelsetjeneste",
      nn:
        "tilvising til BUP, tilvising til DPS, tilvising BUP, tilvising DPS, spesialisthelsetenesta, spesialisthelseteneste",
      en: "specialist health care, specialist"),
    Term(
      "gp-appointment", "time hos fastlege", "time hos fastlege", "GP appointment",
      nb: "fastlegetime, legetime, time hos lege", nn: "fastlegetime, legetime, time hos lege",
      en: "doctor's appointment"),
    Term(
      "decision", "søknad om vedtak", "søknad om vedtak", "application for a decision",
      nb: "vedtak", nn: "vedtak", en: "decision"),
    Term(
      "social-assistance", "sosialhjelp", "sosialhjelp", "social assistance",
      nb: "økonomisk sosialhjelp, økonomisk stønad, søknad om sosialhjelp, sosialstønad",
      nn: "økonomisk sosialhjelp, økonomisk stønad, søknad om sosialhjelp, sosialstønad",
      en: "financial assistance, social benefits"),
    Term(
      "emergency-assistance", "nødhjelp", "naudhjelp", "emergency assistance",
      nb: "akutt hjelp, krisehjelp, søknad om nødhjelp",
      nn: "akutt hjelp, krisehjelp, søknad om naudhjelp", en: "emergency help"),
    Term(
      "debt-advice", "gjeldsrådgivning", "gjeldsrådgjeving", "debt advice",
      nb: "økonomisk rådgivning, økonomirådgivning, økonomi- og gjeldsrådgivning",
      nn: "økonomisk rådgjeving, økonomirådgjeving, økonomi- og gjeldsrådgjeving",
      en: "financial advice, debt counselling"),
    Term(
      "qualification-programme", "kvalifiseringsprogram", "kvalifiseringsprogram",
      "qualification programme", no: "KVP", nb: "kvalifiseringsprogrammet",
      nn: "kvalifiseringsprogrammet"),
    Term(
      "housing", "bistand til bolig", "hjelp til bustad", "help with housing",
      nb: "kommunal bolig, søknad om bolig, søknad om kommunal bolig, bolig, boligsøknad",
      nn: "kommunal bustad, søknad om bustad, søknad om kommunal bustad, bustad, bustadsøknad",
      en: "housing application, municipal housing"),
    Term(
      "educational-psychology", "sakkyndig vurdering", "sakkunnig vurdering",
      "educational-psychological assessment",
      no: "PPT, til PPT", nb: "henvisning til PPT, henvisning PPT, sakkyndig vurdering fra PPT",
      nn: "tilvising til PPT, tilvising PPT, sakkunnig vurdering frå PPT"),
    Term(
      "kindergarten-support", "spesialpedagogisk hjelp", "spesialpedagogisk hjelp",
      "special needs help in kindergarten",
      nb: "spesialpedagogisk hjelp i barnehage, spesialpedagogisk hjelp i barnehagen",
      nn: "spesialpedagogisk hjelp i barnehage, spesialpedagogisk hjelp i barnehagen"),
    Term(
      "school-environment", "skolemiljøsak", "skulemiljøsak", "school environment case",
      no: "9A-sak, 9 A-sak, § 9 A, kapittel 12-sak", nb: "skolemiljø, mobbesak",
      nn: "skulemiljø, mobbesak", en: "school environment, bullying case"),
    Term(
      "school-place", "grunnskoleplass", "grunnskuleplass", "school place",
      nb: "skoleplass", nn: "skuleplass", en: "place at school"),
    Term(
      "introduction-programme", "introduksjonsprogram", "introduksjonsprogram",
      "introduction programme", nb: "introduksjonsprogrammet, introprogram, introprogrammet",
      nn: "introduksjonsprogrammet, introprogram, introprogrammet", en: "introductory programme"),
  ]

  /// The code of a kind of referral that a word means by these names, or nil.
  public static func referralKind(_ word: String) -> String? {
    referralKindIndex.code(FoldedTerm(word))
  }

  private static let referralKindIndex = TermIndex(referralKinds)
}
