import Wording

/// A sentence as somebody writes it in the line, and what it does.
struct HelpSentence {
  let written: Phrase
  let does: Phrase

  /// Those that the page of help begins with.
  static let all: [HelpSentence] = [
    HelpSentence(
      written: Phrase(nb: "gjeld → Nav", nn: "gjeld → Nav", en: "debt → Nav"),
      does: Phrase(
        nb: "Nav er spurt om gjelden. Har familien ikke behovet, blir det lagt til.",
        nn: "Nav er spurd om gjelda. Har familien ikkje behovet, blir det lagt til.",
        en: "Nav was asked about the debt. If the family does not have the need, it is added.")),
    HelpSentence(
      written: Phrase(
        nb: "nytt behov for Ida, skole: Fravær", nn: "nytt behov for Ida, skule: Fråvær",
        en: "new need for Ida, school: Absence"),
      does: Phrase(
        nb: "Ida har fått et behov, «Fravær». Skriv «haster» til slutt når det haster.",
        nn: "Ida har fått eit behov, «Fråvær». Skriv «hastar» til slutt når det hastar.",
        en: "Ida has got a need, “Absence”. Write “urgent” at the end when it is.")),
    HelpSentence(
      written: Phrase(
        nb: "Kari har hovedansvar for fravær", nn: "Kari har hovudansvar for fråvær",
        en: "Kari takes the lead on absence"),
      does: Phrase(
        nb: "Kari har sagt ja til behovet, og tar hovedansvaret.",
        nn: "Kari har sagt ja til behovet, og tek hovudansvaret.",
        en: "Kari has said yes to the need and takes the lead.")),
    HelpSentence(
      written: Phrase(
        nb: "PPT sa nei til fravær, venteliste", nn: "PPT sa nei til fråvær, venteliste",
        en: "PPT said no to absence, waiting list"),
      does: Phrase(
        nb: "PPT sa nei, og hvorfor.", nn: "PPT sa nei, og kvifor.",
        en: "PPT said no, and why.")),
    HelpSentence(
      written: Phrase(
        nb: "ringte Nav om gjeld, svarer fredag", nn: "ringde Nav om gjeld, svarar fredag",
        en: "called Nav about debt, answer Friday"),
      does: Phrase(
        nb: "Du har ringt i dag, og Nav skal svare innen fredag.",
        nn: "Du har ringt i dag, og Nav skal svare innan fredag.",
        en: "You called today, and Nav will answer by Friday.")),
    HelpSentence(
      written: Phrase(
        nb: "vi, Nav og PPT kan snakke sammen", nn: "vi, Nav og PPT kan snakke saman",
        en: "we, Nav and PPT may talk together"),
      does: Phrase(
        nb:
          "Familien har sagt ja til at de snakker sammen. «om Ida» bakerst når det bare gjelder henne.",
        nn:
          "Familien har sagt ja til at dei snakkar saman. «om Ida» bakarst når det berre gjeld henne.",
        en:
          "The family has agreed that they talk together; “about Ida” at the end if only about her."
      )),
    HelpSentence(
      written: Phrase(
        nb: "møte med PPT om fravær", nn: "møte med PPT om fråvær",
        en: "meeting with PPT about absence"),
      does: Phrase(
        nb: "Dere hadde et møte i dag. «besøk hos», «melding til» og «brev til» går like godt.",
        nn: "De hadde eit møte i dag. «besøk hos», «melding til» og «brev til» går like godt.",
        en: "You had a meeting today. “visit to”, “message to” and “letter to” work as well.")),
    HelpSentence(
      written: Phrase(
        nb: "Kari sender planen innen 10. desember", nn: "Kari sender planen innan 10. desember",
        en: "Kari sends the plan by 10 December"),
      does: Phrase(
        nb: "En avtale med frist: den kommer opp på I dag.",
        nn: "Ein avtale med frist: han kjem opp på I dag.",
        en: "An agreement with a deadline: it comes up on Today.")),
    HelpSentence(
      written: Phrase(
        nb: "avtale Mormor: henter Ida på onsdag", nn: "avtale Mormor: hentar Ida på onsdag",
        en: "agreed Mormor: picks up Ida on Wednesday"),
      does: Phrase(
        nb: "Det samme. Dagen til slutt blir fristen.",
        nn: "Det same. Dagen til slutt blir fristen.",
        en: "The same. The day at the end is the deadline.")),
    HelpSentence(
      written: Phrase(
        nb: "gjort: sende brev", nn: "gjort: sende brev", en: "done: send the letter"),
      does: Phrase(
        nb: "Avtalen som begynner så, er gjort.", nn: "Avtalen som byrjar så, er gjord.",
        en: "The agreement that begins so is done.")),
    HelpSentence(
      written: Phrase(
        nb: "henvist Ida til BUP", nn: "tilvist Ida til BUP", en: "referred Ida to BUP"),
      does: Phrase(
        nb: "Koordinatoren har henvist Ida i dag. Svaret blir ventet på.",
        nn: "Koordinatoren har tilvist Ida i dag. Svaret blir venta på.",
        en: "The coordinator referred Ida today. The answer is waited for.")),
    HelpSentence(
      written: Phrase(nb: "DPS svarte ja", nn: "DPS har svart ja", en: "DPS said yes"),
      does: Phrase(
        nb: "Henvisningen som ventet hos dem, er besvart. Eller: «DPS svarte nei, ikke kapasitet».",
        nn:
          "Tilvisinga som venta hos dei, er svara på. Eller: «DPS har svart nei, ikkje kapasitet».",
        en: "The referral that waited with them is answered. Or: “DPS said no, no capacity”.")),
    HelpSentence(
      written: Phrase(
        nb: "bolig er løst", nn: "bustad er løyst", en: "housing closed met"),
      does: Phrase(
        nb: "Behovet er dekket og avsluttet.", nn: "Behovet er dekt og avslutta.",
        en: "The need is met and closed.")),
  ]
}
