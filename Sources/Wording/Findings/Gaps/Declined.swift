import Analysis
import Model

// gap.declined: whoever was asked has said no.
extension FindingWriter {
  func declinedMessage(_ finding: Finding) -> SentenceText {
    let row = finding.subject.row
    let need = need(row)
    let declined = related(finding)
    let ago = SentenceText(language.ago(days: finding.days ?? 0)) + reason(finding)
    let more = haste(finding) + promise(need: row)
    guard finding.related.count > 1 else {
      return say(
        nb: "\(declined) sa nei til ansvaret for \(need) \(ago), og ingen andre har det\(more)",
        nn:
          "\(declined) sa nei til ansvaret for \(need) \(ago), og det er ingen andre som har det\(more)",
        en: "\(declined) said no to being responsible for \(need) \(ago), and nobody else is\(more)"
      )
    }
    return say(
      nb:
        "\(declined) har sagt nei til ansvaret for \(need), sist \(ago), og ingen andre har det\(more)",
      nn:
        "\(declined) har sagt nei til ansvaret for \(need), sist \(ago), og det er ingen andre som har det\(more)",
      en:
        "\(declined) have said no to being responsible for \(need), last \(ago), and nobody else is\(more)"
    )
  }

  func declinedSuggestion(_ finding: Finding) -> SentenceText {
    let row = finding.subject.row
    return nextStep(
      need: row, finding, except: finding.related.compactMap(network.unit),
      isUrgent: isUrgent(need: row))
  }

  /// `; grunnen var ikke kapasitet`: the reason of the latest no; empty where none is recorded.
  private func reason(_ finding: Finding) -> SentenceText {
    let held = network.responsibilities
    let reasons = records.responsibilities[finding.subject.row].map { Int($0) }
      .filter { held.declined[$0] == finding.since }.compactMap {
        held.reason[$0]
      }
    guard let reason = reasons.min(by: { $0.rawValue < $1.rawValue }) else { return "" }
    return say(
      nb: " (\(reason.words.nb))", nn: " (\(reason.words.nn))", en: " (\(reason.words.en))")
  }
}
