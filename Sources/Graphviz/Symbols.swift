import CLibcgraph

/// The attributes declared for one kind of object, found by a walk over their names: they are few.
@safe struct Symbols {
  private let kind: Int32
  private var names: [String] = []
  private var symbols: [UnsafeMutablePointer<Agsym_t>]

  init(kind: Int32) {
    self.kind = kind
    unsafe symbols = []
  }

  func has(_ name: String) -> Bool {
    names.contains(name)
  }

  /// The names among many objects' attributes that are not declared yet, in the order of the
  /// objects.
  ///
  /// Most have the same names in the same order as the one before, which is all that is looked at
  /// then.
  func undeclared(in objects: some Sequence<Attributes>) -> [String] {
    var found: [String] = []
    var last: [String] = []
    for object in objects {
      let attributes = object.all
      if attributes.count == last.count, zip(attributes, last).allSatisfy({ $0.name == $1 }) {
        continue
      }
      last = attributes.map(\.name)
      for name in last where !has(name) && !found.contains(name) { found.append(name) }
    }
    return found
  }

  /// Declares an attribute with its default (agattr); one already declared stays as it is.
  mutating func declare(
    _ name: String, _ value: AttributeValue?, in graph: UnsafeMutablePointer<Agraph_t>
  ) throws(GraphvizError) {
    if has(name) { return }
    let symbol = try unsafe withStored(value ?? "", in: graph) { chars in
      unsafe withChars(guardedRaw(name)) { unsafe agattr(graph, kind, $0, chars) }
    }
    guard let symbol = unsafe symbol else { throw .outOfMemory }
    names.append(name)
    unsafe symbols.append(symbol)
  }

  /// Sets an attribute of an object (agxset); it must have been declared.
  func set(
    _ attribute: Attribute, on object: UnsafeMutableRawPointer,
    in graph: UnsafeMutablePointer<Agraph_t>
  ) throws(GraphvizError) {
    guard let index = names.firstIndex(of: attribute.name) else { return }
    let symbol = unsafe symbols[index]
    let status = try unsafe withStored(attribute.value, in: graph) { chars in
      unsafe agxset(object, symbol, chars)
    }
    guard status == 0 else { throw .outOfMemory }
  }
}

/// Calls `body` with a value as libcgraph takes it.
private func withStored<Value>(
  _ value: AttributeValue, in graph: UnsafeMutablePointer<Agraph_t>,
  _ body: (UnsafeMutablePointer<CChar>?) -> Value
) throws(GraphvizError) -> Value {
  switch value {
  case .text(let text, let lines):
    return unsafe withChars(escapedLabel(text, lines: lines), body)
  case .raw(let text):
    return unsafe withChars(guardedRaw(text), body)
  case .html(let label):
    guard isBalanced(label.markup) else {
      throw .syntax(message: "unbalanced angle brackets in an HTML-like label")
    }
    // libcgraph keeps each string once, HTML or not, and the first one decides. No text and no name
    // holds a line break, so one before the markup, where it has no meaning, keeps them apart.
    let markup = "\n" + label.markup
    return unsafe withChars(markup) { chars in
      let kept = unsafe agstrdup_html(graph, chars)
      defer { unsafe agstrfree(graph, kept) }
      return unsafe body(kept)
    }
  }
}

/// Whether every `<` has its `>`, so that DOT finds the end of the label.
private func isBalanced(_ markup: String) -> Bool {
  var isInside = false
  for byte in markup.utf8 {
    switch byte {
    case 0: return false
    case UInt8(ascii: "<"):
      if isInside { return false }
      isInside = true
    case UInt8(ascii: ">"):
      if !isInside { return false }
      isInside = false
    default: continue
    }
  }
  return !isInside
}

/// Calls `body` with the text as libcgraph takes it: it says `char *` but does not write there.
func withChars<Value>(_ text: String, _ body: (UnsafeMutablePointer<CChar>?) -> Value) -> Value {
  unsafe text.withCString { unsafe body(UnsafeMutablePointer(mutating: $0)) }
}
