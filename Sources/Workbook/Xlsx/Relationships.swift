/// What a part of an Office Open XML file refers to: the part's `.rels`.
struct Relationships {
  /// One of them.
  struct Target {
    let id: String
    /// The last word of its type, such as `worksheet`.
    let type: String
    /// The name of the part; nil where it lies outside of the file.
    let part: String?
  }

  private(set) var targets: [Target] = []

  func first(ofType type: String) -> Target? {
    targets.first { $0.type == type }
  }

  /// The name of the part that holds the relationships of a part; of the file itself, `""`.
  static func part(of part: String) -> String {
    let folder = Self.folder(of: part)
    return folder + "_rels/" + part.dropFirst(folder.count) + ".rels"
  }

  private static func folder(of part: String) -> Substring {
    part.lastIndex(of: "/").map { part[...$0] } ?? ""
  }

  /// The name of a part by what a part says of it: from the part's folder on, or from the root
  /// where it begins with a slash.
  static func resolve(_ target: String, from part: String) -> String {
    var target = Substring(target)
    if let fragment = target.firstIndex(of: "#") { target = target[..<fragment] }
    let isFromRoot = target.first == "/" || target.first == "\\"
    var steps = isFromRoot ? [] : folder(of: part).split(separator: "/")
    for step in target.split(whereSeparator: { $0 == "/" || $0 == "\\" }) {
      switch step {
      case ".": continue
      case "..": _ = steps.popLast()
      default: steps.append(step)
      }
    }
    return unescaped(steps.joined(separator: "/"))
  }

  /// Decodes `%20` and its like.
  private static func unescaped(_ name: String) -> String {
    guard name.utf8.contains(UInt8(ascii: "%")) else { return name }
    var bytes: [UInt8] = []
    var rest = Array(name.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  struct Handler: XMLHandler {
    private(set) var relationships = Relationships()
    private let source: String

    /// - Parameter source: the part whose relationships these are.
    init(of source: String) {
      self.source = source
    }

    mutating func start(_ tag: XMLTag, in parent: XMLTag, _ attributes: XMLAttributes)
      throws(WorkbookError)
    {
      guard tag == .relationship, parent == .relationships else { return }
      guard let id = attributes["Id"], let type = attributes["Type"],
        let target = attributes["Target"], id.count + target.count < 4096
      else { throw .damaged(part: Relationships.part(of: source)) }
      let isOutside = attributes["TargetMode"].map { $0 == "External" } ?? false
      let word = type.behindLast(UInt8(ascii: "/"))
      // Nothing is looked up in the rest, which may be links by the thousand.
      guard !isOutside, relationships.targets.count < 2000, word.count < 64 else { return }
      relationships.targets.append(
        Target(
          id: id.string, type: word.string,
          part: isOutside ? nil : Relationships.resolve(target.string, from: source)))
    }
  }
}
