/// Words of what differs between two days, and of what would be otherwise.
public enum ChangeWord: CaseIterable, Worded, Sendable {
  case kind, new, gone, stayed, began, ended, rowsHeading, kindsHeading, measuresHeading, groups,
    largestGroup, linkedWithin, linkedAcross, insideSectors, sameSectors, bothFromToday,
    nothingSaved, familiesHeading, noFamilies, losesOnly, needsHeld, noDifference, yes, no,
    inFamily,
    holds,
    waits, calls, holdsNothing, nothingWaits, noCalls, moreSevere, lessSevere, differs, now

  /// The words.
  public var words: Phrase {
    switch self {
    case .kind: Phrase(nb: "Hva det gjelder", nn: "Kva det gjeld", en: "What it is about")
    case .new: Phrase(nb: "Nye", nn: "Nye", en: "New")
    case .gone: Phrase(nb: "Borte", nn: "Borte", en: "Gone")
    case .stayed: Phrase(nb: "Der fortsatt", nn: "Der framleis", en: "Still there")
    case .began: Phrase(nb: "Begynte", nn: "Begynte", en: "Began")
    case .ended: Phrase(nb: "Tok slutt", nn: "Tok slutt", en: "Ended")
    case .rowsHeading:
      Phrase(
        nb: "Hva som begynte og hva som tok slutt", nn: "Kva som begynte og kva som tok slutt",
        en: "What began and what ended")
    case .kindsHeading:
      Phrase(nb: "Funnene etter slag", nn: "Funna etter slag", en: "The findings by kind")
    case .measuresHeading:
      Phrase(
        nb: "Hvordan tjenestene henger sammen", nn: "Korleis tenestene heng saman",
        en: "How the services hang together")
    case .groups:
      Phrase(
        nb: "Grupper uten registrert samarbeid seg imellom",
        nn: "Grupper utan registrert samarbeid seg imellom",
        en: "Groups without recorded collaboration between them")
    case .largestGroup:
      Phrase(
        nb: "Tjenester og kontakter i den største gruppen",
        nn: "Tenester og kontaktar i den største gruppa",
        en: "Services and contacts in the largest group")
    case .linkedWithin:
      Phrase(
        nb: "Par av tjenester i samme sektor som samarbeider",
        nn: "Par av tenester i same sektor som samarbeider",
        en: "Pairs of services in one sector that work together")
    case .linkedAcross:
      Phrase(
        nb: "Par av tjenester i hver sin sektor som samarbeider",
        nn: "Par av tenester i kvar sin sektor som samarbeider",
        en: "Pairs of services in two sectors that work together")
    case .insideSectors:
      Phrase(
        nb: "Hvor mye samarbeidet holder seg innenfor sektorene (0: ikke mer enn tilfeldig)",
        nn: "Kor mykje samarbeidet held seg innanfor sektorane (0: ikkje meir enn tilfeldig)",
        en: "How far collaboration keeps within the sectors (0: no more than by chance)")
    case .sameSectors:
      Phrase(
        nb: "Om de som arbeider tettest sammen, er i samme sektor (1: alltid, 0: ingen sammenheng)",
        nn: "Om dei som arbeider tettast saman, er i same sektor (1: alltid, 0: ingen samanheng)",
        en: "Whether those who work most closely are in one sector (1: always, 0: no connection)")
    case .bothFromToday:
      Phrase(
        nb:
          "Begge dagene er regnet ut fra det som er registrert i dag. Det som er skrevet ned siden, men skjedde før, regnes med. Et funn er noe å se på, ikke en dom over noen.",
        nn:
          "Begge dagane er rekna ut frå det som er registrert i dag. Det som er skrive ned sidan, men hende før, er rekna med. Eit funn er noko å sjå på, ikkje ein dom over nokon.",
        en:
          "Both days are worked out from what is recorded today. What was written down since, but happened before, is counted. A finding is something to look at, not a judgement of anyone."
      )
    case .nothingSaved:
      Phrase(
        nb: "Dette er bare tenkt: ingenting er endret i nettverket.",
        nn: "Dette er berre tenkt: ingenting er endra i nettverket.",
        en: "This is only imagined: nothing has been changed in the network.")
    case .familiesHeading:
      Phrase(
        nb: "Familier som mister en ansvarlig eller sin eneste kontaktperson",
        nn: "Familiar som mistar ein ansvarleg eller den einaste kontaktpersonen sin",
        en: "Families that lose somebody responsible, or their only contact")
    case .noFamilies:
      Phrase(
        nb:
          "Ingen familie mister sin eneste kontaktperson, og ingen åpne behov er registrert med dem som ansvarlige.",
        nn:
          "Ingen familie mistar den einaste kontaktpersonen sin, og ingen opne behov er registrerte med dei som ansvarlege.",
        en:
          "No family loses its only contact, and no open need is on record as their responsibility."
      )
    case .losesOnly:
      Phrase(
        nb: "Mister sin eneste kontaktperson", nn: "Mistar den einaste kontaktpersonen sin",
        en: "Loses its only contact")
    case .needsHeld:
      Phrase(
        nb: "Behov som må få en ny", nn: "Behov som må få ein ny",
        en: "Needs that have to find somebody new")
    case .noDifference:
      Phrase(
        nb: "Ingen funn blir annerledes.", nn: "Ingen funn blir annleis.",
        en: "No finding becomes different.")
    case .yes: Phrase(nb: "ja", nn: "ja", en: "yes")
    case .no: Phrase(nb: "nei", nn: "nei", en: "no")
    case .inFamily: Phrase(nb: "Familie", nn: "Familie", en: "Family")
    case .holds:
      Phrase(
        nb: "Det som skal overtas", nn: "Det som skal overtakast", en: "What is to be taken over")
    case .waits: Phrase(nb: "Det som venter", nn: "Det som ventar", en: "What waits")
    case .calls: Phrase(nb: "Hvem en kan ringe", nn: "Kven ein kan ringje", en: "Whom to ring")
    case .holdsNothing:
      Phrase(
        nb: "Ingen åpne behov eller avtaler er registrert.",
        nn: "Ingen opne behov eller avtalar er registrerte.",
        en: "No open needs or agreements are on record.")
    case .nothingWaits:
      Phrase(
        nb: "Ingen registrert henvisning, verken til eller fra, venter på svar.",
        nn: "Inga registrert tilvising, verken til eller frå, ventar på svar.",
        en: "No recorded referral, to or from, waits for an answer.")
    case .noCalls:
      Phrase(
        nb: "Utover det som står over, er det ikke funnet noe å ringe om.",
        nn: "Utover det som står over, er det ikkje funne noko å ringje om.",
        en: "Beyond what stands above, nothing to ring about was found.")
    case .moreSevere: Phrase(nb: "Mer alvorlig", nn: "Meir alvorleg", en: "More severe")
    case .lessSevere: Phrase(nb: "Mindre alvorlig", nn: "Mindre alvorleg", en: "Less severe")
    case .differs: Phrase(nb: "Annerledes", nn: "Annleis", en: "Different")
    case .now: Phrase(nb: "Nå", nn: "No", en: "Now")
    }
  }
}

extension Language {
  /// A word of what differs.
  public subscript(change word: ChangeWord) -> String { word.words[self] }
}
