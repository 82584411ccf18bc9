/// A name that is taken apart, lent like `XMLText`.
struct XMLName {
  let namespace: XMLNamespace
  let local: XMLText

  /// Takes apart what the parser gives: the namespace, U+0001 and the local name.
  init(_ text: XMLText) {
    if let (namespace, local) = text.split(atLast: 1) {
      self.namespace = XMLNamespace(namespace)
      self.local = local
    } else {
      namespace = .none
      local = text
    }
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
    if name == "urn:oasis:names:tc:opendocument:xmlns:table:1.0" { return .table }
    if name == "urn:oasis:names:tc:opendocument:xmlns:office:1.0" { return .office }
    if name == "urn:oasis:names:tc:opendocument:xmlns:text:1.0" { return .text }
    if name == "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0" {
      return .calc
    }
    if name == "urn:oasis:names:tc:opendocument:xmlns:style:1.0" { return .style }
    if name == "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" { return .number }
    if name == "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" { return .manifest }
    if name == "http://schemas.openxmlformats.org/package/2006/relationships" {
      return .packageRelationships
    }
    if name == "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
      || name == "http://purl.oclc.org/ooxml/officeDocument/relationships"
    {
      return .officeRelationships
    }
    if name == "http://www.w3.org/XML/1998/namespace" { return .xml }
    return .other
  }
}
