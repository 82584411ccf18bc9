/// The attributes of an element, lent for the time of one call of the parser.
@safe struct XMLAttributes {
  private let list: UnsafeMutablePointer<UnsafePointer<CChar>?>
  private let namespaces: UnsafePointer<XMLNamespaces>

  init(
    _ list: UnsafeMutablePointer<UnsafePointer<CChar>?>, _ namespaces: UnsafePointer<XMLNamespaces>
  ) {
    unsafe self.list = list
    unsafe self.namespaces = namespaces
  }

  /// The name of one of them as it stands, in the order of the document; nil behind the last.
  func name(_ place: Int) -> XMLText? {
    guard let name = unsafe list[2 * place] else { return nil }
    return unsafe XMLText(name)
  }

  /// The name of one of them where it is one letter; 0 for other names.
  @inline(__always) func letter(_ place: Int) -> UInt8? {
    guard let name = unsafe list[2 * place] else { return nil }
    guard unsafe name[0] != 0, unsafe name[1] == 0 else { return 0 }
    return unsafe UInt8(bitPattern: name[0])
  }

  /// Whether one of them declares a namespace; nil behind the last.
  @inline(__always) func isDeclaration(_ place: Int) -> Bool? {
    guard let name = unsafe list[2 * place] else { return nil }
    guard unsafe name[0] == CChar(UInt8(ascii: "x")) else { return false }
    let text = unsafe XMLText(name)
    return text.hasPrefix("xmlns") && (text.count == 5 || text[5] == UInt8(ascii: ":"))
  }

  /// The value of one of them.
  @inline(__always) func value(_ place: Int) -> XMLText? {
    guard let value = unsafe list[2 * place + 1] else { return nil }
    return unsafe XMLText(value)
  }

  /// Name and value of one of them.
  func attribute(_ place: Int) -> (name: XMLText, value: XMLText)? {
    guard let name = unsafe list[2 * place], let value = unsafe list[2 * place + 1] else {
      return nil
    }
    return unsafe (XMLText(name), XMLText(value))
  }

  /// A name with its namespace.
  func resolve(_ name: XMLText) -> XMLName {
    unsafe namespaces.pointee.attribute(name)
  }

  /// The value of the attribute that has this name and no prefix.
  subscript(_ name: StaticString) -> XMLText? {
    var place = 0
    while let found = self.name(place) {
      if found == name { return value(place) }
      place += 1
    }
    return nil
  }

  /// The value of the attribute that has this name in a namespace.
  subscript(_ namespace: XMLNamespace, _ name: StaticString) -> XMLText? {
    var place = 0
    while let found = self.name(place) {
      if found.hasSuffix(name) {
        let found = resolve(found)
        if found.namespace == namespace && found.local == name { return value(place) }
      }
      place += 1
    }
    return nil
  }
}
