import Synchronization
import Testing
import Threads

@Suite struct ResultsTests {
  @Test(arguments: [0, 1, 2, 7, 200], [1, 2, 8])
  func `each thing is done once, and its result stands at its number`(count: Int, threads: Int) {
    let done = Mutex([Int](repeating: 0, count: count))
    let found = results(of: count, threads: threads) { number in
      done.withLock { $0[number] += 1 }
      return number * number
    }
    #expect(found == (0..<count).map { $0 * $0 })
    #expect(done.withLock { $0 }.allSatisfy { $0 == 1 })
  }

  @Test func `nothing is a result too`() {
    #expect(results(of: 5, threads: 2) { $0 % 2 == 0 ? $0 : nil } == [0, nil, 2, nil, 4])
  }
}
