import Model
import Wording

// What the words of a column with a fixed vocabulary are.
extension FaultWords {
  /// `en sektor`: what each word of the column names; a word where nothing better is known.
  var wordNoun: String {
    switch (table, column) {
    case (.services, "sector"):
      say(nb: "en sektor", nn: "ein sektor", en: "a sector")
    case (_, "domain"), (_, "domains"):
      say(nb: "et livsområde", nn: "eit livsområde", en: "an area of life")
    case (.people, "role"):
      say(nb: "en rolle", nn: "ei rolle", en: "a role")
    case (.ties, "kind"):
      say(nb: "en type bånd", nn: "ein type band", en: "a kind of tie")
    case (.ties, "support"):
      say(nb: "en type støtte", nn: "ein type støtte", en: "a kind of support")
    case (.ties, "strength"):
      say(nb: "en styrke", nn: "ein styrke", en: "a strength")
    case (.ties, "relation"):
      say(nb: "et slektskap", nn: "eit slektskap", en: "a kinship")
    case (.needs, "urgency"):
      say(nb: "en hastegrad", nn: "ein hastegrad", en: "a degree of urgency")
    case (.needs, "outcome"), (.referrals, "outcome"):
      say(nb: "et utfall", nn: "eit utfall", en: "an outcome")
    case (.responsibilities, "part"):
      say(nb: "en del i ansvaret", nn: "ein del i ansvaret", en: "a part in a responsibility")
    case (.referrals, "reason"), (.responsibilities, "reason"):
      say(nb: "en av grunnene", nn: "ein av grunnane", en: "one of the reasons")
    case (.activities, "kind"):
      say(nb: "en type aktivitet", nn: "ein type aktivitet", en: "a kind of activity")
    case (.moments, "weight"):
      say(nb: "en type øyeblikk", nn: "ein type augeblikk", en: "a kind of moment")
    case (.deadlines, "roll"):
      say(
        nb: "en måte å flytte frister på", nn: "ein måte å flytte fristar på",
        en: "a way to move deadlines")
    case (.deadlines, "basis"):
      say(nb: "et grunnlag", nn: "eit grunnlag", en: "a basis")
    default:
      say(nb: "et kjent ord", nn: "eit kjent ord", en: "a known word")
    }
  }
}
