import CLibcgraph

/// Calls `body`, in which graphs get addresses that only go up, so that the engines that compare
/// addresses draw the same picture whatever was drawn before.
///
/// Every graph opened in `body` must be closed in it.
///
/// - Parameter isLarge: that hundreds of megabytes will be needed.
func withArena<Value>(
  isLarge: Bool = false, _ body: () throws(GraphvizError) -> Value
) throws(GraphvizError) -> Value {
  guard openArena(isLarge: isLarge) else { return try body() }
  defer { closeArena() }
  return try body()
}

// The arena's state is one to a compiled file: what touches it is never inlined into another one.

@inline(never) private func openArena(isLarge: Bool) -> Bool {
  samvev_arena_open(isLarge ? 1 : 0) != 0
}

@inline(never) private func closeArena() {
  samvev_arena_close()
}

/// Closes a graph (agclose), sooner where it lies in an arena.
@inline(never) func close(_ graph: UnsafeMutablePointer<Agraph_t>) {
  unsafe samvev_arena_forget(graph)
  unsafe agclose(graph)
}
