internal import Dispatch
internal import Synchronization

/// Does several things, each by its number, on a few threads, and gives the results in the order of
/// the numbers.
///
/// A thread takes the next number when it has done with one, so what takes longest should come
/// first. With one thread, or one thing, everything is done where the caller is.
package func results<Result: Sendable>(
  of count: Int, threads: Int, _ work: @Sendable (Int) -> Result
) -> [Result] {
  let threads = min(count, threads)
  guard threads > 1 else { return (0..<count).map(work) }
  let next = Atomic<Int>(0)
  let results = Mutex([Result?](repeating: nil, count: count))
  DispatchQueue.concurrentPerform(iterations: threads) { _ in
    while true {
      let number = next.add(1, ordering: .relaxed).oldValue
      guard number < count else { return }
      let result = work(number)
      results.withLock { $0[number] = result }
    }
  }
  return results.withLock { $0.compactMap { $0 } }
}
