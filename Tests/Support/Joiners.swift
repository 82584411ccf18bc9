/// What can be joined to a sign, so that both are one character: a program that looks at characters
/// does not see the sign.
public enum Joiners {
  /// All of them.
  public static let all = [
    "\u{300}", "\u{301}", "\u{200D}", "\u{FE0F}", "\u{20E3}", "\u{600}", "\u{605}", "\u{6DD}",
    "\u{70F}", "\u{8E2}", "\u{D4E}", "\u{110BD}", "\u{110CD}", "\u{1F1F3}", "\u{1F3FB}",
    "\u{E0061}", "\u{1160}", "\u{903}",
  ]

  /// A sign with each of them before it, behind it and around it.
  public static func joined(_ sign: String) -> [String] {
    all.flatMap { joiner -> [String] in
      let both: String = "\(joiner)\(sign)\(joiner)"
      return ["\(joiner)\(sign)", "\(sign)\(joiner)", both, "a\(both)b"]
    }
  }
}
