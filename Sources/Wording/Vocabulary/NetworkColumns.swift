import Model

/// What to write in the columns of families, people, homes, services, contacts and ties.
let networkColumns: [TableName: [String: Phrase]] = [
  .families: [
    "id": Phrase(
      nb: "En kort id som ikke røper hvem familien er, f.eks. bjork.",
      nn: "Ein kort id som ikkje røper kven familien er, t.d. bjork.",
      en: "A short id that does not give away who the family is, e.g. bjork."),
    "alias": Phrase(
      nb: "Kallenavnet som står i bilder og lister; ikke det virkelige navnet.",
      nn: "Kallenamnet som står i bilete og lister; ikkje det verkelege namnet.",
      en: "The alias that stands in pictures and lists; not the real name."),
    "area": Phrase(
      nb: "Bydel, sone eller sted, skrevet likt her og i services.",
      nn: "Bydel, sone eller stad, skrive likt her og i services.",
      en: "District, zone or place, written the same here and in services."),
    "enrolled": Phrase(
      nb: "Dagen familien kom med. Tom: den har vært med hele tiden.",
      nn: "Dagen familien kom med. Tom: han har vore med heile tida.",
      en: "The day the family joined. Empty: it has been there all along."),
    "closed": Phrase(
      nb: "Dagen oppfølgingen ble avsluttet. Tom: familien er med.",
      nn: "Dagen oppfølginga vart avslutta. Tom: familien er med.",
      en: "The day the follow-up was closed. Empty: the family is there."),
  ],
  .people: [
    "id": Phrase(
      nb: "En kort id som ikke røper hvem det er, f.eks. bjork-mor.",
      nn: "Ein kort id som ikkje røper kven det er, t.d. bjork-mor.",
      en: "A short id that does not give away who it is, e.g. bjork-mother."),
    "family": Phrase(
      nb: "Id-en til familien personen hører til.", nn: "Id-en til familien personen høyrer til.",
      en: "The id of the family that the person belongs to."),
    "alias": Phrase(
      nb: "Kallenavnet som står i bilder og lister, f.eks. Mor.",
      nn: "Kallenamnet som står i bilete og lister, t.d. Mor.",
      en: "The alias that stands in pictures and lists, e.g. Mother."),
    "born": Phrase(
      nb: "Måneden er nok (2012-04); en dag går også. Under 18 år er barn.",
      nn: "Månaden er nok (2012-04); ein dag går òg. Under 18 år er barn.",
      en: "The month is enough (2012-04); a day will do too. Under 18 is a child."),
    "role": Phrase(
      nb: "Voksen eller barn; brukes bare når born er tom.",
      nn: "Vaksen eller barn; blir berre brukt når born er tom.",
      en: "Adult or child; used only where born is empty."),
    "from": Phrase(
      nb: "Første dag i familien. Tom: fra begynnelsen.",
      nn: "Første dag i familien. Tom: frå byrjinga.",
      en: "The first day in the family. Empty: from the beginning."),
    "until": Phrase(
      nb: "Siste dag i familien, når noen flytter ut eller dør. Tom: fortsatt.",
      nn: "Siste dag i familien, når nokon flyttar ut eller døyr. Tom: framleis.",
      en: "The last day in the family, when somebody moves out or dies. Empty: still."),
  ],
  .homes: [
    "person": Phrase(
      nb: "Id-en til den som har enda et hjem.", nn: "Id-en til den som har endå ein heim.",
      en: "The id of who has another home."),
    "family": Phrase(
      nb: "Id-en til familien som bor der.", nn: "Id-en til familien som bur der.",
      en: "The id of the family that lives there."),
    "from": Phrase(
      nb: "Første dag der. Tom: fra begynnelsen.", nn: "Første dag der. Tom: frå byrjinga.",
      en: "The first day there. Empty: from the beginning."),
    "until": Phrase(
      nb: "Siste dag der. Tom: fortsatt.", nn: "Siste dag der. Tom: framleis.",
      en: "The last day there. Empty: still."),
  ],
  .services: [
    "id": Phrase(
      nb: "En kort id, f.eks. bup.", nn: "Ein kort id, t.d. bup.", en: "A short id, e.g. bup."),
    "name": Phrase(
      nb: "Navnet slik folk kjenner det.", nn: "Namnet slik folk kjenner det.",
      en: "The name as people know it."),
    "sector": Phrase(
      nb: "Sektoren tjenesten hører til; private er familiens eget nettverk (en mormor, en nabo).",
      nn:
        "Sektoren tenesta høyrer til; private er familien sitt eige nettverk (ei mormor, ein nabo).",
      en:
        "The sector it belongs to; private is the family's own network (a grandmother, a neighbour)."
    ),
    "area": Phrase(
      nb: "Området den er for, skrevet likt som i families. Tom: overalt.",
      nn: "Området ho er for, skrive likt som i families. Tom: overalt.",
      en: "The area it is for, written the same as in families. Empty: everywhere."),
    "domains": Phrase(
      nb: "Livsområdene som er dens oppgave, med mellomrom mellom.",
      nn: "Livsområda som er oppgåva hennar, med mellomrom mellom.",
      en: "The areas of life that are its task, with spaces between."),
    "min_age": Phrase(
      nb: "Den yngste alderen den er for. Tom: ingen nedre grense.",
      nn: "Den yngste alderen ho er for. Tom: inga nedre grense.",
      en: "The youngest age it is for. Empty: no lower limit."),
    "max_age": Phrase(
      nb: "Den siste alderen den er for; 17 betyr til man fyller 18. Tom: ingen øvre grense.",
      nn: "Den siste alderen ho er for; 17 betyr til ein fyller 18. Tom: inga øvre grense.",
      en: "The last age it is for; 17 means until one turns 18. Empty: no upper limit."),
    "response_time": Phrase(
      nb: "Hvor lenge den selv sier at et svar tar, f.eks. 3w.",
      nn: "Kor lenge ho sjølv seier at eit svar tek, t.d. 3w.",
      en: "How long it says itself that an answer takes, e.g. 3w."),
    "opened": Phrase(
      nb: "Dagen den åpnet. Tom: den har vært der hele tiden.",
      nn: "Dagen ho opna. Tom: ho har vore der heile tida.",
      en: "The day it opened. Empty: it has been there all along."),
    "closed": Phrase(
      nb: "Dagen den ble lagt ned. Tom: den finnes.", nn: "Dagen ho vart lagd ned. Tom: ho finst.",
      en: "The day it closed down. Empty: it exists."),
  ],
  .contacts: [
    "id": Phrase(
      nb: "En kort id, f.eks. kari.", nn: "Ein kort id, t.d. kari.", en: "A short id, e.g. kari."),
    "name": Phrase(
      nb: "Navnet på den ansatte eller frivillige.", nn: "Namnet på den tilsette eller frivillige.",
      en: "The name of the employee or volunteer."),
    "service": Phrase(
      nb: "Id-en til tjenesten.", nn: "Id-en til tenesta.", en: "The id of the service."),
    "role": Phrase(
      nb: "coordinator for familiekoordinatoren; ellers fri tekst.",
      nn: "coordinator for familiekoordinatoren; elles fri tekst.",
      en: "coordinator for the family coordinator; otherwise free text."),
    "from": Phrase(
      nb: "Første dag i stillingen. Tom: hele tiden.",
      nn: "Første dag i stillinga. Tom: heile tida.",
      en: "The first day in the job. Empty: all along."),
    "until": Phrase(
      nb: "Siste dag i stillingen. Tom: fortsatt der.",
      nn: "Siste dag i stillinga. Tom: framleis der.",
      en: "The last day in the job. Empty: still there."),
    "phone": Phrase(
      nb: "Telefon på jobben. Vises aldri i bilder.",
      nn: "Telefon på jobben. Blir aldri vist i bilete.",
      en: "Phone at work. Never shown in pictures."),
    "email": Phrase(
      nb: "E-post på jobben. Vises aldri i bilder.",
      nn: "E-post på jobben. Blir aldri vist i bilete.",
      en: "E-mail at work. Never shown in pictures."),
  ],
  .ties: [
    "a": Phrase(
      nb:
        "serves: den som hjelper, en tjeneste eller kontakt. collaborates: den ene, en tjeneste eller kontakt. kin: en person.",
      nn:
        "serves: den som hjelper, ei teneste eller ein kontakt. collaborates: den eine, ei teneste eller ein kontakt. kin: ein person.",
      en:
        "serves: who helps, a service or contact. collaborates: one of the two, a service or contact. kin: a person."
    ),
    "b": Phrase(
      nb:
        "serves: den som får hjelp, en familie eller person. collaborates: den andre. kin: den andre personen.",
      nn:
        "serves: den som får hjelp, ein familie eller person. collaborates: den andre. kin: den andre personen.",
      en:
        "serves: who is helped, a family or person. collaborates: the other one. kin: the other person."
    ),
    "kind": Phrase(
      nb: "Hva slags bånd det er.", nn: "Kva slags band det er.", en: "What sort of tie it is."),
    "support": Phrase(
      nb: "Hva slags støtte det gir, med mellomrom mellom.",
      nn: "Kva slags støtte det gir, med mellomrom mellom.",
      en: "What sort of support it gives, with spaces between."),
    "strength": Phrase(
      nb: "Hvor sterkt båndet er.", nn: "Kor sterkt bandet er.", en: "How strong the tie is."),
    "trust": Phrase(
      nb: "Tillit fra 1 til 5, slik familien selv sier det.",
      nn: "Tillit frå 1 til 5, slik familien sjølv seier det.",
      en: "Trust from 1 to 5, as the family itself says it."),
    "relation": Phrase(
      nb: "Bare for kin: hva b er for a.", nn: "Berre for kin: kva b er for a.",
      en: "Only for kin: what b is to a."),
    "from": Phrase(
      nb: "Første dag. Tom: hele tiden.", nn: "Første dag. Tom: heile tida.",
      en: "The first day. Empty: all along."),
    "until": Phrase(
      nb: "Siste dag. Tom: fortsatt.", nn: "Siste dag. Tom: framleis.",
      en: "The last day. Empty: still."),
    "last_contact": Phrase(
      nb: "Dagen de sist hadde kontakt.", nn: "Dagen dei sist hadde kontakt.",
      en: "The day they were last in touch."),
  ],
]
