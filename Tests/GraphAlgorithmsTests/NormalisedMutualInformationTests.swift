import Foundation
import GraphAlgorithms
import Support
import Testing

@Suite struct NormalisedMutualInformationTests {
  /// From probabilities of all combinations of labels.
  private func naive(_ a: [Int32], _ b: [Int32]) -> Double {
    let n = Double(a.count)
    func entropy(_ labels: [[Int32]]) -> Double {
      Set(labels).reduce(0) { sum, label in
        let p = Double(labels.filter { $0 == label }.count) / n
        return sum - p * log(p)
      }
    }
    let own = entropy(a.map { [$0] })
    let other = entropy(b.map { [$0] })
    let joint = entropy(zip(a, b).map { [$0, $1] })
    return own + other == 0 ? 1 : 2 * (own + other - joint) / (own + other)
  }

  @Test func `Agreement is twice the shared information over both`() {
    var random = Seeded(11)
    for _ in 0..<300 {
      let n = Int.random(in: 1...30, using: &random)
      let kinds = Int32.random(in: 0...5, using: &random)
      let a = (0..<n).map { _ in Int32.random(in: 0...kinds, using: &random) }
      let b = (0..<n).map { _ in Int32.random(in: -3...kinds, using: &random) }
      #expect(agree(normalisedMutualInformation(a, b), naive(a, b)), "\(a) \(b)")
    }
  }

  @Test func `The same partition under other numbers agrees fully, a single set says nothing`() {
    #expect(agree(normalisedMutualInformation([0, 0, 1, 2], [7, 7, -1, 3]), 1))
    #expect(agree(normalisedMutualInformation([0, 0, 1, 1], [4, 4, 4, 4]), 0))
    #expect(normalisedMutualInformation([5, 5], [2, 2]) == 1)
    #expect(normalisedMutualInformation([], []) == nil)
  }
}
