internal import Text

// How people say what a line says, in three languages. A line that is meant is written in Norwegian
// words where nothing in it is kept as it stands.
extension SaidForm {
  /// Every form.
  static let all: [SaidForm] =
    needs + goals + asking + answers + closing + referrals + activities + promises + kept + moments
    + consents

  /// A family before what is said of it.
  static let family = SaidForm("F : T", "@\"F\" T")

  private static let newNeed =
    "nytt_behov|ny_behov|nye_behov|eit_nytt_behov|et_nytt_behov|legg_til_behov|legg_til_nytt_behov|legg_til_et_nytt_behov|registrer_behov|behov|new_need|a_new_need|add_need|add_a_need|add_a_new_need|+_nytt_behov|+_behov"
  private static let add = newNeed + "|ny|nytt|new|legg_til|add|+"
  private static let lacking =
    "trenger|trenger_hjelp_med|trenger_hjelp_til|treng|treng_hjelp_med|treng_hjelp_til|needs|needs_help_with"
  private static let urgent = "haster|hastar|det_haster|det_hastar|urgent"

  private static let needs =
    [
      SaidForm("\(add) [:] [for] [hele|heile|the_whole] [familien|family] A", "ny A: ^A"),
      SaidForm("\(add) [:] A \(urgent)", "ny A: ^A haster"),
      SaidForm("\(add) [:] A : T", "ny A: T"),
      SaidForm("\(add) [:] [for] P [:] A", "ny P, A: ^A"),
      SaidForm("\(add) [:] A → T", "A: ^A → T"),
      SaidForm("\(add) [:] [for] P ~ A", "ny P, A: ^A"),
      SaidForm("\(newNeed) [:] [for] P ~ A : T", "ny P, A: T"),
      SaidForm("\(add) [:] [for] P : A : T", "ny P, A: T"),
      SaidForm("\(add) A for|til P", "ny P, A: ^A"),
      SaidForm("\(add) A : T for P", "ny P, A: T"),
      SaidForm("P \(lacking) A", "ny P, A: ^A"),
      SaidForm("familien|hele_familien|the_family \(lacking) A", "ny A: ^A"),
      SaidForm("\(lacking) A", "ny A: ^A"),
      SaidForm("P \(lacking) T", "ny P, \u{FFFC}: ^T", lacksDomain: true),
      SaidForm("A \(urgent)", "ny A: ^A haster"),
      SaidForm("\(newNeed) [:] T", "ny \u{FFFC}: T", lacksDomain: true),
      SaidForm("+ [:] T", "ny \u{FFFC}: T", lacksDomain: true),
    ]

  private static let goals = [
    SaidForm(
      "nytt_mål|et_nytt_mål|eit_nytt_mål|målet|mål|new_goal|goal|a_new_goal [:] [for] P ~ A : T",
      "mål P, A: T"),
    SaidForm(
      "nytt_mål|et_nytt_mål|eit_nytt_mål|målet|mål|new_goal|goal|a_new_goal [:] A : T", "mål A: T"),
    SaidForm("nytt_mål|mål|målet|new_goal|goal [:] T", "mål \u{FFFC}: T", lacksDomain: true),
  ]

  private static let asking = [
    SaidForm("spurte|spurt|spurde|spurt_hos|asked W om|about N", "N → W"),
    SaidForm(
      "W er_spurt|ble_spurt|blei_spurt|er_spurd|vart_spurd|was_asked|has_been_asked|is_asked om|about N",
      "N → W"),
    SaidForm("N : W er_spurt|ble_spurt|er_spurd|vart_spurd|was_asked|has_been_asked", "N → W"),
    SaidForm("N >|=>|-->|–>|—> T", "N → T"),
  ]

  private static let yes =
    "ja|sa_ja|sier_ja|seier_ja|har_sagt_ja|takket_ja|takka_ja|har_takket_ja|har_takka_ja|tar_det|tek_det|tar_den|tek_den|yes|said_yes|says_yes|has_said_yes|takes_it"
  private static let lead =
    "hovedansvar|hovedansvaret|hovudansvar|hovudansvaret|lead|the_lead|hovedansvarlig|hovudansvarleg"
  private static let no =
    "nei|sa_nei|sier_nei|seier_nei|har_sagt_nei|takket_nei|takka_nei|har_takket_nei|har_takka_nei|no|said_no|says_no|has_said_no|avslo|avslår|har_avslått|har_avslag|ga_avslag|gav_avslag"
  private static let because = "fordi|fordi_de|fordi_dei|pga|p.g.a.|grunnet|because|:|-"

  private static let theReferral =
    "henvisningen|henvisninga|tilvisinga|søknaden|the_referral|the_application"

  private static let answers = [
    // A referral may wait for the answer as well: then it is asked which of them is meant.
    SaidForm("W \(yes) til|to N", "svar W på N ja"),
    SaidForm("W \(no) til|to N", "svar W på N nei"),
    SaidForm("familien|the_family \(no) til|to W", "svar W nei familien takket nei"),
    SaidForm("W \(yes) til|to N", "N → W ja"),
    SaidForm(
      "W tar|tek|takes|tar_seg_av|tek_seg_av|tar_på_seg|tek_på_seg|har_ansvar_for|har_ansvaret_for|tar_ansvar_for|tar_ansvaret_for|tek_ansvar_for|tek_ansvaret_for|takes_responsibility_for N",
      "N → W ja"),
    SaidForm(
      "W kan_ikke_hjelpe|kan_ikke_hjelpe_til|kan_ikkje_hjelpe|cannot_help med|with N", "N → W nei"),
    SaidForm("W kan_ikke_ta|kan_ikkje_ta|cannot_take N", "N → W nei"),
    SaidForm("W \(yes) til|to \(theReferral)", "svar W ja"),
    SaidForm("W \(no) til|to \(theReferral)", "svar W nei"),
    SaidForm("W \(no) til|to \(theReferral) [\(because)] R", "svar W nei R"),
    SaidForm("W \(yes)", "N → W ja", lacksNeed: true),
    SaidForm("W \(no)", "N → W nei", lacksNeed: true),
    SaidForm("W \(no) [\(because)] R", "N → W nei R", lacksNeed: true),
    SaidForm("W tar|tek|har|får|tok|takes|has \(lead)", "N → W ja hovedansvar", lacksNeed: true),
    SaidForm("N : W svarer|svarar|answers [innen|innan|på|by|on] D", "N → W svar D"),
    SaidForm(
      "W tar|tek|har|får|har_fått|tok|takes|has \(lead) [for|med|on|of] N", "N → W ja hovedansvar"),
    SaidForm("W er \(lead) for|med N", "N → W ja hovedansvar"),
    SaidForm("N → W \(yes)", "N → W ja"),
    SaidForm("N → W [ja|yes] [og|med|,|and|har|får|tar|tek|takes] \(lead)", "N → W ja hovedansvar"),
    SaidForm("N → W \(no)", "N → W nei"),
    SaidForm("N → W \(no) [\(because)] R", "N → W nei R"),
    SaidForm("N : W \(yes)", "N → W ja"),
    SaidForm("N : W \(no)", "N → W nei"),
    SaidForm("N : W tar|tek|har \(lead)", "N → W ja hovedansvar"),
    SaidForm("W \(no) til|to N", "N → W nei"),
    SaidForm("W \(no) til|to N [\(because)] R", "N → W nei R"),
    SaidForm("W \(no) til|to N \(because) R", "N → W nei R"),
    SaidForm(
      "W svarte_ja|har_svart_ja|svarer_ja|svarar_ja|svara_ja|\(yes)|answered_yes", "svar W ja"),
    SaidForm(
      "W svarte_nei|har_svart_nei|svarer_nei|svarar_nei|svara_nei|\(no)|answered_no", "svar W nei"),
    SaidForm(
      "W svarte_nei|har_svart_nei|svarer_nei|svarar_nei|svara_nei|\(no)|answered_no [\(because)] R",
      "svar W nei R"),
    SaidForm("W svarte_ja|har_svart_ja|answered_yes på|on N", "svar W på N ja"),
    SaidForm("W svarte_nei|har_svart_nei|answered_no på|on N", "svar W på N nei"),
    SaidForm("svar|answer [fra|frå|from] W [:] ja|yes", "svar W ja"),
    SaidForm("svar|answer [fra|frå|from] W [:] nei|no", "svar W nei"),
    SaidForm("svar|answer [fra|frå|from] W [:] nei|no [\(because)] R", "svar W nei R"),
    SaidForm("svar|answer fra|frå|from W på|om|on N : ja|yes", "svar W på N ja"),
    SaidForm("svar|answer fra|frå|from W på|om|on N : nei|no", "svar W på N nei"),
    SaidForm(
      "avslag|avslag_fra|avslag_frå|fått_avslag_fra|fekk_avslag_frå|fikk_avslag_fra|refusal_from|rejected_by W",
      "svar W nei"),
    SaidForm(
      "avslag_fra|avslag_frå|fikk_avslag_fra|fekk_avslag_frå W [\(because)] R", "svar W nei R"),
    SaidForm(
      "W viste_videre|har_vist_videre|viser_videre|viste_vidare|har_vist_vidare|sendte_videre|har_sendt_videre|passed_it_on|passed_on",
      "svar W videre"),
  ]

  private static let closing = [
    SaidForm("avslutt|avsluttet|avslutta|lukk|lukket|lukka|close|closed [behovet] N", "N slutt"),
    SaidForm(
      "N [er|ble|vart|blei|is] avsluttet|avslutta|lukket|lukka|ferdig|over|slutt|closed|finished",
      "N slutt"),
    SaidForm(
      "N [er|ble|vart|blei|is] løst|løyst|ordnet|ordna|dekket|dekt|i_orden|i_havn|på_plass|solved|met",
      "N slutt møtt"),
    SaidForm(
      "N [er] delvis_løst|delvis_løyst|delvis_dekket|delvis_dekt|partly_solved", "N slutt delvis"),
  ]

  private static let refer =
    "henvist|henviste|henvisning|henvisning_sendt|sendt_henvisning|sendte_henvisning|tilvist|tilviste|tilvising|tilvising_send|sende_tilvising|referred|referral|referral_sent|sent_referral"
  private static let by = "svar|med_svar|svar_innen|med_svar_innen|svarfrist|frist|answer|answer_by"
  private static let applied =
    "har_søkt|søkte|søker|har_søkt_hos|søkte_hos|har_søkt_om_hjelp_hos|har_søkt_til|søkte_til|har_søkt_på|has_applied_to|applied_to"

  private static let sentApplication =
    "sendte_søknad|sendt_søknad|har_sendt_søknad|sende_søknad|søknad_sendt|søknad_send|søknad|sent_an_application|application_sent"

  private static let referrals = [
    SaidForm("\(sentApplication) til|to W", "henvist \u{FFFB} → W"),
    SaidForm("\(sentApplication) til|to W om|about|for N", "henvist \u{FFFB} → W: N"),
    SaidForm("P \(sentApplication) til|to W", "henvist P → W"),
    SaidForm("P \(sentApplication) til|to W om|about|for N", "henvist P → W: N"),
    SaidForm("\(refer) : W", "henvist \u{FFFC} → W"),
    SaidForm("\(refer) : W : N", "henvist \u{FFFC} → W: N"),
    SaidForm("P \(applied) W", "henvist P → W"),
    SaidForm("P \(applied) W om|about|for N", "henvist P → W: N"),
    SaidForm(
      "W har_henvist_til|henviste_til|har_tilvist_til|tilviste_til|has_referred_to|referred_to D",
      "henvist W → D"),
    SaidForm(
      "W har_henvist_til|henviste_til|har_tilvist_til|tilviste_til|has_referred_to|referred_to D om|for|about N",
      "henvist W → D: N"),
    SaidForm("\(refer) fra|frå|from P til|to W", "henvist P → W"),
    SaidForm("\(refer) fra|frå|from P til|to W om|for|about N", "henvist P → W: N"),
    SaidForm("\(refer) fra|frå|from P til|to W : N", "henvist P → W: N"),
    SaidForm("\(refer) P til|to W", "henvist \u{FFFC} → W for P"),
    SaidForm("\(refer) P til|to W om|for|about|: N", "henvist \u{FFFC} → W for P: N"),
    SaidForm(
      "P er|ble|vart|blei|is|was henvist|tilvist|referred til|to W", "henvist \u{FFFC} → W for P"),
    SaidForm(
      "P er|ble|vart|blei|is|was henvist|tilvist|referred til|to W om|for|about|: N",
      "henvist \u{FFFC} → W for P: N"),
    SaidForm("\(refer) til|to|→ W", "henvist \u{FFFC} → W"),
    SaidForm("\(refer) til|to|→ W om|for|about N", "henvist \u{FFFC} → W: N"),
    SaidForm("\(refer) til|to|→ W : N", "henvist \u{FFFC} → W: N"),
    SaidForm("\(refer) til|to|→ W : N \(by) D", "henvist \u{FFFC} → W: N svar D"),
    SaidForm("\(refer) til|to|→ W om|for|about N \(by) D", "henvist \u{FFFC} → W: N svar D"),
    SaidForm("\(refer) til|to|→ W \(by) D", "henvist \u{FFFC} → W svar D"),
  ]

  private static let activities =
    contact(
      "ringte",
      "ringte|ringt|ringde|ringte_til|ringt_til|telefon_med|telefon_til|telefon_fra|telefon_frå|call_from|telefonsamtale_med|tlf_med|tlf_til|samtale_på_telefon_med|snakket_på_telefon_med|snakka_på_telefon_med|snakket_i_telefonen_med|called|phoned|phone_call_with|call_with|spoke_on_the_phone_with"
    )
    + contact(
      "møte",
      "møte|møte_med|møtte|hadde_møte_med|hatt_møte_med|hatt_møte|møttes_med|samarbeidsmøte_med|samarbeidsmøte|ansvarsgruppemøte_med|meeting|meeting_with|met|met_with|had_a_meeting_with"
    )
    + contact(
      "besøk",
      "besøk|besøk_hos|besøkte|besøkt|hjemmebesøk|hjemmebesøk_hos|heimebesøk|heimebesøk_hos|heimebesøk_hjå|besøk_hjå|var_på_besøk_hos|visit|visited|home_visit|home_visit_to|visit_to"
    )
    + contact(
      "melding",
      "melding|melding_til|sendte_melding_til|sendt_melding_til|sende_melding_til|sms|sms_til|sendte_sms_til|e-post|e-post_til|epost_til|mail_til|sendte_mail_til|sendte_e-post_til|sendt_e-post_til|sendte_epost_til|mld_til|skrev_til|message|message_to|sent_a_message_to|email_to|emailed|texted|messaged|wrote_to"
    )
    + contact(
      "brev",
      "brev|brev_til|brev_fra|brev_frå|sendte_brev_til|sendt_brev_til|letter|letter_to|letter_from|sent_a_letter_to"
    )
    + contact(
      "ringte",
      "snakket_med|snakka_med|pratet_med|prata_med|hadde_samtale_med|samtale_med|spoke_to|spoke_with|talked_to|talked_with"
    )
    + contact(
      "møte",
      "snakket_med|snakka_med|pratet_med|prata_med|hadde_samtale_med|samtale_med|spoke_to|spoke_with|talked_to|talked_with"
    )
    + contact("ringte", "purret|purra|purret_på|purra_på|har_purret_på|reminded")
    + contact("melding", "purret|purra|purret_på|purra_på|har_purret_på|reminded")
    + [
      SaidForm("W ringte [i_dag|meg|oss|hit|today|me|us]", "ringte W"),
      SaidForm("W ringte [meg|oss|me|us] om|about N", "ringte W: N"),
      SaidForm(
        "ringte|ringt|ringde|prøvde_å_ringe|forsøkte_å_ringe|called|tried_to_call W [:] [men|but] [fikk|fekk|får|no] ikke_svar|ikkje_svar|ingen_svar|svarer_ikke|svarte_ikke|svarar_ikkje|svara_ikkje|tok_den_ikke|no_answer|did_not_answer|ikke_inne|ikke_til_stede",
        ""),
      SaidForm("besøkte|besøk_hos|visited W hjemme|heime|at_home", "besøk W"),
      SaidForm(
        "møte|meeting|ansvarsgruppemøte|ansvarsgruppe|samarbeidsmøte|hatt_ansvarsgruppemøte|hadde_ansvarsgruppemøte|hadde_møte|hatt_møte",
        "møte"),
      SaidForm("besøk|visit|hjemmebesøk|heimebesøk|var_på_hjemmebesøk|home_visit", "besøk"),
    ]

  /// Something that was done with somebody, perhaps about a need, perhaps with a day for an answer.
  private static func contact(_ word: String, _ verbs: String) -> [SaidForm] {
    let who = "\(verbs) [jeg|eg|vi|me|med|hos|til|with|to] W"
    let answer =
      "svar|svarer|svarar|han_svarer|hun_svarer|han_svarar|ho_svarar|de_svarer|dei_svarar|svar_innen|svarer_innen|får_svar|får_svar_innen|med_svar|med_svar_innen|de_svarer_innen|skal_svare|skal_svare_innen|answer|answers_by|they_answer|they_answer_by"
    return [
      SaidForm(who, "\(word) W"),
      SaidForm("\(who) om|ang|ang.|angående|vedrørende|vedr|about|regarding N", "\(word) W: N"),
      SaidForm("\(who) : N", "\(word) W: N"),
      SaidForm(
        "\(who) om|ang|ang.|angående|vedrørende|vedr|about|regarding N \(answer) D",
        "\(word) W: N svar D"),
      SaidForm("\(who) : N \(answer) D", "\(word) W: N svar D"),
      SaidForm("\(who) \(answer) D", "\(word) W svar D"),
    ]
  }

  private static let will =
    "skal|lovet|lova|lovte|lovde|har_lovet|har_lova|lover|lovar|will|promised|promised_to|has_promised_to|lovet_å|lova_å|har_lovet_å|har_lova_å"

  private static let promises = [
    SaidForm(
      "avtalt|avtale|avtalte|ny_avtale|vi_avtalte|agreed|agreement|new_agreement [:] [med|with] W : [å|at] T",
      "avtale W: T"),
    SaidForm(
      "avtalt|avtale|avtalte|ny_avtale|agreed|agreement [:] med|with W at|om_at|that|om [de|dei|hun|han|ho|they] [skal|will] T",
      "avtale W: ^T"),
    SaidForm(
      "avtalt|avtale|avtalte|ny_avtale|agreed|agreement [:] med|with W om_å|å|to|om T",
      "avtale W: ^T"),
    SaidForm("avtalt|avtale|ny_avtale|agreed [:] [at|that] W \(will) T", "avtale W: ^T"),
    SaidForm(
      "[avtalt|avtale|ny_avtale|agreed] [:] [med|with] [at|that] W ~ V innen|innan|by D",
      "avtale W: V innen D"),
    SaidForm("avtalt|avtale|ny_avtale|agreed [:] [med|with] [at|that] W ~ V", "avtale W: V"),
    SaidForm("W svarer|svarar|answers innen|innan|på|om|by|in D", "avtale W: gi svar innen D"),
    SaidForm("W : T innen|innan|by D", "avtale W: T innen D"),
    SaidForm("W \(will) T", "avtale W: ^T"),
  ]

  /// Forms that say less, for a reader who sees what was understood before it is saved.
  static let shown: [SaidForm] = [
    ("neste_møte|nytt_møte|next_meeting [:] [er|blir|is] T", "avtale \u{FFFC}: neste møte T"),
    ("møtes|møtest|meet [igjen|again] T", "avtale \u{FFFC}: møtes T"),
    ("K", "avtale \u{FFFC}: K"), ("W ~ K", "avtale W: K"), ("W : K", "avtale W: K"),
    ("W → N", "N → W"),
    ("N ~ W \(yes)", "N → W ja"), ("N ~ W \(no)", "N → W nei"),
    ("N ~ W \(no) [\(because)] R", "N → W nei R"),
  ].map { SaidForm($0, $1, saysLess: true) }

  /// What somebody does who has promised something.
  static let verbs: Set<[UInt8]> = Set(
    "avklarer avtaler bestiller bidrar bringer deltar følger fyller gir henter henviser hjelper holder inviterer kaller innkaller kartlegger kjører kommer kontakter lager leverer melder minner møter ordner oppretter oversender prøver purrer ringer rydder handler starter begynner slutter flytter sender setter sjekker skaffer skriver snakker spør stiller søker tar undersøker varsler vurderer avklarar bestiller deltek fyljer følgjer gir hentar hjelper inviterer kallar kartlegg køyrer kjem kontaktar lagar leverer melder minner møter ordnar prøver purrar ringjer sender set sjekkar skaffar skriv snakkar spør søkjer tek undersøkjer varslar vurderer applies arranges asks books brings calls checks contacts drives fills finds follows gets gives helps invites makes meets orders reminds rings sends sets speaks talks tries writes"
      .split(separator: " ").map { FoldedName.fold(String($0)) })

  private static let kept = [
    SaidForm("gjort|ferdig|ferdig_med|utført|avtalen|done|finished [:] G", "gjort G"),
    SaidForm(
      "[avtalen] G [er|ble|vart|blei|is|was] gjort|gjord|utført|ferdig|done|i_orden|i_boks",
      "gjort G"),
  ]

  private static let talk =
    "kan_snakke_sammen|kan_snakke_saman|får_snakke_sammen|får_snakke_saman|kan_snakke_med_hverandre|kan_snakke_med_kvarandre|kan_samarbeide|kan_dele_opplysninger|kan_dele_opplysningar|may_talk_together|can_talk_together|may_talk_to_each_other|can_talk_to_each_other|may_share_information"
  private static let consenting =
    "samtykke|samtykke_til|samtykke_til_at|samtykker_til|samtykker_til_at|samtykkjer_til_at|ja_til_at|sier_ja_til_at|seier_ja_til_at|greit_at|consent|consents_that|agrees_that"

  private static let consents = [
    SaidForm("C \(talk)", "C"),
    SaidForm("C \(talk) om|about P", "C"),
    SaidForm("C \(talk) om|about hele|heile|the_whole familien|family", "C"),
    SaidForm("[T] \(consenting) [:] C \(talk)", "C"),
    SaidForm("C kan_snakke_med|får_snakke_med|may_talk_to|can_talk_to W", "C"),
    SaidForm("C kan_snakke_med|får_snakke_med|may_talk_to|can_talk_to W om|about P", "C"),
  ]

  private static let moments = [
    SaidForm(
      "nytt_øyeblikk|et_øyeblikk|lite_øyeblikk|et_lite_øyeblikk|fint_øyeblikk|godt_øyeblikk|nytt_augeblikk|eit_augeblikk|small_moment|a_moment [:] T",
      "øyeblikk T"),
    SaidForm("nytt_vendepunkt|et_vendepunkt|eit_vendepunkt|a_turning_point [:] T", "vendepunkt T"),
  ]

  /// The words of a line without those who tell and that it was today.
  static func core(_ line: LineText, _ words: Range<Int>) -> Range<Int> {
    var words = words
    func begins(_ said: String) -> Int? {
      let parts = said.split(separator: " ").map { FoldedName.fold(String($0)) }
      let end = words.lowerBound + parts.count
      guard end < words.upperBound else { return nil }
      return zip(words, parts).allSatisfy { line.folded($0) == $1 } ? end : nil
    }
    for said in [
      "i dag", "today", "nå", "nå har", "jeg har", "jeg", "eg har", "eg", "vi har", "vi", "me har",
      "we have", "we", "i have", "har",
    ] {
      if let end = begins(said) { words = end..<words.upperBound }
    }
    for said in ["i dag", "today", "nå", "nettopp"] {
      let parts = said.split(separator: " ").map { FoldedName.fold(String($0)) }
      let start = words.upperBound - parts.count
      guard start > words.lowerBound else { continue }
      let isSaid = zip(start..<words.upperBound, parts).allSatisfy { place, part in
        // The sentence may end in a full stop.
        guard let word = line.folded(place) else { return false }
        return word == part || word.dropLast() == part[...] && ".!".utf8.contains(word.last ?? 0)
      }
      if isSaid {
        words = words.lowerBound..<start
      }
    }
    return words
  }

  /// The kinds of lines that have words of some words.
  static func kinds(_ line: LineText, _ words: Range<Int>) -> [LineKind] {
    let said = words.compactMap { line.folded($0).map { String(decoding: $0, as: UTF8.self) } }
    func has(_ stems: String) -> Bool {
      stems.split(separator: "|").contains { stem in said.contains { $0.hasPrefix(stem) } }
    }
    let answers: Set = ["svar", "svarte", "svart", "avslag", "takket", "answer"]
    let isAnswer = said.contains { answers.contains($0) }
    // What was not done is no line.
    if !said.allSatisfy({ !["ikke", "ikkje", "not", "ingen"].contains($0) }) { return [] }
    var kinds: [LineKind] = []
    if has("behov|nytt|ny|trenger|treng|need|+|legg") { kinds.append(.new) }
    if has("mål|goal") { kinds.append(.goal) }
    if has("henvi|tilvi|refer|søk|appl") { kinds.append(.refer) }
    if has(
      "ring|telefon|tlf|møt|besøk|hjemmebesøk|heimebesøk|meld|sms|mail|e-post|epost|brev|snakk|prat|samtale|call|phone|meet|visit|letter|spoke|talk|email"
    ) {
      kinds.append(.act)
    }
    if isAnswer { kinds.append(.answer) }
    if has("avtal|lov|skal|frist|innen|innan|agree|promis|will") { kinds.append(.agree) }
    if has("spør|spur|spurt|ask") { kinds.append(.ask) }
    if has("ansvar|tar|tek|lead") { kinds.append(.yes) }
    if has("ferdig|gjort|utført|done") { kinds.append(.kept) }
    if has("slutt|avslutt|lukk|løs|clos") { kinds.append(.done) }
    if has("samtykk|consent") || said.contains("snakke") && has("sammen|saman") {
      kinds.append(.consent)
    }
    if has("øyeblikk|augeblikk|vendepunkt|moment") { kinds.append(.moment) }
    return Array(kinds.prefix(3))
  }
}
