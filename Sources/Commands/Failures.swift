import Diagrams
import Exchange
import Messages
import Model
import Store
import Text
import Wording

/// How many refusals are printed.
private let shownRefusals = 100

// The status and the lines of what went wrong below the commands.
extension Session {
  /// A bundle that was not accepted, or could not be read or written.
  func failure(_ error: ExchangeError) -> Failure {
    let status: ExitStatus =
      switch error {
      case .refused, .unreadable, .notABundle, .isForSomebody, .isGraph: .refused
      case .noSuchFile: .noInput
      case .unwritable, .isNetwork, .isFolder, .occupied, .halfWritten, .tooManyRows, .workbook:
        .cannotCreate
      case .closedPipe: .done
      case .interrupted: .interrupted
      }
    return Failure(status, lines: lines(error, language, most: shownRefusals).map(Phrase.code))
  }

  /// A network file that could not be made, read or written.
  func failure(_ error: StoreError) -> Failure {
    let status: ExitStatus =
      switch error {
      case .noSuchFile: .noInput
      case .isFolder, .isEmpty, .notADatabase, .notANetwork, .tooNew, .tooOld, .unreleased,
        .damaged:
        .refused
      case .readOnly, .leftOpen, .busy, .alreadyExists, .diskFull, .cannotOpen, .inputOutput:
        .cannotCreate
      case .interrupted: .interrupted
      case .refused: .software
      }
    return Failure(status, .code(sentence(error, language)))
  }

  /// A view that is no picture.
  func failure(_ error: PictureError, _ network: Network) -> Failure {
    switch error {
    case .tooManyNodes(let count, let limit, let instead):
      let (many, most) = (language.number(count), language.number(limit))
      return .usage(
        Phrase(
          nb:
            "bildet ville fått \(many) punkter og blir ikke til å lese over \(most); prøv \(instead.words.nb)",
          nn:
            "biletet ville fått \(many) punkt og blir ikkje til å lese over \(most); prøv \(instead.words.nn)",
          en:
            "the picture would hold \(many) nodes and cannot be read above \(most); try \(instead.rawValue)"
        ))
    case .familyMissing(let view):
      return .usage(
        Phrase(
          nb:
            "bildet \(view.words.nb) viser én familie; skriv --family ID, eller --all -o MAPPE for alle",
          nn:
            "biletet \(view.words.nn) viser éin familie; skriv --family ID, eller --all -o MAPPE for alle",
          en: "\(view.rawValue) shows one family; write --family ID, or --all -o FOLDER for all"))
    case .formerUnreadable, .formerWithoutView:
      return .usage(
        Phrase(
          nb: "--like: filen er ikke et bilde fra Samvev; lag den med --format dot",
          nn: "--like: fila er ikkje eit bilete frå Samvev; lag ho med --format dot",
          en: "--like: the file is no picture of Samvev; make it with --format dot"))
    case .formerIsOfAnotherView(let view):
      return .usage(
        Phrase(
          nb: "--like: filen viser \(plain(view)), et annet bilde; bruk en fil av samme slag",
          nn: "--like: fila viser \(plain(view)), eit anna bilete; bruk ei fil av same slag",
          en: "--like: the file shows \(plain(view)), another view; use a file of the same view"))
    case .formerIsOfAnotherFamily:
      return .usage(
        Phrase(
          nb: "--like: filen viser en annen familie; bruk en fil av den samme",
          nn: "--like: fila viser ein annan familie; bruk ei fil av den same",
          en: "--like: the file shows another family; use a file of the same one"))
    case .formerIsForOthers:
      return .usage(
        Phrase(
          nb: "--like: bildet i filen er laget for andre; bruk en fil laget for de samme",
          nn: "--like: biletet i fila er laga for andre; bruk ei fil laga for dei same",
          en: "--like: the file is for others; use a file made for the same"))
    case .showsAbsence(let view):
      return .usage(
        Phrase(
          nb: "bildet \(view.words.nb) viser det som ikke er der, og lages bare uten --for",
          nn: "biletet \(view.words.nn) viser det som ikkje er der, og blir berre laga utan --for",
          en: "\(view.rawValue) shows what is not there, and is only made without --for"))
    case .notForWall(let view):
      let views = View.allCases.filter(\.isForWalls)
      return .usage(
        Phrase(
          nb:
            "bildet \(view.words.nb) navngir familier og henger ikke på en vegg: det er taushetsbelagt; bilder til vegg er \(Language.nb.list(views.map(\.words.nb)))",
          nn:
            "biletet \(view.words.nn) namngir familiar og heng ikkje på ein vegg: det er underlagt teieplikt; bilete til vegg er \(Language.nn.list(views.map(\.words.nn)))",
          en:
            "\(view.rawValue) names families and hangs on no wall: it is confidential; pictures for a wall are \(Language.en.list(views.map(\.rawValue)))"
        ))
    case .personNotInFamily(let row):
      let person = plain(network.people.id[row])
      return .usage(
        Phrase(
          nb: "--person: «\(person)» er ikke i familien",
          nn: "--person: «\(person)» er ikkje i familien",
          en: "--person: “\(person)” is not one of the family"))
    case .familyNotOpen(let row):
      let family = plain(network.families.id[row])
      return .usage(
        Phrase(
          nb: "--family: «\(family)» følges ikke opp den dagen; velg en annen dag med --as-of",
          nn: "--family: «\(family)» blir ikkje følgd opp den dagen; vel ein annan dag med --as-of",
          en:
            "--family: “\(family)” is not followed up on that day; choose another day with --as-of")
      )
    }
  }
}
