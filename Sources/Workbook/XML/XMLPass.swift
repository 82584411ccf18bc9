internal import CExpat

extension ZipArchive {
  /// Reads a part as XML, to its end or to where the handler stops it. What is unpacked is taken
  /// off `budget`.
  func read(
    _ name: String, as handler: inout some XMLHandler, _ limits: WorkbookLimits,
    budget: inout Int
  ) throws(WorkbookError) {
    try part(name).read(as: &handler, limits, budget: &budget)
  }
}

extension ZipPart {
  /// Reads the part as XML, to its end or to where the handler stops it. What is unpacked is taken
  /// off `budget`.
  consuming func read(
    as handler: inout some XMLHandler, _ limits: WorkbookLimits, budget: inout Int
  ) throws(WorkbookError) {
    var part = self
    let outcome: Result<Void, WorkbookError> = unsafe withUnsafeMutablePointer(to: &handler) {
      handler in
      do throws(WorkbookError) {
        guard let parser = unsafe samvev_xml_parser() else { throw .tooLarge(.structure) }
        defer { unsafe XML_ParserFree(parser) }
        var pass = unsafe XMLPass(parser, part.name, limits, handler)
        try unsafe pass.read(&part, limits, &budget)
        return .success(())
      } catch {
        return .failure(error)
      }
    }
    try outcome.get()
  }
}

/// One reading of a part of an archive as XML, by expat, in blocks.
///
/// A document type is an error, so that there are no entities but XML's own five; nothing outside
/// the part is ever asked for. Depth, length of a tag and memory of the parser are bounded.
@unsafe struct XMLPass {
  private var start: (XMLTag, XMLTag, XMLAttributes) throws(WorkbookError) -> Void
  private var end: (XMLTag, XMLTag) throws(WorkbookError) -> Bool
  private var text: (XMLText, XMLTag) throws(WorkbookError) -> Void
  private let parser: XML_Parser
  private let part: String
  private let depth: Int
  private let attributes: Int
  private var elementsLeft: Int
  private var tags: [XMLTag] = [.root]
  private var namespaces: XMLNamespaces
  private var failure: WorkbookError?
  private var isStopped = false

  private static let block = 131_072

  init(
    _ parser: XML_Parser, _ part: String, _ limits: WorkbookLimits,
    _ handler: UnsafeMutablePointer<some XMLHandler>
  ) {
    unsafe self.parser = parser
    unsafe self.part = part
    unsafe depth = limits.depth
    unsafe attributes = limits.attributes
    unsafe elementsLeft = limits.elements
    unsafe namespaces = XMLNamespaces(limits)
    unsafe start = { (tag, parent, attributes) throws(WorkbookError) in
      try unsafe handler.pointee.start(tag, in: parent, attributes)
    }
    unsafe end = { (tag, parent) throws(WorkbookError) in
      try unsafe handler.pointee.end(tag, in: parent)
    }
    unsafe text = { (text, tag) throws(WorkbookError) in
      try unsafe handler.pointee.text(text, in: tag)
    }
  }

  mutating func read(
    _ part: inout ZipPart, _ limits: WorkbookLimits, _ budget: inout Int
  ) throws(WorkbookError) {
    let parser = unsafe parser
    let outcome: Result<Void, WorkbookError> = unsafe withUnsafeMutablePointer(to: &self) { pass in
      unsafe Self.register(pass, with: parser)
      do throws(WorkbookError) {
        var isLast = false
        while !isLast {
          guard let room = unsafe XML_GetBuffer(parser, Int32(Self.block)) else {
            throw .tooLarge(.structure)
          }
          let count = try unsafe part.read(into: room, Self.block)
          isLast = count == 0
          budget -= count
          if budget < 0 { throw .tooLarge(.unpackedBytes(limits.unpackedBytes)) }
          let status = unsafe XML_ParseBuffer(parser, Int32(count), isLast ? 1 : 0)
          if let failure = unsafe pass.pointee.failure { throw failure }
          if unsafe pass.pointee.isStopped { break }
          guard status == XML_STATUS_OK else {
            throw unsafe XML_GetErrorCode(parser) == XML_ERROR_NO_MEMORY
              ? .tooLarge(.structure) : .damaged(part: part.name)
          }
          if unsafe part.count - samvev_xml_byte_index(parser) > limits.tag + Self.block {
            throw .tooLarge(.structure)
          }
        }
        return .success(())
      } catch {
        return .failure(error)
      }
    }
    try outcome.get()
  }

  private static func register(_ pass: UnsafeMutablePointer<XMLPass>, with parser: XML_Parser) {
    unsafe XML_SetUserData(parser, pass)
    unsafe XML_SetElementHandler(
      parser,
      { pass, name, attributes in
        guard let pass = unsafe pass, let name = unsafe name, let attributes = unsafe attributes
        else { return }
        unsafe pass.assumingMemoryBound(to: XMLPass.self).pointee.started(
          XMLText(name), attributes)
      },
      { pass, _ in
        guard let pass = unsafe pass else { return }
        unsafe pass.assumingMemoryBound(to: XMLPass.self).pointee.ended()
      })
    unsafe XML_SetCharacterDataHandler(
      parser,
      { pass, text, count in
        guard let pass = unsafe pass, let text = unsafe text else { return }
        unsafe text.withMemoryRebound(to: UInt8.self, capacity: Int(count)) { text in
          unsafe pass.assumingMemoryBound(to: XMLPass.self).pointee.met(
            XMLText(text, Int(count)))
        }
      })
    unsafe XML_SetStartDoctypeDeclHandler(
      parser,
      { pass, _, _, _, _ in
        guard let pass = unsafe pass else { return }
        unsafe pass.assumingMemoryBound(to: XMLPass.self).pointee.metDocumentType()
      })
  }

  // After it was stopped, expat may still tell of the rest of what it is at.
  private var isOver: Bool { unsafe isStopped || failure != nil }

  private mutating func started(
    _ name: XMLText, _ list: UnsafeMutablePointer<UnsafePointer<CChar>?>
  ) {
    guard unsafe !isOver else { return }
    unsafe elementsLeft -= 1
    guard unsafe tags.count <= depth, unsafe elementsLeft >= 0 else {
      unsafe stop(.tooLarge(.structure))
      return
    }
    let failure: WorkbookError? = unsafe withUnsafeMutablePointer(to: &namespaces) { namespaces in
      let attributes = unsafe XMLAttributes(list, namespaces)
      guard let count = unsafe namespaces.pointee.enter(tags.count, attributes) else {
        return .tooLarge(.structure)
      }
      unsafe elementsLeft -= 4 * max(0, count - self.attributes)
      guard unsafe elementsLeft >= 0 else { return .tooLarge(.structure) }
      let parent = unsafe tags[tags.count - 1]
      // What is inside of something unknown is unknown, whatever its name.
      let tag = parent == .other ? .other : unsafe XMLTag(namespaces.pointee.element(name))
      unsafe tags.append(tag)
      do throws(WorkbookError) {
        try unsafe start(tag, parent, attributes)
        return nil
      } catch {
        return error
      }
    }
    if let failure { unsafe stop(failure) }
  }

  private mutating func ended() {
    guard unsafe !isOver, let tag = unsafe tags.popLast() else { return }
    unsafe namespaces.leave(tags.count)
    do throws(WorkbookError) {
      if try unsafe !end(tag, tags[tags.count - 1]) { unsafe stop(nil) }
    } catch {
      unsafe stop(error)
    }
  }

  private mutating func met(_ text: XMLText) {
    guard unsafe !isOver else { return }
    do throws(WorkbookError) {
      try unsafe self.text(text, tags[tags.count - 1])
    } catch {
      unsafe stop(error)
    }
  }

  private mutating func metDocumentType() {
    guard unsafe !isOver else { return }
    unsafe stop(.entities(part: part))
  }

  private mutating func stop(_ error: WorkbookError?) {
    unsafe failure = error
    unsafe isStopped = true
    _ = unsafe XML_StopParser(parser, 0)
  }
}
