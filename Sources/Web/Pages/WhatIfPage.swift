import Analysis
import Editing
import Exchange
import Model
import Reports
import Store
import Wording

extension Route {
  /// What would be otherwise if somebody left, or if two worked together: worked out, then kept or
  /// let go.
  static let whatIf: [Route] = [
    .get("hva-om") { (context, _) throws(PageFault) in try context.whatIf() },
    .post("hva-om") { (context, _) throws(PageFault) in try context.imagine() },
    .post("hva-om/behold") { (context, _) throws(PageFault) in try context.keepImagined() },
    .post("hva-om/ark") { (context, _) throws(PageFault) in try context.saveHandover() },
  ]
}

/// What somebody imagines.
private enum Imagined {
  /// A contact or a service that is not there from a day on.
  case without(id: String, kind: Ref.Kind)
  /// Two who work together from a day on, by their ids.
  case with(String, String)
}

/// What is wrong in a form of this page.
private struct ImaginedFault: Error {
  /// The name of the field.
  let field: String
  let words: Phrase
}

extension RequestContext {
  mutating func whatIf() throws(PageFault) -> WebReply { whatIf(nil) }

  private mutating func whatIf(_ fault: ImaginedFault?) -> WebReply {
    let top: Markup =
      fault.map { fault in
        """
        <div class="error-summary" role="alert" tabindex="-1" id="feil"><h2>\(say(Words.somethingWrong))</h2><ul><li><a href="#f-\(attribute: fault.field)">\(say(fault.words))</a></li></ul></div>
        """
      } ?? ""
    let action = path("hva-om")
    return page(
      PageContent(
        title: Words.whatIf, tab: .changes,
        body: """
          \(top)<h1>\(say(Words.whatIf))</h1><p class="lead">\(say(Words.whatIfLead))</p>
          <div class="start">
          <form method="post" action="\(attribute: action)" class="card" autocomplete="off"><h2>\(say(Words.somebodyLeaves))</h2>\(actorField("uten", Words.whoLeaves, fault))\(dayField("dag1", fault))<p><button>\(say(Words.seeWhatHappens))</button></p></form>
          <form method="post" action="\(attribute: action)" class="card" autocomplete="off"><h2>\(say(Words.twoJoin))</h2>\(actorField("en", Words.theOne, fault))\(actorField("to", Words.theOther, fault))\(dayField("dag2", fault))<p><button>\(say(Words.seeWhatHappens))</button></p></form>
          </div>
          """,
        status: fault == nil ? 200 : 422, isError: fault != nil))
  }

  private func actorField(_ name: String, _ label: Phrase, _ fault: ImaginedFault?) -> Markup {
    field(
      name, label, fault,
      " name=\"\(attribute: name)\" value=\"\(attribute: fields[name] ?? "")\" data-suggest=\"contact service\" autocomplete=\"off\" spellcheck=\"false\" translate=\"no\""
    )
  }

  private func dayField(_ name: String, _ fault: ImaginedFault?) -> Markup {
    field(
      name, Words.fromDay, fault,
      " class=\"day\" autocomplete=\"off\" name=\"dag\" value=\"\(attribute: shownImaginedDay)\"")
  }

  private func field(
    _ name: String, _ label: Phrase, _ fault: ImaginedFault?, _ attributes: Markup
  ) -> Markup {
    let words = fault.flatMap { $0.field == name ? $0.words : nil }
    let wrong: Markup =
      words.map {
        "<p class=\"wrong-text\" id=\"w-\(attribute: name)\">\(say(Words.error))\(say($0))</p>"
      } ?? ""
    let isWrong: Markup = " aria-invalid=\"true\" aria-describedby=\"w-\(attribute: name)\""
    return """
      <div class="field\(" wrong" as Markup, if: words != nil)"><label for="f-\(attribute: name)">\(say(label))</label>\(wrong)<input id="f-\(attribute: name)"\(attributes) required\(isWrong, if: words != nil)></div>
      """
  }

  /// The day from which it is imagined.
  private var imaginedDay: Day { day(in: "dag", .ahead) ?? day }

  /// The day as it stands in its field: what was written there and is none comes back.
  private var shownImaginedDay: String {
    day(in: "dag", .ahead) == nil
      ? fields["dag"] ?? language.shortDay(day) : language.shortDay(imaginedDay)
  }

  // MARK: Working it out

  /// Does something with what the form says, or shows it again with what is wrong in it.
  private mutating func withImagined(
    _ body: (inout RequestContext, Imagined) throws(PageFault) -> WebReply
  ) throws(PageFault) -> WebReply {
    switch try imagined() {
    case .success(let imagined): try body(&self, imagined)
    case .failure(let fault): whatIf(fault)
    }
  }

  /// What the form says, or what is wrong in it.
  private func imagined() throws(PageFault) -> Result<Imagined, ImaginedFault> {
    let names = names(try current().whole)
    func actor(_ field: String) -> (id: String, kind: Ref.Kind)? {
      let text = fields[field] ?? ""
      return [Ref.Kind.contact, .service].lazy.compactMap { kind in
        names.id(of: text, among: [kind], family: nil).map { ($0, kind) }
      }.first
    }
    func fault(_ field: String, _ words: Phrase) -> Result<Imagined, ImaginedFault> {
      .failure(ImaginedFault(field: field, words: words))
    }
    if fields["dag"] != nil, day(in: "dag", .ahead) == nil {
      return fault(fields["uten"] == nil ? "dag2" : "dag1", Words.notADay)
    }
    if fields["uten"] != nil {
      guard let (id, kind) = actor("uten") else { return fault("uten", Words.nobodyCalledThat) }
      return .success(.without(id: id, kind: kind))
    }
    guard fields["en"] != nil, fields["to"] != nil else { throw .badForm(.lacking) }
    guard let (one, _) = actor("en") else { return fault("en", Words.nobodyCalledThat) }
    guard let (other, _) = actor("to") else { return fault("to", Words.nobodyCalledThat) }
    if one == other { return fault("to", Words.twoDifferent) }
    return .success(.with(one, other))
  }

  /// The difference, and what says its findings.
  ///
  /// - Parameter isWhole: whether it is made from all of the network, so that whatever somebody has
  ///   in hand is there, and not what differs alone.
  private func difference(
    _ imagined: Imagined, isWhole: Bool = false
  ) throws(PageFault) -> (
    whatIf: WhatIf, situation: Situation, before: FindingWriter, after: FindingWriter
  ) {
    let part: Network?
    switch imagined {
    case _ where isWhole: part = nil
    case .without(let id, .contact): part = try read(.around(gone: [id], joined: []))
    case .without: part = nil
    case .with(let one, let other): part = try read(.around(gone: [], joined: [one, other]))
    }
    let network: Network
    if let part { network = part } else { network = try overview().network }
    func ref(_ id: String) throws(PageFault) -> Ref {
      guard let ref = network.find(.contact, id: id) ?? network.find(.service, id: id) else {
        throw .notFound
      }
      return ref
    }
    let situation = Situation(network, asOf: imaginedDay)
    let whatIf: WhatIf
    switch imagined {
    case .without(let id, _): whatIf = WhatIf(situation, without: [try ref(id)], with: [])
    case .with(let one, let other):
      whatIf = WhatIf(situation, without: [], with: [(try ref(one), try ref(other))])
    }
    func writer(_ network: Network) -> FindingWriter {
      FindingWriter(
        network: network, rules: DeadlineRules(of: network), asOf: imaginedDay, language: language)
    }
    return (whatIf, situation, writer(network), writer(whatIf.network))
  }

  mutating func imagine() throws(PageFault) -> WebReply {
    try withImagined { (context, imagined) throws(PageFault) in
      let (whatIf, situation, before, after) = try context.difference(imagined)
      return context.answer(
        whatIfDocument(
          whatIf, of: situation, before: before, after: after, readOn: context.day))
    }
  }

  /// What would be different, with the ways on.
  private mutating func answer(_ document: ReportDocument) -> WebReply {
    var same: Markup =
      "<input type=\"hidden\" name=\"dag\" value=\"\(attribute: imaginedDay.description)\">"
    for name in ["uten", "en", "to"] {
      if let text = fields[name] {
        same += "<input type=\"hidden\" name=\"\(attribute: name)\" value=\"\(attribute: text)\">"
      }
    }
    let handover: Markup =
      fields["uten"] == nil
      ? ""
      : "<form method=\"post\" action=\"\(attribute: path("hva-om/ark"))\">\(same)<button class=\"second\">\(say(Words.saveHandover))</button></form>"
    return page(
      PageContent(
        title: Words.whatIf, tab: .changes,
        body: """
          <div class="strip" role="note"><p><b>\(say(Words.imagined))</b> \(say(Words.nothingSaved))</p>
          <div class="choices"><form method="post" action="\(attribute: path("hva-om/behold"))">\(same)<button>\(say(Words.keepIt))</button></form><a class="button second" href="\(attribute: path("hva-om"))">\(say(Words.letGo))</a>\(handover)</div></div>
          <h1>\(document.title)</h1><p class="lead">\(document.subtitle)</p>
          <div class="report">\(Markup(trusted: document.content))</div>
          """))
  }

  /// Saves what was imagined: an end, or a tie.
  mutating func keepImagined() throws(PageFault) -> WebReply {
    try withImagined { (context, imagined) throws(PageFault) in
      let (day, reading) = (context.imaginedDay, context.reading)
      switch imagined {
      case .without(let id, .contact):
        // The day is the first without them.
        try context.save(
          EndRow(.contacts, [id], on: day.adding(days: -1), reading), way: .form)
      case .without(let id, _):
        try context.save(EndRow(.services, [id], on: day, reading), way: .form)
      case .with(let one, let other):
        let cells = [
          CellInput("a", one), CellInput("b", other),
          CellInput("kind", TieKind.collaborates.code), CellInput("from", day.description),
        ]
        try context.save(AddRow(.ties, cells, reading), way: .form)
      }
      return WebReply(seeOther: context.path("endringer"))
    }
  }

  /// Writes what the one who leaves has in hand as a sheet beside the network.
  mutating func saveHandover() throws(PageFault) -> WebReply {
    try withImagined { (context, imagined) throws(PageFault) in
      guard case .without = imagined else { throw .badForm(.lacking) }
      let (whatIf, situation, before, after) = try context.difference(imagined, isWhole: true)
      let day = context.imaginedDay
      let document = handoverDocument(
        Handover(whatIf, situation),
        from: context.language.list(whatIf.without.map(before.name)), of: situation,
        before: before, after: after, Candidates(Situation(whatIf.network, asOf: day)))
      try context.saved(document, as: "\(context.say(Words.handoverFile))-\(day).html")
      return WebReply(seeOther: context.path("hva-om"))
    }
  }
}

extension Words {
  static let whatIf = Phrase(nb: "Hva om …", nn: "Kva om …", en: "What if …")
  static let whatIfLink = Phrase(
    nb: "Hva om noen slutter, eller to begynner å samarbeide?",
    nn: "Kva om nokon sluttar, eller to byrjar å samarbeide?",
    en: "What if somebody leaves, or two begin to work together?")
  static let whatIfLead = Phrase(
    nb: "Se hva som blir annerledes før du lagrer noe.",
    nn: "Sjå kva som blir annleis før du lagrar noko.",
    en: "See what would be different before anything is saved.")
  static let somebodyLeaves = Phrase(
    nb: "Noen slutter", nn: "Nokon sluttar", en: "Somebody leaves")
  static let whoLeaves = Phrase(
    nb: "Kontakten eller tjenesten", nn: "Kontakten eller tenesta", en: "The contact or service")
  static let twoJoin = Phrase(
    nb: "To begynner å samarbeide", nn: "To byrjar å samarbeide", en: "Two begin to work together")
  static let theOne = Phrase(nb: "Den ene", nn: "Den eine", en: "The one")
  static let theOther = Phrase(nb: "Den andre", nn: "Den andre", en: "The other")
  static let fromDay = Phrase(nb: "Fra og med", nn: "Frå og med", en: "From")
  static let seeWhatHappens = Phrase(
    nb: "Se hva som skjer", nn: "Sjå kva som skjer", en: "See what happens")
  static let nobodyCalledThat = Phrase(
    nb: "Ingen kontakt eller tjeneste heter akkurat det, eller flere gjør det. Velg fra listen.",
    nn: "Ingen kontakt eller teneste heiter akkurat det, eller fleire gjer det. Vel frå lista.",
    en: "No contact or service has exactly that name, or several have. Choose from the list.")
  static let notADay = Phrase(
    nb: "Skriv dagen slik: 2026-08-01.", nn: "Skriv dagen slik: 2026-08-01.",
    en: "Write the day like this: 2026-08-01.")
  static let twoDifferent = Phrase(
    nb: "Velg to forskjellige.", nn: "Vel to ulike.", en: "Choose two different ones.")
  static let imagined = Phrase(
    nb: "Dette er tenkt.", nn: "Dette er tenkt.", en: "This is imagined.")
  static let nothingSaved = Phrase(
    nb: "Ingenting er lagret.", nn: "Ingenting er lagra.", en: "Nothing has been saved.")
  static let keepIt = Phrase(
    nb: "Behold: lagre det", nn: "Behald: lagre det", en: "Keep it: save")
  static let letGo = Phrase(nb: "Forkast", nn: "Forkast", en: "Let it go")
  static let saveHandover = Phrase(
    nb: "Lagre overleveringsark", nn: "Lagre overleveringsark", en: "Save a handover sheet")
  static let handoverFile = Phrase(
    nb: "overlevering", nn: "overlevering", en: "handover")
}
