extension Terms {
  /// Whether a person is an adult or a child.
  public static let personRoles: [Term] = [
    Term(
      "adult", "voksen", "vaksen", "adult",
      no:
        "far, mor, mamma, pappa, forelder, foreldre, foresatt, stemor, stefar, bestemor, bestefar, mormor, morfar, farmor, farfar, mann",
      nb: "voksne, foresatte, kvinne, ektefelle, samboer, besteforelder",
      nn: "vaksne, føresett, føresette, kvinne, ektefelle, sambuar, besteforelder",
      en:
        "adults, mother, father, mum, mom, dad, parent, guardian, grandmother, grandfather, spouse, man, woman",
      doubtful: "v, ungdom, ung voksen, ung vaksen, verge, verje, tante, onkel, teenager, youth"),
    Term(
      "child", "barn", "barn", "child",
      no: "barnet, baby, spedbarn, fosterbarn, småbarn",
      nb: "gutt, jente, gutten, jenta, barna, skolebarn",
      nn: "gut, jente, guten, jenta, barna, born, skulebarn",
      en: "children, boy, girl, kid, infant, toddler",
      doubtful:
        "b, ungdom, ungdommen, tenåring, sønn, son, datter, dotter, søsken, sysken, bror, søster, syster, daughter, teenager, youth"
    ),
  ]

  /// Who has to do with whom.
  public static let tieKinds: [Term] = [
    Term(
      "serves", "hjelp", "hjelp", "help",
      no: "hjelper, oppfølging",
      nb:
        "hjelper familien, betjener, yter hjelp, støtter, følger opp, bistår, bistand, tjenesteyter",
      nn:
        "hjelper familien, hjelpar, yter hjelp, støttar, følgjer opp, bistår, bistand, tenesteytar",
      en: "helps, support, supports, service, follow-up",
      doubtful:
        "kontakt, tjeneste, teneste, tenester, tjenester, støtte, kjenner, kjenner til, contact, knows"
    ),
    Term(
      "collaborates", "samarbeid", "samarbeid", "cooperation",
      nb: "samarbeider, samarbeider med, samarbeidspartner",
      nn: "samarbeider, samarbeidar, samarbeider med, samarbeidspartnar",
      en: "collaboration, collaborate, cooperates, works with, co-operation",
      doubtful: "kontakt, møter, koordinering, contact"),
    Term(
      "kin", "slektskap", "slektskap", "kinship",
      no: "slekt, i slekt, familie, familieforhold", nb: "slektning, slektninger, familiebånd",
      nn: "slektning, slektningar, familieband",
      en: "relative, relatives, family, related", doubtful: "privat, nettverk, relasjon, network"),
  ]

  /// The kinds of support that a tie carries.
  public static let supports: [Term] = [
    Term(
      "administrative", "administrativ", "administrativ", "administrative",
      no: "administrativt, administrativ støtte, administrativ hjelp, papirarbeid, admin",
      en: "administration, administrative support, paperwork",
      doubtful: "økonomi, økonomisk, koordinering, søknader, economic"),
    Term(
      "practical", "praktisk", "praktisk", "practical",
      no: "praktisk støtte, praktisk hjelp, praktiske", en: "practical support, practical help",
      doubtful: "transport, avlastning, avlasting, barnepass, økonomisk"),
    Term(
      "emotional", "emosjonell", "emosjonell", "emotional",
      no: "emosjonelt", nb: "emosjonell støtte, følelsesmessig, følelsesmessig støtte",
      nn: "emosjonell støtte, kjenslemessig, kjenslemessig støtte", en: "emotional support",
      doubtful: "sosial, sosial støtte, samtale, samtaler, samtalar, social, talks"),
  ]

  /// How strong a tie is.
  public static let strengths: [Term] = [
    Term(
      "strong", "sterk", "sterk", "strong",
      no: "sterkt, tett, nær, nært", nb: "sterke, svært sterk", nn: "sterke, svært sterk",
      en: "close, very strong",
      doubtful: "god, godt, bra, viktig, good, important"),
    Term(
      "ordinary", "vanlig", "vanleg", "ordinary",
      no: "normal, normalt, middels", nb: "alminnelig, helt vanlig", nn: "heilt vanleg, alminneleg",
      en: "medium, average", doubtful: "ok, grei, greit, god, godt, bra, stabil, good, fine"),
    Term(
      "weak", "svak", "svak", "weak",
      no: "svakt", nb: "løs, løst, svake", nn: "laus, laust, svake", en: "loose, very weak",
      doubtful: "dårlig, dårleg, lite, sjelden, sjeldan, liten, distant, bad, poor"),
    Term(
      "strained", "anstrengt", "anstrengd", "strained",
      no: "konfliktfylt, konflikt, i konflikt", nb: "vanskelig, belastet, problematisk",
      nn: "vanskeleg, anstrengt, belasta, problematisk", en: "difficult, conflict, tense",
      doubtful: "dårlig, dårleg, spent, brutt, brote, bad, broken"),
  ]

  /// What the second person of a kin tie is to the first.
  public static let relations: [Term] = [
    Term(
      "parent", "forelder", "forelder", "parent",
      no: "foreldre, mor, far, mamma, pappa, moren, faren", nn: "mora",
      en: "parents, mother, father, mum, mom, dad",
      doubtful:
        "stemor, stefar, steforelder, foresatt, foresatte, føresett, føresette, verge, verje, stepmother, stepfather, guardian"
    ),
    Term(
      "partner", "partner", "partner", "partner",
      no: "ektefelle, kone, ektemann, mann, gift", nb: "partneren, samboer, kjæreste, ektepar",
      nn: "partnar, sambuar, kjærast, kjæraste, ektemake",
      en: "spouse, husband, wife, cohabitant, boyfriend, girlfriend",
      doubtful:
        "ekspartner, eks, tidligere partner, tidlegare partnar, skilt, skild, ex, ex-partner, divorced"
    ),
    Term(
      "sibling", "søsken", "sysken", "sibling",
      no: "bror, tvilling, halvbror",
      nb: "søster, brødre, søstre, halvsøsken, halvsøster, helsøsken, søskenflokk",
      nn: "syster, søster, systrer, halvsysken, halvsyster, heilsysken",
      en: "siblings, brother, sister, twin, half-brother, half-sister",
      doubtful:
        "stesøsken, stesysken, stebror, stesøster, stesyster, fostersøsken, fostersysken, stepbrother, stepsister"
    ),
    Term(
      "grandparent", "besteforelder", "besteforelder", "grandparent",
      no: "besteforeldre, bestemor, bestefar, mormor, morfar, farmor, farfar",
      nn: "godmor, godfar", en: "grandparents, grandmother, grandfather, grandma, grandpa",
      doubtful: "oldeforelder, oldemor, oldefar"),
    Term(
      "foster-parent", "fosterforelder", "fosterforelder", "foster parent",
      no: "fosterforeldre, fostermor, fosterfar",
      en: "foster parents, foster mother, foster father",
      doubtful: "fosterhjem, fosterheim, beredskapshjem, beredskapsheim, foster home"),
    Term(
      "child", "barn", "barn", "child",
      no: "barnet", nb: "sønn, datter, sønnen, datteren, barna",
      nn: "son, dotter, sonen, dottera, barna, born",
      en: "children, son, daughter",
      doubtful: "fosterbarn, stebarn, bonusbarn, gutt, gut, jente, foster child, stepchild"),
    Term(
      "other", "annen slektning", "annan slektning", "other relative",
      no: "tante, onkel, kusine, svigermor, svigerfar, tremenning",
      nb:
        "annet, annen, andre, slektning, fetter, søskenbarn, barnebarn, niese, nevø, andre slektninger, svigerforeldre",
      nn:
        "anna, annan, andre, slektning, fettar, syskenbarn, barnebarn, niese, nevø, andre slektningar, svigerforeldre",
      en: "other relation, relative, aunt, uncle, cousin, niece, nephew, grandchild",
      doubtful:
        "venn, ven, nabo, familie, stesøsken, stesysken, fosterbarn, stebarn, fadder, friend, neighbour, family"
    ),
  ]
}
