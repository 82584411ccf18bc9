import CLibcgraph

/// Calls `body`, in which graphs get addresses that only go up, so that the engines that compare
/// addresses draw the same picture whatever was drawn before.
///
/// Every graph opened in `body` must be closed in it.
func withArena<Value>(
  _ body: () throws(GraphvizError) -> Value
) throws(GraphvizError) -> Value {
  guard samvev_arena_open() != 0 else { return try body() }
  defer { samvev_arena_close() }
  return try body()
}
