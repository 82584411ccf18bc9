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
  guard samvev_arena_open(isLarge ? 1 : 0) != 0 else { return try body() }
  defer { samvev_arena_close() }
  return try body()
}

/// Closes a graph (agclose), sooner where it lies in an arena.
func close(_ graph: UnsafeMutablePointer<Agraph_t>) {
  unsafe samvev_arena_forget_strings(graph)
  unsafe agclose(graph)
}
