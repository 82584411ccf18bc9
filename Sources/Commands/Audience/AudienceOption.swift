import Model
import Text
import Wording

/// Whom something is made for, as it is typed: services by their ids, or a person.
enum AudienceNamed: Equatable {
  case services([String])
  case person(String)

  /// What stands before the id of a person.
  static let personPrefix = "person:"
}

extension AnyOption {
  static let audience = Option<AudienceNamed>(
    "--for",
    value: Phrase(
      nb: "TJENESTE,…|person:ID", nn: "TENESTE,…|person:ID", en: "SERVICE,…|person:ID"),
    help: Phrase(
      nb:
        "bare det disse kan få se etter samtykkene i dag: tjenestene rundt bordet (id-er med komma), eller én i familien",
      nn:
        "berre det desse kan få sjå etter samtykka i dag: tenestene rundt bordet (id-ar med komma), eller éin i familien",
      en:
        "only what these may see under the consents of today: the services at the table (ids with commas), or one of the family"
    )
  ) { text, _ in
    if text.hasPrefix(AudienceNamed.personPrefix) {
      return .person(String(text.dropFirst(AudienceNamed.personPrefix.count)))
    }
    return .services(
      text.split(separator: ",").map { UnseenEnds.trimmed(String($0)) })
  }
  static let anyway = Option<Bool>(
    "--anyway",
    help: Phrase(
      nb: "med --for: også når en tittel nevner noen som ellers ikke vises",
      nn: "med --for: òg når ein tittel nemner nokon som elles ikkje blir vist",
      en: "with --for: even where a title names somebody who is not shown otherwise"))
}

/// Whom something is made for, once it is known who that is.
struct NamedAudience {
  let stamp: AudienceStamp
  /// What names of files end in: ids that the projection has.
  let suffix: String
  /// Whom it is noted for.
  let recipients: Share.Recipients
}

extension Session {
  /// The part of a network that `--for` opens; nil where it is not given.
  ///
  /// The network is read whole and without a word about its rows: what is said of rows that are not
  /// shown would show them.
  func loadShown(_ path: String, _ invocation: Invocation) throws(Failure) -> Loaded? {
    guard let named = try named(invocation.all(.audience)) else {
      if invocation[.anyway] {
        throw .usage(
          Phrase(
            nb: "--anyway hører sammen med --for; la det være",
            nn: "--anyway høyrer saman med --for; lat det vere",
            en: "--anyway belongs to --for; leave it out"))
      }
      return nil
    }
    let loaded = try load(path, isQuiet: true)
    let day = Self.machineDay()
    let audience = try audience(named, loaded.network, on: day)
    let projection = project(loaded.network, for: audience, today: day)
    if !invocation[.anyway] {
      try refuseNames(in: projection.network, of: loaded.network, invocation[.family])
    }
    return Loaded(
      network: projection.network, name: loaded.name,
      audience: called(audience, in: loaded.network, projection, day))
  }

  /// The family with an id, as a row. Where the network is the part that somebody may see, one that
  /// is hidden and one that is not there are the same.
  func family(_ id: String, in loaded: Loaded) throws(Failure) -> Int {
    let network = loaded.network
    if loaded.audience == nil { return try family(id, network) }
    if let family = network.find(.family, id: composed(id)) { return family.row }
    let shown = plain(id)
    throw .usage(
      Phrase(
        nb:
          "--family: det er ingen familie «\(shown)» som kan vises for disse; er den i nettverket, sier samvev consents hva som mangler",
        nn:
          "--family: det er ingen familie «\(shown)» som kan visast for desse; er han i nettverket, seier samvev consents kva som manglar",
        en:
          "--family: there is no family “\(shown)” that can be shown to these; if it is in the network, samvev consents says what is missing"
      ))
  }

  /// Notes what a file that is about to be written shows to whom: a row for each of its families,
  /// and one of no family where it shows none. It names services all the same, and that somebody
  /// was told that there is nothing is an answer to who has got what.
  func note(
    _ what: Share.Thing, of loaded: Loaded, families: [Int]? = nil, at path: String
  ) throws(Failure) {
    guard let audience = loaded.audience else { return }
    let ids = loaded.network.families.id
    let shown = (families ?? Array(0..<ids.count)).map { Optional(ids[$0]) }
    try note(
      (shown.isEmpty ? [nil] : shown).map {
        Share(
          day: audience.stamp.day, by: author, for: audience.recipients, what: what, family: $0)
      }, at: path)
  }

  /// Notes that a meeting sheet is made for whoever is there. Of a network that cannot be written
  /// one is made all the same, and it is said that it was not noted.
  func noteMeetingSheet(of loaded: Loaded, family: Int, at path: String) {
    let share = Share(
      day: Self.machineDay(), by: author, for: .meeting, what: .meetingSheet,
      family: loaded.network.families.id[family])
    do throws(Failure) {
      try note([share], at: path)
    } catch {
      for line in error.lines { console.report(line[language]) }
      console.report(
        Phrase(
          nb: "møtearket er laget, men ikke notert blant det som er delt",
          nn: "møtearket er laga, men ikkje notert blant det som er delt",
          en: "the meeting sheet was made, but not noted among what was shared")[language])
    }
  }

  /// All that were named: services together, or one person.
  private func named(_ given: [AudienceNamed]) throws(Failure) -> AudienceNamed? {
    var services: [String] = []
    var people: [String] = []
    for named in given {
      switch named {
      case .services(let ids): services += ids
      case .person(let id): people.append(id)
      }
    }
    if given.isEmpty { return nil }
    guard let person = people.first else { return .services(services) }
    guard people.count == 1, services.isEmpty, given.count == 1 else {
      throw .usage(
        Phrase(
          nb: "--for: skriv enten tjenester eller én person",
          nn: "--for: skriv anten tenester eller éin person",
          en: "--for: write either services or one person"))
    }
    return .person(person)
  }

  private func audience(
    _ named: AudienceNamed, _ network: Network, on day: Day
  ) throws(Failure) -> Audience {
    switch named {
    case .services(let ids):
      var rows: [Int] = []
      for id in ids {
        // Never with what else it could have been: that may be somebody who is not shown.
        guard let found = network.find(.service, id: composed(id)) else {
          throw .usage(
            Phrase(
              nb: "--for: ingen tjeneste har id «\(plain(id))»",
              nn: "--for: inga teneste har id «\(plain(id))»",
              en: "--for: no service has the id “\(plain(id))”"))
        }
        rows.append(found.row)
      }
      if rows.isEmpty {
        throw .usage(
          Phrase(
            nb: "--for: skriv id-en til en tjeneste, eller person:ID",
            nn: "--for: skriv id-en til ei teneste, eller person:ID",
            en: "--for: write the id of a service, or person:ID"))
      }
      return .services(Set(rows).sorted { network.services.id.precedes($0, $1) })
    case .person(let id):
      guard let found = network.find(.person, id: composed(id)),
        network.canBeShown(to: found.row, on: day)
      else {
        throw .usage(
          Phrase(
            nb:
              "--for: «\(plain(id))» er ikke en som er i en husstand i dag og er voksen eller har fylt 12 år etter en kjent fødselsdag",
            nn:
              "--for: «\(plain(id))» er ikkje ein som er i ein husstand i dag og er vaksen eller har fylt 12 år etter ein kjend fødselsdag",
            en:
              "--for: “\(plain(id))” is nobody who is of a household today and is an adult or has turned 12 by a known birthday"
          ))
      }
      return .person(found.row)
    }
  }

  private func called(
    _ audience: Audience, in network: Network, _ projection: Projection, _ day: Day
  ) -> NamedAudience {
    switch audience {
    case .services(let rows):
      let ids = rows.map { network.services.id[$0] }
      return NamedAudience(
        stamp: AudienceStamp(
          names: rows.map { network.services.name[$0] }, ids: ids, day: day),
        suffix: "-for-" + fileName(of: ids), recipients: .services(ids))
    case .person(let row):
      let alias = network.people.alias[row]
      let shown = projection.shown(Ref(.person, row)).map { projection.network.id($0) }
      return NamedAudience(
        stamp: AudienceStamp(
          names: [alias.isEmpty ? AudienceStamp.somebodyOfTheFamily[language] : alias],
          ids: [shown].compactMap(\.self), day: day),
        suffix: "-for-" + (shown ?? "person"),
        recipients: .person(network.people.id[row]))
    }
  }

  /// Ids in the name of a file; of many only how many, and what tells them from others: names of
  /// files may not be long.
  private func fileName(of ids: [String]) -> String {
    let name = ids.joined(separator: "+")
    if name.utf8.count <= 80 { return name }
    return "\(ids.count)-" + String(nameHash(name.utf8), radix: 36)
  }

  /// Refuses titles that name somebody who is not shown: to the coordinator alone, before anything
  /// is written.
  private func refuseNames(
    in shown: Network, of whole: Network, _ id: String?
  ) throws(Failure) {
    let family = id.flatMap { shown.find(.family, id: composed($0)) }
    // A family that is not shown has no titles here; that it is not there is said later.
    if id != nil, family == nil { return }
    let found = titlesThatName(shown, of: whole, family: family)
    if found.isEmpty { return }
    let heading = Phrase(
      nb:
        "Ikke laget: disse titlene nevner noen som ikke skal vises. Skriv dem om, eller skriv --anyway hvis de kan deles som de er.",
      nn:
        "Ikkje laga: desse titlane nemner nokon som ikkje skal visast. Skriv dei om, eller skriv --anyway om dei kan delast som dei er.",
      en:
        "Not made: these titles name somebody who is not to be shown. Rewrite them, or write --anyway if they may be shared as they are."
    )
    throw Failure(
      .found,
      lines: [heading] + found.map { .code("  «\(plain($0.title))»: \(plain($0.name))") })
  }
}
