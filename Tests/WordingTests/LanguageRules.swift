import Wording

/// Words that give a language away: none of them may stand in a sentence of another.
enum Telltale {
  static let nb: Set<String> = [
    "ikke", "noe", "noen", "fra", "hvem", "hva", "hvor", "hvis", "hvilken", "dager", "siden",
    "tjeneste", "tjenester", "tjenesten", "tjenestene", "henvisning", "henvisningen",
    "henvisninger", "gjør", "gjøre", "måned", "måneder", "uke", "uker", "bare", "et", "en", "én",
    "mer", "enda", "ennå", "spørre", "ringe", "familier", "skole", "skolen", "bolig", "alene",
    "hjelpen", "selv", "tatt", "være", "ble", "blitt", "vei", "virkedager", "flere", "åpne", "dem",
    "oppgave", "loven", "annen", "annet", "øyeblikk", "navn", "søkeren", "frivilliges",
  ]
  static let nn: Set<String> = [
    "ikkje", "noko", "nokon", "frå", "kven", "kva", "kvar", "dagar", "sidan", "teneste", "tenester",
    "tenesta", "tenestene", "tilvising", "tilvisinga", "tilvisingar", "gjer", "gjere", "månad",
    "månader", "veke", "veker", "berre", "eit", "ein", "éin", "meir", "enno", "spørje", "ringje",
    "familiar", "skule", "skulen", "bustad", "åleine", "hjelpa", "sjølv", "teke", "vere", "vart",
    "veg", "yrkedagar", "fleire", "opne", "dei", "oppgåve", "lova", "annan", "anna", "augeblikk",
    "namn", "søkjaren",
  ]
  static let both: Set<String> = [
    "og", "har", "som", "med", "til", "av", "på", "er", "det", "skal",
  ]

  /// Words that do not belong in a text of a language.
  static func strangers(in text: String, _ language: Language) -> [String] {
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    let foreign: Set<String>
    switch language {
    case .nb: foreign = nn
    case .nn: foreign = nb
    case .en: foreign = nb.union(nn).union(both)
    }
    return words.filter(foreign.contains)
  }
}
