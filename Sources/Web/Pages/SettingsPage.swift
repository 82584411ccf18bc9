import Analysis
import Editing
import Exchange
import Model
import Reports
import Text
import Wording

extension Route {
  /// What somebody chooses, the deadlines, a copy, and what is erased for good.
  static let settings: [Route] = [
    .get("innstillinger") { (context, _) throws(PageFault) in try context.settings(nil) },
    .post("innstillinger") { (context, _) throws(PageFault) in try context.saveSettings() },
    .post("innstillinger/kopi") { (context, _) throws(PageFault) in try context.copyNetwork() },
    .post("innstillinger/kalender") { (context, _) throws(PageFault) in
      try context.writeCalendar()
    },
    // A page that said what was wrong, and is loaded again.
    .get("glem") { (context, _) throws(PageFault) in
      WebReply(seeOther: context.path("innstillinger"))
    },
    .post("glem") { (context, _) throws(PageFault) in try context.findForgotten() },
    .get("glem/#") { (context, numbers) throws(PageFault) in
      try context.forgetPreview(numbers[0], isUnconfirmed: false)
    },
    .post("glem/rest") { (context, _) throws(PageFault) in try context.eraseRemains() },
    .post("glem/#") { (context, numbers) throws(PageFault) in try context.forget(numbers[0]) },
  ]
}

/// What is wrong with a setting, at its field.
struct SettingFault {
  /// The id of the field.
  let field: String
  let words: Phrase
}

extension RequestContext {
  /// How long the page may wait before it locks itself, in minutes.
  private static let lockMinutes = 1...240

  /// The page with everything that somebody chooses.
  ///
  /// - Parameter fault: what was wrong with what was sent, whose values stay in the fields then.
  mutating func settings(_ fault: SettingFault?) throws(PageFault) -> WebReply {
    let overview = try overview()
    let top: Markup =
      fault.map { fault in
        """
        <div class="error-summary" role="alert" tabindex="-1" id="feil"><h2>\(say(Words.somethingWrong))</h2><ul><li><a href="#\(attribute: fault.field)">\(say(fault.words))</a></li></ul></div>
        """
      } ?? ""
    return page(
      PageContent(
        title: Words.settings,
        body: """
          \(top)<div class="settings"><h1>\(say(Words.settings))</h1>\(remains)
          <section class="card">\(choices(overview, fault))</section>
          <section class="card"><h2>\(say(Words.deadlinesHeading))</h2>\(deadlines(overview))</section>
          <section class="card"><h2>\(say(Words.calendarHeading))</h2><p>\(say(Words.calendarText))</p>
          <form method="post" action="\(attribute: path("innstillinger/kalender"))"><button class="second">\(say(Words.makeCalendar))</button></form></section>
          <section class="card"><h2>\(say(Words.copyHeading))</h2><p>\(say(Words.copyText))</p>
          <form method="post" action="\(attribute: path("innstillinger/kopi"))"><button class="second">\(say(Words.makeCopy))</button></form></section>
          <section class="card">\(forgetForm(fault))</section></div>
          """,
        status: fault == nil ? 200 : 422, isError: fault != nil))
  }

  // MARK: Choices

  private func choices(_ overview: Overview, _ fault: SettingFault?) -> Markup {
    let settings = session.settings
    let isSent = fault != nil && fields["spraak"] != nil
    func sent(_ field: String, _ value: String) -> String { isSent ? fields[field] ?? "" : value }
    let chosen = sent("spraak", settings.language.rawValue)
    let languages: [Markup] = Language.allCases.map { language in
      """
      <label lang="\(attribute: language.rawValue)"><input type="radio" name="spraak" value="\(attribute: language.rawValue)"\(" checked" as Markup, if: language.rawValue == chosen)>\(capitalising(language.ownName))</label>
      """
    }
    let hasKeys = isSent ? fields["taster"] != nil : settings.hasLetterKeys
    return """
      <form method="post" action="\(attribute: path("innstillinger"))" autocomplete="off">
      <fieldset class="field"><legend>\(say(Words.languageChoice))</legend><div class="choices">\(languages)</div></fieldset>
      <div class="field"><label for="jeg">\(say(Words.whoAmI))</label><p class="hint" id="h-jeg">\(say(Words.whoAmIHint))</p>\(coordinators(overview, isSent: isSent))</div>
      \(textField("navn", Words.nameInLog, Words.nameInLogHint, sent("navn", session.author), fault))
      \(textField("minutter", Words.lockMinutes, Words.lockMinutesHint, sent("minutter", String(settings.lockAfter)), fault, mode: " inputmode=\"numeric\""))
      <p class="field"><label><input type="checkbox" name="taster" value="1"\(" checked" as Markup, if: hasKeys)>\(say(Words.letterKeys))</label></p>
      <p><button>\(say(Words.save))</button></p></form>
      """
  }

  private func textField(
    _ name: String, _ label: Phrase, _ hint: Phrase, _ value: String, _ fault: SettingFault?,
    mode: Markup = ""
  ) -> Markup {
    let isWrong = fault?.field == name
    let wrong: Markup =
      isWrong
      ? "<p class=\"wrong-text\" id=\"w-\(attribute: name)\">\(say(Words.error))\(fault.map { say($0.words) } ?? "")</p>"
      : ""
    return """
      <div class="field\(" wrong" as Markup, if: isWrong)"><label for="\(attribute: name)">\(say(label))</label><p class="hint" id="h-\(attribute: name)">\(say(hint))</p>\(wrong)<input id="\(attribute: name)" name="\(attribute: name)" value="\(attribute: value)"\(mode) aria-describedby="h-\(attribute: name)\(" w-\(attribute: name)" as Markup, if: isWrong)"\(" aria-invalid=\"true\"" as Markup, if: isWrong) spellcheck="false" translate="no" autocomplete="off"></div>
      """
  }

  /// The coordinators of the network, who may sit at the page.
  private func coordinators(_ overview: Overview, isSent: Bool) -> Markup {
    let contacts = overview.network.contacts
    let writer = overview.writer(language)
    let rows = (0..<contacts.count).filter { row in
      let ref = Ref(.contact, row)
      return overview.situation.isCoordinator(ref) && overview.situation.exists(ref)
    }
    let chosen =
      isSent ? fields.number("jeg") : session.settings.me.map { number(.contacts, $0) }
    let options: [Markup] = rows.map {
      (number(.contacts, contacts.id[$0]), writer.name(Ref(.contact, $0)))
    }
    .sorted { $0.1 < $1.1 }
    .map { number, name in
      "<option value=\"\(number)\"\(" selected" as Markup, if: number == chosen)>\(name)</option>"
    }
    let none: Markup = rows.isEmpty ? "<p class=\"hint\">\(say(Words.noCoordinators))</p>" : ""
    return """
      \(none)<select id="jeg" name="jeg" aria-describedby="h-jeg"><option value="">\(say(Words.everybody))</option>\(options)</select>
      """
  }

  /// Keeps what was chosen, all of it or nothing.
  mutating func saveSettings() throws(PageFault) -> WebReply {
    var settings = session.settings
    guard let language = fields["spraak"].flatMap(Language.init) else { throw .badForm(.lacking) }
    settings.language = language
    settings.hasLetterKeys = fields["taster"] != nil
    settings.me = nil
    if let number = fields.number("jeg") { settings.me = try key(number, .contacts) }
    let name = UnseenEnds.trimmed(fields["navn"] ?? "")
    if let words = wrong(name) {
      return try self.settings(SettingFault(field: "navn", words: words))
    }
    let minutes = UnseenEnds.trimmed(fields["minutter"] ?? "")
    guard let lockAfter = Int(minutes), Self.lockMinutes.contains(lockAfter) else {
      return try self.settings(SettingFault(field: "minutter", words: Words.wrongMinutes))
    }
    settings.lockAfter = lockAfter
    if name != session.author { settings.author = name }
    session.settings = settings
    session.author = name
    network.keep(settings)
    session.notice = Notice(text: say(Words.settingsSaved))
    return WebReply(seeOther: path("innstillinger"))
  }

  /// Why a name is not taken into the log; nil where it is.
  private func wrong(_ name: String) -> Phrase? {
    if name.isEmpty { return Words.noName }
    if holdsIdentityNumber(name) { return Words.identityNumberInName }
    if name.utf8.count > 200 || name.unicodeScalars.contains(where: { $0.value < 0x20 }) {
      return Words.longName
    }
    return nil
  }

  // MARK: Deadlines and a copy

  private func deadlines(_ overview: Overview) -> Markup {
    let rows = overview.network.deadlines
    let rules = DeadlineRules(of: overview.network)
    let text = NetworkText(overview.network)
    let add: Markup = """
      <p><a href="\(attribute: path("ny/frist") + "?back=" + path("innstillinger").percentEncoded)">\(say(Words.new(.deadlines)))</a></p>
      """
    if rows.count == 0 {
      let names: [Markup] = rules.kinds.compactMap { kind in
        rules.rules.first { $0.kind == kind }.map {
          "<li>\(capitalising($0.words[language]))</li>" as Markup
        }
      }
      return """
        <p>\(say(Words.norwegianDeadlines))</p><details><summary>\(say(Words.whichDeadlines)) (\(names.count))</summary><ul>\(names)</ul></details><p class="quiet">\(say(Words.ownDeadlines))</p>\(add)
        """
    }
    let items: [Markup] = (0..<rows.count).map { row in
      let number = session.numbers.number(
        RowKey(.deadlines, text.key(.deadlines, row)))
      return """
        <li><a href="\(attribute: path("rad/\(number)") + "?back=" + path("innstillinger").percentEncoded)">\(language.name(of: RowChange(.deadlines, before: nil, after: text.cells(.deadlines, row))))</a></li>
        """
    }
    return "<ul class=\"rows\">\(items)</ul>\(add)"
  }

  mutating func copyNetwork() throws(PageFault) -> WebReply {
    let name = "\(site.name)-\(say(Words.copyFile))-\(day).sqlite"
    do throws(AccessFault) {
      session.notice = Notice(text: say(Words.copyWritten(try network.copy(named: name))))
    } catch {
      throw .access(error)
    }
    return WebReply(seeOther: path("innstillinger"))
  }

  /// Writes the days ahead of one's own families, or of all, as a file for a calendar.
  mutating func writeCalendar() throws(PageFault) -> WebReply {
    let overview = try overview()
    let (situation, families) = (overview.situation, overview.network.families.count)
    let me = session.settings.me.flatMap {
      overview.network.find(.contact, id: $0) == nil ? nil : $0
    }
    let view = NetworkView(overview: overview, families: families)
    let ahead = DaysAhead(situation, families: view.isMine(me, language))
    let said = language.sentences(ahead, asOf: situation.day).joined(separator: " ")
    if let bytes = calendar(ahead, of: situation, language) {
      do throws(AccessFault) {
        let place = try network.write(bytes, named: "samvev-\(day).ics")
        session.notice = Notice(text: say(Words.calendarWritten(place)) + " " + said)
      } catch {
        throw .access(error)
      }
    } else {
      session.notice = Notice(text: said)
    }
    return WebReply(seeOther: path("innstillinger"))
  }

  // MARK: Erasing

  private func forgetForm(_ fault: SettingFault?) -> Markup {
    """
    <h2>\(say(Words.forgetHeading))</h2><p>\(say(Words.forgetText))</p>
    <form method="post" action="\(attribute: path("glem"))" autocomplete="off">
    \(textField("familie", Words.forgetFamily, Words.forgetHint, fault?.field == "familie" ? fields["familie"] ?? "" : "", fault, mode: " data-suggest=\"\(attribute: Ref.Kind.family.code)\""))
    <p><button class="second">\(say(Words.showWhatGoes))</button></p></form>
    """
  }
}
