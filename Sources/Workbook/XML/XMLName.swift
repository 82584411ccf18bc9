/// A name that is taken apart, lent like `XMLText`.
struct XMLName {
  let namespace: XMLNamespace
  let local: XMLText
}

/// The prefixes that are bound to namespaces which are read, where the parser is. expat can do this
/// too, but then takes nearly twice as long for OpenDocument, whose every attribute has a prefix.
struct XMLNamespaces {
  private struct Binding {
    let prefix: [UInt8]
    /// The prefix as one number, which is faster to compare.
    let packed: UInt64
    let namespace: XMLNamespace
    let depth: Int

    init(_ prefix: [UInt8], _ namespace: XMLNamespace, _ depth: Int) {
      self.prefix = prefix
      self.namespace = namespace
      self.depth = depth
      packed = prefix.reduce(0) { $0 << 8 | UInt64($1) }
    }
  }

  private var bindings = [Binding(Array("xml".utf8), .xml, 0)]
  private let greatest: Int
  private var declarationsLeft: Int

  init(_ limits: WorkbookLimits) {
    greatest = limits.declarationsInForce
    declarationsLeft = limits.declarations
  }

  /// Takes in what the attributes of an element declare, and says how many attributes there are;
  /// nil where too much is declared.
  mutating func enter(_ depth: Int, _ attributes: XMLAttributes) -> Int? {
    var place = 0
    while let isDeclaration = attributes.isDeclaration(place) {
      if isDeclaration, let (name, value) = attributes.attribute(place) {
        declarationsLeft -= 1
        guard declarationsLeft >= 0 else { return nil }
        var prefix: [UInt8] = []
        name.dropFirst(6).append(to: &prefix)
        let namespace = XMLNamespace(value)
        // One that is not read counts where it hides one that is.
        if namespace != .other || bindings.contains(where: { $0.prefix == prefix }) {
          guard bindings.count < greatest else { return nil }
          bindings.append(Binding(prefix, namespace, depth))
        }
      }
      place += 1
    }
    return place
  }

  /// Forgets what an element declared that ends.
  mutating func leave(_ depth: Int) {
    while let last = bindings.last, last.depth >= depth, last.depth > 0 { bindings.removeLast() }
  }

  func element(_ name: XMLText) -> XMLName {
    let (prefix, count) = prefix(name)
    guard let count else { return XMLName(namespace: namespace(name, 0, 0), local: name) }
    return XMLName(namespace: namespace(name, count, prefix), local: name.dropFirst(count + 1))
  }

  func attribute(_ name: XMLText) -> XMLName {
    let (prefix, count) = prefix(name)
    guard let count else { return XMLName(namespace: .none, local: name) }
    return XMLName(namespace: namespace(name, count, prefix), local: name.dropFirst(count + 1))
  }

  /// The last eight letters of a prefix as one number, and how many letters it has; nil where a
  /// name has none.
  private func prefix(_ name: XMLText) -> (packed: UInt64, count: Int?) {
    var packed: UInt64 = 0
    var count = 0
    while count < name.count {
      let byte = name[count]
      if byte == UInt8(ascii: ":") { return (packed, count) }
      packed = packed << 8 | UInt64(byte)
      count &+= 1
    }
    return (packed, nil)
  }

  /// What the first so many letters of a name are bound to.
  private func namespace(_ name: XMLText, _ count: Int, _ packed: UInt64) -> XMLNamespace {
    var place = bindings.count
    while place > 0 {
      place &-= 1
      if bindings[place].packed == packed, bindings[place].prefix.count == count,
        count <= 8 || name.hasPrefix(bindings[place].prefix)
      {
        return bindings[place].namespace
      }
    }
    return count == 0 ? .none : .other
  }
}

/// The namespaces that are read. Those of Office Open XML have two names each, one of them strict.
enum XMLNamespace: UInt8 {
  case none, other
  case main, officeRelationships, packageRelationships
  case office, table, text, style, number, calc, manifest
  case xml

  init(_ name: XMLText) {
    self = Self.named(name)
  }

  private static func named(_ name: XMLText) -> XMLNamespace {
    if name == "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
      || name == "http://purl.oclc.org/ooxml/spreadsheetml/main"
    {
      return .main
    }
    if name == "http://schemas.openxmlformats.org/package/2006/relationships" {
      return .packageRelationships
    }
    if name == "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
      || name == "http://purl.oclc.org/ooxml/officeDocument/relationships"
    {
      return .officeRelationships
    }
    if name == "urn:oasis:names:tc:opendocument:xmlns:table:1.0" { return .table }
    if name == "urn:oasis:names:tc:opendocument:xmlns:office:1.0" { return .office }
    if name == "urn:oasis:names:tc:opendocument:xmlns:text:1.0" { return .text }
    if name == "urn:oasis:names:tc:opendocument:xmlns:style:1.0" { return .style }
    if name == "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" { return .number }
    if name == "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" { return .manifest }
    if name == "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0" {
      return .calc
    }
    return .other
  }
}
