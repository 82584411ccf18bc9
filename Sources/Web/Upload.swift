import Exchange

/// A bundle that was read from files somebody gave, and waits to be saved.
struct Upload: Sendable {
  /// How large what is given at a time may be, in bytes: a file, or several that are one bundle.
  static let mostBytes = 16 << 20

  /// What tells it from others: of two tabs, one saves what it showed or nothing.
  let number: Int
  /// What was read.
  let bundle: ParsedBundle
  /// The names of the files; none where rows were pasted.
  let names: [String]

  /// Files that hold no table that was read, nor anything that was refused or asked about.
  var unused: [String] {
    let places = bundle.sheets.map(\.place) + bundle.warnings.map(\.file)
    return names.filter { name in
      !places.contains { $0 == name || $0.hasPrefix(name + ", ") }
    }
  }
}
