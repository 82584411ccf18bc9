import Messages
import Store
import Testing
import Wording

private let path = "kommune/nett.sqlite"

private let storeErrors: [StoreError] = [
  .noSuchFile(path: path), .isFolder(path: path), .isEmpty(path: path), .notADatabase(path: path),
  .notANetwork(path: path), .tooNew(path: path, version: 3, understood: 1),
  .tooOld(path: path, version: 1, understood: 2), .unreleased(path: path, version: 5),
  .damaged(path: path, fault: FileFault(.structure("database disk image is malformed."))),
  .readOnly(path: path), .leftOpen(path: path, log: path + "-wal"), .busy(path: path),
  .alreadyExists(path: path), .diskFull(path: path),
  .cannotOpen(path: path, errno: 13), .cannotOpen(path: path, errno: 30),
  .cannotOpen(path: path, errno: 22), .inputOutput(path: path, errno: 5),
  .inputOutput(path: path, errno: 0), .refused(path: path, detail: "UNIQUE constraint failed"),
]

private let fileFaults: [FileFault.Kind] = [
  .structure("row 3 missing from index"), .structure(""), .objectMissing, .objectDiffers,
  .objectUnknown, .keyOutOfPlace, .rowMissing, .valueMissing, .wrongType, .outOfBounds,
  .invalidText, .danglingReference, .wrongKind, .tooMuch,
]

struct StoreErrorWordsTests {
  @Test(arguments: Language.allCases)
  func `every error of a network file is one line that begins with it`(language: Language) {
    for error in storeErrors {
      let line = sentence(error, language)
      #expect(line.hasPrefix(path + ": "), "\(line)")
      #expect(blemish(of: line) == nil, "\(line)")
    }
    for kind in fileFaults {
      let line = sentence(FileFault(kind, table: "need", key: 12, column: "family"), language)
      #expect(line.hasPrefix(language == .en ? "need, row 12, column" : "need, rad 12, kolonne"))
      #expect(blemish(of: line) == nil, "\(line)")
    }
    #expect(blemish(of: sentence(StoreError.interrupted, language)) == nil)
  }

  @Test func `nynorsk is another language than bokmål`() {
    for error in storeErrors { #expect(sentence(error, .nb) != sentence(error, .nn)) }
  }

  @Test func `a file of a newer version is to be read with the new program`() {
    let error = StoreError.tooNew(path: "nett.sqlite", version: 3, understood: 1)
    #expect(
      sentence(error, .nb)
        == "nett.sqlite: filen er laget av en nyere utgave av Samvev (3); denne forstår til og med 1. Hent den nye utgaven."
    )
    #expect(
      sentence(error, .nn)
        == "nett.sqlite: fila er laga av ei nyare utgåve av Samvev (3); denne forstår til og med 1. Hent den nye utgåva."
    )
  }

  @Test func `a file that was not closed says what to copy`() {
    let error = StoreError.leftOpen(path: path, log: path + "-wal")
    #expect(
      sentence(error, .en)
        == "kommune/nett.sqlite: the file was not closed properly; it can be opened only where you may write. Copy both “nett.sqlite” and “nett.sqlite-wal” to a folder of your own."
    )
    #expect(
      sentence(error, .nb).hasSuffix(
        "Kopier både «nett.sqlite» og «nett.sqlite-wal» til en egen mappe."))
  }

  @Test func `a damaged file says where`() {
    let fault = FileFault(.danglingReference, table: "need", key: 12, column: "family")
    #expect(
      sentence(StoreError.damaged(path: "nett.sqlite", fault: fault), .nb)
        == "nett.sqlite: filen er skadet (need, rad 12, kolonne family: viser til en rad som ikke finnes). Bruk en sikkerhetskopi, eller importer på nytt til en ny fil."
    )
  }
}
