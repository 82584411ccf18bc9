import Model
import Terms

extension DoubtFinder {
  /// Looks for the made-up family that shows how an empty workbook is filled in: it is to be
  /// deleted.
  mutating func searchExample() {
    for word in Set([Terms.example.nb, Terms.example.nn, Terms.example.en]).sorted() {
      guard let family = network.find(.family, id: word) else { continue }
      note(.families, family.row, "id", kind: Warning.Matter.madeUpFamily.kind) { .madeUpFamily }
    }
  }
}
