import Exchange
import Model
import Wording

// What in the rows may be wrong.
extension FaultWords {
  // MARK: Cells

  var mayBeIdentityNumber: String {
    say(
      nb:
        "tallet her ligner et fødselsnummer; er det et, så slett det, og skriv et kallenavn i stedet.",
      nn:
        "talet her liknar eit fødselsnummer; er det eit, så slett det, og skriv eit kallenamn i staden.",
      en:
        "the number here looks like a national identity number; if it is one, delete it and write an alias instead."
    )
  }

  var phoneNumber: String {
    let phone = named("phone", of: .contacts)
    return say(
      nb: "her står det visst et telefonnummer; det hører til i \(phone) hos kontakten.",
      nn: "her står det visst eit telefonnummer; det høyrer til i \(phone) hos kontakten.",
      en: "this looks like a telephone number; it belongs in \(phone) of the contact.")
  }

  var nameWithBirthDate: String {
    let born = named("born", of: .people)
    return say(
      nb:
        "her står det visst fullt navn og fødselsdato; skriv et kallenavn, og fødselsmåneden i \(born).",
      nn:
        "her står det visst fullt namn og fødselsdato; skriv eit kallenamn, og fødselsmånaden i \(born).",
      en:
        "this looks like a full name and a date of birth; write an alias, and the month of birth in \(born)."
    )
  }

  var brokenLetters: String {
    say(
      nb:
        "i \(it) er bokstaver blitt ødelagt på veien (ofte æ, ø eller å); rett teksten, eller lagre filen på nytt som UTF-8.",
      nn:
        "i \(it) er bokstavar blitt øydelagde på vegen (ofte æ, ø eller å); rett teksten, eller lagre fila på nytt som UTF-8.",
      en:
        "letters in \(it) went wrong on the way (often æ, ø or å); correct the text, or save the file again as UTF-8."
    )
  }

  func unlikelyDay(_ day: Day, _ today: Day) -> String {
    let years = Noun(
      one: Phrase(nb: "år", nn: "år", en: "year"), many: Phrase(nb: "år", nn: "år", en: "years"))
    if day < today {
      let ago = language.count(today.fullYears(since: day), years)
      return say(
        nb: "\(it) er for \(ago) siden; stemmer det?",
        nn: "\(it) er for \(ago) sidan; stemmer det?",
        en: "\(it) is \(ago) ago; is it right?")
    }
    let days = Int(day.number) - Int(today.number)
    // To the nearest year: of 2062 for 2026, any day of either, it is 36 or so.
    let ahead =
      days > 366 ? language.count((days * 4 + 730) / 1461, years) : language.days(days)
    return say(
      nb: "\(it) er \(ahead) fram i tid; stemmer det?",
      nn: "\(it) er \(ahead) fram i tid; stemmer det?", en: "\(it) is \(ahead) ahead; is it right?")
  }

  // MARK: Rows

  func isBefore(_ column: String, _ day: Day) -> String {
    let (column, other) = (named(column), quoted(onPage(day.description)))
    return say(
      nb: "\(it) er før \(column), som er \(other); stemmer det?",
      nn: "\(it) er før \(column), som er \(other); stemmer det?",
      en: "\(it) is before \(column), which is \(other); is it right?")
  }

  func isAfter(_ column: String, _ day: Day) -> String {
    let (column, other) = (named(column), quoted(onPage(day.description)))
    return say(
      nb: "\(it) er etter \(column), som er \(other); stemmer det?",
      nn: "\(it) er etter \(column), som er \(other); stemmer det?",
      en: "\(it) is after \(column), which is \(other); is it right?")
  }

  func endsInTwoWays(_ column: String) -> String {
    let column = named(column)
    return say(
      nb: "her står \(it), men \(column) er fylt ut også; det kan bare være det ene.",
      nn: "her står \(it), men \(column) er fylt ut òg; det kan berre vere det eine.",
      en: "\(it) stands here, but \(column) is filled in too; it can only be one of the two.")
  }

  func lacks(_ column: String) -> String {
    let column = named(column)
    return say(
      nb: "her står \(it), men \(column) er tom; skriv datoen der, eller tøm denne cellen.",
      nn: "her står \(it), men \(column) er tom; skriv datoen der, eller tøm denne cella.",
      en: "\(it) stands here, but \(column) is empty; write the date there, or empty this cell.")
  }

  func oldestBelowYoungest(_ least: Int) -> String {
    let column = named("min_age")
    return say(
      nb: "\(it) er mindre enn \(column), som er \(least), så tjenesten passer for ingen.",
      nn: "\(it) er mindre enn \(column), som er \(least), så tenesta passar for ingen.",
      en: "\(it) is less than \(column), which is \(least), so the service is for nobody.")
  }

  var toItself: String {
    say(
      nb: "\(it) står både som avsender og mottaker; stemmer det?",
      nn: "\(it) står både som avsendar og mottakar; stemmer det?",
      en: "\(it) is both sender and receiver; is it right?")
  }

  var reasonBesideYes: String {
    say(
      nb: "her står \(it), en grunn til å si nei, men svaret var ja; stemmer det?",
      nn: "her står \(it), ein grunn til å seie nei, men svaret var ja; stemmer det?",
      en: "\(it) stands here, a reason to say no, but the answer was yes; is it right?")
  }

  // MARK: Several rows

  func parentIsYounger(_ parent: String, _ child: String) -> String {
    let (one, other) = (quoted(parent), quoted(child))
    return say(
      nb:
        "\(one) er registrert som forelder til \(other), men er ikke født før; relation sier hva b er for a.",
      nn:
        "\(one) er registrert som forelder til \(other), men er ikkje fødd før; relation seier kva b er for a.",
      en:
        "\(one) is written as a parent of \(other) but was not born before; relation says what b is to a."
    )
  }

  func parentsInCircle(_ people: [String]) -> String {
    let names = all(people.map(quoted))
    return say(
      nb:
        "\(names) er registrert som hverandres foreldre, i ring; relation sier hva b er for a.",
      nn:
        "\(names) er registrerte som foreldra til kvarandre, i ring; relation seier kva b er for a.",
      en: "\(names) are written as each other’s parents, in a circle; relation says what b is to a."
    )
  }

  func sameName(_ ids: [String], _ more: Int) -> String {
    let these = some(ids.map(quoted), more)
    return say(
      nb: "\(these) heter det samme, \(it); gi dem navn som kan skilles fra hverandre.",
      nn: "\(these) heiter det same, \(it); gi dei namn som kan skiljast frå kvarandre.",
      en: "\(these) have the same name, \(it); give them names that can be told apart.")
  }

  func spelledInSeveralWays(_ names: [String], _ more: Int) -> String {
    let these = some(names.map(quoted), more)
    return say(
      nb: "\(these) er nesten samme navn; er det den samme?",
      nn: "\(these) er nesten same namn; er det den same?",
      en: "\(these) are nearly the same name; are they one?")
  }

  func sameButForID(_ id: String) -> String {
    let other = quoted(id)
    return say(
      nb: "raden \(it) er lik \(other) i alt annet enn id; er den kommet med to ganger?",
      nn: "rada \(it) er lik \(other) i alt anna enn id; har ho kome med to gonger?",
      en: "the row \(it) is like \(other) in everything but the id; did it come in twice?")
  }

  func isOtherRow(_ was: String, _ now: String, _ isOfOtherFamily: Bool) -> String {
    let family =
      isOfOtherFamily
      ? say(nb: " i en annen familie", nn: " i ein annan familie", en: " in another family") : ""
    let old =
      was.isEmpty ? say(nb: "en annen rad", nn: "ei anna rad", en: "another row") : quoted(was)
    let new = now.isEmpty ? say(nb: "denne raden", nn: "denne rada", en: "this row") : quoted(now)
    return say(
      nb:
        "id-en \(it) er fra før \(old)\(family). Blir dette lagret, står \(new) der i stedet. Er det ikke det samme, må raden få en annen id først.",
      nn:
        "id-en \(it) er frå før \(old)\(family). Blir dette lagra, står \(new) der i staden. Er det ikkje det same, må rada få ein annan id først.",
      en:
        "the id \(it) is already \(old)\(family). If this is saved, \(new) stands there instead. Unless they are the same, the row needs another id first."
    )
  }

  func closedWithOpen(_ threads: [Warning.OpenThread]) -> String {
    let open = all(
      threads.map { thread in
        let count = thread.ids.count + thread.more
        return language.count(count, thread.table.noun)
          + " (" + some(thread.ids.map(quoted), thread.more) + ")"
      })
    return say(
      nb: "familien er avsluttet, men dette er fortsatt åpent: \(open). Hvem tar over?",
      nn: "familien er avslutta, men dette er framleis ope: \(open). Kven tek over?",
      en: "the family is closed, but this is still open: \(open). Who takes over?")
  }

  var madeUpFamily: String {
    say(
      nb:
        "familien er diktet opp for å vise hvordan arket fylles ut; slett radene som begynner med \(it).",
      nn:
        "familien er dikta opp for å vise korleis arket blir fylt ut; slett radene som byrjar med \(it).",
      en:
        "the family is made up, to show how the sheet is filled in; delete the rows that begin with \(it)."
    )
  }

  func endsWithResponsibilities(_ needs: [String], _ more: Int) -> String {
    let these = some(needs.map(quoted), more)
    return say(
      nb: "ansvaret for \(these) står igjen etter \(it); hvem tar over?",
      nn: "ansvaret for \(these) står att etter \(it); kven tek over?",
      en: "the responsibility for \(these) is left behind after \(it); who takes over?")
  }
}
