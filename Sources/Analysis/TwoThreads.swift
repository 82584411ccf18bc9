internal import Dispatch
internal import Synchronization

/// Does several things, on two threads where that pays, and gives their results in the order in
/// which they were asked for. The longest ones should come first.
func results<Result: Sendable>(
  of tasks: [@Sendable () -> Result], onTwoThreads: Bool
) -> [Result] {
  guard onTwoThreads else { return tasks.map { $0() } }
  let next = Atomic<Int>(0)
  let results = Mutex<[Result?]>(tasks.map { _ in nil })
  DispatchQueue.concurrentPerform(iterations: 2) { _ in
    while true {
      let task = next.add(1, ordering: .relaxed).oldValue
      guard task < tasks.count else { return }
      let result = tasks[task]()
      results.withLock { $0[task] = result }
    }
  }
  return results.withLock { $0.compactMap { $0 } }
}
