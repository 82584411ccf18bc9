import Text
internal import Wording

/// A text made harmless and literal in HTML, also between quotation marks.
///
/// What is written from right to left is held apart from what is around it by marks of direction of
/// ours: a name in Arabic must not turn the sentence that it stands in, and the engine that prints
/// takes the direction of a line from its first letter.
///
/// - Parameter longestWord: how long a word may be before it can be broken anywhere, which
///   otherwise would push columns off the sheet; nil in attributes, which are read out.
package func html(_ text: String, longestWord: Int? = nil) -> String {
  let characters = Array(plain(text))
  let breaks = longestWord.map { breakingPlaces(characters, longestWord: $0) } ?? []
  var nextBreak = breaks.startIndex
  var shown = ""
  // Blanks after letters from right to left: inside the run when more of it follows.
  var waiting = ""
  var isRightToLeft = false
  var length = 0
  for (place, character) in characters.enumerated() {
    let isBreak = nextBreak < breaks.endIndex && breaks[nextBreak] == place
    if isBreak { nextBreak += 1 }
    if isRightToLeft, character == " " || character == "-" {
      waiting.append(character)
      length += 1
      continue
    }
    let starts = character.unicodeScalars.first?.isRightToLeft == true
    if starts != isRightToLeft {
      shown += "&lrm;"
      isRightToLeft = starts
    }
    // A line must not begin inside a name: it would take its direction from there.
    shown +=
      isRightToLeft && length < longestName
      ? waiting.replacing(" ", with: "&nbsp;") : waiting
    waiting = ""
    length = character == " " ? 0 : length + 1
    // Not `<wbr>`, at which the engine that prints breaks no word in a table.
    if isBreak { shown += "&#8203;" }
    for scalar in character.unicodeScalars { shown.appendMarkup(scalar) }
  }
  return shown + (isRightToLeft ? "&lrm;" : "") + waiting
}

/// How long a word may be in running text and in a table of few columns: Norwegian names of
/// services are shorter.
let longestWord = 30
/// The same in a table of many columns.
let longestWordOfMany = 18
/// How long a name from right to left may be that is kept on one line.
private let longestName = 30
/// Into how long pieces a word falls that is too long.
private let piece = 10

/// Before which characters a line may break inside a word that is too long.
private func breakingPlaces(_ characters: [Character], longestWord: Int) -> [Int] {
  guard characters.count > longestWord else { return [] }
  var places: [Int] = []
  var start = 0
  for end in 0...characters.count where end == characters.count || characters[end] == " " {
    if end - start > longestWord { places += stride(from: start + piece, to: end, by: piece) }
    start = end + 1
  }
  return places
}
