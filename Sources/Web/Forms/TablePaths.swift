import Model

extension TableName {
  /// What a table is called in addresses.
  var path: String {
    switch self {
    case .families: "familie"
    case .people: "person"
    case .homes: "hjem"
    case .services: "tjeneste"
    case .contacts: "kontakt"
    case .ties: "band"
    case .needs: "behov"
    case .responsibilities: "ansvar"
    case .referrals: "henvisning"
    case .activities: "aktivitet"
    case .agreements: "avtale"
    case .goals: "maal"
    case .moments: "oyeblikk"
    case .consents: "samtykke"
    case .deadlines: "frist"
    }
  }
}
