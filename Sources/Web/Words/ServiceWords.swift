import Wording

/// The words of the pages of services and of what is between them.
enum ServiceWords {
  static let service = Phrase(nb: "Tjeneste", nn: "Teneste", en: "Service")
  static let network = Phrase(nb: "Nettverket", nn: "Nettverket", en: "The network")
  static let all = Phrase(nb: "Alle tjenester", nn: "Alle tenester", en: "All services")
  static let edit = Phrase(
    nb: "Rediger tjenesten", nn: "Rediger tenesta", en: "Edit the service")
  static let closedServices = Phrase(
    nb: "Tjenester som ikke er åpne", nn: "Tenester som ikkje er opne",
    en: "Services that are not open")
  static let noOpen = Phrase(
    nb: "Ingen åpne tjenester er skrevet inn.", nn: "Ingen opne tenester er skrivne inn.",
    en: "No open services have been written down.")
  static let usual = Phrase(
    nb: "De vanlige tjenestene", nn: "Dei vanlege tenestene", en: "The usual services")
  static let usualText = Phrase(
    nb:
      "Nav, skole, helsestasjon, barnevern og andre som en kommune pleier å ha. Etterpå gir du dem navnene de har hos dere, og tar bort dem dere ikke har.",
    nn:
      "Nav, skule, helsestasjon, barnevern og andre som ein kommune plar ha. Etterpå gjev du dei namna dei har hos dykk, og tek bort dei de ikkje har.",
    en:
      "Nav, school, health centre, child welfare and others that a municipality usually has. Give them the names that they have with you afterwards, and take out those that you do not have."
  )
  /// That the usual services were written in.
  static func usualAreIn(_ count: String) -> Phrase {
    Phrase(
      nb: "\(count) er lagt inn.", nn: "\(count) er lagde inn.", en: "\(count) are in.")
  }
  static let addUsual = Phrase(nb: "Legg dem inn", nn: "Legg dei inn", en: "Add them")
  static let noServices = Phrase(
    nb: "Ingen tjenester er skrevet inn ennå.", nn: "Ingen tenester er skrivne inn enno.",
    en: "No services have been written down yet.")
  static let noClosed = Phrase(
    nb: "Alle tjenester som er skrevet inn, er åpne.",
    nn: "Alle tenester som er skrivne inn, er opne.",
    en: "All services that have been written down are open.")
  static let when = Phrase(nb: "når", nn: "når", en: "when")
  static let closed = Phrase(nb: "avsluttet", nn: "avslutta", en: "closed")
  static let opens = Phrase(nb: "åpner", nn: "opnar", en: "opens")

  // MARK: One service

  static let answersWithin = Phrase(nb: "svarer innen", nn: "svarar innan", en: "answers within")
  static let mandate = Phrase(nb: "Tar seg av:", nn: "Tek seg av:", en: "Takes care of:")

  static func ages(_ ages: String) -> Phrase {
    Phrase(nb: "for \(ages) år", nn: "for \(ages) år", en: "for ages \(ages)")
  }

  static func from(_ age: Int) -> Phrase {
    Phrase(nb: "fra \(age) år", nn: "frå \(age) år", en: "from age \(age)")
  }

  static func upTo(_ age: Int) -> Phrase {
    Phrase(nb: "til og med \(age) år", nn: "til og med \(age) år", en: "up to age \(age)")
  }

  static let waiting = Phrase(
    nb: "Henvisninger som venter på svar herfra", nn: "Tilvisingar som ventar på svar herifrå",
    en: "Referrals that await an answer from here")
  static let nothingWaits = Phrase(
    nb: "Alle henvisninger hit som er skrevet inn, har fått svar.",
    nn: "Alle tilvisingar hit som er skrivne inn, har fått svar.",
    en: "Every referral to here that has been written down has its answer.")
  static let nothingReceived = Phrase(
    nb: "Ingen henvisning hit er skrevet inn.", nn: "Inga tilvising hit er skriven inn.",
    en: "No referral to here has been written down.")
  static let noNeed = Phrase(
    nb: "uten behov", nn: "utan behov", en: "without a need")
  static let itself = Phrase(nb: "tjenesten", nn: "tenesta", en: "the service")
  static let noPhone = Phrase(
    nb: "ikke skrevet inn", nn: "ikkje skrive inn", en: "not written down")
  static let dueDay = Phrase(nb: "svarfrist", nn: "svarfrist", en: "answer due")

  static func over(_ days: String) -> Phrase {
    Phrase(nb: "\(days) over fristen", nn: "\(days) over fristen", en: "\(days) overdue")
  }

  static let people = Phrase(nb: "Folk her", nn: "Folk her", en: "People here")
  static let nobodyHere = Phrase(
    nb: "Ingen som arbeider her nå, er skrevet inn: ingen navn å ringe.",
    nn: "Ingen som arbeider her no, er skrivne inn: ingen namn å ringe.",
    en: "Nobody who works here now has been written down: no name to call.")
  static let nobodySinceClosed = Phrase(
    nb: "Tjenesten er ikke åpen nå, så ingen regnes som ansatt her.",
    nn: "Tenesta er ikkje open no, så ingen blir rekna som tilsett her.",
    en: "The service is not open now, so nobody counts as employed here.")
  static let notNow = Phrase(
    nb: "De som ikke arbeider her nå", nn: "Dei som ikkje arbeider her no",
    en: "Those who do not work here now")

  static let unlinked = Phrase(
    nb: "Deler familier, men har ikke noe samarbeid",
    nn: "Deler familiar, men har ikkje noko samarbeid",
    en: "Shares families, but does not work together")
  static let unlinkedMeans = Phrase(
    nb:
      "Disse er inne i de samme familiene. Det er ikke skrevet inn noe samarbeid, noen henvisning som fikk ja det siste året, eller noen som samarbeider med begge.",
    nn:
      "Desse er inne i dei same familiane. Det er ikkje skrive inn noko samarbeid, noka tilvising som fekk ja det siste året, eller nokon som samarbeider med begge.",
    en:
      "These are there for the same families. No cooperation, no referral accepted in the last year and nobody who works with both has been written down."
  )
  static let shared = Phrase(
    nb: "felles familier", nn: "felles familiar", en: "shared families")
  static let closedIsNotCounted = Phrase(
    nb: "Bare åpne tjenester regnes med her.", nn: "Berre opne tenester er rekna med her.",
    en: "Only open services are counted here.")
  static let privateIsNotCounted = Phrase(
    nb: "Familiens eget nettverk regnes ikke med her.",
    nn: "Familiens eige nettverk er ikkje rekna med her.",
    en: "The family's own network is not counted here.")
  static let coordinationIsNotCounted = Phrase(
    nb: "Tjenester som koordinerer, regnes ikke med her.",
    nn: "Tenester som koordinerer, er ikkje rekna med her.",
    en: "Services that coordinate are not counted here.")
  static let allLinked = Phrase(
    nb:
      "Alle tjenester i de samme familiene har et samarbeid med denne, en henvisning som fikk ja det siste året, eller noen som samarbeider med begge.",
    nn:
      "Alle tenester i dei same familiane har eit samarbeid med denne, ei tilvising som fekk ja det siste året, eller nokon som samarbeider med begge.",
    en:
      "Every service in the same families works together with this one, or has a referral accepted in the last year, or somebody who works with both."
  )
  static func served(_ families: String) -> Phrase {
    Phrase(
      nb: "\(families) med ansvar eller bånd", nn: "\(families) med ansvar eller band",
      en: "\(families) with a responsibility or a tie")
  }
  static let familiesServed = Phrase(
    nb: "familier med ansvar eller bånd", nn: "familiar med ansvar eller band",
    en: "families with a responsibility or a tie")
  static let sharesNone = Phrase(
    nb:
      "Ingen andre tjenester har ansvar eller bånd i de samme familiene. Henvisninger og avtaler, de som koordinerer, og eget nettverk regnes ikke med.",
    nn:
      "Ingen andre tenester har ansvar eller band i dei same familiane. Tilvisingar og avtalar, dei som koordinerer, og eige nettverk er ikkje rekna med.",
    en:
      "No other service has a responsibility or a tie in the same families. Referrals and agreements, those that coordinate and the family's own network are not counted."
  )

  static let bridges = Phrase(
    nb: "Henger på én person", nn: "Heng på éin person", en: "Hangs on one person")
  static let bridgesMean = Phrase(
    nb: "Slutter denne personen, er familiene alt tjenestene har felles.",
    nn: "Sluttar denne personen, er familiane alt tenestene har felles.",
    en: "If this person leaves, the families are all that the services have in common.")
  static let joinsWith = Phrase(
    nb: "binder sammen med", nn: "bind saman med", en: "joins with")

  // MARK: The network

  static let networkLead = Phrase(
    nb: "Hvor samarbeidet mangler, hva ingen gjør, og hvor henvisninger blir borte.",
    nn: "Kvar samarbeidet manglar, kva ingen gjer, og kvar tilvisingar blir borte.",
    en: "Where cooperation is missing, what nobody does, and where referrals get lost.")
  static let pairs = Phrase(
    nb: "Deler familier uten samarbeid", nn: "Deler familiar utan samarbeid",
    en: "Share families without working together")
  static let pairsMean = Phrase(
    nb:
      "Tjenester som er inne i de samme familiene uten et samarbeid eller en henvisning som fikk ja det siste året, og der ingen eller bare én person samarbeider med begge. De som koordinerer, regnes ikke med.",
    nn:
      "Tenester som er inne i dei same familiane utan eit samarbeid eller ei tilvising som fekk ja det siste året, og der ingen eller berre éin person samarbeider med begge. Dei som koordinerer, er ikkje rekna med.",
    en:
      "Services that are there for the same families without working together or a referral accepted in the last year, where nobody or only one person works with both. Those that coordinate are not counted."
  )
  static let otherService = Phrase(
    nb: "og denne", nn: "og denne", en: "and this one")
  static let joinedBy = Phrase(
    nb: "hvem binder dem sammen", nn: "kven bind dei saman", en: "who joins them")
  static let only = Phrase(nb: "bare", nn: "berre", en: "only")
  static let nobody = Phrase(nb: "ingen", nn: "ingen", en: "nobody")
  static let any = Phrase(nb: "Alle", nn: "Alle", en: "All")
  static let noPairs = Phrase(
    nb:
      "Alle tjenester som deler familier, har et samarbeid, en henvisning som fikk ja det siste året, eller minst to som samarbeider med begge.",
    nn:
      "Alle tenester som deler familiar, har eit samarbeid, ei tilvising som fekk ja det siste året, eller minst to som samarbeider med begge.",
    en:
      "All services that share families work together, have a referral accepted in the last year, or at least two people who work with both."
  )
  static let noPairsHere = Phrase(
    nb: "Ingen slike i dette utvalget. Velg «Alle» for å se dem som finnes.",
    nn: "Ingen slike i dette utvalet. Vel «Alle» for å sjå dei som finst.",
    en: "None in this selection. Choose “All” to see those that there are.")
  static let nothingShared = Phrase(
    nb:
      "Ingen familie er skrevet inn med mer enn én tjeneste. De som koordinerer, og eget nettverk, regnes ikke med.",
    nn:
      "Ingen familie er skriven inn med meir enn éi teneste. Dei som koordinerer, og eige nettverk, er ikkje rekna med.",
    en:
      "No family has been written down with more than one service. Those that coordinate and the family's own network are not counted."
  )

  static func pairsLeft(_ count: String) -> Phrase {
    Phrase(
      nb: "… og \(count) til. Velg sektor eller område for å se færre om gangen.",
      nn: "… og \(count) til. Vel sektor eller område for å sjå færre om gongen.",
      en: "… and \(count) more. Choose a sector or an area to see fewer at a time.")
  }

  static let urgent = Phrase(
    nb: "Hvem bør gjøre noe nå", nn: "Kven bør gjere noko no", en: "Who should do something now")
  static let worksTogether = Phrase(
    nb: "Hvem samarbeider", nn: "Kven samarbeider", en: "Who works together")
  static let wholePicture = Phrase(
    nb: "Bildet viser alle tjenester, ikke bare utvalget over.",
    nn: "Biletet viser alle tenester, ikkje berre utvalet over.",
    en: "The picture shows all services, not only the selection above.")
  static let gaps = Phrase(nb: "Det ingen gjør", nn: "Det ingen gjer", en: "What nobody does")
  static let referrals = Phrase(
    nb: "Hvor henvisninger blir borte", nn: "Kvar tilvisingar blir borte",
    en: "Where referrals get lost")
}
