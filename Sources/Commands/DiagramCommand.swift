import Analysis
import Diagrams
import Graphviz
import Layout
import Model
import Store
import Text
import Wording

extension AnyOption {
  static let pictureFormat = Option<Picture.Form>(
    "--format",
    help: Phrase(
      nb:
        "bilde (svg ellers, pdf, png), det samme i setninger (tekst), eller for andre programmer (dot)",
      nn:
        "bilete (svg elles, pdf, png), det same i setningar (tekst), eller for andre program (dot)",
      en: "picture (svg otherwise, pdf, png), the same in sentences (text), or for programs (dot)")
  )
  static let paper = Option<Paper>(
    "--paper",
    help: Phrase(
      nb:
        "liggende ark (a4 ellers), vegg (a3 med skrift på 24 punkt eller mer) eller skjerm; større om skriften ellers blir under 10 punkt",
      nn:
        "liggjande ark (a4 elles), vegg (a3 med skrift på 24 punkt eller meir) eller skjerm; større om skrifta elles blir under 10 punkt",
      en:
        "sheet lying down (otherwise a4), a wall (a3 with text of 24 points or more) or a screen; larger where text would be under 10 points"
    )
  )
  static let like = Option<String>(
    "--like", value: Phrase(nb: "FIL.dot", nn: "FIL.dot", en: "FILE.dot"),
    help: Phrase(
      nb: "la alle stå der de sto i dette bildet (fra --format dot), så det blir kjent igjen",
      nn: "lat alle stå der dei sto i dette biletet (frå --format dot), så det blir kjent att",
      en: "keep everyone where they were in this picture (from --format dot)"))
  static let ended = Option<Bool>(
    "--ended",
    help: Phrase(
      nb: "vis også kontakt og ansvar som er avsluttet",
      nn: "vis òg kontakt og ansvar som er avslutta",
      en: "show ties and responsibilities that have ended too"))
  static let person = Option<String>(
    "--person", value: Phrase(nb: "ID", nn: "ID", en: "ID"),
    help: Phrase(
      nb: "bare det som gjelder denne personen i familien",
      nn: "berre det som gjeld denne personen i familien",
      en: "only what concerns this person of the family"))
  static let then = Option<Day>(
    "--then",
    help: Phrase(
      nb: "tegn også hvordan det var denne dagen, i samme bilde: nytt, borte og som før",
      nn: "teikn òg korleis det var denne dagen, i same bilete: nytt, borte og som før",
      en: "draw how it was on this day too, in the same picture: new, gone and as before"))
  static let gapRows = Option<GapRows>(
    "--rows",
    help: Phrase(
      nb: "kolonnene i bildet hull: områder (ellers), sektorer eller tjenester rundt familiene",
      nn: "kolonnane i biletet hol: område (elles), sektorar eller tenester rundt familiane",
      en: "columns of the picture gaps: areas (otherwise), sectors or services around the families")
  )
  static let wall = Option<Bool>(
    "--wall",
    help: Phrase(
      nb: "bildet haster til veggen: bare livsområder og tjenester, ingen familier eller navn",
      nn: "biletet hastar til veggen: berre livsområde og tenester, ingen familiar eller namn",
      en: "the picture urgent for a wall: life areas and services only, no families or names"))
  static let service = Option<String>(
    "--service", value: Phrase(nb: "ID", nn: "ID", en: "ID"),
    help: Phrase(
      nb: "med bildet tjenester: siden til denne tjenesten alene",
      nn: "med biletet tenester: sida til denne tenesta åleine",
      en: "with the picture services: the page of this service alone"))
  static let ownMap = Option<Bool>(
    "--own",
    help: Phrase(
      nb: "familiens eget nettverkskart: med tillit og hvordan det oppleves",
      nn: "familien sitt eige nettverkskart: med tillit og korleis det blir opplevd",
      en: "the family's own ecomap: with trust and how it feels"))
  static let pictureNumbers = Option<SmallNumbersShown>(
    "--small-numbers",
    help: Phrase(
      nb: "grupper på 1 til 4 familier i bilder av mange familier: skjult (ellers) eller vist",
      nn: "grupper på 1 til 4 familiar i bilete av mange familiar: skjult (elles) eller vist",
      en: "groups of 1 to 4 families in pictures of many families: hidden (otherwise) or shown"))
  static let allFamilies = Option<Bool>(
    "--all",
    help: Phrase(
      nb: "ett bilde for hver åpen familie, i mappen etter -o",
      nn: "eitt bilete for kvar open familie, i mappa etter -o",
      en: "one picture for each open family, in the folder after -o"))
}

extension View {
  /// What the picture is called on the command line.
  var words: Phrase { ChoiceWord.words(rawValue) }

  /// What it is called where it is noted who has got it.
  fileprivate var shared: Share.Thing { Share.Thing(rawValue: rawValue) ?? .network }
}

extension Command {
  static let diagram = Command(
    name: "diagram",
    arguments: [
      .network,
      Argument(
        Phrase(nb: "BILDE", nn: "BILETE", en: "VIEW"), choices: View.allCases.map(\.rawValue)),
    ],
    options: [
      .asOf, .family, .allFamilies, .person, .audience, .anyway, .then, .without, .ended, .ownMap,
      .wall,
      .service, .gapRows, .pictureNumbers, .paper, .like, .pictureFormat, .output,
    ],
    summary: Phrase(
      nb: "tegn et bilde til et møte, på vegg eller papir",
      nn: "teikn eit bilete til eit møte, på vegg eller papir",
      en: "draw a picture for a meeting, on a wall or on paper"),
    details: Phrase(
      nb:
        "Bildene: haster (hvem bør gjøre noe nå; med --wall til veggen), ansvar (hvem gjør hva for familien, og hva har ingen), nettverkskart (hvem er rundt familien), tidslinje (familiens egen linje: øyeblikk, behov, kontakt, henvisninger og mål), tjenester (hvem samarbeider, og hvem deler familier uten å gjøre det), henvisninger (hvor stopper de), hull (hva ingen har ansvar for, og hvor), nettverk (alt i en tabell, når det er lite nok til å leses; med --format dot alltid en graf for andre programmer). Ansvar, nettverkskart og tidslinje viser én familie: --family ID, eller --all. Bildene viser alias, aldri telefon eller e-post.",
      nn:
        "Bileta: hastar (kven bør gjere noko no; med --wall til veggen), ansvar (kven gjer kva for familien, og kva har ingen), nettverkskart (kven er rundt familien), tidslinje (familien si eiga linje: augeblikk, behov, kontakt, tilvisingar og mål), tenester (kven samarbeider, og kven deler familiar utan å gjere det), tilvisingar (kvar stoppar dei), hol (kva ingen har ansvar for, og kvar), nettverk (alt i ein tabell, når det er lite nok til å lesast; med --format dot alltid ein graf for andre program). Ansvar, nettverkskart og tidslinje viser éin familie: --family ID, eller --all. Bileta viser alias, aldri telefon eller e-post.",
      en:
        "The pictures: urgent (who should do something now; with --wall for a wall), responsibilities (who does what for the family, and what has nobody), ecomap (who is around the family), timeline (the family's own line: moments, needs, contact, referrals and goals), services (who works together, and who shares families without doing so), referrals (where they stop), gaps (what has nobody, and where), network (everything in a table, when it is small enough to read; with --format dot always a graph for other programs). Responsibilities, ecomap and timeline show one family: --family ID, or --all. Pictures show aliases, never a phone number or an e-mail address."
    ),
    examples: [
      "diagram familier.sqlite urgent --format pdf",
      "diagram familier.sqlite responsibilities --family bjork --format pdf",
      "diagram familier.sqlite services -o tjenester.svg",
      "diagram familier.sqlite ecomap --all -o kart/",
    ]
  ) { invocation, session in
    guard let view = View(rawValue: invocation.arguments[1]) else { return .usage }
    let day = session.day(invocation)
    let form = try session.pictureForm(invocation)
    try session.requireFitting(invocation, view)
    var options = try session.pictureOptions(invocation)
    try session.requireBoth(invocation, view, day)
    if invocation[.allFamilies], !view.needsFamily {
      throw Failure.usage(
        Phrase(
          nb: "--all: bildet \(view.words.nb) viser ikke bare én familie; skriv det uten --all",
          nn: "--all: biletet \(view.words.nn) viser ikkje berre éin familie; skriv det utan --all",
          en: "--all: \(view.rawValue) does not show one family; leave --all out"))
    }
    if invocation[.allFamilies], invocation[.family] != nil {
      throw Failure.usage(
        Phrase(
          nb: "--all og --family kan ikke stå sammen; skriv den av dem du mener",
          nn: "--all og --family kan ikkje stå saman; skriv den av dei du meiner",
          en: "--all and --family cannot stand together; write the one you mean"))
    }
    for option in [Option<String>.person, .like]
    where invocation[option] != nil && invocation[.allFamilies] {
      throw Failure.usage(
        Phrase(
          nb: "--all og \(option.name) kan ikke stå sammen; skriv --family ID i stedet for --all",
          nn: "--all og \(option.name) kan ikkje stå saman; skriv --family ID i staden for --all",
          en: "--all and \(option.name) cannot stand together; write --family ID instead of --all"))
    }
    if invocation[.ownMap], view != .ecomap {
      throw Failure.usage(
        Phrase(
          nb:
            "--own: bildet \(view.words.nb) har ingen egen utgave for familien; det har nettverkskart",
          nn:
            "--own: biletet \(view.words.nn) har inga eiga utgåve for familien; det har nettverkskart",
          en: "--own: \(view.rawValue) has no version of the family's own; ecomap has"))
    }
    if invocation[.ownMap], invocation[.audience] != nil {
      throw Failure.usage(
        Phrase(
          nb: "--own og --for kan ikke stå sammen: hvordan det oppleves, er familiens eget",
          nn: "--own og --for kan ikkje stå saman: korleis det blir opplevd, er familien sitt eige",
          en: "--own and --for cannot stand together: how it feels is the family's own"))
    }
    if invocation[.audience] != nil {
      // Whatever the network holds: what is not there may be hidden.
      if view.showsAbsence {
        throw session.failure(.showsAbsence(view), Network())
      }
      for (option, isGiven) in [
        (AnyOption.then.name, invocation[.then] != nil),
        (AnyOption.without.name, !invocation.all(.without).isEmpty),
      ] where isGiven {
        throw Failure.usage(
          Phrase(
            nb: "--for og \(option) kan ikke stå sammen: nytt og borte kan være noe som ikke vises",
            nn:
              "--for og \(option) kan ikkje stå saman: nytt og borte kan vere noko som ikkje blir vist",
            en: "--for and \(option) cannot stand together: new and gone may be what is not shown"))
      }
    }
    let source = invocation.arguments[0]
    let loaded: Loaded
    if let shown = try session.loadShown(source, invocation) {
      loaded = shown
      // Who is imagined away may have nothing to do with the family.
    } else if view.needsFamily, !invocation[.allFamilies], invocation.all(.without).isEmpty,
      let id = invocation[.family]
    {
      loaded = try session.load(source, family: id, asOf: day, and: invocation[.then])
    } else {
      loaded = try session.load(source, columns: view == .network && form == .dot ? .ties : .all)
    }
    var situation = Situation(loaded.network, asOf: day)
    if loaded.audience == nil { try session.requireEnoughFamilies(options, view, situation) }
    (situation, options.against) = try session.both(invocation, situation)
    let context = DiagramContext(
      situation, language: session.language, place: capitalising(loaded.name),
      stamp: loaded.audience?.stamp)
    let forWhom = loaded.audience?.suffix ?? ""
    if invocation[.allFamilies] {
      guard let folder = invocation[.output], folder != "-" else {
        throw Failure.usage(
          Phrase(
            nb: "--all trenger en mappe; skriv -o MAPPE",
            nn: "--all treng ei mappe; skriv -o MAPPE",
            en: "--all needs a folder; write -o FOLDER"))
      }
      let network = loaded.network
      let ids = network.families.id
      let open = ids.sortedRows().filter { situation.familyIsOpen[Int($0)] }
      if !open.isEmpty {
        try session.note(view.shared, of: loaded, families: open.map { Int($0) }, at: source)
      }
      try session.savePictures(view, of: open.map { Int($0) }, in: context, options, form) {
        let name = "\(view.rawValue)-\(ids[$0])\(forWhom)-\(day).\(form.ending)"
        return folder.hasSuffix("/") ? folder + name : folder + "/" + name
      }
      let pictures = Noun(
        one: Phrase(nb: "bilde", nn: "bilete", en: "picture"),
        many: Phrase(nb: "bilder", nn: "bilete", en: "pictures"))
      let count = session.language.count(open.count, pictures)
      try session.console.print("\(count): \(plain(folder))\n")
      return .done
    }
    let person = try invocation[.person].map { id throws(Failure) in
      try session.person(id, for: view, loaded.network)
    }
    let family =
      try invocation[.family].map { id throws(Failure) in
        try session.family(id, in: loaded)
      }
      ?? person.map {
        (situation.home[$0] ?? loaded.network.people.family[$0]).row
      }
    options.service = try invocation[.service].map { id throws(Failure) in
      try session.service(id, loaded.network)
    }
    session.doing(.drawing)
    let (bytes, notes) = try session.picture(
      view, in: context, family: view.needsFamily ? family : nil, person: person, options, form)
    let output = invocation[.output]
    if output == "-" || output == nil && (form == .dot || form == .text) {
      try session.console.write(bytes)
      for note in notes { session.console.report(note) }
      return .done
    }
    var suffix = view.needsFamily ? family.map { "-" + loaded.network.families.id[$0] } ?? "" : ""
    if let person { suffix += "-" + loaded.network.people.id[person] }
    suffix += forWhom
    if invocation[.wall] { suffix += "-wall" }
    if let then = invocation[.then] { suffix += "-since-\(then)" }
    for id in invocation.all(.without) { suffix += "-without-" + id }
    let path =
      output ?? "exports/\(loaded.name)/\(view.rawValue)\(suffix)-\(day).\(form.ending)"
    try session.note(
      view.shared, of: loaded, families: view.needsFamily ? family.map { [$0] } : nil, at: source)
    try session.save(bytes, to: path)
    try session.console.print(path: path)
    for note in notes { session.console.report(note) }
    return .done
  }
}

extension Session {
  /// Refuses `--then` and `--without` where a picture cannot show both.
  fileprivate func requireBoth(
    _ invocation: Invocation, _ view: View, _ day: Day
  ) throws(Failure) {
    let without = !invocation.all(.without).isEmpty
    if without, invocation[.then] != nil {
      throw .usage(
        Phrase(
          nb: "--then og --without kan ikke stå sammen; tegn ett bilde av hver",
          nn: "--then og --without kan ikkje stå saman; teikn eitt bilete av kvar",
          en: "--then and --without cannot stand together; draw a picture of each"))
    }
    for (option, isGiven, views) in [
      (AnyOption.then.name, invocation[.then] != nil, [View.ecomap, .responsibilities, .services]),
      (AnyOption.without.name, without, [.services, .ecomap]),
    ] where isGiven && !views.contains(view) {
      let (nb, nn, en) = (
        views.map(\.words.nb).joined(separator: ", "),
        views.map(\.words.nn).joined(separator: ", "),
        views.map(\.rawValue).joined(separator: ", ")
      )
      throw .usage(
        Phrase(
          nb:
            "\(option): bildet \(view.words.nb) viser ikke forskjeller; de som gjør det, er \(nb)",
          nn:
            "\(option): biletet \(view.words.nn) viser ikkje skilnader; dei som gjer det, er \(nn)",
          en: "\(option): \(view.rawValue) does not show differences; those that do are \(en)"))
    }
    if let then = invocation[.then], then > day {
      throw .usage(
        Phrase(
          nb: "--then: \(then) er etter \(day); skriv en tidligere dag",
          nn: "--then: \(then) er etter \(day); skriv ein tidlegare dag",
          en: "--then: \(then) is after \(day); write an earlier day"))
    }
  }

  /// The situation that a picture is of, and what it is held against.
  fileprivate func both(
    _ invocation: Invocation, _ situation: Situation
  ) throws(Failure) -> (Situation, PictureComparison?) {
    if let then = invocation[.then] {
      return (situation, PictureComparison(Situation(situation.network, asOf: then), .day))
    }
    let without = try invocation.all(.without).map { (id) throws(Failure) in
      try actor(id, AnyOption.without.name, situation.network)
    }
    if without.isEmpty { return (situation, nil) }
    let imagined = situation.imagining(without: without)
    return (imagined, PictureComparison(situation, .without(without)))
  }
}
