import CLibcgraph
import CLibgvc
import Synchronization

/// What belongs to libcgraph and libgvc as a whole, and is touched by one thread at a time.
///
/// Both libraries keep state outside the graphs (the scanner, the ids, the fonts), so even separate
/// graphs must not be worked on at the same time.
@safe struct Library {
  /// The context of libgvc, once something has been drawn; it lives as long as the process.
  fileprivate var context: OpaquePointer?
  fileprivate var isReady = false
  /// How many graphs are open, for the proof that none is left so.
  fileprivate(set) var openGraphs = 0

  /// The context of libgvc, made when first asked for (15 ms: it loads the plug-ins).
  mutating func drawingContext() throws(GraphvizError) -> OpaquePointer {
    if let context = unsafe context { return unsafe context }
    guard let made = unsafe gvContext() else { throw .outOfMemory }
    unsafe context = made
    TextSizes.begin()
    return unsafe made
  }

  /// Calls `body` with a graph, and closes it afterwards (agclose).
  mutating func lend<Value>(
    _ graph: UnsafeMutablePointer<Agraph_t>,
    to body: (inout Library, UnsafeMutablePointer<Agraph_t>) throws(GraphvizError) -> Value
  ) throws(GraphvizError) -> Value {
    openGraphs += 1
    defer {
      unsafe close(graph)
      openGraphs -= 1
    }
    return try unsafe body(&self, graph)
  }
}

private let library = Mutex(Library())
private let messages = Mutex(Messages())

/// Calls `body` while no other thread is in Graphviz, and gives it an empty list of messages.
func withLibrary<Value: Sendable>(
  _ body: (inout Library) throws(GraphvizError) -> Value
) throws(GraphvizError) -> Value {
  try library.withLock { state throws(GraphvizError) in
    if !state.isReady {
      catchMessages()
      state.isReady = true
    }
    clearMessages()
    return try body(&state)
  }
}

/// What Graphviz has said since `withLibrary` or `clearMessages`.
func heardMessages() -> Messages {
  messages.withLock { $0 }
}

func clearMessages() {
  messages.withLock { $0 = Messages() }
}

/// How many graphs of libcgraph are open; 0 whenever no call is under way.
package func openGraphCount() -> Int {
  library.withLock { $0.openGraphs }
}

/// Sends what Graphviz has to say to `messages` instead of stderr (agseterrf).
private func catchMessages() {
  unsafe agseterrf { piece in
    guard let piece = unsafe piece else { return 0 }
    let text = unsafe String(cString: piece)
    messages.withLock { $0.add(piece: text) }
    return 0
  }
  agseterr(AGWARN)
  // Graphviz 2.43 formats a message into a buffer of 1,024 bytes, and when that is too small once
  // more with an argument list already used up, which can crash. A long message without arguments
  // makes the buffer grow without harm, so that later ones fit.
  var blanks = [CChar](repeating: 0x20, count: 1 << 18)
  blanks.append(0)
  unsafe samvev_warn(blanks)
}
