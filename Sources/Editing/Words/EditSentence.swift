import Model
package import Wording

extension Edit {
  /// What the edit does, in one sentence.
  package func sentence(in language: Language, _ names: RowNames = .ids) -> String {
    if let sentence { return sentence }
    var entry = ChangeLogEntry(
      at: "", by: "", way: way, undoes: undoes, rows: nil, isUndoable: true)
    entry.sameThing = sameThing
    let (added, changed, removed) = change.counts(rows)
    return language.sentence(
      entry, rows: rows, added: added, changed: changed, removed: removed,
      redoes: redoes, names)
  }
}
