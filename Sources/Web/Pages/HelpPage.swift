import Editing
import Model
import Wording

extension Route {
  /// How things are written, the keys, and what is not defended.
  static let help: [Route] = [
    .get("hjelp") { (context, _) throws(PageFault) in context.help() }
  ]
}

extension RequestContext {
  mutating func help() -> WebReply {
    page(
      PageContent(
        title: Words.help,
        body: """
          <div class="settings"><h1>\(say(Words.help))</h1>
          <section class="card"><h2>\(say(Words.lineHeading))</h2><p>\(say(Words.lineText))</p>\(sentences)
          <p>\(say(Words.lineNotes))</p>
          <details><summary>\(say(Words.grammarHeading))</summary><p>\(say(Words.grammarText))</p>\(forms)</details></section>
          <section class="card"><h2>\(say(Words.howHeading))</h2><ol>\(Words.how.map { "<li>\(say($0))</li>" as Markup })</ol></section>
          <section class="card"><h2>\(say(Words.keysHeading))</h2><p>\(say(Words.keysText)) <a href="\(attribute: path("innstillinger"))">\(say(Words.settings))</a></p>\(keys)</section>
          <section class="card"><h2>\(say(Words.nobodyHeading))</h2><p>\(say(Words.nobodyText))</p><p>\(say(Words.zeroText))</p></section>
          <section class="card"><h2>\(say(Words.dataHeading))</h2><p>\(say(Words.dataText)) <code translate="no">\(network.place)</code></p><p>\(say(Words.logText))</p></section>
          <section class="card"><h2>\(say(Words.safetyHeading))</h2><p>\(say(Words.defended))</p><p>\(say(Words.notDefended))</p></section></div>
          """))
  }

  /// Sentences as people write them.
  private var sentences: Markup {
    let rows: [Markup] = HelpSentence.all.map { sentence in
      """
      <tr><th scope="row"><span translate="no">\(say(sentence.written))</span></th><td>\(say(sentence.does))</td></tr>
      """
    }
    return table(rows, Words.lineHeading)
  }

  /// The kinds of lines, each with an example in the reader's language.
  private var forms: Markup {
    let rows: [Markup] = LineForm.all(language).map { form in
      """
      <tr><th scope="row"><code translate="no">\(form.form)</code></th><td>\(form.meaning)</td></tr>
      """
    }
    return table(rows, Words.grammarHeading)
  }

  private func table(_ rows: [Markup], _ heading: Phrase) -> Markup {
    """
    <div class="scroll" role="region" tabindex="0" aria-label="\(attribute: say(heading))"><table><thead><tr><th scope="col">\(say(Words.youWrite))</th><th scope="col">\(say(Words.itMeans))</th></tr></thead><tbody>\(rows)</tbody></table></div>
    """
  }

  private var keys: Markup {
    let all: [(String, Phrase)] = [
      ("/", Words.keySearch), ("n", Words.keyLine), ("e", Words.keyEdit), ("z", Words.keyUndo),
      ("?", Words.keyHelp), ("Esc", Words.keyEscape),
    ]
    let rows: [Markup] = all.map { key, meaning in
      "<tr><th scope=\"row\"><kbd>\(key)</kbd></th><td>\(say(meaning))</td></tr>"
    }
    return """
      <table><thead><tr><th scope="col">\(say(Words.key))</th><th scope="col">\(say(Words.whatItDoes))</th></tr></thead><tbody>\(rows)</tbody></table>
      """
  }
}

/// A kind of line, as it is written and what it means.
private struct LineForm {
  let form: String
  let meaning: String

  static func all(_ language: Language) -> [LineForm] {
    func word(_ word: LineWord) -> String { word.phrase[language] }
    func say(_ nb: String, _ nn: String, _ en: String) -> String {
      Phrase(nb: nb, nn: nn, en: en)[language]
    }
    let need = say("BEHOV", "BEHOV", "NEED")
    let who = say("HVEM", "KVEN", "WHO")
    let day = say("DAG", "DAG", "DAY")
    let title = say("TITTEL", "TITTEL", "TITLE")
    let area = say("LIVSOMRÅDE", "LIVSOMRÅDE", "AREA")
    let person = say("PERSON", "PERSON", "PERSON")
    let reason = say("GRUNN", "GRUNN", "REASON")
    let activities = [LineWord.called, .meeting, .visit, .message, .letter].map(word)
      .joined(separator: " | ")
    let outcomes = [LineWord.met, .partly, .unmet, .moved].map(word).joined(separator: " | ")
    return [
      LineForm(
        form: "\(need) → \(who)",
        meaning: say(
          "Noen er spurt om å ta et behov.", "Nokon er spurd om å ta eit behov.",
          "Somebody is asked to take a need.")),
      LineForm(
        form: "\(need) → \(who) \(word(.yes)) [\(word(.lead))]",
        meaning: say("De sa ja.", "Dei sa ja.", "They said yes.")),
      LineForm(
        form: "\(need) → \(who) \(word(.no)) [\(reason)]",
        meaning: say("De sa nei.", "Dei sa nei.", "They said no.")),
      LineForm(
        form: "\(activities) [\(who)] [: \(need)] [\(word(.answer)) \(day)]",
        meaning: say(
          "Noe ble gjort i dag; kanskje svarer de innen en dag.",
          "Noko vart gjort i dag; kanskje svarar dei innan ein dag.",
          "Something was done today; perhaps they answer by a day.")),
      LineForm(
        form: "\(word(.answer)) \(who) \(word(.yes)) | \(word(.no)) [\(reason)] | \(word(.onward))",
        meaning: say(
          "Svar på henvisningen som venter hos dem.", "Svar på tilvisinga som ventar hos dei.",
          "An answer to the referral that waits with them.")),
      LineForm(
        form: "\(word(.agreed)) \(who): \(title) [\(word(.by)) \(day)]",
        meaning: say("Noen har lovet noe.", "Nokon har lova noko.", "Somebody promised something.")),
      LineForm(
        form: "\(word(.done)) \(title)",
        meaning: say(
          "Det som var avtalt, er gjort. Begynnelsen er nok.",
          "Det som var avtalt, er gjort. Byrjinga er nok.",
          "What was agreed is done. The beginning is enough.")),
      LineForm(
        form: "\(word(.new)) [\(person),] \(area): \(title) [\(word(.urgent))]",
        meaning: say("Et nytt behov.", "Eit nytt behov.", "A new need.")),
      LineForm(
        form: "\(need) \(word(.closed)) [\(outcomes)]",
        meaning: say(
          "Behovet er avsluttet, og hvordan det gikk.",
          "Behovet er avslutta, og korleis det gjekk.",
          "The need is closed, and how it went.")),
      LineForm(
        form:
          "\(word(.referred)) \(say("FRA", "FRÅ", "FROM")) → \(say("TIL", "TIL", "TO")) [: \(need)] [\(word(.answer)) \(day)]",
        meaning: say(
          "En henvisning er sendt.", "Ei tilvising er send.", "A referral was sent.")),
      LineForm(
        form: "\(word(.goal)) [\(person),] \(area): \(title) [\(word(.by)) \(day)]",
        meaning: say("Et nytt mål.", "Eit nytt mål.", "A new goal.")),
      LineForm(
        form: "\(word(.moment)) | \(word(.turningPoint)) [\(person):] \(title)",
        meaning: say(
          "Noe som hendte og betydde noe.", "Noko som hende og betydde noko.",
          "Something that happened and mattered.")),
    ]
  }
}
