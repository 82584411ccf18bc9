/// The languages that Samvev speaks.
public enum Language: String, CaseIterable, Sendable {
  /// Bokmål, nynorsk and English.
  case nb, nn, en

  /// The language that the environment asks for; bokmål where it asks for none of the three.
  ///
  /// - Parameter values: the values of `LC_ALL`, `LC_MESSAGES` and `LANG`, in that order. The first
  ///   that is not empty decides, as in POSIX.
  public init(environment values: [String?]) {
    let value = values.compactMap { $0 }.first { !$0.isEmpty } ?? ""
    let word = value.lowercased().prefix { $0.isLetter }
    switch word {
    case "nn": self = .nn
    case "en": self = .en
    default: self = .nb
    }
  }

  /// The language's own name, as a list of languages shows it.
  public var ownName: String {
    switch self {
    case .nb: "bokmål"
    case .nn: "nynorsk"
    case .en: "English"
    }
  }
}
