internal import Model
internal import Wording

// What a reader may not have meant, behind the sentence.
extension LineReading {
  /// What stands otherwise than it may have been meant; empty for most lines.
  func notes(_ saying: LineSaying) -> String {
    otherYear(saying) + noDeadline(saying) + nameInTitle(saying)
  }

  /// A mark of a deadline that is left in the title, with no day that is understood.
  private func noDeadline(_ saying: LineSaying) -> String {
    guard kind == .agree, facts.date == nil else { return "" }
    let line = LineText(facts.title)
    guard !line.places(of: [.by], in: line.words.indices).isEmpty else { return "" }
    let right = saying.quoted(LineWord.by.phrase[saying.language] + " 10.12.")
    return saying.say(
      nb: " Fristen er ikke forstått: skriv den som \(right), til slutt.",
      nn: " Fristen er ikkje forstått: skriv han som \(right), til slutt.",
      en: " The deadline is not understood: write it like \(right), at the end.")
  }

  /// A day without its year that has just been: then it is the one in a year.
  private func otherYear(_ saying: LineSaying) -> String {
    guard let due = facts.date, due > day,
      let written = parts.first(where: { $0.role == .date })?.text,
      written.split(whereSeparator: { !$0.isNumber }).allSatisfy({ $0.count < 4 }),
      let past = Day(year: due.date.year - 1, month: due.date.month, day: due.date.day),
      past < day, past.adding(days: 120) >= day
    else { return "" }
    let (was, date) = (saying.language.day(past), past.date)
    let right = saying.quoted("\(date.day).\(date.month).\(date.year)")
    return saying.say(
      nb: " \(was) er gått: skriv \(right) hvis du mente den.",
      nn: " \(was) er gått: skriv \(right) om du meinte han.",
      en: " \(was) has been: write \(right) if you meant that day.")
  }

  /// Somebody in the family whose name stands in the title of what is the whole family's.
  private func nameInTitle(_ saying: LineSaying) -> String {
    guard kind == .new || kind == .goal || facts.newNeed != nil else { return "" }
    let (person, title) =
      facts.newNeed.map { ($0.person, $0.title) } ?? (facts.person, facts.title)
    if person != nil { return "" }
    let people = saying.network.people
    let words = Set(title.split { !$0.isLetter }.map { folding(String($0)) })
    let named = (0..<people.count).first { row in
      people.family[row] == family && words.contains(folding(people.alias[row]))
    }
    guard let named else { return "" }
    let name = saying.name(Ref(.person, named))
    let before = saying.quoted(name + ",")
    return saying.say(
      nb:
        " \(name) står bare i tittelen: skriv \(before) foran livsområdet når det gjelder \(name).",
      nn:
        " \(name) står berre i tittelen: skriv \(before) framfor livsområdet når det gjeld \(name).",
      en:
        " \(name) is only in the title: write \(before) before the area of life if it is about \(name)."
    )
  }
}
