import Analysis
import Model

// gap.child-unseen: services help the family, none the child itself.
extension FindingWriter {
  func childUnseenMessage(_ finding: Finding) -> Said {
    let child = called(finding.subject)
    let age = age(finding.subject)
    let family = family(Int(finding.family))
    return say(
      nb:
        "\(family) får hjelp, men det er ikke skrevet inn noen som hjelper \(child)\(age) selv eller gjør noe med barnets egne behov",
      nn:
        "\(family) får hjelp, men det er ikkje skrive inn nokon som hjelper \(child)\(age) direkte eller gjer noko med barnet sine eigne behov",
      en:
        "\(family) gets help, but nobody is recorded as helping \(child)\(age) directly or doing anything about the child’s own needs"
    )
  }

  func childUnseenSuggestion(_ finding: Finding) -> Said {
    let child = called(finding.subject)
    let helper = helper(ofFamily: finding.family)
    let isSmall = ages(person: finding.subject.number).upperBound < 6
    return say(
      nb: "\(helper) kan spørre \(child) og foreldrene hva som er viktig for barnet, og om "
        + (isSmall ? "helsestasjonen eller barnehagen" : "skolen eller helsesykepleieren")
        + " kan være med",
      nn: "\(helper) kan spørje \(child) og foreldra kva som er viktig for barnet, og om "
        + (isSmall ? "helsestasjonen eller barnehagen" : "skulen eller helsesjukepleiaren")
        + " kan vere med",
      en: "\(helper) can ask \(child) and the parents what matters to the child, and whether "
        + (isSmall
          ? "the child health clinic or the kindergarten" : "the school or the school nurse")
        + " can join")
  }

  /// A known age in parentheses, after a space: ` (9 år)`.
  private func age(_ person: Ref) -> Said {
    let ages = ages(person: person.number)
    guard ages.lowerBound == ages.upperBound else { return "" }
    let years = language.number(Int(ages.lowerBound))
    return say(nb: " (\(years) år)", nn: " (\(years) år)", en: " (aged \(years))")
  }
}
