import Analysis
import Model
import Reports
import Wording

/// What was made of a family for others, and what may be shared of it.
extension RequestContext {
  /// Who has got what, the latest first.
  func shares(_ facts: FamilyFacts) throws(PageFault) -> Markup {
    let shares: [NotedShare]
    do throws(AccessFault) {
      shares = try network.shares(family: facts.network.id(facts.ref))
    } catch {
      throw .access(error)
    }
    var items: [Markup] = []
    for share in shares.map(\.share) {
      let line = language.line(share, for: try names(share.recipients, facts))
      let whole: Markup =
        share.family == nil
        ? " <span class=\"tag calm\">\(language[share: .wholeNetwork])</span>" : ""
      let by: Markup =
        share.by.isEmpty
        ? "" : " <span class=\"quiet\">\(say(FamilyWords.madeBy(share.by)))</span>"
      items.append("<li>\(line)\(whole)\(by)</li>")
    }
    let list: Markup =
      items.isEmpty
      ? "<p>\(language[share: .nothingNoted])</p>"
      : "<ul class=\"rows\">\(items)</ul><p class=\"quiet\">\(language[share: .limits])</p>"
    return "<details><summary>\(say(FamilyWords.whoHasGotWhat))</summary>\(list)</details>"
  }

  /// Whom something was made for, by names. A service may be far from the family by now.
  private func names(
    _ recipients: Share.Recipients, _ facts: FamilyFacts
  ) throws(PageFault) -> String {
    switch recipients {
    case .meeting: return language[share: .meeting]
    case .services(let ids):
      var names: [String] = []
      for id in ids { names.append(try name(.service, id, facts)) }
      return language.list(names)
    case .person(let id): return try name(.person, id, facts)
    }
  }

  private func name(_ kind: Ref.Kind, _ id: String, _ facts: FamilyFacts) throws(PageFault)
    -> String
  {
    if let ref = facts.network.find(kind, id: id) { return facts.writer.name(ref) }
    let whole = try current().whole
    return whole.network.find(kind, id: id).map { whole.writer(language).name($0) }
      ?? say(FamilyWords.notThereAnyMore)
  }

  /// What may be shared by consent, what ends soon, whom to ask anew and what is missing.
  func consents(_ facts: FamilyFacts, _ number: Int) -> Markup {
    let answer = ConsentsAnswer(
      facts.index.consents(of: [facts.family]), in: facts.situation, name: site.name,
      title: facts.name, isOfOne: true, writer: facts.writer)
    return """
      <details><summary>\(say(FamilyWords.whatMayBeShared))</summary><div class="report">\(Markup(trusted: answer.document.content))</div><p><a href="#\(attribute: TableName.consents.path)">\(TableName.consents.noun.many.capitalised[language])</a></p></details>
      """
  }
}

extension FamilyWords {
  static let whoHasGotWhat = Phrase(
    nb: "Hvem har fått hva", nn: "Kven har fått kva", en: "Who has got what")
  static let whatMayBeShared = Phrase(
    nb: "Hva som kan deles, og hvem som må spørres",
    nn: "Kva som kan delast, og kven som må spørjast",
    en: "What may be shared, and who must be asked")
  static let notThereAnyMore = Phrase(
    nb: "noen som ikke er i nettverket lenger", nn: "nokon som ikkje er i nettverket lenger",
    en: "somebody who is no longer in the network")

  /// Who made something.
  static func madeBy(_ name: String) -> Phrase {
    Phrase(nb: "· laget av \(name)", nn: "· laga av \(name)", en: "· made by \(name)")
  }
}
