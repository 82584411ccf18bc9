import Analysis
package import Model

extension DiagramContext {
  /// The sentence of the foot where a picture shows something that the law keeps secret as such:
  /// that somebody has to do with child welfare, or needs or gets help with mental health or
  /// safety.
  ///
  /// - Parameters:
  ///   - helpers: the services and contacts in the picture.
  ///   - needs: the rows of the needs in it.
  package func secret(_ helpers: [Ref], needs: [Int]) -> String? {
    let topics = secretTopics(helpers, needs: needs)
    return topics.isEmpty ? nil : say(Words.secret(language.list(topics)))
  }

  /// What a picture shows that is secret as such, in words.
  package func secretTopics(_ helpers: [Ref], needs: [Int]) -> [String] {
    let network = network
    let domains = needs.map { network.needs.domain[$0] }
    let hasChildWelfare = helpers.contains { sector($0) == .childWelfare }
    let hasMentalHealth =
      domains.contains(.mentalHealth)
      || helpers.contains { ref in
        situation.unit(ref).map { network.services.domains[$0].words == [.mentalHealth] } ?? false
      }
    var topics: [String] = []
    if hasChildWelfare { topics.append(say(Words.secretChildWelfare)) }
    if hasMentalHealth { topics.append(Domain.mentalHealth.words[language]) }
    if domains.contains(.safety) { topics.append(Domain.safety.words[language]) }
    return topics
  }
}
