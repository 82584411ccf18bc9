package import Analysis
import Model

extension Kin {
  /// The strained, strong and weak ties between those who are drawn, a sentence for each kind.
  ///
  /// Strain stands here and not in a heading, which everybody in a room reads first.
  package func sentences(in context: DiagramContext) -> [String] {
    func pairs(_ strength: Strength) -> String {
      bonds.filter { $0.strength == strength }
        .map { "\(context.personName($0.a))–\(context.personName($0.b))" }
        .joined(separator: ", ")
    }
    let all: [(Phrase, String)] = [
      (Words.Around.strainedKin, pairs(.strained)), (Words.Around.strongKin, pairs(.strong)),
      (Words.Around.weakKin, pairs(.weak)),
    ]
    var sentences = all.filter { !$0.1.isEmpty }.map { context.say($0.0) + ": " + $0.1 + "." }
    if !all[0].1.isEmpty { sentences.insert(context.say(Words.Around.strainedKinAsk), at: 1) }
    return sentences
  }
}
