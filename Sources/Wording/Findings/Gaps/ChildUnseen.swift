import Analysis
import Model

// gap.child-unseen: services help the family, none the child itself.
extension FindingWriter {
  func childUnseenMessage(_ finding: Finding) -> SentenceText {
    let child = called(finding.subject)
    let age = age(finding.subject)
    let family = family(of: finding)
    return say(
      nb:
        "\(family) får hjelp, men ingen hjelper er registrert hos \(child)\(age) selv, og ingen har ansvaret for barnets egne behov",
      nn:
        "\(family) får hjelp, men ingen hjelpar er registrert hos \(child)\(age) sjølv, og ingen har ansvaret for dei eigne behova til barnet",
      en:
        "\(family) gets help, but no helper of \(child)\(age) is recorded, and nobody is responsible for the child’s own needs"
    )
  }

  func childUnseenSuggestion(_ finding: Finding) -> SentenceText {
    let child = called(finding.subject)
    let helper = helper(ofFamily: finding.family)
    let isSmall = ages(person: finding.subject).upperBound < 6
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
  private func age(_ person: Ref) -> SentenceText {
    let ages = ages(person: person)
    guard ages.lowerBound == ages.upperBound else { return "" }
    let age = Words.age(ages)
    return say(
      nb: " (\(age.nb))", nn: " (\(age.nn))",
      en: ages.lowerBound < 1 ? " (\(age.en))" : " (aged \(age.en))")
  }
}
