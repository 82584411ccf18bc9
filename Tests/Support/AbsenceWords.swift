/// What a view for somebody must not say, in any of the three languages: that something is not
/// there, or how somebody feels.
///
/// Looked for in what people read, with what they wrote themselves and what the contract wants
/// taken out.
public enum AbsenceWords {
  /// Of these each is a claim, or sorts by one.
  private static var words: some RegexComponent {
    #/
    (?i)
    \b(?:
      ingen | inga | nobody | no\s one | none | mangler? | manglar | lacks? | missing
      | ikkj?e\ registrert[e]? | not\ recorded | never | aldri
      | har\ ikkj?e\ sagt\ ja | no\ yes | without\ a\ yes | ut[ea]n\ ja
      | ikkj?e\ (?:no\ )?lenger | no\ longer | borte | gone
      | ka?n\ spørres | kan\ spørjast | could\ be\ asked | kan\ en\ spørre
      | hele\ nettverket | heile\ nettverket | the\ whole\ network
      | tillit | trust | anstreng\w* | strained | sterk\w* | svak\w* | strong | weak
      | gikk\ i\ ring | gjekk\ i\ ring | in\ circles? | stopp\w* | stops?
      | alt\ som | all\ that | lengst | longest | siste\ kontakt | last\ contact | sist\ ringt
      | 0\ (?:åpne|opne|open|behov|needs?|vent\w*|wait\w*|funn|findings?|henvis\w*|rundt|around)
    )\b | ⚡ | ○
    /#
  }

  /// What the contract wants to be said, and sentences that claim nothing about the family.
  private static let allowed = [
    "ingen som kan vises her", "ingen som kan visast her", "nobody who can be shown here",
    "ingen funn som kan vises her", "ingen funn som kan visast her",
    "ikke noe som kan vises her", "ikkje noko som kan visast her",
    // Who parted did so by a tie that is there.
    "ikke lenger et par", "ikkje lenger eit par", "no longer a couple",
    "er ingen journal", "loven setter ingen frist", "lova set ingen frist",
  ]

  /// The first claims in a text, each with what stands before it.
  public static func claims(in text: String, except own: [String] = []) -> [String] {
    var text = text
    for words in allowed + own.sorted(by: { $0.count > $1.count }) where !words.isEmpty {
      text = text.replacing(words, with: " ")
      text = text.replacing(words.prefix(1).uppercased() + words.dropFirst(), with: " ")
    }
    return text.matches(of: words).prefix(5).map { match in
      let start = text.index(
        match.range.lowerBound, offsetBy: -40, limitedBy: text.startIndex)
      return String(text[(start ?? text.startIndex)..<match.range.upperBound])
    }
  }
}
