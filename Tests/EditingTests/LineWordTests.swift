import Editing
import Testing
import Wording

/// The words of lines.
@Suite struct LineWordTests {
  @Test func `what is written for one word is written for no other`() {
    var words: [String: LineWord] = [:]
    for word in LineWord.allCases {
      for language in Language.allCases {
        #expect(!word.written(language).isEmpty)
        for text in word.written(language) {
          let text = text.lowercased()
          #expect(words[text] == nil || words[text] == word, "\(text)")
          words[text] = word
        }
      }
    }
  }

  @Test func `how a line is written names the words of the language`() {
    #expect(LineKind.new.form.nb == "ny [PERSON,] LIVSOMRÅDE: TITTEL [haster]")
    #expect(LineKind.done.form.nn == "BEHOV slutt [møtt | delvis | ikkje møtt | flytta]")
    #expect(LineKind.refer.form.en == "referred FROM → TO [: NEED] [answer DAY]")
    for kind in LineKind.allCases {
      for language in Language.allCases {
        #expect(!kind.form[language].contains("%"))
      }
    }
  }
}
