import Wording

/// The page, without a socket, a clock or a file: a request and what is remembered give a reply.
public struct Web: Sendable {
  /// Where it is served from.
  public let site: WebSite
  /// What it remembers.
  public var session: WebSession

  /// A page that begins.
  public init(site: WebSite, session: WebSession) {
    self.site = site
    self.session = session
  }

  /// Answers a request.
  public mutating func reply(
    to request: WebRequest, at moment: Moment, _ network: any NetworkAccess
  ) -> WebReply {
    lockWhenIdle(moment)
    let gate = Gate(site: site)
    if let refusal = gate.refusal(request) { return refused(refusal) }
    if Gate.isOpening(request) { return open(request, moment) }
    let path = gate.path(request)
    guard let path else { return refused(.cookie) }
    guard ["GET", "HEAD", "POST"].contains(request.method) else {
      var reply = simple(405, Words.malformed, isStyled: true)
      reply.headers.append(("Allow", "GET, HEAD, POST"))
      return reply
    }
    if let asset = Asset.named(path) { return asset.reply }
    if session.isEnded { return simple(403, Words.ended, isStyled: true) }
    if session.isLocked { return locked(request) }
    let isGet = request.method == "GET" || request.method == "HEAD"
    guard let fields = isGet ? FormFields(urlEncoded: request.query ?? "") : fields(of: request)
    else {
      return failure(isGet ? .malformed : .badForm(.unreadable), request, moment, network)
    }
    var context = RequestContext(
      site: site, request: request, moment: moment, network: network, fields: fields,
      session: session)
    let method = request.method == "HEAD" ? "GET" : request.method
    do throws(PageFault) {
      context.session.lastSeen = moment.seconds
      defer { session = context.session }
      for route in Route.all where route.method == method {
        guard let numbers = route.numbers(in: Array(path)) else { continue }
        let reply = try route.handler(&context, numbers)
        if method == "GET", reply.status == 200 { context.session.lastPage = context.here }
        return reply
      }
      // What a form leads to has no page of its own; the address bar may still show it.
      if method == "GET", Route.all.contains(where: { $0.numbers(in: Array(path)) != nil }) {
        return WebReply(seeOther: site.path(""))
      }
      throw .notFound
    } catch {
      let reply = context.page(for: error)
      session = context.session
      return reply
    }
  }

  /// The reply to a request that the server below refuses by itself: a body that is too large, or a
  /// path that is none.
  public func refusal(status: Int) -> WebReply {
    switch status {
    case 413: simple(413, Words.tooLarge, isStyled: true)
    default: simple(400, Words.malformed, isStyled: false)
    }
  }

  /// How much a request may send, in bytes; nil where it is refused whatever it sends.
  ///
  /// - Parameter request: the request without its body.
  public func bodyLimit(for request: WebRequest) -> Int? {
    let gate = Gate(site: site)
    guard gate.refusal(request) == nil else { return nil }
    if Gate.isOpening(request) { return 1 << 10 }
    guard let path = gate.path(request) else { return nil }
    // A colleague's file may come with the one that both began with.
    if path == ["regneark", "kollega"] { return 2 * Upload.mostBytes }
    return path == ["regneark"] ? Upload.mostBytes : 64 << 10
  }

  /// Locks the page when nobody did anything for long.
  private mutating func lockWhenIdle(_ moment: Moment) {
    if moment.seconds - session.lastSeen > Double(session.settings.lockAfter) * 60 {
      session.isLocked = true
    }
  }

  /// What somebody sent to a page that locked itself meanwhile is kept, and nothing is shown.
  private mutating func locked(_ request: WebRequest) -> WebReply {
    if request.method == "POST", let fields = fields(of: request) {
      let isDraft = request.path == site.path("kladd")
      if isDraft { session.keep(draft: fields) }
      // What was sent by a form belongs to its path, as its draft does.
      if !isDraft { session.keep(draft: fields, of: request.path) }
    }
    return refused(.locked)
  }

  private func fields(of request: WebRequest) -> FormFields? {
    let type = request.value("content-type") ?? ""
    if type.hasPrefix("multipart/form-data") || type == "application/octet-stream" {
      return FormFields()
    }
    return FormFields(urlEncoded: String(decoding: request.body, as: UTF8.self))
  }

  /// The opening file's form has come.
  private mutating func open(_ request: WebRequest, _ moment: Moment) -> WebReply {
    let code = fields(of: request)?["code"] ?? ""
    let wasLocked = session.isLocked
    guard session.open(with: code, at: moment) else { return refused(.code) }
    let address = (wasLocked ? session.lastPage : nil) ?? site.path("")
    let page: Markup = """
      <!DOCTYPE html>
      <html lang="\(attribute: session.settings.language.rawValue)"><head><meta charset="utf-8">
      <meta http-equiv="refresh" content="0;url=\(attribute: address)"><title>Samvev</title>
      <link rel="icon" href="\(attribute: site.path(Asset.icon.name))"></head>
      <body><p><a href="\(attribute: address)">\(Words.goOn[session.settings.language])</a></p></body></html>
      """
    return WebReply(200, page, headers: [("Set-Cookie", site.setCookie)])
  }

  private func refused(_ refusal: Gate.Refusal) -> WebReply {
    simple(403, Words.refusal(refusal), isStyled: refusal == .locked)
  }

  private func simple(
    _ status: Int, _ words: (title: Phrase, text: Phrase), isStyled: Bool
  ) -> WebReply {
    site.plainPage(status, words, session.settings.language, isStyled: isStyled)
  }

  private func failure(
    _ fault: PageFault, _ request: WebRequest, _ moment: Moment, _ network: any NetworkAccess
  ) -> WebReply {
    var context = RequestContext(
      site: site, request: request, moment: moment, network: network, fields: FormFields(),
      session: session)
    return context.page(for: fault)
  }
}

extension WebSite {
  /// A page that holds nothing of the network, and leads nowhere.
  ///
  /// - Parameter isStyled: whether it names the style sheet, whose path nobody may learn who was
  ///   not let in.
  func plainPage(
    _ status: Int, _ words: (title: Phrase, text: Phrase), _ language: Language, isStyled: Bool
  ) -> WebReply {
    let style: Markup = """
      <link rel="icon" href="\(attribute: path(Asset.icon.name))">
      <link rel="stylesheet" href="\(attribute: path(Asset.style.name))">
      """
    let page: Markup = """
      <!DOCTYPE html>
      <html lang="\(attribute: language.rawValue)"><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(words.title[language]) · Samvev</title>\(style, if: isStyled)</head>
      <body class="plain"><main><h1>\(words.title[language])</h1><p>\(words.text[language])</p></main></body></html>
      """
    return WebReply(status, page)
  }
}
