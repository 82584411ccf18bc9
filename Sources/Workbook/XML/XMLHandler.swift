/// What is told of a document while it is read.
protocol XMLHandler {
  /// An element begins.
  mutating func start(_ tag: XMLTag, in parent: XMLTag, _ attributes: XMLAttributes)
    throws(WorkbookError)
  /// An element ends; false to read no further.
  mutating func end(_ tag: XMLTag, in parent: XMLTag) throws(WorkbookError) -> Bool
  /// A piece of text, directly in an element.
  mutating func text(_ text: XMLText, in tag: XMLTag) throws(WorkbookError)
}

extension XMLHandler {
  mutating func end(_ tag: XMLTag, in parent: XMLTag) throws(WorkbookError) -> Bool { true }
  mutating func text(_ text: XMLText, in tag: XMLTag) throws(WorkbookError) {}
}
