import Exchange
import Files
import Glibc
import Reports
import Wording

extension AnyOption {
  static let reminders = Option<String>(
    "--reminders", value: Phrase(nb: "MAPPE", nn: "MAPPE", en: "FOLDER"),
    help: Phrase(
      nb: "skriv for hver henvisning over fristen et vennlig brev hit, som tekst og e-post",
      nn: "skriv for kvar tilvising over fristen eit venleg brev hit, som tekst og e-post",
      en: "write for each overdue referral a friendly letter here, as text and as mail"))
}

extension Session {
  /// Writes letters to a folder, each as text and as mail, under names that say nothing of anybody;
  /// nothing that is there already is written over.
  func write(_ letters: [ReminderLetter], to folder: String) throws(Failure) {
    let place = Path.absolute(folder)
    let name = Self.letterName[language]
    do throws(SystemError) {
      try FileSystem.makeFolder(place)
      var number = 0
      for letter in letters {
        var text: NewFile?
        while text == nil {
          number += 1
          let path = Path.joined(place, "\(name)-\(number)")
          if FileStatus(path + ".eml", followingLinks: false) != nil { continue }
          text = try newFile(path + ".txt")
          if let text, let mail = try newFile(path + ".eml") {
            try text.write(Array(letter.text.utf8))
            try mail.write(letter.mail)
            for file in [text, mail] { console.report(file.path) }
          }
        }
      }
    } catch {
      throw failure(ExchangeError.unwritable(path: place, reason: error.words))
    }
  }

  /// A file where there was nothing; nil where there is something.
  private func newFile(_ path: String) throws(SystemError) -> NewFile? {
    do throws(SystemError) {
      return try NewFile(at: path)
    } catch {
      guard error.number == EEXIST else { throw error }
      return nil
    }
  }
}
