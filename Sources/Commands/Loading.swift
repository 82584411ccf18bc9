import Exchange
import Files
import Glibc
import Messages
import Model
import Store
import Text
import Wording

/// A network that a command reads, and what it is called.
struct Loaded {
  let network: Network
  let name: String
  /// Whom it is made for, where it is only the part of a network that somebody may see.
  var audience: NamedAudience?
}

extension Session {
  /// Reads a network file or, without leaving a file behind, a bundle.
  ///
  /// - Parameters:
  ///   - columns: what is read of a network file; a bundle is read whole.
  ///   - doubting: whether to say of a bundle what else in its rows may be wrong.
  ///   - explaining: whether to say of a bundle each word that was read as a code.
  ///   - isQuiet: whether nothing at all is said of the rows of a bundle.
  func load(
    _ path: String, columns: ColumnSet = .all, doubting: Bool = false, explaining: Bool = false,
    isQuiet: Bool = false
  ) throws(Failure) -> Loaded {
    let name = networkName(path)
    if isBundle(path) {
      let change = try merge(
        parsed(path), into: Network(), doubting: doubting, explaining: explaining,
        isQuiet: isQuiet)
      return Loaded(network: change.network, name: name)
    }
    doing(.readingNetwork)
    do throws(StoreError) {
      let network = try NetworkFile.read(
        at: path, columns: columns, interruption: interruption)
      return Loaded(network: network, name: name)
    } catch {
      throw failure(error)
    }
  }

  /// How the words of the session's language are read.
  var readingOptions: ReadingOptions { ReadingOptions(isDayFirst: language != .en, today: today) }

  /// Reads the files of a bundle.
  func parsed(_ path: String) throws(Failure) -> ParsedBundle {
    doing(.readingBundle)
    do throws(ExchangeError) {
      return try readBundle(at: path, readingOptions)
    } catch {
      throw failure(error)
    }
  }

  /// Lays a bundle over a network; reports what is left aside, also where the bundle is refused: a
  /// file that was not read may be the reason.
  ///
  /// - Parameters:
  ///   - doubting: whether to say what else in the rows may be wrong.
  ///   - explaining: whether to say each word that was read as a code.
  ///   - strict: whether to refuse the bundle where there is something to ask about.
  ///   - isQuiet: whether what is left aside is not reported.
  func merge(
    _ parsed: ParsedBundle, into network: Network, replacing: Bool = false, doubting: Bool = false,
    strict: Bool = false, explaining: Bool = false, isQuiet: Bool = false
  ) throws(Failure) -> NetworkChange {
    try mergeCounting(
      parsed, into: network, replacing: replacing, doubting: doubting, strict: strict,
      explaining: explaining, isQuiet: isQuiet
    ).change
  }

  /// The same, and how many things there are to say about the rows.
  func mergeCounting(
    _ parsed: ParsedBundle, into network: Network, replacing: Bool = false, doubting: Bool = false,
    strict: Bool = false, explaining: Bool = false, isQuiet: Bool = false
  ) throws(Failure) -> (change: NetworkChange, warnings: Int) {
    doing(.comparing)
    let merged: (change: NetworkChange, warnings: [Warning])
    do throws(ExchangeError) {
      merged = try Exchange.merge(
        parsed, into: network, replacing: replacing, today: doubting ? today : nil)
    } catch {
      if !isQuiet { report(parsed.warnings, explaining: explaining) }
      throw failure(error)
    }
    if !isQuiet { report(merged.warnings, explaining: explaining) }
    if strict { try refuseQuestions(merged.warnings) }
    return (merged.change, merged.warnings.count)
  }

  private func report(_ warnings: [Warning], explaining: Bool) {
    for line in warningLines(warnings, language, explaining: explaining) { console.report(line) }
  }

  /// Refuses a bundle in which something has to be asked about.
  private func refuseQuestions(_ warnings: [Warning]) throws(Failure) {
    let count = warnings.count(where: \.matter.isQuestion)
    if count == 0 { return }
    throw Failure(
      .refused,
      lines: [
        Phrase(
          nb: "Med --strict blir ingenting lagret før det som er spurt om, er avklart (\(count)).",
          nn: "Med --strict blir ingenting lagra før det som er spurt om, er avklart (\(count)).",
          en:
            "With --strict nothing is saved until what is asked about has been settled (\(count)).")
      ])
  }

  /// Whether a path is a bundle: a folder, or a file whose name ends as a bundle's does.
  func isBundle(_ path: String) -> Bool {
    FileStatus(path)?.kind == .folder || isBundleFile(path)
  }

  /// What a network is called: the last part of its path without its ending.
  func networkName(_ path: String) -> String {
    let name = Path.name(of: Path.absolute(path))
    guard let ending = Path.ending(of: name), ending == "sqlite" || isBundleFile(name) else {
      return name.isEmpty ? "/" : name
    }
    return String(name.dropLast(ending.count + 1))
  }

  /// Refuses the name of a bundle where a network file is to be written: it could not be read
  /// again.
  func requireNetworkFile(_ path: String) throws(Failure) {
    guard isBundleFile(path) else { return }
    let name = plain(path)
    let ending = Path.ending(of: name) ?? ""
    throw .usage(
      Phrase(
        nb:
          "\(name): en .\(ending)-fil er ikke en nettverksfil; velg et navn som slutter på .sqlite",
        nn:
          "\(name): ei .\(ending)-fil er ikkje ei nettverksfil; vel eit namn som sluttar på .sqlite",
        en: "\(name): a .\(ending) file is no network file; choose a name that ends in .sqlite"))
  }

  /// A network file that could not be written: where it would have been made, it is its folder that
  /// is missing, or what a symbolic link points to.
  func failureToMake(_ error: StoreError) -> Failure {
    switch error {
    case .noSuchFile(let path): failure(.cannotOpen(path: path, errno: ENOENT))
    case .busy(let path) where FileStatus(path) == nil:
      failure(.cannotOpen(path: path, errno: ENOENT))
    default: failure(error)
    }
  }

  /// The network of a file that need not be there.
  func networkOrEmpty(_ path: String) throws(Failure) -> Network {
    do throws(StoreError) {
      let network = try NetworkFile.read(at: path, interruption: interruption)
      try NetworkFile.requireWritable(at: path, interruption: interruption)
      return network
    } catch .noSuchFile, .isEmpty {
      return Network()
    } catch {
      throw failure(error)
    }
  }

  /// Changes a network file, which is made when it is missing, all or nothing.
  func update(
    _ path: String, _ body: (Network) throws(Failure) -> LoggedChange
  ) throws(Failure) -> NetworkChange {
    doing(.readingNetwork)
    do throws(UpdateError<Failure>) {
      return try UnfinishedFiles.making(path) { () throws(UpdateError<Failure>) in
        try NetworkFile.update(at: path, creatingIfMissing: true, interruption: interruption) {
          (existing) throws(Failure) in
          let change = try body(existing)
          doing(.writing)
          return change
        }
      }
    } catch {
      switch error {
      case .refused(let refusal): throw refusal
      case .file(let error): throw failureToMake(error)
      }
    }
  }
}

extension Phrase {
  static let readingNetwork = Phrase(
    nb: "leser nettverket", nn: "les nettverket", en: "reading the network")
  static let readingBundle = Phrase(nb: "leser filene", nn: "les filene", en: "reading the files")
  static let comparing = Phrase(
    nb: "ser etter feil og endringer", nn: "ser etter feil og endringar",
    en: "looking for errors and changes")
  static let writing = Phrase(nb: "skriver", nn: "skriv", en: "writing")
  static let analysing = Phrase(
    nb: "ser etter funn", nn: "ser etter funn", en: "looking for findings")
  static let makingUp = Phrase(
    nb: "dikter opp et nettverk", nn: "diktar opp eit nettverk", en: "making a network up")
  static let checking = Phrase(
    nb: "ser etter feil", nn: "ser etter feil", en: "looking for errors")
  static let drawing = Phrase(nb: "tegner", nn: "teiknar", en: "drawing")
}
