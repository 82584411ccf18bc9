import Analysis
import Foundation
import Model
import Support
import Wording

/// The page on the findings.
func findingsPage(_ start: PageWriter) throws -> String {
  var page = start
  let language = page.language
  let network = try Network(PlainBundle(folder: Repository.path("graphs/solvik")))
  guard let day = Day("2026-06-15") else { return "" }
  let result = analyse(network, asOf: day)
  let writer = FindingWriter(
    network: network, rules: DeadlineRules(of: network), asOf: day, language: language)

  page.begin(page.say(nb: "Funnene", nn: "Funna", en: "The findings"))
  page.paragraph(
    page.say(
      nb:
        "Et funn er noe noen bør se på, med det som ligger til grunn. Det er ikke en dom over noen, og det er ingen poengsum: et stort nettverk av hjelpere er ikke bedre enn et lite. `samvev analyse` lister funnene, det mest alvorlige først, og blant like alvorlige det som har vart lengst.",
      nn:
        "Eit funn er noko nokon bør sjå på, med det som ligg til grunn. Det er ikkje ein dom over nokon, og det er ingen poengsum: eit stort nettverk av hjelparar er ikkje betre enn eit lite. `samvev analyse` listar funna, det mest alvorlege først, og blant like alvorlege det som har vart lengst.",
      en:
        "A finding is something that someone ought to look at, with its evidence. It is no judgement of anyone, and there is no score: a large net of helpers is not better than a small one. `samvev analyse` lists the findings, the most severe first; of equally severe ones, what has lasted longest comes first."
    ))
  page.paragraph(
    page.say(
      nb:
        "Bare familier som er åpne på dagen, regnes med, og av dem bare det som fantes den dagen. Et ansvar eller et bånd regnes så lenge det varer, kontakten er ansatt og tjenesten er åpen. Familiens eget nettverk (sektoren private) er aldri en part i en silo. Eksemplene er fra det oppdiktede nettverket [Solvik](../graphs/README.md), 15. juni 2026.",
      nn:
        "Berre familiar som er opne på dagen, blir rekna med, og av dei berre det som fanst den dagen. Eit ansvar eller eit band blir rekna så lenge det varer, kontakten er tilsett og tenesta er open. Familien sitt eige nettverk (sektoren private) er aldri ein part i ein silo. Døma er frå det oppdikta nettverket [Solvik](../graphs/README.md), 15. juni 2026.",
      en:
        "Only families that are open on the day count, and of them only what existed on that day. A responsibility or a tie counts for as long as it lasts, the contact is employed and the service is open. The family's own network (the sector private) is never a side of a silo. The examples are from the made-up network [Solvik](../graphs/README.md), 15 June 2026; its names are Norwegian."
    ))
  for topic in [Topic.referrals, .gaps, .silos] {
    page.heading(2, topic.words.capitalised[language])
    page.paragraph(page.introduction(topic))
    for code in FindingCode.allCases where code.topic == topic {
      page.heading(3, code.words[language])
      page.paragraph("`\(code.rawValue)` · " + code.severityRule[language])
      page.paragraph(code.explanation[language])
      guard let finding = result.findings.first(where: { $0.code == code }) else { continue }
      let words = writer.words(for: finding)
      page.paragraph("> " + escaped(words.message) + " *" + escaped(words.suggestion) + "*")
    }
  }
  page.end()
  return page.text
}

extension PageWriter {
  fileprivate func introduction(_ topic: Topic) -> String {
    switch topic {
    case .referrals:
      say(
        nb:
          "En henvisning venter så lenge den ikke har fått svar. Henvisninger som følger på hverandre (kolonnen `follows`), er en rekke.",
        nn:
          "Ei tilvising ventar så lenge ho ikkje har fått svar. Tilvisingar som følgjer på kvarandre (kolonnen `follows`), er ei rekkje.",
        en:
          "A referral waits for as long as it has had no answer. Referrals that follow one another (the column `follows`) are a chain."
      )
    case .gaps:
      say(
        nb:
          "Hvert åpne behov får høyst ett av de ti første funnene, det første som passer, i denne rekkefølgen. De fem siste gjelder områder, barn, familier og personer.",
        nn:
          "Kvart opne behov får høgst eitt av dei ti første funna, det første som passar, i denne rekkjefølgja. Dei fem siste gjeld område, barn, familiar og personar.",
        en:
          "Each open need gets at most one of the first ten findings, the first that fits, in this order. The last five are about areas, children, families and people."
      )
    case .silos:
      say(
        nb:
          "To tjenester er knyttet til hverandre når de eller kontaktene deres samarbeider, eller når en henvisning mellom dem er tatt imot de siste 365 dagene. De deler en familie når begge hjelper noen i den eller har ansvar for noe den trenger.",
        nn:
          "To tenester er knytte til kvarandre når dei eller kontaktane deira samarbeider, eller når ei tilvising mellom dei er teken imot dei siste 365 dagane. Dei deler ein familie når begge hjelper nokon i han eller har ansvar for noko han treng.",
        en:
          "Two services are linked when they or their contacts work together, or when a referral between them was accepted in the last 365 days. They share a family when both help someone in it or have responsibility for something it needs."
      )
    }
  }
}

/// A text in which Markdown finds nothing of its own.
private func escaped(_ text: String) -> String {
  var result = ""
  for character in text {
    if "\\`*_[]<>|#".contains(character) { result.append("\\") }
    result.append(character)
  }
  return result
}
