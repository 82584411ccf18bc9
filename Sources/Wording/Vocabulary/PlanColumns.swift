import Model

/// What to write in the columns of agreements, goals, moments, consents and deadlines.
let planColumns: [TableName: [String: Phrase]] = [
  .agreements: [
    "id": Phrase(
      nb: "En kort id, f.eks. a1.", nn: "Ein kort id, t.d. a1.", en: "A short id, e.g. a1."),
    "family": Phrase(
      nb: "Id-en til familien.", nn: "Id-en til familien.", en: "The id of the family."),
    "actor": Phrase(
      nb: "Id-en til den som har lovet det: en tjeneste, en kontakt eller en person i familien.",
      nn: "Id-en til den som har lova det: ei teneste, ein kontakt eller ein person i familien.",
      en: "The id of who promised it: a service, a contact or a person of the family."),
    "title": Phrase(
      nb: "Hva som er avtalt, i få ord.", nn: "Kva som er avtalt, i få ord.",
      en: "What was agreed, in few words."),
    "agreed": Phrase(
      nb: "Dagen det ble avtalt.", nn: "Dagen det vart avtalt.", en: "The day it was agreed."),
    "due": Phrase(
      nb: "Dagen det skal være gjort.", nn: "Dagen det skal vere gjort.",
      en: "The day by which it is to be done."),
    "done": Phrase(
      nb: "Dagen det ble gjort.", nn: "Dagen det vart gjort.", en: "The day it was done."),
    "dropped": Phrase(
      nb: "Dagen det ble lagt bort.", nn: "Dagen det vart lagt bort.", en: "The day it was dropped."
    ),
    "need": Phrase(
      nb: "Id-en til behovet det gjelder.", nn: "Id-en til behovet det gjeld.",
      en: "The id of the need it is about."),
    "referral": Phrase(
      nb: "Id-en til henvisningen som er lovet svar. Henvisningens egen svarfrist blir stående.",
      nn: "Id-en til tilvisinga som er lova svar. Svarfristen i tilvisinga blir ståande.",
      en: "The id of the referral that is promised an answer. Its own due day stays as it was."),
  ],
  .goals: [
    "id": Phrase(
      nb: "En kort id, f.eks. m1.", nn: "Ein kort id, t.d. m1.", en: "A short id, e.g. g1."),
    "family": Phrase(
      nb: "Id-en til familien.", nn: "Id-en til familien.", en: "The id of the family."),
    "person": Phrase(
      nb: "Id-en til den i familien som har målet. Tom: hele familien.",
      nn: "Id-en til den i familien som har målet. Tom: heile familien.",
      en: "The id of the one in the family whose goal it is. Empty: the whole family's."),
    "domain": Phrase(
      nb: "Livsområdet det hører til.", nn: "Livsområdet det høyrer til.",
      en: "The area of life it belongs to."),
    "title": Phrase(
      nb: "Målet, med familiens egne ord.", nn: "Målet, med familien sine eigne ord.",
      en: "The goal, in the family's own words."),
    "set": Phrase(
      nb: "Dagen målet ble satt.", nn: "Dagen målet vart sett.", en: "The day the goal was set."),
    "target": Phrase(
      nb: "Dagen det skal være nådd.", nn: "Dagen det skal vere nådd.",
      en: "The day by which it is to be achieved."),
    "achieved": Phrase(
      nb: "Dagen det ble nådd.", nn: "Dagen det vart nådd.", en: "The day it was achieved."),
    "dropped": Phrase(
      nb: "Dagen det ble lagt bort.", nn: "Dagen det vart lagt bort.", en: "The day it was dropped."
    ),
    "need": Phrase(
      nb: "Id-en til behovet målet svarer på.", nn: "Id-en til behovet målet svarar på.",
      en: "The id of the need that the goal answers."),
    "follows": Phrase(
      nb: "Id-en til målet som dette fører videre: i samme familie.",
      nn: "Id-en til målet som dette fører vidare: i same familie.",
      en: "The id of the goal that this one carries on: of the same family."),
  ],
  .moments: [
    "date": Phrase(nb: "Dagen det hendte.", nn: "Dagen det hende.", en: "The day it happened."),
    "family": Phrase(
      nb: "Id-en til familien.", nn: "Id-en til familien.", en: "The id of the family."),
    "person": Phrase(
      nb: "Id-en til den i familien som det gjelder.",
      nn: "Id-en til den i familien som det gjeld.",
      en: "The id of the one in the family whom it is about."),
    "title": Phrase(
      nb: "Øyeblikket i få ord.", nn: "Augeblikket i få ord.", en: "The moment in few words."),
    "weight": Phrase(
      nb: "Et lite øyeblikk eller et vendepunkt?", nn: "Eit lite augeblikk eller eit vendepunkt?",
      en: "A small moment or a turning point?"),
    "goal": Phrase(
      nb: "Id-en til målet det har med å gjøre.", nn: "Id-en til målet det har med å gjere.",
      en: "The id of the goal that it has to do with."),
  ],
  .consents: [
    "family": Phrase(
      nb: "Id-en til familien.", nn: "Id-en til familien.", en: "The id of the family."),
    "person": Phrase(
      nb: "Id-en til den i familien som samtykket gjelder.",
      nn: "Id-en til den i familien som samtykket gjeld.",
      en: "The id of the one in the family whom the consent is about."),
    "from_service": Phrase(
      nb: "Id-en til tjenesten som får dele.", nn: "Id-en til tenesta som får dele.",
      en: "The id of the service that may share."),
    "to_service": Phrase(
      nb: "Id-en til tjenesten som får vite.", nn: "Id-en til tenesta som får vite.",
      en: "The id of the service that may know."),
    "domains": Phrase(
      nb: "Livsområdene det gjelder, med mellomrom mellom.",
      nn: "Livsområda det gjeld, med mellomrom mellom.",
      en: "The areas of life it covers, with spaces between."),
    "given": Phrase(
      nb: "Dagen det ble gitt.", nn: "Dagen det vart gitt.", en: "The day it was given."),
    "expires": Phrase(nb: "Dagen det utløper.", nn: "Dagen det går ut.", en: "The day it expires."),
    "withdrawn": Phrase(
      nb: "Dagen det ble trukket tilbake.", nn: "Dagen det vart trekt tilbake.",
      en: "The day it was withdrawn."),
  ],
  .deadlines: [
    "kind": Phrase(
      nb: "Slaget henvisning: et ord du velger, det samme som i kolonnen kind i referrals.",
      nn: "Slaget tilvising: eit ord du vel, det same som i kolonnen kind i referrals.",
      en: "The kind of referral: a word you choose, the same as in the column kind of referrals."),
    "length": Phrase(
      nb: "Hvor lenge et svar kan ta, f.eks. 10bd.", nn: "Kor lenge eit svar kan ta, t.d. 10bd.",
      en: "How long an answer may take, e.g. 10bd."),
    "roll": Phrase(
      nb: "Flyttes en frist som ender på en fridag? Tom: nei.",
      nn: "Blir ein frist som endar på ein fridag, flytta? Tom: nei.",
      en: "Does a deadline that ends on a day off move? Empty: no."),
    "basis": Phrase(
      nb: "Hva fristen bygger på.", nn: "Kva fristen byggjer på.", en: "What the deadline rests on."
    ),
    "law": Phrase(
      nb: "Paragrafen, eller hvem som har bestemt det.",
      nn: "Paragrafen, eller kven som har bestemt det.", en: "The paragraph, or who decided it."),
    "url": Phrase(
      nb: "Hvor den kan leses.", nn: "Kvar han kan lesast.", en: "Where it can be read."),
    "valid_from": Phrase(
      nb: "Den gjelder henvisninger sendt fra denne dagen. Tom: alle.",
      nn: "Han gjeld tilvisingar sende frå denne dagen. Tom: alle.",
      en: "It is for referrals sent from this day on. Empty: all."),
    "valid_until": Phrase(
      nb: "Den gjelder henvisninger sendt til og med denne dagen. Tom: fortsatt.",
      nn: "Han gjeld tilvisingar sende til og med denne dagen. Tom: framleis.",
      en: "It is for referrals sent up to this day. Empty: still."),
    "name_nb": Phrase(nb: "Navnet på bokmål.", nn: "Namnet på bokmål.", en: "The name in bokmål."),
    "name_nn": Phrase(
      nb: "Navnet på nynorsk.", nn: "Namnet på nynorsk.", en: "The name in nynorsk."),
    "name_en": Phrase(
      nb: "Navnet på engelsk.", nn: "Namnet på engelsk.", en: "The name in English."),
  ],
]
