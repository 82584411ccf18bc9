import Model
import Terms

/// What all ids of the made-up rows begin with, by which an import knows rows that somebody left
/// there.
let exampleID = Phrase(Terms.example)

/// An id of a made-up row.
private func id(_ nb: String, _ nn: String, _ en: String) -> Phrase {
  Phrase(nb: exampleID.nb + "-" + nb, nn: exampleID.nn + "-" + nn, en: exampleID.en + "-" + en)
}

private let family = exampleID
private let otherHome = id("2", "2", "2")
private let mother = id("mor", "mor", "mother")
private let child = id("barn", "barn", "child")
private let father = id("far", "far", "father")
private let coordinator = id("koordinator", "koordinator", "coordinator")
private let teacher = id("lærer", "lærar", "teacher")
private let need = id("behov", "behov", "need")
private let goal = id("mål", "mål", "goal")
private let none = same("")

/// A made-up family, coherent and valid, of which everything is done: where somebody leaves it
/// there, nothing goes wrong and nothing is found about it.
extension TemplateTable {
  static let families = TemplateTable(
    .families, ["id", "alias", "area", "enrolled"],
    [
      [
        family,
        Phrase(nb: "Familien Eksempel", nn: "Familien Eksempel", en: "Example family"),
        Phrase(nb: "sentrum", nn: "sentrum", en: "centre"), same("2026-01-12"),
      ],
      [
        otherHome,
        Phrase(nb: "Eksempel: hos far", nn: "Eksempel: hos far", en: "Example: at the father's"),
        Phrase(nb: "sentrum", nn: "sentrum", en: "centre"), same("2026-01-12"),
      ],
    ])

  static let people = TemplateTable(
    .people, ["id", "family", "alias", "born", "role"],
    [
      [
        mother, family, Phrase(nb: "Mor", nn: "Mor", en: "Mother"), same("1988-05"),
        same("adult"),
      ],
      [
        child, family, Phrase(nb: "Barnet", nn: "Barnet", en: "The child"), same("2014-09"),
        same("child"),
      ],
      [father, otherHome, Phrase(nb: "Far", nn: "Far", en: "Father"), none, same("adult")],
    ])

  static let homes = TemplateTable(
    .homes, ["person", "family", "from"], [[child, otherHome, same("2026-01-12")]])

  static let contacts = TemplateTable(
    .contacts, ["id", "name", "service", "role", "from"],
    [
      [
        coordinator, Phrase(nb: "Kari Eksempel", nn: "Kari Eksempel", en: "Kari Example"),
        same("familiekoordinator"), same("coordinator"), same("2026-01-05"),
      ],
      [
        teacher, Phrase(nb: "Lars Eksempel", nn: "Lars Eksempel", en: "Lars Example"),
        same("grunnskole"),
        Phrase(nb: "kontaktlærer", nn: "kontaktlærar", en: "teacher"), same("2026-01-05"),
      ],
    ])

  static let ties = TemplateTable(
    .ties, ["a", "b", "kind", "support", "strength", "trust", "relation", "from"],
    [
      [
        coordinator, family, same("serves"), same("administrative emotional"), same("strong"),
        same("4"), none, same("2026-01-12"),
      ],
      [
        coordinator, child, same("serves"), same("practical"), same("ordinary"), none, none,
        same("2026-01-12"),
      ],
      [mother, child, same("kin"), none, none, none, same("child"), none],
    ])

  static let needs = TemplateTable(
    .needs,
    ["id", "family", "person", "domain", "title", "raised", "urgency", "closed", "outcome"],
    [
      [
        need, family, child, same("leisure"),
        Phrase(
          nb: "Vil begynne på fotball", nn: "Vil byrje på fotball", en: "Wants to start football"),
        same("2026-01-12"), same("normal"), same("2026-02-02"), same("met"),
      ]
    ])

  static let responsibilities = TemplateTable(
    .responsibilities,
    ["need", "actor", "asked", "accepted", "from", "part", "declined", "reason"],
    [
      [
        need, coordinator, same("2026-01-12"), same("2026-01-12"), same("2026-01-12"), same("lead"),
        none, none,
      ],
      [
        need, teacher, same("2026-01-14"), none, none, same("contributes"), same("2026-01-16"),
        same("not-provided"),
      ],
    ])

  static let referrals = TemplateTable(
    .referrals,
    ["id", "family", "person", "need", "from", "to", "sent", "due", "answered", "outcome"],
    [
      [
        id("henvisning", "tilvising", "referral"), family, child, need, coordinator,
        same("idrettslag"), same("2026-01-14"), same("2026-01-28"), same("2026-01-20"),
        same("accepted"),
      ]
    ])

  static let activities = TemplateTable(
    .activities, ["date", "actor", "family", "need", "kind"],
    [[same("2026-01-14"), coordinator, family, need, same("meeting")]])

  static let agreements = TemplateTable(
    .agreements, ["id", "family", "actor", "title", "agreed", "due", "done", "need"],
    [
      [
        id("avtale", "avtale", "agreement"), family, coordinator,
        Phrase(
          nb: "Følger til første trening", nn: "Følgjer til første trening",
          en: "Comes along to the first training"), same("2026-01-14"), same("2026-01-23"),
        same("2026-01-21"), need,
      ]
    ])

  static let goals = TemplateTable(
    .goals, ["id", "family", "person", "domain", "title", "set", "target", "achieved", "need"],
    [
      [
        goal, family, child, same("leisure"),
        Phrase(nb: "Å spille på et lag", nn: "Å spele på eit lag", en: "To play in a team"),
        same("2026-01-14"), same("2026-06-19"), same("2026-02-02"), need,
      ]
    ])

  static let moments = TemplateTable(
    .moments, ["date", "family", "person", "title", "weight", "goal"],
    [
      [
        same("2026-01-21"), family, child,
        Phrase(nb: "Første trening", nn: "Første trening", en: "The first training"),
        same("small"), goal,
      ]
    ])

  static let consents = TemplateTable(
    .consents, ["family", "person", "from_service", "to_service", "domains", "given"],
    [
      [
        family, mother, same("familiekoordinator"), same("grunnskole"), same("school leisure"),
        same("2026-01-12"),
      ]
    ])
}
