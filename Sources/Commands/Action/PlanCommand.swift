import Analysis
import Model
import Reports
import Wording

extension AnyOption {
  static let meeting = Option<Bool>(
    "--meeting",
    help: Phrase(
      nb: "hvilke tjenester som må være med på et møte, i stedet for hvem en ringer",
      nn: "kva tenester som må vere med på eit møte, i staden for kven ein ringjer",
      en: "which services must be at a meeting, instead of whom to ring"))
}

extension Command {
  static let plan = Command(
    name: "plan", arguments: [.network],
    options: [.asOf, .family, .meeting, .reminders, .answerFormat, .output],
    summary: Phrase(
      nb: "de færreste en kan ringe for å få alt for en familie videre",
      nn: "dei færraste ein kan ringje for å få alt for ein familie vidare",
      en: "the fewest people to ring for everything about a family to move"),
    details: Phrase(
      nb:
        "Finner den minste gruppen som til sammen kan gjøre noe med hvert funn for familien som noen kan gjøre noe med, og sier hva hver skal spørres om, det viktigste først. De som kjenner familien, går foran. Familiens eget nettverk er aldri med. Det som ingen kan gjøre noe med, står for seg. Med --meeting er det hele tjenester rundt et bord. Med --reminders skrives et vennlig brev for hver henvisning som er over fristen: les det før du sender det, og send ikke opplysninger om familier i vanlig e-post.",
      nn:
        "Finn den minste gruppa som til saman kan gjere noko med kvart funn for familien som nokon kan gjere noko med, og seier kva kvar skal spørjast om, det viktigaste først. Dei som kjenner familien, går føre. Nettverket til familien sjølv er aldri med. Det som ingen kan gjere noko med, står for seg. Med --meeting er det heile tenester rundt eit bord. Med --reminders blir det skrive eit venleg brev for kvar tilvising som er over fristen: les det før du sender det, og send ikkje opplysningar om familiar i vanleg e-post.",
      en:
        "Finds the smallest group that between them can do something about each finding of the family that somebody can do something about, and says what each is to be asked, the most important first. Those who know the family go first. The family's own network is never among them. What nobody can do anything about stands apart. With --meeting it is whole services round a table. With --reminders a friendly letter is written for each overdue referral: read it before you send it, and send nothing about families by ordinary e-mail."
    ),
    examples: [
      "plan familier.sqlite --family bjork", "plan familier.sqlite --family bjork --meeting",
      "plan familier.sqlite --family bjork --reminders brev",
    ]
  ) { invocation, session in
    let day = session.day(invocation)
    let format = try session.answerFormat(invocation)
    guard let id = invocation[.family] else {
      throw Failure.usage(
        Phrase(
          nb: "plan: skriv --family ID for familien det gjelder",
          nn: "plan: skriv --family ID for familien det gjeld",
          en: "plan: write --family ID for the family it is about"))
    }
    if invocation[.reminders] == "" {
      throw Failure.usage(
        Phrase(
          nb: "--reminders: skriv mappen som brevene skal ligge i",
          nn: "--reminders: skriv mappa som breva skal ligge i",
          en: "--reminders: write the folder for the letters"))
    }
    let network = try session.load(invocation.arguments[0], family: id, asOf: day).network
    let family = try session.family(id, network)
    session.doing(.analysing)
    let situation = Situation(network, asOf: day)
    let isMeeting = invocation[.meeting]
    let plan = CallPlan(
      for: family,
      findings: Analysis.analyse(situation, scope: .family(family), measuring: false).findings,
      Candidates(situation), isMeeting: isMeeting)
    let writer = FindingWriter(
      plan.candidates, language: session.language, scope: .family(family))
    let answer = PlanAnswer(plan, isMeeting: isMeeting, writer: writer)
    try session.write(
      invocation, format, document: { answer.document }, json: { answer.json },
      csv: { answer.csv })
    if let folder = invocation[.reminders] {
      let (letters, unsendable) = reminderLetters(
        plan.findings.filter { $0.code == .referralUnanswered }.map(\.subject.row), asOf: day,
        of: network, writer: writer)
      try session.write(letters, to: folder)
      session.console.report(
        session.language.remindersWritten(letters.count, unsendable: unsendable))
    }
    return .done
  }
}
