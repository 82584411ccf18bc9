import Files
import Glibc
import HTTPServer
import Model
import SQLite
import Text
import Web
import Wording

/// The page of a network while it is served.
final class ServedPage {
  /// Where other runs ask for it, and the file that says that it is served.
  var meeting: (place: ServeMeeting, held: HeldFile)?

  private let server: HTTPServer
  private let path: String
  private let file: FileStatus
  private let session: Session
  private let address: String
  private let began = ContinuousClock.now
  private var kept: KeptSettings
  private var web: Web
  private var opening: OpeningFile?
  private var folder: String?
  private var lastLook = 0.0
  private var end: Double?
  private var hasGone = false

  init(
    _ server: HTTPServer, path: String, file: FileStatus, settings: WebSettings,
    kept: KeptSettings, author: String, session: Session
  ) {
    self.server = server
    self.path = path
    self.file = file
    self.session = session
    self.kept = kept
    let host = "127.0.0.1:\(server.port)"
    address = "http://" + host
    let site = WebSite(
      host: host, place: Self.secret(), cookie: Self.secret(), uid: getuid(),
      name: session.networkName(path))
    let moment = Moment(day: Session.machineDay(), seconds: 0)
    web = Web(
      site: site, session: WebSession(settings: settings, author: author, at: moment))
  }

  /// Makes a file that opens the page, in the place of the one before.
  func open() throws(Failure) -> Opened {
    let folder = OpeningFile.folder(
      environment: Environment.variables, network: path)
    guard let folder else {
      throw Failure(.cannotCreate, .noOpeningFile(plain(Path.folder(of: path))))
    }
    let code = Self.secret()
    do throws(SystemError) {
      opening = nil
      let file = try OpeningFile(
        folder, origin: address, code: code, web.session.settings.language)
      opening = file
      self.folder = folder
      web.session.issue(code: code, at: moment())
      return Opened(file: file.path, address: address + "/")
    } catch {
      throw Failure(.cannotCreate, .noOpeningFile(plain(folder)))
    }
  }

  /// Answers until the page is to end.
  func run() throws(Failure) -> ExitStatus {
    let network = ServedNetwork(path, session) { [weak self] in self?.kept.keep($0) }
    do throws(HTTPServerError) {
      try server.run(
        bodyLimit: { self.web.bodyLimit(for: self.request($0)) },
        idle: {
          network.rest()
          return self.isGoingOn()
        },
        refuse: { HTTPReply(self.web.refusal(status: $0)) },
        handle: { request in
          let moment = self.moment()
          let reply = self.web.reply(to: self.request(request), at: moment, network)
          if reply.status < 400 {
            self.web.session.settings.lastVisit = self.kept.visit(on: moment.day)
          }
          return HTTPReply(reply)
        })
    } catch {
      throw Failure(.software, .serverFailed)
    }
    if hasGone { session.console.report(Phrase.wentAway(path)[session.language]) }
    return session.interruption.isRequested ? .interrupted : .done
  }

  /// Takes away what was made for the page.
  func close() {
    opening = nil
    meeting?.place.leave()
    meeting = nil
    // Stays where anything else is in it.
    if let folder, Path.name(of: folder) == "Samvev" {
      do throws(SystemError) { try FileSystem.removeFolder(folder) } catch {}
    }
  }

  /// What has to be looked after between two requests.
  private func isGoingOn() -> Bool {
    if session.interruption.isRequested { return false }
    let moment = moment()
    if opening != nil, !web.session.isOpening(at: moment) { opening = nil }
    if web.session.isEnded {
      // The browser fetches the style of the last page still.
      let end = self.end ?? moment.seconds + 1
      self.end = end
      return moment.seconds < end
    }
    if let meeting {
      meeting.place.answer(through: meeting.held) { try? open() }
    }
    guard moment.seconds - lastLook >= 1 else { return true }
    lastLook = moment.seconds
    hasGone = FileStatus(path)?.isSame(as: file) != true
    return !hasGone
  }

  private func request(_ request: HTTPRequest) -> WebRequest {
    WebRequest(
      method: request.method, path: request.path, query: request.query,
      headers: request.headers, body: request.body, uid: server.uidOfPeer(port: request.peer))
  }

  private func moment() -> Moment {
    // This clock goes on while the machine sleeps, so that a page is locked when it wakes.
    let seconds = (ContinuousClock.now - began) / .seconds(1)
    // What others may see on the page is decided by the machine's own day.
    return Moment(day: Session.machineDay(), seconds: seconds)
  }

  /// 128 bits that nobody can guess, as letters and digits.
  private static func secret() -> String {
    var generator = SystemRandomNumberGenerator()
    return (0..<2).map { _ in
      let digits = String(generator.next(), radix: 36)
      return String(repeating: "0", count: 13 - digits.utf8.count) + digits
    }.joined()
  }
}

extension HTTPReply {
  fileprivate init(_ reply: WebReply) {
    self.init(status: reply.status, headers: reply.headers, body: reply.body)
  }
}
