import Layout
import Model
import Wording

extension DiagramContext {
  /// The line below the title of a picture of a family: whose it is, where the title does not say
  /// so, where, which day, and some facts.
  func whose(
    _ person: Int?, of family: Int, unlessIn title: String, _ request: PictureRequest,
    _ facts: [String]
  ) -> String {
    let name = person.map(personWithAge) ?? familyName(family)
    var parts = title.contains(name) ? [] : [name]
    if let area = network.families.area[family] {
      parts.append(capitalising(network.symbols[area]))
    }
    parts.append(request.when(self))
    return (parts + facts).joined(separator: " · ")
  }
}
