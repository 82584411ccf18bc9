package import Analysis
import Model

// Who could do something about a need, and why in that order.
extension FindingWriter {
  /// A need with its title and whom it concerns, as the first words of a line.
  package func needHeading(_ row: Int) -> String { capitalising(need(row).text) }

  /// The names of those who can be rung in a service, those tied to the family first and marked.
  ///
  /// - Parameter tied: the contacts tied to the family.
  package func contactNames(_ contacts: [Int], tied: Set<Int>) -> String {
    if contacts.isEmpty {
      return Phrase(
        nb: "ingen kontakt registrert", nn: "ingen kontakt registrert",
        en: "no contact on record")[language]
    }
    let knows = Phrase(
      nb: "kjenner familien", nn: "kjenner familien", en: "knows the family")[language]
    let names = contacts.map { row in
      let name = person(contact: row).text
      return tied.contains(row) ? "\(name) (\(knows))" : name
    }
    return language.list(names, most: 3)
  }

  /// The facts that explain a service's place among the candidates for a need; not a score.
  package func reasons(_ candidate: Candidates.Candidate, need row: Int) -> String {
    var reasons: [String] = []
    if candidate.isAround {
      reasons.append(
        Phrase(
          nb: "er allerede rundt familien", nn: "er alt rundt familien", en: "is around the family")[
            language])
    }
    if !candidate.linked.isEmpty {
      let names = names(candidate.linked.map { Ref(.service, $0) }, most: 2).text
      reasons.append(
        Phrase(
          nb: "samarbeider med \(names)", nn: "samarbeider med \(names)", en: "works with \(names)")[
            language])
    }
    if candidate.accepted > 0 {
      let (times, domain) = (candidate.accepted, mandate(need: row).text)
      reasons.append(
        Phrase(
          nb: times == 1
            ? "har sagt ja én gang til noe om \(domain)"
            : "har sagt ja \(language.number(times)) ganger til noe om \(domain)",
          nn: times == 1
            ? "har sagt ja éin gong til noko om \(domain)"
            : "har sagt ja \(language.number(times)) gonger til noko om \(domain)",
          en: times == 1
            ? "has said yes once to something about \(domain)"
            : "has said yes \(language.number(times)) times to something about \(domain)")[language]
      )
    }
    if let load = candidate.load {
      let needs = language.count(load.needs, .openNeed)
      let contacts = language.count(load.contacts, TableName.contacts.noun)
      reasons.append(
        Phrase(
          nb: "har \(needs) på \(contacts)", nn: "har \(needs) på \(contacts)",
          en: "has \(needs) among \(contacts)")[language])
    }
    if reasons.isEmpty {
      let domain = mandate(need: row).text
      reasons = [
        Phrase(
          nb: "har \(domain) som oppgave", nn: "har \(domain) som oppgåve",
          en: "has \(domain) as its task")[language]
      ]
    }
    return capitalising(reasons.joined(separator: "; "))
  }

  /// That no service could do something about a need, and why not.
  package func nobodyCould(_ why: Candidates.Absence, need row: Int) -> String {
    let mandate = mandate(need: row).text
    let words: Phrase =
      switch why {
      case .noMandate:
        Phrase(
          nb:
            "Ingen åpen tjeneste her, utenom familiens eget nettverk, er registrert med \(mandate) som oppgave.",
          nn:
            "Inga open teneste her, utanom nettverket til familien sjølv, er registrert med \(mandate) som oppgåve.",
          en:
            "No open service here, but for the family's own network, is recorded with \(mandate) as its task."
        )
      case .volunteersOnly:
        Phrase(
          nb:
            "Bare frivillige her er registrert med \(mandate) som oppgave, og det skal det offentlige ta seg av.",
          nn:
            "Berre frivillige her er registrerte med \(mandate) som oppgåve, og det skal det offentlege ta seg av.",
          en:
            "Only volunteers here are recorded with \(mandate) as their task, which is for a public service."
        )
      case .age:
        Phrase(
          nb: "Ingen tjeneste her er registrert med \(mandate) som oppgave for den alderen.",
          nn: "Inga teneste her er registrert med \(mandate) som oppgåve for den alderen.",
          en: "No service here is recorded with \(mandate) as its task for that age.")
      case .ageOrVolunteers:
        Phrase(
          nb:
            "De som har \(mandate) som oppgave her, er for en annen alder eller er frivillige, og det offentlige skal ta seg av dette.",
          nn:
            "Dei som har \(mandate) som oppgåve her, er for ein annan alder eller er frivillige, og det offentlege skal ta seg av dette.",
          en:
            "Those with \(mandate) as their task here are for another age or are volunteers, and this is for a public service."
        )
      case .several:
        Phrase(
          nb:
            "Av dem som har \(mandate) som oppgave her, har noen det allerede, er spurt eller har sagt nei; de andre er for en annen alder eller er frivillige.",
          nn:
            "Av dei som har \(mandate) som oppgåve her, har nokre det alt, er spurde eller har sagt nei; dei andre er for ein annan alder eller er frivillige.",
          en:
            "Of those with \(mandate) as their task here, some have it, have been asked or have said no; the others are for another age or are volunteers."
        )
      case .asked:
        Phrase(
          nb:
            "Alle som har \(mandate) som oppgave her, har det allerede, er spurt eller har sagt nei.",
          nn: "Alle som har \(mandate) som oppgåve her, har det alt, er spurde eller har sagt nei.",
          en: "All with \(mandate) as their task here have it, have been asked or have said no.")
      }
    return words[language]
  }
}

extension Noun {
  /// One open need, and many.
  static let openNeed = Noun(
    one: Phrase(nb: "åpent behov", nn: "ope behov", en: "open need"),
    many: Phrase(nb: "åpne behov", nn: "opne behov", en: "open needs"))
}
