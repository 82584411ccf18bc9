import Analysis
import Model
import Wording

extension Album {
  /// The sentence of the foot where a picture shows something that the law keeps secret as such:
  /// that somebody has to do with child welfare, or needs or gets help with mental health or
  /// safety.
  ///
  /// - Parameters:
  ///   - helpers: the services and contacts in the picture, as numbers of references.
  ///   - needs: the rows of the needs in it.
  func secret(_ helpers: [Int32], needs: [Int]) -> String? {
    let topics = secretTopics(helpers, needs: needs)
    return topics.isEmpty ? nil : say(Words.secret(language.list(topics)))
  }

  /// What a picture shows that is secret as such, in words.
  func secretTopics(_ helpers: [Int32], needs: [Int]) -> [String] {
    let network = network
    let domains = needs.map { network.needs.domain[$0] }
    let hasChildWelfare = helpers.contains { sector($0) == .childWelfare }
    let hasMentalHealth =
      domains.contains(Domain.mentalHealth.rawValue)
      || helpers.contains { ref in
        let unit = situation.unit(ref)
        return unit >= 0 && network.services.domains[Int(unit)] == Domain.mentalHealth.bit
      }
    var topics: [String] = []
    if hasChildWelfare { topics.append(say(Words.secretChildWelfare)) }
    if hasMentalHealth { topics.append(Domain.mentalHealth.words[language]) }
    if domains.contains(Domain.safety.rawValue) { topics.append(Domain.safety.words[language]) }
    return topics
  }
}
