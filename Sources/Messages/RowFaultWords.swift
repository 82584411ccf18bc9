import Exchange
import Model
import Text
import Wording

// Faults between rows.
extension FaultWords {
  func unknownID(_ expected: [Ref.Kind], _ nearest: String?) -> String {
    let tables = either(expected.compactMap { $0.table.map { named($0) } })
    let cure = didYouMean(
      nearest.map(quoted),
      or: say(
        nb: "rett id-en, eller legg til raden i \(tables).",
        nn: "rett id-en, eller legg til rada i \(tables).",
        en: "correct the id, or add the row to \(tables)."))
    let nothing = no(expected)
    // Elsewhere the row's family tells whose alias it is.
    let alias =
      table == .ties && nearest == nil && expected.contains(.person)
      ? say(
        nb: " Er det et kallenavn, så skriv id-en til personen.",
        nn: " Er det eit kallenamn, så skriv id-en til personen.",
        en: " If it is an alias, write the person’s id.") : ""
    return say(
      nb: "det finnes \(nothing) med id \(it); \(cure)",
      nn: "det finst \(nothing) med id \(it); \(cure)",
      en: "there is \(nothing) with the id \(it); \(cure)") + alias
  }

  func nameOfSeveral(_ ids: [String], _ more: Int) -> String {
    let these = some(ids.map(quoted), more)
    return say(
      nb: "flere heter \(it); skriv id-en i stedet: \(these).",
      nn: "fleire heiter \(it); skriv id-en i staden: \(these).",
      en: "several are called \(it); write the id instead: \(these).")
  }

  func missingTable(
    _ table: TableName, _ rows: Int, _ names: [TableName], _ nearest: String?
  ) -> String {
    let count = language.count(
      rows,
      Noun(
        one: Phrase(nb: "rad", nn: "rad", en: "row"),
        many: Phrase(nb: "rader", nn: "rader", en: "rows")))
    let from = all(names.map(\.rawValue))
    let many = table.noun.many[language]
    let what = say(
      nb: "\(count) i \(from) viser til \(many), men denne tabellen er ikke med",
      nn: "\(count) i \(from) viser til \(many), men denne tabellen er ikkje med",
      en: "\(count) of \(from) name \(many), but this table is not there")
    guard let nearest else { return what + "." }
    return what
      + say(
        nb: "; skal \(quoted(nearest)) hete \(table.rawValue).csv?",
        nn: "; skal \(quoted(nearest)) heite \(table.rawValue).csv?",
        en: "; should \(quoted(nearest)) be called \(table.rawValue).csv?")
  }

  func wrongKind(_ expected: [Ref.Kind], _ actual: Ref.Kind) -> String {
    let (is_, right) = (a(actual), idOf(expected))
    return say(
      nb: "\(it) er \(is_); skriv \(right).", nn: "\(it) er \(is_); skriv \(right).",
      en: "\(it) is \(is_); write \(right).")
  }

  func idTaken(_ kind: Ref.Kind, _ file: String?, _ line: Int?) -> String {
    let owner = a(kind)
    let place =
      file.map { file in
        ([file] + (line.map { [lineWords($0, of: file)] } ?? [])).joined(separator: ", ")
      }
      ?? say(nb: "i nettverket", nn: "i nettverket", en: "in the network")
    return say(
      nb: "id-en \(it) er allerede brukt av \(owner) (\(place)); velg en annen.",
      nn: "id-en \(it) er alt brukt av \(owner) (\(place)); vel ein annan.",
      en: "the id \(it) already belongs to \(owner) (\(place)); choose another one.")
  }

  func sameKey(_ file: String, _ line: Int) -> String {
    let other = file + ", " + lineWords(line, of: file)
    let names = table.map { table in
      let schema = TableSchema.of(table)
      return all(schema.keyColumns.map { named(schema.columns[$0].name) })
    }
    let key = names ?? "id"
    let subject =
      found == nil
      ? say(nb: "raden", nn: "rada", en: "the row")
      : say(nb: "raden \(it)", nn: "rada \(it)", en: "the row \(it)")
    return say(
      nb: "\(subject) har samme \(key) som \(other), men sier noe annet; slett eller rett den ene.",
      nn:
        "\(subject) har same \(key) som \(other), men seier noko anna; slett eller rett den eine.",
      en:
        "\(subject) has the same \(key) as \(other) but says something else; delete or correct one of them."
    )
  }

  func endsBeforeItStarts(_ startColumn: String, _ start: String) -> String {
    let startColumn = named(startColumn)
    return say(
      nb:
        "\(it) er før \(startColumn), som er \(quoted(onPage(start))); rett den datoen som er feil.",
      nn:
        "\(it) er før \(startColumn), som er \(quoted(onPage(start))); rett den datoen som er feil.",
      en:
        "\(it) is before \(startColumn), which is \(quoted(onPage(start))); correct the date that is wrong."
    )
  }

  func notOfTheFamily(_ family: String, _ expected: String) -> String {
    let (actual, right) = (quoted(family), quoted(expected))
    let what = say(
      nb: "\(it) er registrert i familien \(actual), men raden gjelder familien \(right)",
      nn: "\(it) er registrert i familien \(actual), men rada gjeld familien \(right)",
      en: "\(it) is written in the family \(actual), but the row is about the family \(right)")
    // Only people move.
    guard column == "person" || column == "actor" else {
      return what
        + say(
          nb: "; rett det som er feil.", nn: "; rett det som er feil.",
          en: "; correct the wrong one.")
    }
    let homes = named(.homes)
    let columns = all(
      ["person", "family", "from", "until"].map { named($0, of: .homes) })
    return what
      + say(
        nb:
          ". Bor eller bodde \(it) også hos \(right), legg til en rad i \(homes) med \(columns); ellers rett det som er feil.",
        nn:
          ". Bur eller budde \(it) òg hos \(right), legg til ei rad i \(homes) med \(columns); elles rett det som er feil.",
        en:
          ". If \(it) also lives or lived with \(right), add a row to \(homes) with \(columns); otherwise correct the wrong one."
      )
  }

  var tieToItself: String {
    let both = all([named("a", of: .ties), named("b", of: .ties)])
    return say(
      nb: "\(it) står både i \(both); et bånd går mellom to forskjellige.",
      nn: "\(it) står både i \(both); eit band går mellom to ulike.",
      en: "\(it) stands in both \(both); a tie joins two different ones.")
  }

  func wrongEnd(_ expected: [Ref.Kind], _ actual: Ref.Kind, _ tie: String) -> String {
    let (is_, right, kind) = (a(actual), idOf(expected), named("kind"))
    return say(
      nb: "\(it) er \(is_), men når \(kind) er \(tie), må det stå \(right) her.",
      nn: "\(it) er \(is_), men når \(kind) er \(tie), må det stå \(right) her.",
      en: "\(it) is \(is_), but where \(kind) is \(tie), there must be \(right) here.")
  }

  var outcomeWithoutAnswer: String {
    let answered = named("answered")
    return say(
      nb: "her står \(it), men \(answered) er tom; skriv datoen for svaret der.",
      nn: "her står \(it), men \(answered) er tom; skriv datoen for svaret der.",
      en: "\(it) stands here, but \(answered) is empty; write the date of the answer there.")
  }

  func followsLater(_ theirs: String, _ own: String) -> String {
    let (later, earlier, follows) = (quoted(theirs), quoted(own), named("follows"))
    return say(
      nb:
        "\(it) er fra \(later), etter denne raden (\(earlier)); \(follows) skal vise til noe som ikke er senere.",
      nn:
        "\(it) er frå \(later), etter denne rada (\(earlier)); \(follows) skal vise til noko som ikkje er seinare.",
      en:
        "\(it) is of \(later), after this row (\(earlier)); \(follows) must name something that is not later."
    )
  }

  var followsInCircle: String {
    let follows = named("follows")
    return say(
      nb: "\(it) fører i ring tilbake til denne raden; tøm \(follows) i en av radene.",
      nn: "\(it) fører i ring tilbake til denne rada; tøm \(follows) i ei av radene.",
      en: "\(it) leads round in a circle back to this row; empty \(follows) in one of the rows.")
  }

  func unknownDeadlineKind(_ expected: [String], _ nearest: String?) -> String {
    let right: String
    if let meant = nearest ?? kind(called: found ?? "", among: expected) {
      right = namedKind(meant)
    } else {
      // A page has room for them all, and nobody there knows the file.
      let most = interface == .page ? expected.count : expected.count > 12 ? 5 : 12
      let few = expected.prefix(most).map(namedKind)
      let others = say(
        nb: "en av de andre i docs/deadlines.csv", nn: "ein av dei andre i docs/deadlines.csv",
        en: "one of the others in docs/deadlines.csv")
      right = either(few + (few.count < expected.count ? [others] : []))
    }
    return say(
      nb:
        "\(it) er ikke blant typene som det finnes frister for; skriv \(right), eller la cellen være tom.",
      nn:
        "\(it) er ikkje blant typane som det finst fristar for; skriv \(right), eller lat cella vere tom.",
      en:
        "\(it) is not among the kinds that there are deadlines for; write \(right), or leave the cell empty."
    )
  }

  /// `social-assistance (økonomisk sosialhjelp)`: the code to write, and what it is called.
  private func namedKind(_ kind: String) -> String {
    let rule = Self.norwegianKinds.first { $0.kind == kind }
    guard let name = rule?.words[language], !name.isEmpty else { return kind }
    return "\(kind) (\(plain(name)))"
  }

  /// The kind that bears a name, or the first whose name holds it.
  private func kind(called name: String, among expected: [String]) -> String? {
    let name = name.lowercased()
    guard name.count > 3 else { return nil }
    let known = Self.norwegianKinds.filter { expected.contains($0.kind) }
    func names(_ rule: DeadlineRule) -> [String] {
      [rule.words.nb, rule.words.nn, rule.words.en].map { $0.lowercased() }
    }
    return
      (known.first { names($0).contains(name) }
      ?? known.first { names($0).contains { $0.contains(name) } })?.kind
  }

  private static let norwegianKinds = DeadlineRules.norwegian.rules
}
