import Model

/// What to write in the columns of needs, responsibilities, referrals and activities.
let workColumns: [TableName: [String: Phrase]] = [
  .needs: [
    "id": Phrase(
      nb: "En kort id, f.eks. n1.", nn: "Ein kort id, t.d. n1.", en: "A short id, e.g. n1."),
    "family": Phrase(
      nb: "Id-en til familien.", nn: "Id-en til familien.", en: "The id of the family."),
    "person": Phrase(
      nb: "Id-en til den i familien som det gjelder. Tom: hele familien.",
      nn: "Id-en til den i familien som det gjeld. Tom: heile familien.",
      en: "The id of the one in the family whom it is about. Empty: the whole family."),
    "domain": Phrase(
      nb: "Livsområdet det hører til.", nn: "Livsområdet det høyrer til.",
      en: "The area of life it belongs to."),
    "title": Phrase(
      nb: "Behovet i få ord, slik familien kan se det. Ingen diagnoser.",
      nn: "Behovet i få ord, slik familien kan sjå det. Ingen diagnosar.",
      en: "The need in few words, fit for the family to see. No diagnoses."),
    "raised": Phrase(
      nb: "Dagen behovet ble meldt.", nn: "Dagen behovet vart meldt.",
      en: "The day the need was raised."),
    "urgency": Phrase(
      nb: "Haster det? Tom: vanlig.", nn: "Hastar det? Tom: vanleg.",
      en: "Is it urgent? Empty: normal."),
    "closed": Phrase(
      nb: "Dagen behovet ble lukket. Tom: det er åpent.",
      nn: "Dagen behovet vart lukka. Tom: det er ope.",
      en: "The day the need was closed. Empty: it is open."),
    "outcome": Phrase(
      nb: "Hvordan det gikk, når det er lukket.", nn: "Korleis det gjekk, når det er lukka.",
      en: "How it went, once it is closed."),
  ],
  .responsibilities: [
    "need": Phrase(nb: "Id-en til behovet.", nn: "Id-en til behovet.", en: "The id of the need."),
    "actor": Phrase(
      nb: "Id-en til den som gjør noe: en tjeneste, en kontakt eller en person i familien.",
      nn: "Id-en til den som gjer noko: ei teneste, ein kontakt eller ein person i familien.",
      en: "The id of who does something: a service, a contact or a person of the family."),
    "asked": Phrase(
      nb: "Dagen de ble spurt.", nn: "Dagen dei vart spurde.", en: "The day they were asked."),
    "accepted": Phrase(
      nb: "Dagen de sa ja. Tom: det er ikke sagt ja.",
      nn: "Dagen dei sa ja. Tom: det er ikkje sagt ja.",
      en: "The day they agreed. Empty: nobody has said yes."),
    "from": Phrase(
      nb: "Første dag med ansvaret. Tom: hele tiden.",
      nn: "Første dag med ansvaret. Tom: heile tida.",
      en: "The first day of the responsibility. Empty: all along."),
    "until": Phrase(
      nb: "Siste dag med ansvaret. Tom: fortsatt.", nn: "Siste dag med ansvaret. Tom: framleis.",
      en: "The last day of the responsibility. Empty: still."),
    "part": Phrase(
      nb: "Har de hovedansvaret, eller bidrar de?", nn: "Har dei hovudansvaret, eller bidreg dei?",
      en: "Do they have the main responsibility, or do they contribute?"),
    "declined": Phrase(
      nb: "Dagen de sa nei, eller ga ansvaret fra seg. Fra den dagen har de det ikke.",
      nn: "Dagen dei sa nei, eller gav ansvaret frå seg. Frå den dagen har dei det ikkje.",
      en: "The day they said no, or gave it back. From that day they do not have it."),
    "reason": Phrase(nb: "Hvorfor de sa nei.", nn: "Kvifor dei sa nei.", en: "Why they said no."),
  ],
  .referrals: [
    "id": Phrase(
      nb: "En kort id, f.eks. r1.", nn: "Ein kort id, t.d. r1.", en: "A short id, e.g. r1."),
    "family": Phrase(
      nb: "Id-en til familien.", nn: "Id-en til familien.", en: "The id of the family."),
    "person": Phrase(
      nb: "Id-en til den i familien som det gjelder. Tom: hele familien.",
      nn: "Id-en til den i familien som det gjeld. Tom: heile familien.",
      en: "The id of the one in the family whom it is about. Empty: the whole family."),
    "need": Phrase(
      nb: "Id-en til behovet det gjelder.", nn: "Id-en til behovet det gjeld.",
      en: "The id of the need that it is about."),
    "kind": Phrase(
      nb: "Slaget, som bestemmer fristen: et ord fra kolonnen kind i deadlines.",
      nn: "Slaget, som avgjer fristen: eit ord frå kolonnen kind i deadlines.",
      en: "The kind, which decides the deadline: a word from the column kind of deadlines."),
    "from": Phrase(
      nb: "Id-en til den som spør: en tjeneste, en kontakt, eller familien eller en person selv.",
      nn: "Id-en til den som spør: ei teneste, ein kontakt, eller familien eller ein person sjølv.",
      en: "The id of who asks: a service, a contact, or the family or a person itself."),
    "to": Phrase(
      nb: "Id-en til den som skal svare: en tjeneste eller kontakt.",
      nn: "Id-en til den som skal svare: ei teneste eller ein kontakt.",
      en: "The id of who is to answer: a service or contact."),
    "sent": Phrase(
      nb: "Dagen den ble sendt.", nn: "Dagen ho vart send.", en: "The day it was sent."),
    "due": Phrase(
      nb: "Siste dag for et svar, om den er avtalt. Tom: den regnes ut.",
      nn: "Siste dag for eit svar, om han er avtalt. Tom: han blir rekna ut.",
      en: "The last day for an answer, where one was agreed. Empty: it is worked out."),
    "answered": Phrase(
      nb: "Dagen svaret kom. Tom: ikke svar ennå.", nn: "Dagen svaret kom. Tom: ikkje svar enno.",
      en: "The day the answer came. Empty: no answer yet."),
    "outcome": Phrase(
      nb: "Hva svaret var. Krever answered.", nn: "Kva svaret var. Krev answered.",
      en: "What the answer was. Needs answered."),
    "reason": Phrase(
      nb: "Hvorfor det ikke ble et ja.", nn: "Kvifor det ikkje vart eit ja.",
      en: "Why it was no yes."),
    "follows": Phrase(
      nb:
        "Id-en til henvisningen som denne fører videre: samme familie, sendt tidligere eller samme dag.",
      nn:
        "Id-en til tilvisinga som denne fører vidare: same familie, send tidlegare eller same dag.",
      en:
        "The id of the referral that this one carries on: of the same family, sent earlier or on the same day."
    ),
  ],
  .activities: [
    "date": Phrase(
      nb: "Dagen noe ble gjort.", nn: "Dagen noko vart gjort.", en: "The day something was done."),
    "actor": Phrase(
      nb: "Id-en til den som gjorde det.", nn: "Id-en til den som gjorde det.",
      en: "The id of who did it."),
    "family": Phrase(
      nb: "Id-en til familien.", nn: "Id-en til familien.", en: "The id of the family."),
    "need": Phrase(
      nb: "Id-en til behovet det gjaldt.", nn: "Id-en til behovet det gjaldt.",
      en: "The id of the need that it was about."),
    "kind": Phrase(
      nb: "Hva slags kontakt det var; aldri hva som ble sagt.",
      nn: "Kva slags kontakt det var; aldri kva som vart sagt.",
      en: "What sort of contact it was; never what was said."),
  ],
]
