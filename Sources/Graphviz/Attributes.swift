/// What an attribute holds, by where it comes from: from people, from our own code, or markup.
///
/// A string literal in code is Graphviz syntax (``raw(_:)``); an interpolated string is refused by
/// the compiler, so that text from people cannot slip in as syntax.
public enum AttributeValue: Sendable, Hashable {
  /// Text from people, shown as it is whatever it holds.
  ///
  /// Backslashes, entities and angle brackets lose their meaning, line breaks become lines of the
  /// label, and control characters, also those that turn the direction of writing, are left out.
  /// For `label`, `xlabel`, `headlabel`, `taillabel` and the tooltips (there only `.centred`).
  /// Never with the shapes `record` and `Mrecord`, which give braces and bars a meaning.
  case text(String, lines: LineAlignment = .centred)

  /// Graphviz syntax from our own code, such as a colour, a number or `\N`.
  case raw(String)

  /// An HTML-like label.
  case html(HTMLLabel)

  /// A number in the notation that Graphviz reads in every locale, without a needless `.0`.
  public static func number(_ value: Double) -> AttributeValue {
    if let whole = Int64(exactly: value) { return .raw(String(whole)) }
    return .raw(String(value))
  }
}

extension AttributeValue: ExpressibleByStringLiteral {
  /// Graphviz syntax written in our own code.
  public init(stringLiteral value: StaticString) {
    self = .raw("\(value)")
  }
}

/// How the lines of a text with line breaks stand to one another.
public enum LineAlignment: Sendable, Hashable {
  /// Each line is centred.
  case centred
  /// Each line begins at the left edge.
  case left
}

/// One attribute of a graph, node, edge or cluster.
public struct Attribute: Sendable, Hashable {
  /// The name Graphviz knows it by, such as `penwidth`.
  public var name: String
  /// What it holds.
  public var value: AttributeValue

  /// An attribute.
  public init(_ name: String, _ value: AttributeValue) {
    self.name = name
    self.value = value
  }
}

/// Attributes in the order in which they were given, each name once.
public struct Attributes: Sendable, Hashable, ExpressibleByDictionaryLiteral {
  /// The attributes in their order.
  public private(set) var all: [Attribute]

  /// No attributes.
  public init() {
    all = []
  }

  /// The attributes of a literal; of a name given twice, the later value holds.
  public init(dictionaryLiteral elements: (String, AttributeValue)...) {
    all = []
    all.reserveCapacity(elements.count)
    for (name, value) in elements { self[name] = value }
  }

  /// The value of an attribute, `nil` when it is not set; setting `nil` takes it away.
  ///
  /// A new name goes last. Time linear in the number of attributes, of which there are few.
  public subscript(name: String) -> AttributeValue? {
    get { all.first { $0.name == name }?.value }
    set {
      let place = all.firstIndex { $0.name == name }
      switch (place, newValue) {
      case (let place?, let value?): all[place].value = value
      case (let place?, nil): all.remove(at: place)
      case (nil, let value?): all.append(Attribute(name, value))
      case (nil, nil): break
      }
    }
  }

  /// Takes over every attribute of `other`; where both have one, that of `other` holds.
  public mutating func merge(_ other: Attributes) {
    for attribute in other.all { self[attribute.name] = attribute.value }
  }
}
