public import Model
import Text
public import Wording

/// What stands above a list of findings: the network and the day.
public func findingsTitle(_ name: String, _ day: Day, _ language: Language) -> String {
  let network = capitalising(plain(name))
  return Phrase(
    nb: "\(network): hva noen bør se på, \(language.day(day))",
    nn: "\(network): kva nokon bør sjå på, \(language.day(day))",
    en: "\(network): what someone ought to look at, \(language.day(day))")[language]
}
